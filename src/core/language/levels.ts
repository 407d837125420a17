import type { Level } from '../model/annotation.ts'
import type { Upos, Word } from '../model/word.ts'

/** A form or construction that learners meet late. */
export interface Construction {
  /** As the grammars of the language call it: *passé simple*. */
  readonly name: string
  /** The level at which a learner is expected to read it. */
  readonly level: Level
  /** Index of the word that shows it, among the words of its unit. */
  readonly word: number
}

/** What a text may ask of its readers at each level of the CEFR. */
export interface LevelKnowledge {
  /** What is above A1 in the words of a unit, in text order. */
  readonly constructionsIn: (words: readonly Word[]) => readonly Construction[]
  /** Most words a sentence has on average; no bound where a level is missing. */
  readonly sentenceLength: Readonly<Partial<Record<Level, number>>>
  /** Greatest share of running words above the level; no bound where a level is missing. */
  readonly above: Readonly<Partial<Record<Level, number>>>
}

/** How common the words of a language are. */
export interface UsageKnowledge {
  /** Level at which a learner is expected to read a headword of a class; undefined for names, numbers and function words. */
  readonly levelOf: (headword: string, pos: Upos) => Level | undefined
  /** Whether it is among the words that most texts use. */
  readonly isCommon: (headword: string, pos: Upos) => boolean
}
