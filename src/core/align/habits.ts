import type { Bead } from './rough.ts'
import type { Signs } from './signs.ts'

/** How far the paragraphs of the two texts go together, learned from likely beads, in natural logarithms of odds. */
export interface Habits {
  /** For a bead whose source and target begin a paragraph or not, at `2 * source + target`: how much likelier than by chance. */
  readonly begins: Float64Array
  /** For a boundary inside a bead that is no paragraph's, and one that is: how much likelier than between any sentences. */
  readonly inside: readonly [Float64Array, Float64Array]
}

/** Beads' worth of doubt about every habit. */
const doubt = 4
/** A paragraph begins inside a bead so many times less often than elsewhere, before anything is seen. */
const seldom = 0.3

/** Nothing is known, all is 0, where one side has no paragraph marks. */
export function habitsOf([own, other]: readonly [Signs, Signs], beads: readonly Bead[]): Habits {
  return {
    begins: beginsOf(own.starts, other.starts, beads),
    inside: [insideOf(own.starts, beads, 'i'), insideOf(other.starts, beads, 'j')],
  }
}

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
