import type { Compiled } from './compile.ts'
import { heaviestRun } from './model/heaviest-run.ts'
import type { Link } from './model/link.ts'
import { quoteOf } from './model/span.ts'
import type { Unit } from './model/unit.ts'

/** A sentence and the unit with which it stands. */
export interface AlignedSentence {
  readonly unit: string
  readonly text: string
}

/** Sentences that translate each other, counted from 0 through the whole texts; one side may be empty, never both. */
export interface AlignedLink extends Pick<Link, 'source' | 'target' | 'score'> {
  /** Whether an author set it. */
  readonly isByHand: boolean
  /** Whether its translation stands elsewhere than the order of the text has it. */
  readonly isMoved: boolean
}

/** Both texts by sentences, each side in the order of its file. */
export interface AlignedSentences {
  readonly source: readonly AlignedSentence[]
  readonly target: readonly AlignedSentence[]
}

/** Both texts of an edition as a map of sentences: each side in the order of its file. */
export interface Alignment extends AlignedSentences {
  /** In the order of the source; a passage that translates nothing stands where its unit has it. */
  readonly links: readonly AlignedLink[]
}

/**
 * How the sentences of a text and of its translation are linked. A link that lies over several units is one here. Linear
 * in the sentences, but for the order in which links do not cross: n log n.
 */
export function alignmentOf({
  edition: { units },
  sentences,
  handLinks,
}: Pick<Compiled, 'edition' | 'sentences' | 'handLinks'>): Alignment {
  const byHand = new Set(handLinks.map(nameOf))
  const links = linksThrough(units, sentences)
  const pairs = links
    .map(({ source, target }, index) => ({ before: source[0] ?? -1, after: target[0] ?? -1, index }))
    .filter(({ before, after }) => before !== -1 && after !== -1)
    .toSorted((one, other) => one.after - other.after)
  const inOrder = new Set(heaviestRun(pairs, ({ index }) => links[index]!.source.length).map(({ index }) => index))
  const linked = new Set(pairs.map(({ index }) => index))
  return {
    source: sentences.source.map(({ at, span }) => sentenceOf(units[at]!, quoteOf(units[at]!.source.text, span))),
    target: sentences.target.map(({ at, span }) => sentenceOf(units[at]!, quoteOf(units[at]!.target!.text, span))),
    links: links.map((link, index) => ({
      ...link,
      isByHand: byHand.has(nameOf(link)),
      isMoved: linked.has(index) && !inOrder.has(index),
    })),
  }
}

const sentenceOf = ({ id }: Unit, text: string): AlignedSentence => ({ unit: id, text })

const nameOf = ({ source, target }: Pick<Link, 'source' | 'target'>): string => `${source} ${target}`

type Through = Pick<Link, 'source' | 'target' | 'score'>

/** The links of all units, their sentences counted through both texts; the parts of one that lies over several, joined. */
function linksThrough(units: readonly Unit[], { source, target }: Compiled['sentences']): Through[] {
  const numbers = { source: numbersOf(source), target: numbersOf(target) }
  const links: Through[] = []
  /** Parts whose target stands with a unit that is still to come. */
  let waiting: { readonly unit: string; readonly source: readonly number[] } = { unit: '', source: [] }
  /** Index of the last link with both sides, and its unit. */
  let [last, lastUnit] = [-1, '']
  for (const [at, { id, links: own, ...sides }] of units.entries()) {
    for (const { source, target, unit: elsewhere, score } of own) {
      const here = source.map(each => numbers.source.get(`${at} ${sides.source.sentences[each]![0]}`)!)
      if (elsewhere === undefined) {
        const there = target.map(each => numbers.target.get(`${at} ${sides.target!.sentences[each]![0]}`)!)
        const isRest = waiting.unit === id && here.length > 0 && there.length > 0
        links.push({ source: isRest ? [...waiting.source, ...here] : here, target: there, score })
        if (isRest) waiting = { unit: '', source: [] }
        if (here.length > 0 && there.length > 0) [last, lastUnit] = [links.length - 1, id]
      } else if (lastUnit === elsewhere) {
        links[last] = { ...links[last]!, source: [...links[last]!.source, ...here] }
      } else waiting = { unit: elsewhere, source: [...(waiting.unit === elsewhere ? waiting.source : []), ...here] }
    }
  }
  return links
}

/** The number of each sentence of a side, by the index of its unit and where it begins there. */
const numbersOf = (places: Compiled['sentences']['source']): ReadonlyMap<string, number> =>
  new Map(places.map(({ at, span }, index) => [`${at} ${span[0]}`, index]))
