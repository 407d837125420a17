import { fold } from '../language/fold.ts'
import type { Link } from '../model/link.ts'
import { range } from '../model/span.ts'
import { type Evidence, evidence, weigher } from './evidence/evidence.ts'
import type { Candidate } from './evidence/group.ts'
import { habitsOf } from './habits.ts'
import { type Arcs, arcsOf, bestWay, chancesOf } from './lattice.ts'
import { learnTranslations } from './learn.ts'
import { findMatches } from './matches.ts'
import { inTextOrder, withMoved } from './moved.ts'
import { linksWithout, only, type Texts } from './only.ts'
import { likelyPairs, type Pairs } from './pairs.ts'
import { secondCopies } from './repeated.ts'
import { type Bead, type Look, roughly } from './rough.ts'
import { type Rules, rulesOf } from './rules.ts'
import { type AlignOptions, type Side, standingLinks } from './side.ts'
import { readSigns, type Signs } from './signs.ts'
import { partedFixed } from './straying.ts'
import { trustIn } from './verdict/trust.ts'
import { likenessOf } from './verdict/verdict.ts'
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
 * Every source and every target sentence is in exactly one link; up to four sentences on either side, a longer run only
 * where it is fixed. Links come in the order of the source and cross only where a whole passage stands elsewhere, or a
 * fixed link says so. Of a passage that one side has twice, word for word, the first is linked.
 */
export function alignSentences(
  source: Side,
  target: Side,
  options: AlignOptions = {},
  vector = vectorOf(weights),
): readonly Link[] {
  const passages = options.passages ?? []
  const fixed = standingLinks(options.fixed ?? [], source.sentences.length, target.sentences.length)
  const { along, straying } =
    fixed.length === 0
      ? { along: fixed, straying: fixed }
      : partedFixed(fixed, straight({ source, target, fixed: [], passages }).links)
  const copies = { source: copiesIn('source', 'target'), target: copiesIn('target', 'source') }
  const whole = { source, target, fixed: along, passages }
  if (straying.length + copies.source.length + copies.target.length === 0) return linked(whole)
  const left = {
    source: new Set([...copies.source, ...straying.flatMap(link => link.source)]),
    target: new Set([...copies.target, ...straying.flatMap(link => link.target)]),
  }
  return inTextOrder([
    ...linksWithout(whole, left, linked),
    ...straying.map(link => ({ ...link, score: 1 })),
    ...copies.source.map(at => ({ source: [at], target: [], score: sureCopy })),
    ...copies.target.map(at => ({ source: [], target: [at], score: sureCopy })),
  ])

  /** Sentences of second copies, of which none is fixed; none where passages are known. */
  function copiesIn(side: 'source' | 'target', other: 'source' | 'target'): number[] {
    if (passages.length > 0) return []
    const sides = { source: source.sentences, target: target.sentences }
    const held = new Set(fixed.flatMap(link => link[side]))
    return secondCopies(sides[side], sides[other])
      .map(({ copy }) => range(...copy))
      .filter(run => !run.some(at => held.has(at)))
      .flat()
  }

  /** `doubted` are the links without those of stretches that have nothing to do with each other, where that can be told. */
  function straight({ source, target, ...held }: Texts) {
    const reading = read(source, target, { ...options, ...held })
    const weighed = weighBeads(reading, vector)
    const links = linksOf(weighed)
    const canTell = source.sentences.length <= short && (options.pair?.lexicon.size ?? 0) > 0
    return { links, doubted: canTell ? linksOf(trusted(weighed, links, trustIn(reading, links))) : links }
  }

  /** From so many sentences on the verdict tells a text that is no translation: doubts count where they bring a passage to light. */
  function linked(texts: Texts): readonly Link[] {
    const { links, doubted } = straight(texts)
    const isTiny = Math.min(texts.source.sentences.length, texts.target.sentences.length) < longFrom
    if (texts.passages.length > 0) return isTiny ? doubted : links
    const found = withMoved(doubted, texts.fixed, linkPassages)
    return isTiny || found !== doubted || doubted === links ? found : withMoved(links, texts.fixed, linkPassages)

    function linkPassages(own: readonly number[], other: readonly number[]): readonly Link[] | undefined {
      const sides = { source: only(texts.source, own), target: only(texts.target, other) }
      const passage = straight({ ...sides, fixed: [], passages: [] })
      return isOneText(sides, passage.links, options) ? passage.doubted : undefined
    }
  }
}

/** How sure it is that a second copy has no counterpart. */
const sureCopy = 0.99

/** What two passages must reach to be taken for text and translation, short and long ones. */
const likeness = { short: 0.85, long: 0.65 } as const
const longFrom = 8

function isOneText(
  { source, target }: Pick<Texts, 'source' | 'target'>,
  links: readonly Link[],
  { pair, lexicons = [] }: AlignOptions,
): boolean {
  if (pair === undefined) return false
  const texts = { source: source.sentences, target: target.sentences, links }
  const isLong = Math.min(texts.source.length, texts.target.length) >= longFrom
  return likenessOf(texts, pair, [pair.lexicon, ...lexicons]) >= (isLong ? likeness.long : likeness.short)
}

/**
 * Every bead that may be, with its chance: a rough search first, then a close look with the words learned from it. A
 * short text is looked at twice, since its first beads are few and doubtful; in a long one that changes nothing.
 */
export function weighBeads(reading: Reading, vector = vectorOf(weights), keep = false): Weighed {
  const rough = roughly(roughInput(reading))
  if (reading.words[0].starts.length > short) return judge(reading, rough, vector, keep)
  const first = judge(reading, rough, vector, false)
  const look = { search: rough.search, beads: beadsOf(first), alone: first.alone }
  return judge(reading, look, vector, keep)
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
  /** Chance of each source and each target sentence that it has no counterpart. */
  readonly alone: readonly [Float64Array, Float64Array]
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

/** Learns words and habits from the look before, and gives every bead in the band its chance. */
function judge(reading: Reading, { search, beads, alone: before }: Look, vector: Float64Array, keep: boolean): Weighed {
  const learned = learnTranslations(...reading.words, beads, reading.pairs)
  const matches = findMatches(...reading.words, search.band, learned)
  const arcs = arcsOf(search, reading.rules)
  const weigh = weigher({
    words: reading.words,
    signs: reading.signs,
    band: search.band,
    matches,
    habits: habitsOf(reading.signs, beads, before),
  })
  const count = arcs.from.length
  const rows = new Float64Array(keep ? count * evidence.length : 0)
  const row = new Float64Array(evidence.length)
  const candidate: Candidate = { i: 0, j: 0, a: 0, b: 0, again: false }
  const scores = new Float64Array(count)
  const alone = [
    new Float64Array(2 * reading.signs[0].small.length),
    new Float64Array(2 * reading.signs[1].small.length),
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
function aloneOf({ signs }: Reading, arcs: Arcs, chances: Float64Array): readonly [Float64Array, Float64Array] {
  const alone = [new Float64Array(signs[0].small.length), new Float64Array(signs[1].small.length)] as const
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

/** Beads only as likely as the stretches that hold their sentences are translated; `trust` is that of each link. */
function trusted(weighed: Weighed, links: readonly Link[], trust: Float64Array): Weighed {
  const sides = weighed.alone.map(({ length }) => new Float64Array(length).fill(1))
  links.forEach(({ source, target }, at) => {
    for (const sentence of source) sides[0]![sentence] = trust[at]!
    for (const sentence of target) sides[1]![sentence] = trust[at]!
  })
  const { arcs } = weighed
  const chances = weighed.chances.map((chance, at) => {
    let least = 1
    for (let k = 0; k < arcs.a[at]!; k++) least = Math.min(least, sides[0]![arcs.i[at]! + k]!)
    for (let k = 0; k < arcs.b[at]!; k++) least = Math.min(least, sides[1]![arcs.j[at]! + k]!)
    return arcs.a[at]! > 0 && arcs.b[at]! > 0 ? chance * least : chance
  })
  const [own, other] = weighed.alone.map((alone, side) =>
    alone.map((chance, at) => 1 - (1 - chance) * sides[side]![at]!),
  )
  return { ...weighed, chances, alone: [own!, other!] }
}

const beadsOf = ({ arcs, chances }: Weighed): Bead[] =>
  bestWay(arcs, at => chances[at]!)
    .filter(at => arcs.a[at]! > 0 && arcs.b[at]! > 0)
    .map(at => ({ i: arcs.i[at]!, j: arcs.j[at]!, a: arcs.a[at]!, b: arcs.b[at]!, weight: chances[at]! }))

/** Links less likely than this are none. */
const floor = 0.1

export function linksOf({ arcs, chances, alone }: Weighed): Link[] {
  const scoreOf = (at: number): number => {
    if (arcs.fixed[at] === 1) return 1
    if (arcs.a[at] === 0) return alone[1][arcs.j[at]!]!
    return arcs.b[at] === 0 ? alone[0][arcs.i[at]!]! : chances[at]!
  }
  const isEnd = (at: number): boolean => arcs.a[at]! + arcs.b[at]! === 0
  return bestWay(arcs, at => (isEnd(at) ? 0 : arcs.fixed[at] ? 1 : scoreOf(at) - risk)).flatMap(at => {
    const source = range(arcs.i[at]!, arcs.i[at]! + arcs.a[at]!)
    const target = range(arcs.j[at]!, arcs.j[at]! + arcs.b[at]!)
    const score = scoreOf(at)
    if (score >= floor || source.length * target.length === 0) return [{ source, target, score }]
    return [
      ...source.map(each => ({ source: [each], target: [], score: alone[0][each]! })),
      ...target.map(each => ({ source: [], target: [each], score: alone[1][each]! })),
    ]
  })
}
