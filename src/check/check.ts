import type { Edition } from '../model/edition.ts'
import type { Message } from '../model/message.ts'
import { addedInTranslation } from './added-in-translation.ts'
import { lockOutdated } from './lock-outdated.ts'
import { missingTranslation } from './missing-translation.ts'
import type { Check, CheckContext } from './rule.ts'
import { staleTranslation } from './stale-translation.ts'

/** Every rule over one edition, in the order in which its messages are given. */
const checks: readonly Check[] = [missingTranslation, staleTranslation, addedInTranslation, lockOutdated]

/** All problems of a finished edition. */
export function check(edition: Edition, context: CheckContext): Message[] {
  return checks.flatMap(rule => rule(edition, context))
}
