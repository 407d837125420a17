import type { Word } from '../../src/core/model/word.ts'
import { sentencesOf } from '../../src/core/segment/sentences.ts'
import { pair } from '../annotate/dictionary.ts'

/** The words of a text, as a build reads them. */
export const read = (text: string): readonly Word[] =>
  pair.source.reader!.read(text, sentencesOf(text, pair.source.sentences))

/** What one word of a text is, in English; the first of those that are written so. */
export function describeIn(text: string, word: string): string | undefined {
  const words = read(text)
  const index = words.findIndex(({ span }) => text.slice(...span) === word)
  return index === -1 ? undefined : pair.source.reader!.describe(words, index)
}
