import { type Band, bandOf } from './band.ts'
import { type FixedLink, isLone, type Passage } from './bitext.ts'
import { dynamicArray } from './dynamic-array.ts'
import type { Pairs } from './pairs.ts'
import type { Rules } from './rules.ts'
import type { Words } from './words.ts'

type Known = Pick<Rules, 'fixed' | 'passages' | 'allowed'>

/** Two sentences. */
export interface Step {
  readonly i: number
  readonly j: number
}

/** Pairs of sentences that share a rare word or that are known to face each other, by source sentence. */
interface Points {
  /** Where the points of each source sentence begin; one more entry than source sentences. */
  readonly starts: Int32Array
  /** Target sentence and weight of each point. */
  readonly targets: Int32Array
  readonly weights: Float64Array
}

/** A word is an anchor up to this many tokens in one text. */
const rare = 8
/** Cells on either side of the way from anchor to anchor. */
const margin = 3
/** Most cells on either side where anchors are far apart, the more the shorter the text. */
const widest = 200
const narrowest = 10
/** Most cells in all for such stretches. */
const affordable = 1e6
/** A stretch where one side has much more than the other is searched whole up to this many cells. */
const whole = 3e5

/**
 * The band of the grid that holds the translation, found from rare words that match: the heaviest chain of such points
 * that never turns back, and around it as many cells as the chain leaves doubt.
 */
export function anchoredBand(
  source: Words,
  target: Words,
  pairs: Pairs,
  { fixed, passages, allowed }: Known,
): { readonly band: Band; readonly anchors: readonly Step[] } {
  const n = source.starts.length - 1
  const m = target.starts.length - 1
  const held = fixed.filter(link => link.source.length > 0 && link.target.length > 0)
  const sure = [...held.map(({ source, target }) => [source[0]!, target[0]!] as const), ...passages.map(startOf)]
  sure.sort(([one], [other]) => one - other)
  const [before, beforeTarget] = [
    runsBefore(
      held.map(({ source }) => source),
      n,
    ),
    runsBefore(
      held.map(({ target }) => target),
      m,
    ),
  ]
  // Sentences of the links are none of them: `allowed` says so.
  const isPossible = (i: number, j: number): boolean => allowed(i, j, 1, 1) && before[i] === beforeTarget[j]
  const anchors = heaviestChain(pointsOf({ source, target, pairs }, sure, isPossible), m)
  const chain = [{ i: 0, j: 0 }, ...anchors, { i: n, j: m }]
  const band = include(around(chain, n, m), [...corners(held), ...passages], n, m)
  const wide = fixed.filter(isLone).reduce((wide, link) => include(wide, waysPast(link, wide), n, m), band)
  return { band: wide, anchors }
}

const startOf = ({ source, target }: Passage): readonly [number, number] => [source[0], target[0]]

/** By sentence: how many of the runs end before it. */
function runsBefore(runs: readonly (readonly number[])[], count: number): Int32Array {
  const sums = new Int32Array(count + 1)
  for (const run of runs) sums[run.at(-1)! + 1]! += 1
  for (let at = 1; at <= count; at++) sums[at]! += sums[at - 1]!
  return sums
}

function pointsOf(
  { source, target, pairs }: { readonly source: Words; readonly target: Words; readonly pairs: Pairs },
  sure: readonly (readonly [number, number])[],
  isPossible: (i: number, j: number) => boolean,
): Points {
  const n = source.starts.length - 1
  const places = placesOf(target)
  const starts = new Int32Array(n + 1)
  const [targets, weights] = [dynamicArray(), dynamicArray()]
  const logs = Float64Array.from({ length: rare * rare + 1 }, (_, product) =>
    Math.log(Math.max(1, source.tokens.length) / product),
  )
  let known = 0
  for (let i = 0; i < n; i++) {
    for (let token = source.starts[i]!; token < source.starts[i + 1]!; token++) addPoints(i, source.tokens[token]!)
    for (; sure[known]?.[0] === i; known++) {
      targets.push(sure[known]![1])
      weights.push(1e6)
    }
    starts[i + 1] = targets.length()
  }
  return { starts, targets: new Int32Array(targets.values()), weights: weights.values() }

  /** The target sentences that have a counterpart of a word of the source sentence. */
  function addPoints(i: number, word: number): void {
    if (source.counts[word]! > rare) return
    for (let at = pairs.starts[word]!; at < pairs.starts[word + 1]!; at++) {
      const other = pairs.targets[at]!
      if (target.counts[other]! > rare) continue
      const weight = pairs.weights[at]! * logs[source.counts[word]! * target.counts[other]!]!
      if (weight < 1) continue
      for (let place = places.starts[other]!; place < places.starts[other + 1]!; place++) {
        const j = places.sentences[place]!
        if (!isPossible(i, j)) continue
        targets.push(j)
        weights.push(weight)
      }
    }
  }
}

/** The sentences of each rare word, word by word. */
function placesOf(words: Words): { readonly starts: Int32Array; readonly sentences: Int32Array } {
  const starts = new Int32Array(words.keys.length + 1)
  for (let word = 0; word < words.counts.length; word++)
    starts[word + 1] = starts[word]! + (words.counts[word]! > rare ? 0 : words.counts[word]!)
  const next = starts.slice()
  const sentences = new Int32Array(starts[words.keys.length]!)
  for (let at = 0; at < words.tokens.length; at++) {
    const word = words.tokens[at]!
    if (words.counts[word]! <= rare) sentences[next[word]!++] = words.sentenceOf[at]!
  }
  return { starts, sentences }
}

/** The chain of points, ascending on both sides, whose weights add up to most. A Fenwick tree holds the best end so far. */
function heaviestChain({ starts, targets, weights }: Points, m: number): Step[] {
  const best = new Float64Array(m + 2)
  const end = new Int32Array(m + 2).fill(-1)
  const previous = new Int32Array(targets.length).fill(-1)
  const sums = new Float64Array(targets.length)
  let most = 0
  let last = -1
  for (let i = 0; i + 1 < starts.length; i++) {
    // No point of a sentence may follow another of the same: all are asked for before one is put in.
    for (let at = starts[i]!; at < starts[i + 1]!; at++) ask(at)
    for (let at = starts[i]!; at < starts[i + 1]!; at++) put(at)
  }
  const chain: Step[] = []
  for (let at = last, i = starts.length - 1; at >= 0; at = previous[at]!) {
    while (starts[i]! > at) i--
    chain.push({ i, j: targets[at]! })
  }
  return chain.reverse()

  function ask(at: number): void {
    let before = 0
    for (let k = targets[at]!; k > 0; k -= k & -k) {
      if (best[k]! <= before) continue
      before = best[k]!
      previous[at] = end[k]!
    }
    sums[at] = before + weights[at]!
  }

  function put(at: number): void {
    const sum = sums[at]!
    for (let k = targets[at]! + 1; k <= m + 1; k += k & -k) {
      if (best[k]! >= sum) continue
      best[k] = sum
      end[k] = at
    }
    if (sum <= most) return
    most = sum
    last = at
  }
}

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
  const limit = Math.max(narrowest, Math.min(widest, Math.floor(affordable / (2 * n + 1))))
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

/** Past a fixed link with sentences on one side alone, from wherever the band reaches it. */
function waysPast({ source, target }: FixedLink, { first, last }: Band): Passage[] {
  if (target.length === 0) {
    const [start, end] = [source[0]!, source.at(-1)! + 1]
    return [{ source: [start, end], target: [first[start]!, first[start]!] }]
  }
  const [start, end] = [target[0]!, target.at(-1)! + 1]
  const reached = [...first.keys()].filter(i => first[i]! <= start && last[i]! >= start)
  return reached.map(i => ({ source: [i, i], target: [start, end] }))
}

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
