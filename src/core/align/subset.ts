import type { Link } from '../model/link.ts'
import type { Span } from '../model/span.ts'
import type { Bitext, Side } from './bitext.ts'

/** Some sentences of a side, in the order given. */
export const subsetOf = ({ sentences, paragraphs, headings }: Side, indices: readonly number[]): Side => ({
  sentences: indices.map(at => sentences[at]!),
  ...(paragraphs === undefined ? {} : { paragraphs: indices.map(at => paragraphs[at]!) }),
  ...(headings === undefined ? {} : { headings: indices.map(at => headings[at]!) }),
})

/** Links of what is left of two texts without some sentences, by their indices in the whole; no fixed link may hold one of these. */
export function linksWithout(
  { source, target, fixed, passages }: Bitext,
  left: { readonly source: ReadonlySet<number>; readonly target: ReadonlySet<number> },
  link: (rest: Bitext) => readonly Link[],
): Link[] {
  const kept = {
    source: [...source.sentences.keys()].filter(at => !left.source.has(at)),
    target: [...target.sentences.keys()].filter(at => !left.target.has(at)),
  }
  const places = { source: placesOf(kept.source), target: placesOf(kept.target) }
  const rest = {
    source: subsetOf(source, kept.source),
    target: subsetOf(target, kept.target),
    fixed: fixed.map(each => ({
      source: each.source.map(at => places.source.get(at)!),
      target: each.target.map(at => places.target.get(at)!),
    })),
    passages: passages
      .map(each => ({ source: spanAmong(kept.source, each.source), target: spanAmong(kept.target, each.target) }))
      .filter(each => each.source[0] < each.source[1] && each.target[0] < each.target[1]),
  }
  return link(rest).map(({ source, target, score }) => ({
    source: source.map(at => kept.source[at]!),
    target: target.map(at => kept.target[at]!),
    score,
  }))
}

const placesOf = (kept: readonly number[]): ReadonlyMap<number, number> => new Map(kept.map((at, place) => [at, place]))

/** Where what is left of a run lies among the sentences that are kept. */
const spanAmong = (kept: readonly number[], [start, end]: Span): Span => [
  kept.filter(at => at < start).length,
  kept.filter(at => at < end).length,
]
