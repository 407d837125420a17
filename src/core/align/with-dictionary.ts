import { remember } from '../language/remember.ts'
import type { Link } from '../model/link.ts'
import { alignSentences } from './align.ts'
import type { AlignOptions, Lexicon, Side } from './bitext.ts'
import { risk } from './decode.ts'
import { inTextOrder } from './moved.ts'

/**
 * Links the sentences with the help of a dictionary. A pair that has a lexicon of its own is linked without the dictionary
 * too, and keeps those links wherever the dictionary's are not clearly surer: where both are near a half, it is a toss.
 */
export function alignWithDictionary(
  source: Side,
  target: Side,
  dictionary: Lexicon,
  options: AlignOptions = {},
  vector?: Float64Array,
): readonly Link[] {
  const helped = alignSentences(source, target, { ...options, lexicons: [dictionary] }, vector)
  if ((options.pair?.lexicon.size ?? 0) === 0) return helped
  const own = alignSentences(source, target, options, vector)
  const stretches = stretchesOf(own, helped).map(([ours, theirs]) => {
    const agree = ours.length === 1 && theirs.length === 1
    return agree || gainOf(theirs) > gainOf(ours) + margin ? theirs : ours
  })
  return inTextOrder(stretches.flat())
}

/** Right links that the dictionary's must promise beyond those that stand. */
const margin = 0.1

const gainOf = (links: readonly Link[]): number => links.reduce((sum, { score }) => sum + score - risk, 0)

type Stretch = readonly [own: Link[], helped: Link[]]

/** The smallest groups of links in which both ways have the same sentences. */
function stretchesOf(own: readonly Link[], helped: readonly Link[]): readonly Stretch[] {
  const links = [...own, ...helped]
  const bySentence = new Map<string, number[]>()
  const sentencesOf = ({ source, target }: Link) => [...source.map(at => `${at}:`), ...target.map(at => `:${at}`)]
  links.forEach((link, at) => {
    for (const sentence of sentencesOf(link)) remember(bySentence, sentence, () => []).push(at)
  })
  const taken = new Set<number>()
  return links.flatMap((_, first): Stretch[] => {
    if (taken.has(first)) return []
    const group = [first]
    taken.add(first)
    for (const at of group) {
      for (const next of sentencesOf(links[at]!).flatMap(sentence => bySentence.get(sentence)!)) {
        if (taken.has(next)) continue
        taken.add(next)
        group.push(next)
      }
    }
    const of = (isHelped: boolean) => group.filter(at => at >= own.length === isHelped).map(at => links[at]!)
    return [[of(false), of(true)]]
  })
}
