import { describe, expect, it } from 'vitest'
import { type FixedLink, fixableLinks, standingLinks } from '../../src/core/align/bitext.ts'
import { likelyPairs } from '../../src/core/align/pairs.ts'
import { partedFixed } from '../../src/core/align/straying.ts'
import { readWords } from '../../src/core/align/words.ts'
import { fold } from '../../src/core/language/fold.ts'
import { uniqueIn } from '../../src/core/model/unique.ts'
import { saidOf } from '../check/numbers-said.ts'
import { growth, linear } from '../growth.ts'

/** What grew with the square of what people write, and too slowly to be seen in a whole text. */
const linksOf = (count: number): FixedLink[] =>
  Array.from({ length: count }, (_, index) => ({ source: [index], target: [index] }))

const wordsOf = (count: number) =>
  readWords([Array.from({ length: count }, (_, index) => `Éloïse${index}`).join(' ')], fold)

/** Days of as many years, all in one month. */
const daysIn = (month: number, count: number): string =>
  Array.from({ length: count }, (_, at) => `${(at % 27) + 1}/${month}/${1000 + at}`).join(', ')

describe.each<readonly [string, number, (n: number) => unknown]>([
  [
    'names of which all would be the same',
    20_000,
    n => {
      const taken = new Map<string, number>()
      for (let at = 0; at < n; at++) uniqueIn(taken, 'name')
    },
  ],
  ['hand links that share no sentence', 10_000, n => standingLinks(linksOf(n), n, n)],
  ['hand links of which none crosses another', 10_000, n => fixableLinks(linksOf(n))],
  [
    'hand links beside those that are found',
    10_000,
    n =>
      partedFixed(
        linksOf(n),
        linksOf(n).map(link => ({ ...link, score: 1 })),
      ),
  ],
  ['words that begin alike', 2000, n => likelyPairs(wordsOf(n), wordsOf(n), [], [fold, fold])],
  ['days that no day of the translation is', 300, n => saidOf([[`Le ${daysIn(3, n)}.`, `On ${daysIn(4, n)}.`]])],
])('%s', (_, count, work) => {
  it('should take some four times as long for four times as many', async () => {
    expect(await growth(work, count)).toBeLessThan(linear)
  })
})
