import { message } from '../messages.ts'
import type { Check } from './rule.ts'

/** A lock that is behind its text; one message for all units. A text without a lock is left alone. */
export const lockOutdated: Check = (_, { lock: { file, behind } }) =>
  file === undefined || behind.length === 0 ? [] : [message('lock-outdated', { file }, { units: behind })]
