import type { Link } from '../model/link.ts'
import { type AlignOptions, type FixedLink, fixableLinks, type Side } from './side.ts'

export type { AlignOptions, Crossing, FixedLink, Lexicon, Side } from './side.ts'

/**
 * Links the sentences of a text with those of its translation.
 *
 * Every source and every target sentence is in exactly one link; links never cross and come in text order; up to four
 * sentences on either side, a longer run only where it is fixed.
 */
export function alignSentences(source: Side, target: Side, options: AlignOptions = {}): Link[] {
  const n = source.sentences.length
  const m = target.sentences.length
  const fixed = fixableLinks(options.fixed ?? [], n, m)
  const sums = [lengthSums(source.sentences), lengthSums(target.sentences)] as const
  const ratio = sums[1][m]! / Math.max(1, sums[0][n]!)
  const cost = (i: number, j: number, a: number, b: number): number => {
    const length = gap((sums[0][i + a]! - sums[0][i]!) * ratio, sums[1][j + b]! - sums[1][j]!)
    return (prior[`${a}-${b}`] ?? 12) + length + marks(source, target, i, j, a, b, options)
  }
  return shortest(n, m, fixed, cost)
}

const prior: Readonly<Record<string, number>> = {
  '1-1': 0.12,
  '1-0': 4.6,
  '0-1': 4.6,
  '2-1': 2.4,
  '1-2': 2.4,
  '2-2': 4.5,
}
const shapes: readonly (readonly [number, number])[] = [
  [1, 1],
  [1, 0],
  [0, 1],
  [2, 1],
  [1, 2],
  [2, 2],
  [3, 1],
  [1, 3],
  [3, 2],
  [2, 3],
  [4, 1],
  [1, 4],
]

const lengthSums = (sentences: readonly string[]): Float64Array => {
  const sums = new Float64Array(sentences.length + 1)
  for (const [index, sentence] of sentences.entries()) sums[index + 1] = sums[index]! + sentence.length
  return sums
}

/** Gale and Church 1993: the difference in characters is normal with a variance of 6.8 a character. */
const gap = (expected: number, actual: number): number => {
  const mean = (expected + actual) / 2
  return mean === 0 ? 0 : Math.min(30, (actual - expected) ** 2 / (2 * 6.8 * mean))
}

function marks(source: Side, target: Side, i: number, j: number, a: number, b: number, options: AlignOptions): number {
  const headings = heading(source, i, a) === heading(target, j, b) || a * b === 0 ? 0 : 8
  const crosses = options.crossing === 'never' && breaks(source, i, a) > 0
  if (crosses) return Number.POSITIVE_INFINITY
  const inside = 4 * (breaks(source, i, a) + breaks(target, j, b))
  const edges = a * b > 0 && starts(source, i) !== starts(target, j) ? 2 : 0
  return headings + inside + edges
}

const heading = (side: Side, at: number, count: number): boolean | undefined =>
  side.headings && count > 0 ? (side.headings[at] ?? 0) > 0 : undefined

const starts = (side: Side, at: number): boolean =>
  side.paragraphs === undefined || at === 0 || side.paragraphs[at] !== side.paragraphs[at - 1]

const breaks = (side: Side, at: number, count: number): number => {
  let sum = 0
  if (side.paragraphs) for (let k = at + 1; k < at + count; k++) if (starts(side, k)) sum++
  return sum
}

/** The cheapest path of links, searched in a band around the diagonal between fixed links. */
function shortest(
  n: number,
  m: number,
  fixed: readonly FixedLink[],
  cost: (i: number, j: number, a: number, b: number) => number,
): Link[] {
  const held = [new Int32Array(n), new Int32Array(m)] as const
  for (const link of fixed) {
    for (const index of link.source) held[0][index] = 1
    for (const index of link.target) held[1][index] = 1
  }
  const free = (i: number, j: number, a: number, b: number): boolean => {
    for (let k = i; k < i + a; k++) if (held[0][k]) return false
    for (let k = j; k < j + b; k++) if (held[1][k]) return false
    return true
  }
  const width = m + 1
  const best = new Float64Array((n + 1) * width).fill(Number.POSITIVE_INFINITY)
  const from = new Int32Array((n + 1) * width)
  best[0] = 0
  const reach = (i: number, j: number, a: number, b: number, price: number): void => {
    const to = (i + a) * width + j + b
    const total = best[i * width + j]! + price
    if (total < best[to]!) {
      best[to] = total
      from[to] = i * width + j
    }
  }
  const margin = Math.max(60, Math.abs(n - m) + 20, Math.ceil(Math.max(n, m) / 10))
  for (let i = 0; i <= n; i++) {
    const middle = n === 0 ? 0 : Math.round((i * m) / n)
    const [first, last] =
      fixed.length > 0 ? [0, m] : [Math.max(0, middle - margin), n === 0 ? m : Math.min(m, middle + margin)]
    for (let j = first; j <= last; j++) {
      if (best[i * width + j] === Number.POSITIVE_INFINITY) continue
      for (const [a, b] of shapes) {
        if (i + a <= n && j + b <= m && free(i, j, a, b)) reach(i, j, a, b, cost(i, j, a, b))
      }
      for (const link of fixed) {
        if ((link.source[0] ?? i) === i && (link.target[0] ?? j) === j)
          reach(i, j, link.source.length, link.target.length, 0)
      }
    }
  }
  return trace(n, m, from, new Set(fixed.map(nameOf)))
}

const nameOf = (link: FixedLink): string => `${link.source}:${link.target}`

function trace(n: number, m: number, from: Int32Array, fixed: ReadonlySet<string>): Link[] {
  const links: Link[] = []
  for (let at = n * (m + 1) + m; at > 0; at = from[at]!) {
    const [i, j] = [Math.floor(at / (m + 1)), at % (m + 1)]
    const [a, b] = [Math.floor(from[at]! / (m + 1)), from[at]! % (m + 1)]
    const link = { source: indices(a, i), target: indices(b, j) }
    links.push({
      ...link,
      score: fixed.has(nameOf(link)) ? 1 : link.source.length * link.target.length === 1 ? 0.9 : 0.6,
    })
  }
  return links.reverse()
}

const indices = (start: number, end: number): number[] => Array.from({ length: end - start }, (_, k) => start + k)
