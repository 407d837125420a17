import type { Upos } from '../model/word.ts'

/** What is known of a lemma of one class. */
export interface LexiconEntry {
  readonly lemma: string
  readonly pos: Upos
  /** Of a noun. */
  readonly gender?: 'm' | 'f' | 'mf'
  /** Its meanings, the commonest first: of each the renderings in the target language, the commonest first. */
  readonly senses: readonly (readonly string[])[]
}

/** The entries of a lemma, as it is written; none where it is not known. */
export type EntriesOf = (lemma: string) => readonly LexiconEntry[]

/** An entry of a dictionary of the author's own. */
export interface DictionaryEntry {
  readonly headword: string
  /** In the dictionary's order. */
  readonly senses: readonly DictionarySense[]
}

export interface DictionarySense {
  /** Plain text, one line: its renderings are parted by commas. */
  readonly text: string
  /** Absent where the dictionary does not say. */
  readonly pos?: Upos
}

/** A dictionary of the author's own, beside the core lexicon. */
export interface Dictionary {
  readonly name: string
  /** SPDX identifier or a sentence. */
  readonly license: string
  readonly url?: string
  /** Its meanings stay out of the npm package. */
  readonly restricted?: true
  /** The meanings of a headword, in the dictionary's order; none where it has none. */
  readonly sensesOf: (headword: string) => readonly DictionarySense[]
}
