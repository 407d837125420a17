import type { Span } from '../model/span.ts'

/** What the segmenter must know of a language beyond `Intl.Segmenter`. Grown by `segment/`'s needs. */
export interface SentenceKnowledge {
  /** BCP 47 tag for `Intl.Segmenter`. */
  readonly locale: string
}

/** All that the stages know of a language; another language is another folder beside `fr/` and `en/`. */
export interface Language {
  /** BCP 47 tag, as it stands in `lang`. */
  readonly code: string
  /** The language's name in English. */
  readonly name: string
  readonly sentences: SentenceKnowledge
}

export type { Span }
