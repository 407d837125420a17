import { fold } from '../language/fold.ts'
import type { Bead } from './bead.ts'
import type { AlignOptions, Side } from './bitext.ts'
import { coarsePass, type Pass } from './coarse-pass.ts'
import { type Evidence, evidence, weigher } from './evidence/evidence.ts'
import type { Candidate } from './evidence/group.ts'
import { featuresOf, type SentenceFeatures } from './features.ts'
import { type Arcs, arcsOf, bestWay, chancesOf } from './lattice.ts'
import { learnTranslations } from './learn.ts'
import { findMatches } from './matches.ts'
import { likelyPairs, type Pairs } from './pairs.ts'
import { type Rules, rulesOf } from './rules.ts'
import { textStatistics } from './text-statistics.ts'
import { weights } from './weights.ts'
import { readWords, type Words } from './words.ts'

/** Source sentences up to which a text is short. */
export const short = 2000

/**
 * Every bead that may be, with its chance: a coarse search first, then a close one with the words learned from it. A
 * short text is looked at twice, since its first beads are few and doubtful; in a long one that changes nothing.
 */
export function weighBeads(reading: Reading, vector = vectorOf(weights), keep = false): Weighed {
  const coarse = coarsePass(coarseInput(reading))
  if (reading.words[0].starts.length > short) return judge(reading, coarse, vector, keep)
  const first = judge(reading, coarse, vector, false)
  const pass = { search: coarse.search, beads: beadsOf(first), alone: first.alone }
  return judge(reading, pass, vector, keep)
}

export interface Reading {
  readonly words: readonly [Words, Words]
  readonly features: readonly [SentenceFeatures, SentenceFeatures]
  readonly pairs: Pairs
  readonly rules: Rules
}

export interface Weighed {
  readonly arcs: Arcs
  readonly chances: Float64Array
  /** Chance of each source and each target sentence that it has no counterpart. */
  readonly alone: readonly [Float64Array, Float64Array]
  /** Evidence for each bead, row by row; kept only where it is asked for. */
  readonly rows: Float64Array
}

export function read(source: Side, target: Side, options: AlignOptions): Reading {
  const stems = [options.pair?.source.stem ?? fold, options.pair?.target.stem ?? fold] as const
  const lexicons = [...(options.pair ? [options.pair.lexicon] : []), ...(options.lexicons ?? [])]
  const words = [readWords(source.sentences, stems[0]), readWords(target.sentences, stems[1])] as const
  const features = [featuresOf(source), featuresOf(target)] as const
  const pairs = likelyPairs(words[0], words[1], lexicons, stems)
  return { words, features, pairs, rules: rulesOf(features[0], features[1], options) }
}

const coarseInput = ({ words, features, pairs, rules }: Reading) => ({
  source: words[0],
  target: words[1],
  pairs,
  rules,
  lengths: [features[0].lengths, features[1].lengths] as const,
})

/** Learns words and statistics from the pass before, and gives every bead in the band its chance. */
function judge(reading: Reading, { search, beads, alone: before }: Pass, vector: Float64Array, keep: boolean): Weighed {
  const learned = learnTranslations(...reading.words, beads, reading.pairs)
  const matches = findMatches(...reading.words, search.band, learned)
  const arcs = arcsOf(search, reading.rules)
  const weigh = weigher({
    words: reading.words,
    features: reading.features,
    band: search.band,
    matches,
    statistics: textStatistics(reading.features, beads, before),
  })
  const count = arcs.from.length
  const rows = new Float64Array(keep ? count * evidence.length : 0)
  const row = new Float64Array(evidence.length)
  const candidate: Candidate = { i: 0, j: 0, a: 0, b: 0, again: false }
  const scores = new Float64Array(count)
  const alone = [
    new Float64Array(2 * reading.features[0].small.length),
    new Float64Array(2 * reading.features[1].small.length),
  ]
  for (let at = 0; at < count; at++) if (arcs.fixed[at] === 0 && arcs.a[at]! + arcs.b[at]! > 0) scores[at] = scoreOf(at)
  const { chances } = chancesOf(arcs, scores)
  return { arcs, chances, alone: aloneOf(reading, arcs, chances), rows }

  /** The evidence against a counterpart is the same wherever the other side stands: it is weighed once. */
  function scoreOf(at: number): number {
    if (keep || (arcs.a[at]! > 0 && arcs.b[at]! > 0)) return weighed(at)
    const known = arcs.a[at]! > 0 ? alone[0]! : alone[1]!
    const place = 2 * (arcs.a[at]! > 0 ? arcs.i[at]! : arcs.j[at]!) + arcs.again[at]!
    if (known[place] === 0) known[place] = weighed(at)
    return known[place]!
  }

  function weighed(at: number): number {
    candidate.i = arcs.i[at]!
    candidate.j = arcs.j[at]!
    candidate.a = arcs.a[at]!
    candidate.b = arcs.b[at]!
    candidate.again = arcs.again[at] === 1
    weigh(candidate, row)
    if (keep) rows.set(row, at * evidence.length)
    let score = 0
    for (let k = 0; k < row.length; k++) score += row[k]! * vector[k]!
    return score
  }
}

/** A sentence without counterpart stands wherever its neighbours leave it: its chance is that of all places together. */
function aloneOf({ features }: Reading, arcs: Arcs, chances: Float64Array): readonly [Float64Array, Float64Array] {
  const alone = [new Float64Array(features[0].small.length), new Float64Array(features[1].small.length)] as const
  for (let at = 0; at < chances.length; at++) {
    const [a, b] = [arcs.a[at]!, arcs.b[at]!]
    if (a > 0 && b > 0) continue
    for (let k = 0; k < a; k++) alone[0][arcs.i[at]! + k]! += chances[at]!
    for (let k = 0; k < b; k++) alone[1][arcs.j[at]! + k]! += chances[at]!
  }
  for (const side of alone) for (let k = 0; k < side.length; k++) side[k] = Math.min(1, side[k]!)
  return alone
}

export const vectorOf = (given: Readonly<Partial<Record<Evidence, number>>>): Float64Array =>
  Float64Array.from(evidence, name => given[name] ?? 0)

const beadsOf = ({ arcs, chances }: Weighed): Bead[] =>
  bestWay(arcs, at => chances[at]!)
    .filter(at => arcs.a[at]! > 0 && arcs.b[at]! > 0)
    .map(at => ({ i: arcs.i[at]!, j: arcs.j[at]!, a: arcs.a[at]!, b: arcs.b[at]!, weight: chances[at]! }))
