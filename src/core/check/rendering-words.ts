import { fold } from '../language/fold.ts'

/** The words of a text in small letters without accents. */
export const wordsOf = (text: string): string[] => fold(text).match(/\p{L}+/gu) ?? []

type Lexicon = ReadonlyMap<string, readonly string[]>

const known = new WeakMap<Lexicon, ReadonlySet<string>>()

/** All words with which a lexicon renders others, folded: common words of the target's language. */
export function renderingWords(lexicon: Lexicon): ReadonlySet<string> {
  const words = known.get(lexicon) ?? new Set([...lexicon.values()].flat().flatMap(wordsOf))
  known.set(lexicon, words)
  return words
}
