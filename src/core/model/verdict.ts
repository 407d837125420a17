import type { Span } from './span.ts'

/**
 * What two linked texts are to each other: a text and its translation, two texts that have nothing to do with each other,
 * or a text and its translation that stand in each other’s place; `untold` where too little is known to say.
 */
export type Verdict = 'translation' | 'unrelated' | 'swapped' | 'untold'

/** A passage whose translation stands elsewhere than its neighbours’. `[start, end)` in sentences, counted from 0 through the whole texts. */
export interface MovedPassage {
  readonly source: Span
  readonly target: Span
  /** The target sentence behind which it was expected; absent where at the beginning. */
  readonly expectedAfter?: number
}

/** A passage that one side has twice, word for word, and the other once. `[start, end)` in sentences, likewise. */
export interface RepeatedPassage {
  readonly side: 'source' | 'target'
  readonly copy: Span
  readonly first: Span
  /** The sentence of the other side with which the first copy begins; absent where it has none. */
  readonly counterpart?: number
}

/** What of two texts does not follow their order. */
export interface OddPassages {
  readonly moved: readonly MovedPassage[]
  readonly repeated: readonly RepeatedPassage[]
}

/** A sentence by the index of its unit and its place in that unit’s text. */
export interface SentencePlace {
  readonly at: number
  readonly span: Span
}

/** The sentences of two whole texts, each side in the order of its file. */
export interface SentencePlaces {
  readonly source: readonly SentencePlace[]
  readonly target: readonly SentencePlace[]
}
