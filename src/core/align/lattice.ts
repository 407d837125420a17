import { cellAt, inBand, type Search } from './band.ts'
import { dynamicArray } from './dynamic-array.ts'
import type { Rules } from './rules.ts'

/** Ways to link: how many source and how many target sentences, from the commonest. */
const shapes: readonly (readonly [source: number, target: number])[] = [
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
  [3, 3],
  [4, 2],
  [2, 4],
  [5, 1],
  [1, 5],
  [4, 3],
  [3, 4],
  [4, 4],
]

/** By number of the shape: its source and its target sentences. */
export const sources = Uint8Array.from(shapes, ([source]) => source)
export const targets = Uint8Array.from(shapes, ([, target]) => target)

/** Most sentences on one side of a bead that was not set by hand. */
export const mostSentences = Math.max(...sources, ...targets)

/**
 * Every bead that a band and the rules leave open, from the first boundaries to the last. Each cell is two nodes: one is
 * reached by a sentence without counterpart, the other by everything else, so that such sentences may come in runs.
 */
export interface Arcs {
  readonly i: Int32Array
  readonly j: Int32Array
  /** Source and target sentences of each bead; neither where a run of sentences without counterpart ends. */
  readonly a: Uint16Array
  readonly b: Uint16Array
  /** Nodes where each bead begins and ends. */
  readonly from: Int32Array
  readonly to: Int32Array
  /** 1 where a sentence without counterpart follows another. */
  readonly again: Uint8Array
  /** 1 where the bead was set by hand. */
  readonly fixed: Uint8Array
  readonly nodes: number
}

export function arcsOf({ band, open }: Search, rules: Rules): Arcs {
  const n = band.first.length - 1
  const list = {
    i: dynamicArray(),
    j: dynamicArray(),
    a: dynamicArray(),
    b: dynamicArray(),
    from: dynamicArray(),
    to: dynamicArray(),
  }
  const [again, fixed] = [dynamicArray(), dynamicArray()]
  const reached = new Uint8Array(2 * band.cells[n + 1]!)
  reached[0] = 1
  const add = (i: number, j: number, a: number, b: number, from: number, isFixed: number): void => {
    if (!inBand(band, i + a, j + b)) return
    const cell = cellAt(band, i + a, j + b)
    if (open[cell] === 0) return
    const to = 2 * cell + (a * b === 0 && a + b === 1 ? 1 : 0)
    reached[to] = 1
    list.i.push(i)
    list.j.push(j)
    list.a.push(a)
    list.b.push(b)
    list.from.push(from)
    list.to.push(to)
    again.push(from & 1 & to)
    fixed.push(isFixed)
  }
  const addFrom = (i: number, j: number): void => {
    const node = 2 * cellAt(band, i, j)
    if (reached[node + 1] === 1) {
      if (rules.allowed(i, j, 1, 0)) add(i, j, 1, 0, node + 1, 0)
      if (rules.allowed(i, j, 0, 1)) add(i, j, 0, 1, node + 1, 0)
      add(i, j, 0, 0, node + 1, 0)
    }
    if (reached[node] === 0) return
    for (let shape = 0; shape < sources.length; shape++) {
      const a = sources[shape]!
      const b = targets[shape]!
      if (inBand(band, i + a, j + b) && rules.allowed(i, j, a, b)) add(i, j, a, b, node, 0)
    }
    for (const link of rules.fixedFrom(i, j)) add(i, j, link.source.length, link.target.length, node, 1)
  }
  for (let i = 0; i <= n; i++) for (let j = band.first[i]!; j <= band.last[i]!; j++) addFrom(i, j)
  return {
    i: new Int32Array(list.i.values()),
    j: new Int32Array(list.j.values()),
    a: new Uint16Array(list.a.values()),
    b: new Uint16Array(list.b.values()),
    from: new Int32Array(list.from.values()),
    to: new Int32Array(list.to.values()),
    again: new Uint8Array(again.values()),
    fixed: new Uint8Array(fixed.values()),
    nodes: 2 * band.cells[n + 1]!,
  }
}

/** A term smaller by this much, as a logarithm, does not change a sum. It also holds for nothing at all, -∞. */
const negligible = 32
const steps = 64
/** log(1 + e⁻ᵈ) for each 64th of d; a line between two entries is nowhere off by more than 10⁻⁵. */
const softplus = Float64Array.from({ length: negligible * steps + 2 }, (_, at) => Math.log1p(Math.exp(-at / steps)))

/** log(eᵃ + eᵇ), to within 10⁻⁵. */
export function logSum(a: number, b: number): number {
  const high = a > b ? a : b
  const apart = high - (a > b ? b : a)
  if (!(apart < negligible)) return high
  const at = apart * steps
  const below = at | 0
  const least = softplus[below]!
  return high + least + (at - below) * (softplus[below + 1]! - least)
}

/** Chance of each bead among all ways from corner to corner, by its score in natural logarithms, and the sum over all ways. */
export function chancesOf(arcs: Arcs, scores: Float64Array): { readonly chances: Float64Array; readonly all: number } {
  const last = arcs.nodes - 2
  const ahead = new Float64Array(arcs.nodes).fill(Number.NEGATIVE_INFINITY)
  const behind = new Float64Array(arcs.nodes).fill(Number.NEGATIVE_INFINITY)
  const count = scores.length
  ahead[0] = 0
  behind[last] = 0
  for (let at = 0; at < count; at++) {
    const to = arcs.to[at]!
    ahead[to] = logSum(ahead[to]!, ahead[arcs.from[at]!]! + scores[at]!)
  }
  for (let at = count - 1; at >= 0; at--) {
    const from = arcs.from[at]!
    behind[from] = logSum(behind[from]!, behind[arcs.to[at]!]! + scores[at]!)
  }
  const all = ahead[last]!
  const chances = scores.map((score, at) =>
    Math.min(1, Math.exp(ahead[arcs.from[at]!]! + score + behind[arcs.to[at]!]! - all)),
  )
  return { chances, all }
}

/** The way from corner to corner whose beads are worth most, as bead numbers in text order. */
export function bestWay(arcs: Arcs, worth: (arc: number) => number): number[] {
  const best = new Float64Array(arcs.nodes).fill(Number.NEGATIVE_INFINITY)
  const by = new Int32Array(arcs.nodes).fill(-1)
  best[0] = 0
  for (let at = 0; at < arcs.from.length; at++) {
    const total = best[arcs.from[at]!]! + worth(at)
    if (total > best[arcs.to[at]!]!) {
      best[arcs.to[at]!] = total
      by[arcs.to[at]!] = at
    }
  }
  const way: number[] = []
  for (let node = arcs.nodes - 2; by[node]! >= 0; node = arcs.from[by[node]!]!)
    if (arcs.a[by[node]!]! + arcs.b[by[node]!]! > 0) way.push(by[node]!)
  return way.reverse()
}
