import { type Band, bandOf, cellAt, inBand, type Search } from './band.ts'
import { logSum, shapes } from './lattice.ts'
import type { Pairs } from './pairs.ts'
import type { Rules } from './rules.ts'
import type { Words } from './words.ts'

/** Sentences `[i, i + a)` of the source facing `[j, j + b)` of the target. */
export interface Bead {
  readonly i: number
  readonly j: number
  readonly a: number
  readonly b: number
  /** Probability, 0 to 1. */
  readonly weight: number
}

/** Log probabilities of the shapes that the first pass knows, the first of `shapes`. */
const priors = [-0.3, -4.5, -4.5, -2.7, -2.7, -4.5]
/** How much of what words say is believed: they repeat each other. */
const trust = 0.3
const noise = 1.5
/** Most cells looked at closely for each sentence, where nothing tells more of them apart. */
const mostCells = 3
/** Cells less likely than this, as a logarithm, are left out of the search. */
const floor = -10

export interface RoughInput {
  readonly source: Words
  readonly target: Words
  readonly pairs: Pairs
  readonly lengths: readonly [Float64Array, Float64Array]
  readonly rules: Rules
}

/**
 * First pass: length and the words that are known beforehand. Says which cells the links may pass through and which
 * beads are likely enough to learn words from.
 */
export function roughly(band: Band, input: RoughInput): { readonly search: Search; readonly beads: readonly Bead[] } {
  const shared = sharedMass(band, input)
  const n = input.source.starts.length - 1
  const m = input.target.starts.length - 1
  const count = band.cells[n + 1]!
  const ahead = new Float64Array(count).fill(Number.NEGATIVE_INFINITY)
  const behind = new Float64Array(count).fill(Number.NEGATIVE_INFINITY)
  const score = scorer(band, input, shared)
  ahead[0] = 0
  behind[count - 1] = 0
  const { rules } = input
  const gains = new Float32Array(count * priors.length)
  for (let i = 0; i <= n; i++) {
    for (let j = band.first[i]!; j <= band.last[i]!; j++) {
      const at = cellAt(band, i, j)
      const from = ahead[at]!
      if (from === Number.NEGATIVE_INFINITY) continue
      for (let shape = 0; shape < priors.length; shape++) {
        const [a, b] = shapes[shape]!
        if (!inBand(band, i + a, j + b) || !rules.allowed(i, j, a, b)) continue
        const gain = priors[shape]! + score(i, j, a, b)
        gains[at * priors.length + shape] = gain
        const to = cellAt(band, i + a, j + b)
        ahead[to] = logSum(ahead[to]!, from + gain)
      }
      for (const { source, target } of rules.fixedFrom(i, j)) {
        if (!inBand(band, i + source.length, j + target.length)) continue
        const to = cellAt(band, i + source.length, j + target.length)
        ahead[to] = logSum(ahead[to]!, from)
      }
    }
  }
  const each = (i: number, j: number, visit: (a: number, b: number, gain: number) => void): void => {
    const at = cellAt(band, i, j) * priors.length
    for (let shape = 0; shape < priors.length; shape++) {
      const [a, b] = shapes[shape]!
      if (gains[at + shape] !== 0) visit(a, b, gains[at + shape]!)
    }
    for (const { source, target } of rules.fixedFrom(i, j)) {
      if (inBand(band, i + source.length, j + target.length)) visit(source.length, target.length, 0)
    }
  }
  for (let i = n; i >= 0; i--) {
    for (let j = band.last[i]!; j >= band.first[i]!; j--) {
      const at = cellAt(band, i, j)
      if (ahead[at] === Number.NEGATIVE_INFINITY) continue
      each(i, j, (a, b, gain) => {
        behind[at] = logSum(behind[at]!, gain + behind[cellAt(band, i + a, j + b)]!)
      })
    }
  }
  const all = ahead[count - 1]!
  const likelihood = ahead.map((value, at) => value + behind[at]! - all)
  const way = likelyWay()
  const beads: Bead[] = []
  for (let i = 0; i < n; i++) {
    for (let j = band.first[i]!; j <= Math.min(m - 1, band.last[i]!); j++) {
      const at = cellAt(band, i, j)
      if (ahead[at]! + behind[at]! - all < -2) continue
      each(i, j, (a, b, gain) => {
        const weight = Math.exp(ahead[at]! + gain + behind[cellAt(band, i + a, j + b)]! - all)
        if (a > 0 && b > 0 && weight > 0.3) beads.push({ i, j, a, b, weight })
      })
    }
  }
  return { search: narrowed(band, likelihood, way, m), beads }

  /** The cells of one likely way, from the end: at each the likeliest step before it. */
  function likelyWay(): number[] {
    const cells: number[] = []
    for (let [i, j] = [n, m]; ; ) {
      cells.push(cellAt(band, i, j))
      const step = likeliestStep(i, j)
      if (step[0] + step[1] === 0) return cells
      i -= step[0]
      j -= step[1]
    }
  }

  function likeliestStep(i: number, j: number): readonly [number, number] {
    let step: readonly [number, number] = [0, 0]
    let best = Number.NEGATIVE_INFINITY
    const consider = (a: number, b: number, gain: number): void => {
      const value = ahead[cellAt(band, i - a, j - b)]! + gain
      if (value <= best) return
      best = value
      step = [a, b]
    }
    for (let shape = 0; shape < priors.length; shape++) {
      const [a, b] = shapes[shape]!
      if (i < a || j < b || !inBand(band, i - a, j - b)) continue
      const gain = gains[cellAt(band, i - a, j - b) * priors.length + shape]!
      if (gain !== 0) consider(a, b, gain)
    }
    for (const { source, target } of rules.fixed) {
      const [a, b] = [source.length, target.length]
      const ends = (source[a - 1] ?? i - 1) === i - 1 && (target[b - 1] ?? j - 1) === j - 1
      if (ends && inBand(band, i - a, j - b)) consider(a, b, 0)
    }
    return step
  }
}

/** Natural logarithm of how rare each word is: tokens in all by tokens of the word. */
export const rarity = (words: Words): Float32Array =>
  Float32Array.from(words.counts, count => Math.log((words.tokens.length + 1) / (count + 0.5)))

/** For each cell, how much the source sentence and the target sentence after its boundaries have in common. */
function sharedMass(band: Band, { source, target, pairs }: RoughInput): Float32Array {
  const n = source.starts.length - 1
  const m = target.starts.length - 1
  const mass = new Float32Array(band.cells[n + 1]!)
  const rare = rarity(target)
  const known = new Float32Array(target.keys.length)
  for (let i = 0; i < n; i++) {
    const touched: number[] = []
    const width = source.starts[i + 1]! - source.starts[i]!
    for (let token = source.starts[i]!; token < source.starts[i + 1]!; token++) {
      const word = source.tokens[token]!
      for (let at = pairs.starts[word]!; at < pairs.starts[word + 1]!; at++) {
        const other = pairs.targets[at]!
        const gain = Math.log(pairs.weights[at]!) + rare[other]! - Math.log(width) - noise
        if (gain > known[other]!) {
          known[other] = gain
          touched.push(other)
        }
      }
    }
    for (let j = band.first[i]!; j <= Math.min(m - 1, band.last[i]!); j++) {
      let sum = 0
      for (let token = target.starts[j]!; token < target.starts[j + 1]!; token++) sum += known[target.tokens[token]!]!
      mass[cellAt(band, i, j)] = sum
    }
    for (const other of touched) known[other] = 0
  }
  return mass
}

function scorer(band: Band, { source, target, lengths }: RoughInput, shared: Float32Array) {
  const [sums, otherSums] = lengths
  const ratio = (otherSums[otherSums.length - 1]! + 1) / (sums[sums.length - 1]! + 1)
  return (i: number, j: number, a: number, b: number): number => {
    if (a === 0 || b === 0) return 0
    const expected = (sums[i + a]! - sums[i]!) * ratio
    const actual = otherSums[j + b]! - otherSums[j]!
    const length = (actual - expected) ** 2 / (8 * (expected + actual + 10))
    let mass = 0
    for (let k = i; k < i + a; k++)
      for (let l = j; l < j + b; l++) if (inBand(band, k, l)) mass += shared[cellAt(band, k, l)]!
    const tokens = source.starts[i + a]! - source.starts[i]! + target.starts[j + b]! - target.starts[j]!
    return trust * (mass - 0.1 * tokens) - Math.min(10, length)
  }
}

/** The cells that are likely enough or on the way given, and the band that holds them. */
function narrowed(band: Band, likelihood: Float64Array, way: readonly number[], m: number): Search {
  const rows = band.first.length
  const least = affordableFloor(likelihood, mostCells * (rows + m) + 4000)
  for (const at of way) likelihood[at] = 0
  const first = new Int32Array(rows).fill(m)
  const last = new Int32Array(rows)
  for (let i = 0; i < rows; i++) {
    for (let j = band.first[i]!; j <= band.last[i]!; j++) {
      if (!(likelihood[cellAt(band, i, j)]! >= least)) continue
      first[i] = Math.min(first[i]!, j)
      last[i] = Math.max(last[i]!, j)
    }
  }
  const narrow = bandOf(first, last, m)
  const open = new Uint8Array(narrow.cells[rows]!)
  for (let i = 0; i < rows; i++) {
    for (let j = Math.max(band.first[i]!, narrow.first[i]!); j <= Math.min(band.last[i]!, narrow.last[i]!); j++) {
      if (likelihood[cellAt(band, i, j)]! >= least) open[cellAt(narrow, i, j)] = 1
    }
  }
  return { band: narrow, open }
}

/** The floor, raised until no more than so many cells stand above it. */
function affordableFloor(likelihood: Float64Array, most: number): number {
  for (let least = floor; least < 0; least++) {
    let count = 0
    for (const value of likelihood) if (value >= least) count++
    if (count <= most) return least
  }
  return 0
}
