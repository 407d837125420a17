import { type Band, bandOf } from './band.ts'
import type { Pairs } from './pairs.ts'
import type { Rules } from './rules.ts'
import type { FixedLink, Passage } from './side.ts'
import type { Words } from './words.ts'

type Known = Pick<Rules, 'fixed' | 'passages' | 'allowed'>

/** Two sentences that share a rare word. */
interface Point {
  readonly i: number
  readonly j: number
  readonly weight: number
}

/** A word is an anchor up to this many tokens in one text. */
const rare = 16
/** Cells on either side of the way from anchor to anchor. */
const margin = 10
/** Most cells on either side where anchors are far apart, and most cells in all for such stretches. */
const widest = 200
const affordable = 1e6
/** A stretch where one side has much more than the other is searched whole up to this many cells. */
const whole = 3e5

/**
 * The band of the grid that holds the translation, found from rare words that match: the heaviest chain of such points
 * that never turns back, and around it as many cells as the chain leaves doubt.
 */
export function anchoredBand(source: Words, target: Words, pairs: Pairs, { fixed, passages, allowed }: Known): Band {
  const n = source.starts.length - 1
  const m = target.starts.length - 1
  const held = fixed.filter(link => link.source.length > 0 && link.target.length > 0)
  const points = rarePoints(source, target, pairs).filter(
    point => allowed(point.i, point.j, 1, 1) && held.every(link => agrees(point, link)),
  )
  for (const link of held) points.push({ i: link.source[0]!, j: link.target[0]!, weight: 1e6 })
  for (const passage of passages) points.push({ i: passage.source[0], j: passage.target[0], weight: 1e6 })
  const chain = [{ i: 0, j: 0 }, ...heaviestChain(points, m), { i: n, j: m }]
  return include(around(chain, n, m), [...corners(held), ...passages], n, m)
}

const agrees = (point: Point, link: FixedLink): boolean => {
  const source = side(point.i, link.source)
  return source === side(point.j, link.target) && source !== 0
}

const side = (at: number, run: readonly number[]): number => (at < run[0]! ? -1 : at > run[run.length - 1]! ? 1 : 0)

function rarePoints(source: Words, target: Words, pairs: Pairs): Point[] {
  const sentences = [sentencesOf(source), sentencesOf(target)] as const
  const points: Point[] = []
  const total = Math.max(1, source.tokens.length)
  for (let word = 0; word < source.keys.length; word++) {
    if (source.counts[word]! > rare) continue
    for (let at = pairs.starts[word]!; at < pairs.starts[word + 1]!; at++) {
      const other = pairs.targets[at]!
      const weight = pairs.weights[at]! * Math.log(total / (source.counts[word]! * target.counts[other]!))
      if (target.counts[other]! > rare || weight < 1) continue
      for (const i of sentences[0](word)) for (const j of sentences[1](other)) points.push({ i, j, weight })
    }
  }
  return points
}

/** Sentences of each rare word. */
function sentencesOf(words: Words): (word: number) => readonly number[] {
  const lists = new Map<number, number[]>()
  for (let at = 0; at < words.tokens.length; at++) {
    const word = words.tokens[at]!
    if (words.counts[word]! > rare) continue
    const list = lists.get(word)
    if (list) list.push(words.sentenceOf[at]!)
    else lists.set(word, [words.sentenceOf[at]!])
  }
  return word => lists.get(word) ?? []
}

/** The chain of points, ascending on both sides, whose weights add up to most. A Fenwick tree holds the best end so far. */
function heaviestChain(points: Point[], m: number): Point[] {
  points.sort((one, other) => one.i - other.i || other.j - one.j)
  const best = new Float64Array(m + 2)
  const end = new Int32Array(m + 2).fill(-1)
  const previous = new Int32Array(points.length).fill(-1)
  let top = { sum: 0, at: -1 }
  for (const [at, { j, weight }] of points.entries()) {
    let sum = 0
    for (let k = j; k > 0; k -= k & -k) {
      if (best[k]! > sum) {
        sum = best[k]!
        previous[at] = end[k]!
      }
    }
    sum += weight
    for (let k = j + 1; k <= m + 1; k += k & -k) {
      if (best[k]! < sum) {
        best[k] = sum
        end[k] = at
      }
    }
    if (sum > top.sum) top = { sum, at }
  }
  const chain: Point[] = []
  for (let at = top.at; at >= 0; at = previous[at]!) chain.push(points[at]!)
  return chain.reverse()
}

type Step = Pick<Point, 'i' | 'j'>

/** How far an anchor strays from the straight line between those three before and three after it, in sentences. */
function doubts(chain: readonly Step[]): number[] {
  return chain.map((point, at) => {
    const before = chain[Math.max(0, at - 3)]!
    const after = chain[Math.min(chain.length - 1, at + 3)]!
    const share = after.i === before.i ? 0.5 : (point.i - before.i) / (after.i - before.i)
    return Math.abs(point.j - before.j - share * (after.j - before.j))
  })
}

function around(chain: readonly Step[], n: number, m: number): Band {
  const first = new Int32Array(n + 1).fill(m)
  const last = new Int32Array(n + 1)
  const doubt = doubts(chain)
  const limit = Math.max(2 * margin, Math.min(widest, Math.floor(affordable / (2 * n + 1))))
  for (let at = 0; at + 1 < chain.length; at++) {
    const [from, to] = [chain[at]!, chain[at + 1]!]
    const [rows, columns] = [to.i - from.i, to.j - from.j]
    const near = Math.max(...doubt.slice(Math.max(0, at - 2), at + 4))
    const width = Math.min(limit, margin + Math.ceil(near + 0.3 * Math.min(rows, columns)))
    const skew = Math.abs(rows - columns) > 20 + 0.5 * Math.max(rows, columns) && rows * columns < whole
    for (let i = from.i; i <= to.i; i++) {
      const middle = rows === 0 ? from.j : from.j + Math.round(((i - from.i) * columns) / rows)
      first[i] = Math.min(first[i]!, skew || rows === 0 ? from.j - width : middle - width)
      last[i] = Math.max(last[i]!, skew || rows === 0 ? to.j + width : middle + width)
    }
  }
  return bandOf(first, last, m)
}

const corners = (links: readonly FixedLink[]): Passage[] =>
  links.map(({ source, target }) => ({
    source: [source[0]!, source[0]! + source.length],
    target: [target[0]!, target[0]! + target.length],
  }))

/** Makes sure that every fixed link and every known passage can be reached and left. */
function include(band: Band, passages: readonly Passage[], n: number, m: number): Band {
  if (passages.length === 0) return band
  const first = band.first.slice()
  const last = band.last.slice()
  for (const { source, target } of passages) {
    for (const end of [0, 1] as const) {
      const [i, j] = [Math.min(n, source[end]), Math.min(m, target[end])]
      first[i] = Math.min(first[i]!, j)
      last[i] = Math.max(last[i]!, j)
    }
  }
  return bandOf(first, last, m)
}
