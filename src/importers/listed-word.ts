import type { Level } from '../core/model/annotation.ts'
import type { Gender, PartOfSpeech } from './word-classes.ts'

/** A word with what a list says of it. Fields that the list does not have are absent. */
export interface ListedWord {
  readonly term: string
  readonly gloss?: string
  readonly pos?: PartOfSpeech
  readonly gender?: Gender
  readonly definition?: string
  readonly level?: Level
}
