import { fold } from './fold.ts'
import type { Language, SentenceKnowledge, TypographyKnowledge, WordKnowledge } from './language.ts'
import type { NumberKnowledge } from './numbers.ts'
import { formOf, piecesOf, type RenderingKnowledge, type TermKnowledge, verdict } from './terms.ts'

const none: ReadonlySet<string> = new Set()

/** Sentences of a language that has no folder here: what holds of every Latin script. */
export const unknownSentences: SentenceKnowledge = {
  leading: none,
  numbered: none,
  inner: none,
  closing: none,
  openers: none,
  afterSemicolon: none,
  particles: none,
  letterWords: none,
  saying: none,
  joining: none,
}

/** Words of a language that has no folder here: nothing is parted. */
export const unknownWords: WordKnowledge = { elided: none, leaning: none, inverted: none, linking: none, whole: none }

/** Terms of a language that has no folder here: the headword and the forms that an author gives. */
export const unknownTerms: TermKnowledge = {
  formsOf: ({ term, forms = [] }) =>
    forms.length > 0
      ? forms.map(form => formOf('given', piecesOf(form), form))
      : [formOf('headword', piecesOf(term), term)],
  beginningsOf: () => [''],
  isPause: () => false,
  elided: none,
  joined: { before: none, after: none },
  classes: { determiner: none, possessive: none },
  judge: () => verdict('yes'),
  isWord: () => false,
}

/** Renderings in a language that has no folder here: as they are written. */
export const unknownRenderings: RenderingKnowledge = {
  slotsOf: rendering => piecesOf(rendering).map(piece => ({ any: new Set([piece]), weak: false })),
}

const noNumbers: ReadonlyMap<string, number> = new Map()

/** Numbers in a language that has no folder here: whole ones, in digits. */
export const unknownNumbers: NumberKnowledge = {
  digits: /(?<![\p{L}\d.,])\d+(?![\p{L}\d]|[.,]\d)/gu,
  decimal: ',',
  units: noNumbers,
  scales: noNumbers,
  ordinals: noNumbers,
  joints: none,
  idioms: [],
}

/** Typography of a language that has no folder here: nothing is wrong. */
export const unknownTypography: TypographyKnowledge = { correctionsOf: () => [], telling: none, pronouns: none }

/** Longest beginning of a word that is kept, in letters: most endings of the European languages lie behind it. */
const stemLength = 6

/** A language of which nothing is known but its tag. */
export const unknownLanguage = (code: string): Language => ({
  code,
  name: code,
  quotes: ['“', '”'],
  sentences: unknownSentences,
  words: unknownWords,
  stem: word => fold(word).slice(0, stemLength),
  terms: unknownTerms,
  renderings: unknownRenderings,
  numbers: unknownNumbers,
  typography: unknownTypography,
})
