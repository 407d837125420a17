import { heaviestRun } from '../../model/heaviest-run.ts'
import type { Link } from '../../model/link.ts'
import type { Span } from '../../model/span.ts'
import type { MovedPassage, OddPassages, RepeatedPassage } from '../../model/verdict.ts'
import { secondCopies } from '../repeated.ts'
import type { LinkedSentences } from './explained.ts'

/** Sentences of a passage that is told, and of those without counterpart between two links of one. */
const fewest = 2
const gap = 2

type Sentences = Pick<Link, 'source' | 'target'>

/** The passages of two linked texts that stand elsewhere, and those that stand there twice. Pure. */
export const oddPassages = (texts: LinkedSentences): OddPassages => ({
  moved: movedIn(texts.links),
  repeated: [...repeatedIn(texts, 'source', 'target'), ...repeatedIn(texts, 'target', 'source')],
})

/** What does not follow the order of the most sentences, as passages in the order of the source. */
function movedIn(all: readonly Sentences[]): readonly MovedPassage[] {
  const links = all
    .filter(({ source, target }) => source.length > 0 && target.length > 0)
    .sort((one, other) => one.source[0]! - other.source[0]!)
  if (links.every((link, at) => at === 0 || links[at - 1]!.target[0]! < link.target[0]!)) return []
  const pairs = links.map(link => ({ before: link.target[0]!, after: link.source[0]!, link }))
  const inOrder = new Set(heaviestRun(pairs, ({ link: { source, target } }) => source.length + target.length))
  const passages: Sentences[][] = []
  for (const pair of pairs) {
    if (inOrder.has(pair)) continue
    const last = passages.at(-1)
    if (last !== undefined && follows(last.at(-1)!, pair.link)) last.push(pair.link)
    else passages.push([pair.link])
  }
  return passages.flatMap((passage): MovedPassage[] => {
    const [source, target] = [spanOf(passage, 'source'), spanOf(passage, 'target')]
    if (Math.max(source[1] - source[0], target[1] - target[0]) < fewest) return []
    const before = pairs.findLast(pair => pair.after < source[0] && inOrder.has(pair))
    return [{ source, target, ...(before === undefined ? {} : { expectedAfter: before.link.target.at(-1)! }) }]
  })
}

const follows = (one: Sentences, other: Sentences): boolean =>
  other.source[0]! - one.source.at(-1)! <= gap + 1 &&
  other.target[0]! > one.target.at(-1)! &&
  other.target[0]! - one.target.at(-1)! <= gap + 1

const spanOf = (links: readonly Sentences[], side: 'source' | 'target'): Span => [
  links[0]![side][0]!,
  links.at(-1)![side].at(-1)! + 1,
]

/** Second copies of which no sentence is linked. */
function repeatedIn(texts: LinkedSentences, side: 'source' | 'target', other: 'source' | 'target'): RepeatedPassage[] {
  const links = texts.links.filter(({ source, target }) => source.length > 0 && target.length > 0)
  const linked = new Map(links.flatMap(link => link[side].map(at => [at, link] as const)))
  if (linked.size === texts[side].length) return []
  return secondCopies(texts[side], texts[other]).flatMap(({ first, copy }): RepeatedPassage[] => {
    for (let at = copy[0]; at < copy[1]; at++) if (linked.has(at)) return []
    const counterpart = linked.get(first[0])?.[other][0]
    return [{ side, copy, first, ...(counterpart === undefined ? {} : { counterpart }) }]
  })
}
