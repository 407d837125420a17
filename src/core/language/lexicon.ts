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
