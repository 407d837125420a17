import { addedInTranslation } from '../check/added-in-translation.ts'
import { addedNumber } from '../check/added-number.ts'
import { breakingSpace } from '../check/breaking-space.ts'
import { cutTranslation } from '../check/cut-translation.ts'
import { differentDate } from '../check/different-date.ts'
import { differentFootnotes } from '../check/different-footnotes.ts'
import { differentLink } from '../check/different-link.ts'
import { differentName } from '../check/different-name.ts'
import { differentNegation } from '../check/different-negation.ts'
import { differentNumber } from '../check/different-number.ts'
import { differentNumberWord } from '../check/different-number-word.ts'
import { differentUnit } from '../check/different-unit.ts'
import { doubtfulLink } from '../check/doubtful-link.ts'
import { duplicateRendering } from '../check/duplicate-rendering.ts'
import { foreignQuotationMarks } from '../check/foreign-quotation-marks.ts'
import { leftInSourceLanguage } from '../check/left-in-source-language.ts'
import { levelMismatch } from '../check/level-mismatch.ts'
import { lockOutdated } from '../check/lock-outdated.ts'
import { missingCounterpart } from '../check/missing-counterpart.ts'
import { missingEmphasis } from '../check/missing-emphasis.ts'
import { missingGender } from '../check/missing-gender.ts'
import { missingGloss } from '../check/missing-gloss.ts'
import { missingName } from '../check/missing-name.ts'
import { missingNumber } from '../check/missing-number.ts'
import { missingPartOfSpeech } from '../check/missing-part-of-speech.ts'
import { missingRendering } from '../check/missing-rendering.ts'
import { missingTranslation } from '../check/missing-translation.ts'
import { movedPassage } from '../check/moved-passage.ts'
import { notATranslation } from '../check/not-a-translation.ts'
import { repeatedPassage } from '../check/repeated-passage.ts'
import { severalRenderings } from '../check/several-renderings.ts'
import { shadowedTerm } from '../check/shadowed-term.ts'
import { staleTranslation } from '../check/stale-translation.ts'
import { swappedLanguages } from '../check/swapped-languages.ts'
import { termNeverOccurs } from '../check/term-never-occurs.ts'
import { unlikelyHeadword } from '../check/unlikely-headword.ts'
import { unsortedGlossary } from '../check/unsorted-glossary.ts'
import { backwardTimes } from './backward-times.ts'
import { doubtfulTerm } from './doubtful-term.ts'
import { droppedField } from './dropped-field.ts'
import { droppedMedia } from './dropped-media.ts'
import { duplicateTerm } from './duplicate-term.ts'
import { emptyBlock } from './empty-block.ts'
import { emptyText } from './empty-text.ts'
import { failedTranslation } from './failed-translation.ts'
import { fileTwice } from './file-twice.ts'
import { goneText } from './gone-text.ts'
import { guessedEncoding } from './guessed-encoding.ts'
import { guessedTitle } from './guessed-title.ts'
import { invalidDictionary } from './invalid-dictionary.ts'
import { invalidField } from './invalid-field.ts'
import { invalidId } from './invalid-id.ts'
import { invalidLicense } from './invalid-license.ts'
import { invalidLock } from './invalid-lock.ts'
import { invalidPicture } from './invalid-picture.ts'
import { invalidRecording } from './invalid-recording.ts'
import { invalidTimes } from './invalid-times.ts'
import { leftOut } from './left-out.ts'
import { linkOutdated } from './link-outdated.ts'
import { lockConflict } from './lock-conflict.ts'
import { lockDuplicate } from './lock-duplicate.ts'
import { lostMark } from './lost-mark.ts'
import { lostPicture } from './lost-picture.ts'
import { lostText } from './lost-text.ts'
import { macro } from './macro.ts'
import { mergeConflict } from './merge-conflict.ts'
import { missingDictionary } from './missing-dictionary.ts'
import { missingField } from './missing-field.ts'
import { missingFile } from './missing-file.ts'
import { missingFootnote } from './missing-footnote.ts'
import { missingFrontMatter } from './missing-front-matter.ts'
import { missingPicture } from './missing-picture.ts'
import { missingRecording } from './missing-recording.ts'
import { nestedTooDeeply } from './nested-too-deeply.ts'
import { newerFormat } from './newer-format.ts'
import { notText } from './not-text.ts'
import { outsideLibrary } from './outside-library.ts'
import { oversizedParagraph } from './oversized-paragraph.ts'
import { quoteAmbiguous } from './quote-ambiguous.ts'
import { quoteNotFound } from './quote-not-found.ts'
import { quoteOutOfPlace } from './quote-out-of-place.ts'
import { rawHtml } from './raw-html.ts'
import { refusedEdit } from './refused-edit.ts'
import type { Rule } from './rule.ts'
import { timesBeyondEnd } from './times-beyond-end.ts'
import { tooLarge } from './too-large.ts'
import { twoColumns } from './two-columns.ts'
import { unclosedBox } from './unclosed-box.ts'
import { unexpectedLanguage } from './unexpected-language.ts'
import { unfilledField } from './unfilled-field.ts'
import { unitTooLong } from './unit-too-long.ts'
import { unknownField } from './unknown-field.ts'
import { unknownFormat } from './unknown-format.ts'
import { unknownSentence } from './unknown-sentence.ts'
import { unknownTerm } from './unknown-term.ts'
import { unknownText } from './unknown-text.ts'
import { unknownUnit } from './unknown-unit.ts'
import { unlicensedDictionary } from './unlicensed-dictionary.ts'
import { unplacedTranslation } from './unplaced-translation.ts'
import { unreadableBook } from './unreadable-book.ts'
import { unreadableFile } from './unreadable-file.ts'
import { unsafeAddress } from './unsafe-address.ts'
import { untimedSentence } from './untimed-sentence.ts'
import { waiverOutdated } from './waiver-outdated.ts'
import { wordlessPicture } from './wordless-picture.ts'
import { yamlSyntax } from './yaml-syntax.ts'

/** Every rule there is, by name. */
export const rules = {
  'added-in-translation': addedInTranslation,
  'added-number': addedNumber,
  'backward-times': backwardTimes,
  'breaking-space': breakingSpace,
  'cut-translation': cutTranslation,
  'different-date': differentDate,
  'different-footnotes': differentFootnotes,
  'different-link': differentLink,
  'different-name': differentName,
  'different-negation': differentNegation,
  'different-number': differentNumber,
  'different-number-word': differentNumberWord,
  'different-unit': differentUnit,
  'doubtful-link': doubtfulLink,
  'doubtful-term': doubtfulTerm,
  'dropped-field': droppedField,
  'dropped-media': droppedMedia,
  'duplicate-rendering': duplicateRendering,
  'duplicate-term': duplicateTerm,
  'empty-block': emptyBlock,
  'empty-text': emptyText,
  'failed-translation': failedTranslation,
  'file-twice': fileTwice,
  'foreign-quotation-marks': foreignQuotationMarks,
  'gone-text': goneText,
  'guessed-encoding': guessedEncoding,
  'guessed-title': guessedTitle,
  'invalid-dictionary': invalidDictionary,
  'invalid-field': invalidField,
  'invalid-id': invalidId,
  'invalid-license': invalidLicense,
  'invalid-lock': invalidLock,
  'invalid-picture': invalidPicture,
  'invalid-recording': invalidRecording,
  'invalid-times': invalidTimes,
  'left-in-source-language': leftInSourceLanguage,
  'left-out': leftOut,
  'lost-picture': lostPicture,
  'lost-text': lostText,
  'wordless-picture': wordlessPicture,
  'level-mismatch': levelMismatch,
  'link-outdated': linkOutdated,
  'lock-conflict': lockConflict,
  'lock-duplicate': lockDuplicate,
  'lock-outdated': lockOutdated,
  'lost-mark': lostMark,
  macro,
  'merge-conflict': mergeConflict,
  'missing-counterpart': missingCounterpart,
  'missing-dictionary': missingDictionary,
  'missing-emphasis': missingEmphasis,
  'missing-field': missingField,
  'missing-file': missingFile,
  'missing-footnote': missingFootnote,
  'missing-front-matter': missingFrontMatter,
  'missing-gender': missingGender,
  'missing-gloss': missingGloss,
  'missing-name': missingName,
  'missing-number': missingNumber,
  'missing-part-of-speech': missingPartOfSpeech,
  'missing-picture': missingPicture,
  'missing-recording': missingRecording,
  'missing-rendering': missingRendering,
  'missing-translation': missingTranslation,
  'moved-passage': movedPassage,
  'nested-too-deeply': nestedTooDeeply,
  'newer-format': newerFormat,
  'not-a-translation': notATranslation,
  'not-text': notText,
  'outside-library': outsideLibrary,
  'oversized-paragraph': oversizedParagraph,
  'quote-ambiguous': quoteAmbiguous,
  'quote-not-found': quoteNotFound,
  'quote-out-of-place': quoteOutOfPlace,
  'raw-html': rawHtml,
  'refused-edit': refusedEdit,
  'repeated-passage': repeatedPassage,
  'several-renderings': severalRenderings,
  'shadowed-term': shadowedTerm,
  'stale-translation': staleTranslation,
  'swapped-languages': swappedLanguages,
  'term-never-occurs': termNeverOccurs,
  'times-beyond-end': timesBeyondEnd,
  'too-large': tooLarge,
  'two-columns': twoColumns,
  'unclosed-box': unclosedBox,
  'unexpected-language': unexpectedLanguage,
  'unfilled-field': unfilledField,
  'unit-too-long': unitTooLong,
  'unknown-field': unknownField,
  'unknown-format': unknownFormat,
  'unknown-sentence': unknownSentence,
  'unknown-term': unknownTerm,
  'unknown-text': unknownText,
  'unknown-unit': unknownUnit,
  'unlicensed-dictionary': unlicensedDictionary,
  'unlikely-headword': unlikelyHeadword,
  'unplaced-translation': unplacedTranslation,
  'unreadable-book': unreadableBook,
  'unreadable-file': unreadableFile,
  'unsafe-address': unsafeAddress,
  'unsorted-glossary': unsortedGlossary,
  'untimed-sentence': untimedSentence,
  'waiver-outdated': waiverOutdated,
  'yaml-syntax': yamlSyntax,
} as const satisfies Readonly<Record<string, Rule>>

export type RuleId = keyof typeof rules
