import { wordsIn } from '../../../search/words-in.ts'
import type { ShownPassage } from '../../search-file.ts'
import type { FoundWord } from './find.ts'

/** Whether the words stand one after the other, in any of their forms, in one language of a passage. */
export function isInRow([, source, target]: ShownPassage, words: readonly FoundWord[]): boolean {
  return [source, target].some((text, language) => {
    const own = wordsIn(text)
    return own.some((_, start) =>
      words.every(({ forms }, index) => {
        const word = own[start + index]?.word
        return word !== undefined && forms[language]!.has(word)
      }),
    )
  })
}

/** The text in pieces, those apart that are forms of a word that was looked for. */
export function piecesOf(
  text: string,
  language: number,
  words: readonly FoundWord[],
): { text: string; isFound: boolean }[] {
  const pieces: { text: string; isFound: boolean }[] = []
  let end = 0
  for (const { word, ...at } of wordsIn(text)) {
    if (!words.some(({ forms }) => forms[language]!.has(word))) continue
    if (at.start > end) pieces.push({ text: text.slice(end, at.start), isFound: false })
    pieces.push({ text: text.slice(at.start, at.end), isFound: true })
    end = at.end
  }
  return end < text.length ? [...pieces, { text: text.slice(end), isFound: false }] : pieces
}
