import type { Upos } from '../../../core/model/word.ts'

/**
 * What the words of a sentence are told apart by: the class, of verbs their form too. `ADPDET` and `ADPPRON` are
 * contractions, `PUNCT` what stands between words.
 */
export const tags = [
  'PUNCT',
  'NOUN',
  'PROPN',
  'ADJ',
  'VERB.f',
  'VERB.i',
  'VERB.p',
  'VERB.g',
  'AUX.f',
  'AUX.i',
  'AUX.p',
  'AUX.g',
  'ADV',
  'ADP',
  'DET',
  'PRON',
  'ADPDET',
  'ADPPRON',
  'CCONJ',
  'SCONJ',
  'NUM',
  'INTJ',
  'X',
  'SYM',
] as const
export type Tag = (typeof tags)[number]

export const numberOfTag: ReadonlyMap<string, number> = new Map(tags.map((tag, number) => [tag, number]))

const classes: ReadonlyMap<Tag, Upos> = new Map(
  tags.map(tag => [tag, tag.startsWith('ADP') ? 'ADP' : (tag.split('.')[0] as Upos)] as const),
)

/** The class of a tag; of a contraction that of its preposition. */
export const classOfTag = (tag: Tag): Upos => classes.get(tag)!
