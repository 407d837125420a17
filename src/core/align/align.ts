import { fold } from '../language/fold.ts'
import type { Link } from '../model/link.ts'
import { range } from '../model/span.ts'
import { anchoredBand } from './anchors.ts'
import type { Search } from './band.ts'
import { type Evidence, evidence, weigher } from './evidence.ts'
import { habitsOf } from './habits.ts'
import { type Arcs, arcsOf, bestWay, chancesOf } from './lattice.ts'
import { learnTranslations } from './learn.ts'
import { findMatches } from './matches.ts'
import { likelyPairs, type Pairs } from './pairs.ts'
import { type Bead, roughly } from './rough.ts'
import { type Rules, rulesOf } from './rules.ts'
import type { AlignOptions, Side } from './side.ts'
import { readSigns, type Signs } from './signs.ts'
import { weights } from './weights.ts'
import { readWords, type Words } from './words.ts'

export type { AlignOptions, Crossing, FixedLink, Lexicon, Side } from './side.ts'

/** Source sentences up to which a text is short. */
const short = 2000
/** What any link costs where a right one gains 1: half the F1 that is hoped for, and a little more against splitting. */
const risk = 0.52

/**
 * Links the sentences of a text with those of its translation.
 *
 * Every source and every target sentence is in exactly one link; links never cross and come in text order; up to four
 * sentences on either side, a longer run only where it is fixed.
 */
export function alignSentences(source: Side, target: Side, options: AlignOptions = {}): Link[] {
  return linksOf(weighBeads(read(source, target, options)))
}

/**
 * Every bead that may be, with its chance: a rough search first, then a close look with the words learned from it. A
 * short text is looked at twice, since its first beads are few and doubtful; in a long one that changes nothing.
 */
export function weighBeads(reading: Reading, vector = vectorOf(weights), keep = false): Weighed {
  const { search, beads } = roughly(anchoredBand(...reading.words, reading.pairs, reading.rules), roughInput(reading))
  if (reading.words[0].starts.length > short) return judge(reading, search, beads, vector, keep)
  const first = judge(reading, search, beads, vector, false)
  return judge(reading, search, beadsOf(first), vector, keep)
}

export interface Reading {
  readonly words: readonly [Words, Words]
  readonly signs: readonly [Signs, Signs]
  readonly pairs: Pairs
  readonly rules: Rules
}

export interface Weighed {
  readonly arcs: Arcs
  readonly chances: Float64Array
  /** Evidence for each bead, row by row; kept only where it is asked for. */
  readonly rows: Float64Array
}

export function read(source: Side, target: Side, options: AlignOptions): Reading {
  const stems = [options.pair?.source.stem ?? fold, options.pair?.target.stem ?? fold] as const
  const lexicons = [...(options.pair ? [options.pair.lexicon] : []), ...(options.lexicons ?? [])]
  const words = [readWords(source.sentences, stems[0]), readWords(target.sentences, stems[1])] as const
  const signs = [readSigns(source), readSigns(target)] as const
  const pairs = likelyPairs(words[0], words[1], lexicons, stems)
  return { words, signs, pairs, rules: rulesOf(signs[0], signs[1], options) }
}

const roughInput = ({ words, signs, pairs, rules }: Reading) => ({
  source: words[0],
  target: words[1],
  pairs,
  rules,
  lengths: [signs[0].lengths, signs[1].lengths] as const,
})

/** Learns words from beads, and gives every bead in the band its chance. */
function judge(reading: Reading, search: Search, beads: readonly Bead[], vector: Float64Array, keep: boolean): Weighed {
  const learned = learnTranslations(...reading.words, beads, reading.pairs)
  const matches = findMatches(...reading.words, search.band, learned)
  const arcs = arcsOf(search, reading.rules)
  const weigh = weigher({
    words: reading.words,
    signs: reading.signs,
    band: search.band,
    matches,
    habits: habitsOf(reading.signs, beads),
  })
  const count = arcs.from.length
  const rows = new Float64Array(keep ? count * evidence.length : 0)
  const row = new Float64Array(evidence.length)
  const scores = new Float64Array(count)
  for (let at = 0; at < count; at++) if (arcs.fixed[at] === 0) scores[at] = scoreOf(at)
  return { arcs, chances: chancesOf(arcs, scores).chances, rows }

  function scoreOf(at: number): number {
    weigh(arcs.i[at]!, arcs.j[at]!, arcs.a[at]!, arcs.b[at]!, row)
    if (keep) rows.set(row, at * evidence.length)
    let score = 0
    for (let k = 0; k < row.length; k++) score += row[k]! * vector[k]!
    return score
  }
}

export const vectorOf = (given: Readonly<Partial<Record<Evidence, number>>>): Float64Array =>
  Float64Array.from(evidence, name => given[name] ?? 0)

const beadsOf = ({ arcs, chances }: Weighed): Bead[] =>
  bestWay(arcs, at => chances[at]!)
    .filter(at => arcs.a[at]! > 0 && arcs.b[at]! > 0)
    .map(at => ({ i: arcs.i[at]!, j: arcs.j[at]!, a: arcs.a[at]!, b: arcs.b[at]!, weight: chances[at]! }))

export function linksOf({ arcs, chances }: Weighed): Link[] {
  return bestWay(arcs, at => (arcs.fixed[at] ? 1 : chances[at]! - risk)).map(at => ({
    source: range(arcs.i[at]!, arcs.i[at]! + arcs.a[at]!),
    target: range(arcs.j[at]!, arcs.j[at]! + arcs.b[at]!),
    score: arcs.fixed[at] ? 1 : chances[at]!,
  }))
}
