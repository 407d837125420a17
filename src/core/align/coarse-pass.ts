import { anchoredBand, type Step } from './anchors.ts'
import { type Band, bandOf, cellAt, inBand, type Search } from './band.ts'
import type { Bead } from './bead.ts'
import { sources, targets } from './lattice.ts'
import type { Pairs } from './pairs.ts'
import type { Rules } from './rules.ts'
import { expectedAlone } from './text-statistics.ts'
import { addUp, chancesAlone, likelihoods, likelyWay, simpleShapes, type Ways, waysThrough } from './ways.ts'
import type { Words } from './words.ts'

/** What a pass over two texts leaves for the next one. */
export interface Pass {
  readonly search: Search
  /** Likely links, in text order. */
  readonly beads: readonly Bead[]
  /** Chance of each source and each target sentence that it has no counterpart. */
  readonly alone: readonly [Float64Array, Float64Array]
}

/** Log probabilities of the shapes that the first pass knows. */
const priors = Float64Array.of(-0.3, -4.5, -4.5, -2.7, -2.7, -4.5)
/** How much of what words say is believed: they repeat each other. */
const trust = 0.3
const noise = 1.5
/** Most cells looked at closely for each sentence, where nothing tells more of them apart. */
const mostCells = 3
/** Cells less likely than this, as a logarithm, are left out of the search. */
const floor = -10
/** Cells less likely than this, as a logarithm, are where no bead begins that words are learned from. */
const likelyCell = -2
/** Words are learned from beads with more than this probability. */
const likelyBead = 0.3

export interface CoarseInput {
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
export function coarsePass(input: CoarseInput): Pass {
  const { rules } = input
  const { band, anchors } = anchoredBand(input.source, input.target, input.pairs, rules)
  const gains = gainsOf(band, input, ratioOf(anchors, input.lengths))
  const ways = waysThrough(band, gains, rules)
  let alone = chancesAlone(ways)
  if (isAbridged(alone)) {
    expectAlone(band, gains, alone)
    addUp(ways)
    alone = chancesAlone(ways)
  }
  const likelihood = likelihoods(ways)
  const way = likelyWay(ways)
  const beads = beadsOf(ways, likelihood)
  return { search: narrowed(band, likelihood, way, input.target.starts.length - 1), beads, alone }
}

/** Beads that are likely enough, in text order. */
function beadsOf(ways: Ways, likelihood: Float64Array): Bead[] {
  const { band, gains, rules, ahead, behind, all, m } = ways
  const beads: Bead[] = []
  for (let i = 0; i < ways.n; i++) {
    for (let j = band.first[i]!; j <= Math.min(m - 1, band.last[i]!); j++) {
      const at = cellAt(band, i, j)
      if (!(likelihood[at]! >= likelyCell)) continue
      for (let shape = 0; shape < simpleShapes; shape++) {
        const gain = gains[at * simpleShapes + shape]!
        const a = sources[shape]!
        const b = targets[shape]!
        if (gain === 0 || a * b === 0) continue
        const weight = Math.exp(ahead[at]! + gain + behind[cellAt(band, i + a, j + b)]! - all)
        if (weight > likelyBead) beads.push({ i, j, a, b, weight })
      }
      for (const { source, target } of rules.fixedFrom(i, j)) {
        const [a, b] = [source.length, target.length]
        if (a * b > 0 && inBand(band, i + a, j + b)) beads.push({ i, j, a, b, weight: 1 })
      }
    }
  }
  return beads
}

/** Share of sentences without counterpart from which a text is looked at once more, with what was learned of them. */
const abridged = 0.06

const isAbridged = (alone: readonly [Float64Array, Float64Array]): boolean =>
  alone.some(side => side.reduce((sum, chance) => sum + chance, 0) > abridged * side.length + 1)

/** Gives sentences without counterpart the price that they have in their stretch of the text. */
function expectAlone(band: Band, gains: Float32Array, alone: readonly [Float64Array, Float64Array]): void {
  const odds = [expectedAlone(alone[0]), expectedAlone(alone[1])] as const
  for (let i = 0; i < band.first.length; i++) {
    for (let j = band.first[i]!; j <= band.last[i]!; j++) {
      const at = cellAt(band, i, j) * simpleShapes
      if (gains[at + 1] !== 0) gains[at + 1] = Math.min(-0.1, priors[1]! + odds[0][i]!)
      if (gains[at + 2] !== 0) gains[at + 2] = Math.min(-0.1, priors[2]! + odds[1][j]!)
    }
  }
}

/** Natural logarithm of how rare each word is: tokens in all by tokens of the word. */
export const rarity = (words: Words): Float32Array =>
  new Float32Array(words.counts).map(count => Math.log((words.tokens.length + 1) / (count + 0.5)))

/** For each cell, how much the source sentence and the target sentence after its boundaries have in common. */
function sharedMass(band: Band, { source, target, pairs }: CoarseInput): Float32Array {
  const n = source.starts.length - 1
  const m = target.starts.length - 1
  const mass = new Float32Array(band.cells[n + 1]!)
  const worth = worthOf(pairs, rarity(target))
  const known = new Float32Array(target.keys.length)
  const touched = new Int32Array(target.keys.length)
  for (let i = 0; i < n; i++) compare(i)
  return mass

  /** A source sentence with all target sentences that it may face. */
  function compare(i: number): void {
    let many = 0
    const width = Math.log(source.starts[i + 1]! - source.starts[i]!)
    for (let token = source.starts[i]!; token < source.starts[i + 1]!; token++) {
      const word = source.tokens[token]!
      for (let at = pairs.starts[word]!; at < pairs.starts[word + 1]!; at++) {
        const other = pairs.targets[at]!
        const gain = worth[at]! - width
        if (gain <= known[other]!) continue
        if (known[other] === 0) touched[many++] = other
        known[other] = gain
      }
    }
    for (let j = band.first[i]!; j <= Math.min(m - 1, band.last[i]!); j++) {
      let sum = 0
      for (let token = target.starts[j]!; token < target.starts[j + 1]!; token++) sum += known[target.tokens[token]!]!
      mass[cellAt(band, i, j)] = sum
    }
    for (let at = 0; at < many; at++) known[touched[at]!] = 0
  }
}

/** What each pair of words gains where the source sentence is one word long. */
const worthOf = (pairs: Pairs, rare: Float32Array): Float32Array =>
  pairs.weights.map((weight, at) => Math.log(weight) + rare[pairs.targets[at]!]! - noise)

/** For each cell, what a bead of each shape that begins there adds to a way's logarithm; 0 where there is none. */
function gainsOf(band: Band, input: CoarseInput, ratio: number): Float32Array {
  const { source, target, lengths, rules } = input
  const shared = sharedMass(band, input)
  const n = source.starts.length - 1
  const [sums, otherSums] = lengths
  const gains = new Float32Array(shared.length * simpleShapes)
  const sharedAt = (i: number, j: number): number => (inBand(band, i, j) ? shared[cellAt(band, i, j)]! : 0)
  for (let i = 0; i <= n; i++) gainsFrom(i)
  return gains

  function gainsFrom(i: number): void {
    for (let j = band.first[i]!; j <= band.last[i]!; j++) {
      const at = cellAt(band, i, j)
      const here = shared[at]!
      const below = sharedAt(i + 1, j)
      const beside = sharedAt(i, j + 1)
      for (let shape = 0; shape < simpleShapes; shape++) {
        const a = sources[shape]!
        const b = targets[shape]!
        if (!inBand(band, i + a, j + b) || !rules.allowed(i, j, a, b)) continue
        let gain = priors[shape]!
        if (a * b > 0) {
          const mass =
            here + (a === 2 ? below : 0) + (b === 2 ? beside : 0) + (a * b === 4 ? sharedAt(i + 1, j + 1) : 0)
          const tokens = source.starts[i + a]! - source.starts[i]! + target.starts[j + b]! - target.starts[j]!
          const expected = (sums[i + a]! - sums[i]!) * ratio
          const actual = otherSums[j + b]! - otherSums[j]!
          const length = (actual - expected) ** 2 / (8 * (expected + actual + 10))
          gain += trust * (mass - 0.1 * tokens) - Math.min(10, length)
        }
        gains[at * simpleShapes + shape] = gain
      }
    }
  }
}

/** Anchors that tell how long a translation is; with fewer the whole texts do. */
const enough = 12

/** Characters of the target for one of the source. What one side leaves out has no part in it where anchors are many. */
function ratioOf(anchors: readonly Step[], [own, other]: CoarseInput['lengths']): number {
  if (anchors.length < enough) return (other[other.length - 1]! + 1) / (own[own.length - 1]! + 1)
  const ratios = anchors.map(({ i, j }) => (other[j + 1]! - other[j]! + 1) / (own[i + 1]! - own[i]! + 1))
  return ratios.sort((one, other) => one - other)[ratios.length >> 1]!
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
    for (let at = 0; at < likelihood.length; at++) if (likelihood[at]! >= least) count++
    if (count <= most) return least
  }
  return 0
}
