import { explainedShare } from '../../core/align/verdict/explained.ts'
import type { LanguagePair } from '../../core/language/pair.ts'

/** Texts from which it can be told whether what came back belongs to them. */
const fewest = 9
/** Different words in them, of which too few may be known where a text says the same again and again. */
const fewestWords = 50

/**
 * What their translations account for at least. Of 4,000 times nine to sixteen sentences of four novels with their own
 * translations none falls below it; of 12,000 with those of another place or of another book, each in the place of the
 * one before it or all of them, 11,779 do.
 */
const least = 0.1

/**
 * Whether the answers to one request translate something else: another text, or each the text before it. Nothing is told
 * of few texts, of answers that have hardly half as many different words as what was sent, or without a lexicon of the
 * pair.
 */
export function areStrangers(
  answers: readonly { readonly source: string; readonly target: string }[],
  pair: LanguagePair,
): boolean {
  if (answers.length < fewest || pair.lexicon.size === 0) return false
  const [sent, came] = [answers.map(({ source }) => source), answers.map(({ target }) => target)].map(differentWords)
  if (sent! < fewestWords || 2 * came! < sent!) return false
  const texts = {
    source: answers.map(({ source }) => source),
    target: answers.map(({ target }) => target),
    links: answers.map((_, at) => ({ source: [at], target: [at], score: 1 })),
  }
  return explainedShare(texts, pair, [pair.lexicon]) < least
}

const differentWords = (texts: readonly string[]): number =>
  new Set(
    texts
      .join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu),
  ).size
