import type { Edition } from '../model/edition.ts'
import type { Message } from '../model/message.ts'
import { addedInTranslation } from './added-in-translation.ts'
import { missingTranslation } from './missing-translation.ts'
import type { Check, CheckContext } from './rule.ts'

/** Every rule over one edition, in the order in which its messages are given. */
const checks: readonly Check[] = [missingTranslation, addedInTranslation]

/** All problems of a finished edition. */
export function check(edition: Edition, context: CheckContext): Message[] {
  return checks.flatMap(rule => rule(edition, context))
}
