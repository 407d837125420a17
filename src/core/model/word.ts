import type { Span } from './span.ts'

/** Classes of words, as Universal Dependencies names them. Marks of punctuation are no words. */
export const wordClasses = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PRON',
  'PROPN',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const
export type Upos = (typeof wordClasses)[number]

/** The classes that a term of a part of speech may be read as. */
export const classesOfTerms: Readonly<Record<string, readonly Upos[]>> = {
  noun: ['NOUN'],
  verb: ['VERB', 'AUX'],
  adjective: ['ADJ'],
  adverb: ['ADV'],
}

/** By the names of Universal Dependencies: `Gender`, `Number`, `Person`, `Tense`, `Mood`, `VerbForm`. */
export type WordFeatures = Readonly<Record<string, string>>

/**
 * One running word of a source text, as it was read in its sentence.
 *
 * Words stand in text order. A span slices to the word with its apostrophe (`l’`), without the hyphen that ties it to
 * the word before. A contraction is several words of one span, which no other word overlaps: `du` is *de* (ADP) and
 * *le* (DET), `auxquels` is *à* and *lequel*. Every letter of a word of the text lies in a word’s span.
 */
export interface Word {
  /** UTF-16 indices into the unit’s source text, end exclusive. */
  readonly span: Span
  /** Its own lemma as French treebanks have it: infinitive, masculine singular; strong for pronouns (*je*: `moi`). */
  readonly lemma: string
  readonly pos: Upos
  readonly features?: WordFeatures
  /**
   * The entry under which a dictionary has it, where that is not the lemma: `je`, `mon`; `se souvenir` where the
   * reflexive belongs to the verb; of the head of a fixed expression the whole of it, `parce que`.
   */
  readonly headword?: string
  /**
   * Index, among the words of its unit, of the word that heads its group; the head has its own. A group is a verb with
   * its auxiliaries, reflexive or not (`avait été prise`: the head is `prise`), or a fixed expression, whose head is
   * its first word (`tandis` of *tandis que*). Absent where the word stands alone.
   */
  readonly group?: number
}

/** What a dictionary is asked for. */
export const headwordOf = ({ headword, lemma }: Word): string => headword ?? lemma
