import type { Sentence } from './sentences.ts'

/** What speaks the text: its recording, or a voice of the system. */
export interface Sound {
  /** Speaks on from a sentence, or that one alone. */
  readonly speak: (from: Sentence, how: { readonly alone: boolean }) => void
  /** Falls silent; the next call of `goOn` takes it up. */
  readonly pause: () => void
  readonly goOn: () => void
}

/** Who is told of what is spoken, and how it is to be. */
export interface Listener {
  /** Another sentence is spoken. */
  readonly at: (sentence: Sentence) => void
  readonly ended: () => void
  /** The last sentence of the page has been spoken. */
  readonly finished: () => void
  /** Whether a sentence is spoken again and again. */
  readonly repeats: () => boolean
  /** Speed, 1 as it is. */
  readonly rate: () => number
}

/** The sentences of the source, in the order of the page, one piece of each: that with its address. */
export const spokenSentences = (): readonly Sentence[] => [...document.querySelectorAll<Sentence>('.text .a .s[id]')]
