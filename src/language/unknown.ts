import type { SentenceKnowledge, WordKnowledge } from './language.ts'

const none: ReadonlySet<string> = new Set()

/** Sentences of a language that has no folder here: what holds of every Latin script. */
export const unknownSentences: Omit<SentenceKnowledge, 'locale'> = {
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
