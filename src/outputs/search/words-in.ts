import { fold } from '../../core/language/fold.ts'

/** A word as a search compares it. */
export interface FoldedWord {
  /** Small, without accents. */
  readonly word: string
  /** UTF-16 indices into the text, end exclusive. */
  readonly start: number
  readonly end: number
}

const letters = /[\p{L}\p{M}\p{N}]+/gu

/** The words of a text or of a query: letters and figures in a row, so that *l’été* is two. */
export function wordsIn(text: string): FoldedWord[] {
  const found: FoldedWord[] = []
  for (const { 0: word, index } of text.matchAll(letters)) {
    const folded = fold(word)
    if (folded !== '') found.push({ word: folded, start: index, end: index + word.length })
  }
  return found
}
