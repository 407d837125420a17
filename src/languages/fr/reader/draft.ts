import type { Word } from '../../../core/model/word.ts'
import type { Conjugation } from './candidates.ts'
import type { Tag } from './tags.ts'

/** A word while its sentence is read. */
export interface Draft {
  /** In lower case, with `'`. */
  readonly key: string
  readonly tag: Tag
  /** Of a finite verb. */
  conjugation: Conjugation | undefined
  /** Its own; of a contraction its preposition. */
  readonly word: { -readonly [Field in keyof Word]: Word[Field] }
  /** Its index among the words of the unit. */
  readonly index: number
  /** A mark of punctuation stands before it, or nothing. */
  readonly afterMark: boolean
}
