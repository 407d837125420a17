import type { Edition } from '../model/edition.ts'
import type { Message } from '../model/message.ts'
import { addedInTranslation } from './added-in-translation.ts'
import { breakingSpace } from './breaking-space.ts'
import { cutTranslation } from './cut-translation.ts'
import { differentDate } from './different-date.ts'
import { differentFootnotes } from './different-footnotes.ts'
import { differentLink } from './different-link.ts'
import { differentName } from './different-name.ts'
import { differentNegation } from './different-negation.ts'
import { differentNumber } from './different-number.ts'
import { differentUnit } from './different-unit.ts'
import { doubtfulLink } from './doubtful-link.ts'
import { foreignQuotationMarks } from './foreign-quotation-marks.ts'
import { leftInSourceLanguage } from './left-in-source-language.ts'
import { levelMismatch } from './level-mismatch.ts'
import { lockOutdated } from './lock-outdated.ts'
import { missingCounterpart } from './missing-counterpart.ts'
import { missingEmphasis } from './missing-emphasis.ts'
import { missingName } from './missing-name.ts'
import { missingRendering } from './missing-rendering.ts'
import { missingTranslation } from './missing-translation.ts'
import { movedPassage } from './moved-passage.ts'
import { notATranslation } from './not-a-translation.ts'
import { repeatedPassage } from './repeated-passage.ts'
import type { CheckContext, TextRule } from './rule.ts'
import { severalRenderings } from './several-renderings.ts'
import { staleTranslation } from './stale-translation.ts'
import { swappedLanguages } from './swapped-languages.ts'

/** Every rule over one edition, in the order in which its messages are given. */
export const textRules: readonly TextRule[] = [
  swappedLanguages,
  notATranslation,
  movedPassage,
  repeatedPassage,
  missingTranslation,
  staleTranslation,
  addedInTranslation,
  doubtfulLink,
  missingCounterpart,
  leftInSourceLanguage,
  differentNumber,
  differentDate,
  differentUnit,
  differentName,
  differentNegation,
  cutTranslation,
  missingName,
  missingRendering,
  severalRenderings,
  differentLink,
  differentFootnotes,
  missingEmphasis,
  foreignQuotationMarks,
  breakingSpace,
  levelMismatch,
  lockOutdated,
]

/** All problems of a finished edition: those that the tool knows, then those of other rules. */
export function check(edition: Edition, context: CheckContext, more: readonly TextRule[] = []): Message[] {
  return [...textRules, ...more].flatMap(rule => rule.check(edition, context))
}
