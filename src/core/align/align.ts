import type { Link } from '../model/link.ts'
import { range } from '../model/span.ts'
import { type AlignOptions, type Bitext, type Side, standingLinks } from './bitext.ts'
import { linksOf, trusted } from './decode.ts'
import { inTextOrder, withMoved } from './moved.ts'
import { secondCopies } from './repeated.ts'
import { partedFixed } from './straying.ts'
import { linksWithout, subsetOf } from './subset.ts'
import { likeliestTurns } from './turns.ts'
import { trustIn } from './verdict/trust.ts'
import { likenessOf, verdictOf } from './verdict/verdict.ts'
import { read, short, vectorOf, weighBeads } from './weigh-beads.ts'
import { weights } from './weights.ts'

export type { AlignOptions, Crossing, FixedLink, Lexicon, Side } from './bitext.ts'

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
  function straight({ source, target, ...held }: Bitext) {
    const reading = read(source, target, { ...options, ...held })
    const weighed = weighBeads(reading, vector)
    const links = linksOf(weighed)
    const { pair } = options
    const canTell = source.sentences.length <= short && pair !== undefined && pair.lexicon.size > 0
    return { links, doubted: canTell ? linksOf(trusted(weighed, links, trustIn(reading, links, pair))) : links }
  }

  /** Doubts count in few sentences, in what is no translation, and where they bring a passage to light. */
  function linked(texts: Bitext): readonly Link[] {
    const { links, doubted } = straight(texts)
    const isDoubtful = doubted !== links && isTinyOrUnrelated(texts, links)
    if (texts.passages.length > 0) return isDoubtful ? doubted : links
    const ways = { link: linkPassages, turnsOf }
    const found = withMoved(doubted, texts.fixed, ways)
    return isDoubtful || found !== doubted || doubted === links ? found : withMoved(links, texts.fixed, ways)

    function turnsOf(own: readonly number[], other: readonly number[], fewest: number): readonly number[] {
      const sides = [subsetOf(texts.source, own).sentences, subsetOf(texts.target, other).sentences] as const
      return likeliestTurns(...sides, fewest, options)
    }

    function linkPassages(own: readonly number[], other: readonly number[]): readonly Link[] | undefined {
      const sides = { source: subsetOf(texts.source, own), target: subsetOf(texts.target, other) }
      const passage = straight({ ...sides, fixed: [], passages: [] })
      return isOneText(sides, passage.links, options) ? passage.doubted : undefined
    }
  }

  /** Of a text that is told to be no translation no link is believed more than its stretch is. */
  function isTinyOrUnrelated({ source, target }: Bitext, links: readonly Link[]): boolean {
    if (Math.min(source.sentences.length, target.sentences.length) < longFrom) return true
    const { pair, lexicons = [] } = options
    if (pair === undefined) return false
    const texts = { source: source.sentences, target: target.sentences, links }
    return verdictOf(texts, pair, [pair.lexicon, ...lexicons]) === 'unrelated'
  }
}

/** How sure it is that a second copy has no counterpart. */
const sureCopy = 0.99

/** What two passages must reach to be taken for text and translation, short and long ones. */
const likeness = { short: 0.85, long: 0.65 } as const
const longFrom = 8

function isOneText(
  { source, target }: Pick<Bitext, 'source' | 'target'>,
  links: readonly Link[],
  { pair, lexicons = [] }: AlignOptions,
): boolean {
  if (pair === undefined) return false
  const texts = { source: source.sentences, target: target.sentences, links }
  const isLong = Math.min(texts.source.length, texts.target.length) >= longFrom
  return likenessOf(texts, pair, [pair.lexicon, ...lexicons]) >= (isLong ? likeness.long : likeness.short)
}
