import { type Band, cellAt, inBand } from './band.ts'
import { logSum, sources, targets } from './lattice.ts'
import type { Rules } from './rules.ts'

/** How many shapes of beads the first pass knows, the first of all. */
export const simpleShapes = 6

/** Cells less likely than this, as a logarithm, do not count among the places of a sentence without counterpart. */
const faint = -7

/**
 * All ways from the beginning of two texts to their end, step by step through the cells of a band (forward and backward
 * sums, as in a hidden Markov model: Rabiner 1989). Sums and gains are natural logarithms, by cell; gains by cell and
 * shape, 0 where no bead of the shape begins.
 */
export interface Ways {
  readonly band: Band
  readonly gains: Float32Array
  readonly rules: Rules
  /** Sentences of the source and of the target. */
  readonly n: number
  readonly m: number
  /** By cell: the sum of all ways to it, and from it. */
  readonly ahead: Float64Array
  readonly behind: Float64Array
  /** Of all ways together. */
  all: number
}

/** The ways through a band, added up. */
export function waysThrough(band: Band, gains: Float32Array, rules: Rules): Ways {
  const n = band.first.length - 1
  const count = band.cells[n + 1]!
  const ways: Ways = {
    band,
    gains,
    rules,
    n,
    m: band.last[n]!,
    ahead: new Float64Array(count),
    behind: new Float64Array(count),
    all: 0,
  }
  addUp(ways)
  return ways
}

/** Adds all ways up, anew where gains have changed. */
export function addUp(ways: Ways): void {
  const { ahead, behind, n } = ways
  ahead.fill(Number.NEGATIVE_INFINITY)
  behind.fill(Number.NEGATIVE_INFINITY)
  ahead[0] = 0
  behind[behind.length - 1] = 0
  for (let i = 0; i <= n; i++) lookAhead(ways, i)
  for (let i = n; i >= 0; i--) lookBehind(ways, i)
  ways.all = ahead[ahead.length - 1]!
}

/** Adds up all ways to the cells that the beads of one row end in. */
function lookAhead(ways: Ways, i: number): void {
  const { band, gains, ahead } = ways
  for (let j = band.first[i]!; j <= band.last[i]!; j++) {
    const at = cellAt(band, i, j)
    const from = ahead[at]!
    if (from === Number.NEGATIVE_INFINITY) continue
    for (let shape = 0; shape < simpleShapes; shape++) {
      const gain = gains[at * simpleShapes + shape]!
      if (gain === 0) continue
      const to = cellAt(band, i + sources[shape]!, j + targets[shape]!)
      ahead[to] = logSum(ahead[to]!, from + gain)
    }
    for (const to of fixedEnds(ways, i, j)) ahead[to] = logSum(ahead[to]!, from)
  }
}

/** Adds up all ways from the cells of one row to the end. */
function lookBehind(ways: Ways, i: number): void {
  const { band, gains, ahead, behind } = ways
  for (let j = band.last[i]!; j >= band.first[i]!; j--) {
    const at = cellAt(band, i, j)
    if (ahead[at] === Number.NEGATIVE_INFINITY) continue
    let sum = behind[at]!
    for (let shape = 0; shape < simpleShapes; shape++) {
      const gain = gains[at * simpleShapes + shape]!
      if (gain === 0) continue
      sum = logSum(sum, gain + behind[cellAt(band, i + sources[shape]!, j + targets[shape]!)]!)
    }
    for (const to of fixedEnds(ways, i, j)) sum = logSum(sum, behind[to]!)
    behind[at] = sum
  }
}

/** Cells where the hand-set links end that begin at these two boundaries. */
function fixedEnds({ band, rules }: Ways, i: number, j: number): readonly number[] {
  if (rules.fixed.length === 0) return none
  const inside = rules
    .fixedFrom(i, j)
    .filter(({ source, target }) => inBand(band, i + source.length, j + target.length))
  return inside.map(({ source, target }) => cellAt(band, i + source.length, j + target.length))
}

const none: readonly number[] = []

/** By cell: how likely it is that the way passes through it, as a logarithm. */
export const likelihoods = ({ ahead, behind, all }: Ways): Float64Array =>
  ahead.map((value, at) => value + behind[at]! - all)

/** Chance, 0 to 1, of each source and each target sentence that it has no counterpart. */
export function chancesAlone({ band, gains, ahead, behind, all, n, m }: Ways): readonly [Float64Array, Float64Array] {
  const alone = [new Float64Array(n), new Float64Array(m)] as const
  for (let i = 0; i <= n; i++) {
    for (let j = band.first[i]!; j <= band.last[i]!; j++) {
      const at = cellAt(band, i, j)
      const here = ahead[at]! - all
      if (!(here + behind[at]! > faint)) continue
      const [source, target] = [gains[at * simpleShapes + 1]!, gains[at * simpleShapes + 2]!]
      if (source !== 0) alone[0][i]! += Math.exp(here + source + behind[cellAt(band, i + 1, j)]!)
      if (target !== 0) alone[1][j]! += Math.exp(here + target + behind[cellAt(band, i, j + 1)]!)
    }
  }
  return alone
}

/** The cells of one likely way, from the end: at each the likeliest step before it. */
export function likelyWay(ways: Ways): number[] {
  const cells: number[] = []
  for (let [i, j] = [ways.n, ways.m]; ; ) {
    cells.push(cellAt(ways.band, i, j))
    const step = likeliestStep(ways, i, j)
    if (step[0] + step[1] === 0) return cells
    i -= step[0]
    j -= step[1]
  }
}

function likeliestStep({ band, gains, rules, ahead }: Ways, i: number, j: number): readonly [number, number] {
  let step: readonly [number, number] = [0, 0]
  let best = Number.NEGATIVE_INFINITY
  const consider = (a: number, b: number, gain: number): void => {
    const value = ahead[cellAt(band, i - a, j - b)]! + gain
    if (value <= best) return
    best = value
    step = [a, b]
  }
  for (let shape = 0; shape < simpleShapes; shape++) {
    const a = sources[shape]!
    const b = targets[shape]!
    if (i < a || j < b || !inBand(band, i - a, j - b)) continue
    const gain = gains[cellAt(band, i - a, j - b) * simpleShapes + shape]!
    if (gain !== 0) consider(a, b, gain)
  }
  for (const { source, target } of rules.fixed) {
    const [a, b] = [source.length, target.length]
    const ends = (source[a - 1] ?? i - 1) === i - 1 && (target[b - 1] ?? j - 1) === j - 1
    if (ends && inBand(band, i - a, j - b)) consider(a, b, 0)
  }
  return step
}
