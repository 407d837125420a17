import type { Bead } from './bead.ts'
import type { SentenceFeatures } from './features.ts'

/** How far the paragraphs of the two texts go together, learned from likely beads, in natural logarithms of odds. */
export interface TextStatistics {
  /** Characters of the target for one of the source. */
  readonly ratio: number
  /** For a bead whose source and target begin a paragraph or not, at `2 * source + target`: how much likelier than by chance. */
  readonly begins: Float64Array
  /** For a boundary inside a bead that is no paragraph's, and one that is: how much likelier than between any sentences. */
  readonly inside: readonly [Float64Array, Float64Array]
  /** For each sentence of the source and of the target: how much likelier than in faithful texts it has no counterpart. */
  readonly alone: readonly [Float64Array, Float64Array]
}

/** Beads' worth of doubt about every habit. */
const doubt = 4
/** A paragraph begins inside a bead so many times less often than elsewhere, before anything is seen. */
const seldom = 0.3

/** Nothing is known, all is 0, where one side has no paragraph marks. */
export function textStatistics(
  [own, other]: readonly [SentenceFeatures, SentenceFeatures],
  beads: readonly Bead[],
  alone: readonly [Float64Array, Float64Array],
): TextStatistics {
  return {
    ratio: ratioOf(own.lengths, other.lengths, beads),
    alone: [expectedAlone(alone[0]), expectedAlone(alone[1])],
    begins: beginsOf(own.starts, other.starts, beads),
    inside: [insideOf(own.starts, beads, 'i'), insideOf(other.starts, beads, 'j')],
  }
}

/** Characters' worth of doubt about the ratio, on each side. */
const doubtOfRatio = 200

/** Of likely beads alone: what one side leaves out says nothing of how long a translation is. */
function ratioOf(own: Float64Array, other: Float64Array, beads: readonly Bead[]): number {
  let [source, target] = [doubtOfRatio, doubtOfRatio]
  for (const { i, j, a, b } of beads) {
    source += own[i + a]! - own[i]!
    target += other[j + b]! - other[j]!
  }
  return target / source
}

/** Share of sentences without counterpart in faithful texts. */
const usual = 0.02
/** Sentences' worth of doubt: about the share of a whole text, and about that of a stretch. */
const doubtOfText = 30
const doubtOfStretch = 4
/** Sentences after which a neighbour says e times less. */
const reach = 12

/**
 * How much likelier each sentence is left alone than one of a faithful text, as natural logarithms of odds: learned from
 * the sentences around it, with the whole text as a prior and faithful texts as that text's. A sentence says nothing of
 * itself.
 */
export function expectedAlone(chances: Float64Array): Float64Array {
  const count = chances.length
  const whole = (chances.reduce((sum, chance) => sum + chance, 0) + doubtOfText * usual) / (count + doubtOfText)
  const sums = new Float64Array(count).fill(doubtOfStretch * whole)
  const weights = new Float64Array(count).fill(doubtOfStretch)
  const fade = Math.exp(-1 / reach)
  for (const step of [1, -1] as const) {
    let [sum, weight] = [0, 0]
    for (let at = step > 0 ? 0 : count - 1; at >= 0 && at < count; at += step) {
      sums[at]! += sum
      weights[at]! += weight
      sum = fade * (sum + chances[at]!)
      weight = fade * (weight + 1)
    }
  }
  return sums.map((sum, at) => logOdds(Math.min(0.98, sum / weights[at]!)) - logOdds(usual))
}

const logOdds = (chance: number): number => Math.log(chance / (1 - chance))

const known = (starts: Uint8Array): boolean => starts.length > 0 && starts[0] !== 2

/** Share of sentences that begin a paragraph. */
const rate = (starts: Uint8Array): number => (starts.reduce((sum, start) => sum + start, 0) + 0.5) / (starts.length + 1)

function beginsOf(starts: Uint8Array, otherStarts: Uint8Array, beads: readonly Bead[]): Float64Array {
  const counts = new Float64Array(4)
  if (!known(starts) || !known(otherStarts)) return counts
  for (const { i, j } of beads) counts[2 * starts[i]! + otherStarts[j]!]!++
  const all = counts.reduce((sum, count) => sum + count, 0) + doubt
  const first = (counts[2]! + counts[3]! + doubt * rate(starts)) / all
  const second = (counts[1]! + counts[3]! + doubt * rate(otherStarts)) / all
  return counts.map((count, at) => {
    const chance = (at > 1 ? first : 1 - first) * (at % 2 === 1 ? second : 1 - second)
    return Math.log((count + doubt * chance) / all / chance)
  })
}

function insideOf(starts: Uint8Array, beads: readonly Bead[], side: 'i' | 'j'): Float64Array {
  if (!known(starts)) return new Float64Array(2)
  const share = rate(starts)
  let breaks = doubt * seldom * share
  let all = doubt
  for (const bead of beads) {
    for (let at = bead[side] + 1; at < bead[side] + (side === 'i' ? bead.a : bead.b); at++) {
      breaks += starts[at]!
      all++
    }
  }
  return Float64Array.of(Math.log((1 - breaks / all) / (1 - share)), Math.log(breaks / all / share))
}
