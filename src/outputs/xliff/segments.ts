import type { Span } from '../../core/model/span.ts'
import type { Unit, UnitText } from '../../core/model/unit.ts'

/** A stretch of both sides that is translated by itself: sentences of each, as a span of its text. */
export interface Segment {
  readonly source: Span
  /** Absent where the unit has no translation. */
  readonly target?: Span
}

/**
 * The segments of a unit, in order: links that stand apart on both sides, each with text on both, none parting a mark.
 * A unit without a translation has one a sentence.
 */
export function segmentsOf({ source, target, links }: Pick<Unit, 'source' | 'target' | 'links'>): Segment[] {
  const own = target ?? { sentences: [], marks: [] }
  const cuts = target === null ? sentenceCuts(source) : linkCuts({ source, target, links })
  const ends = [...cuts, { source: source.sentences.length, target: own.sentences.length }]
  return ends.map((end, index): Segment => {
    const start = cuts[index - 1] ?? { source: 0, target: 0 }
    const span = spanOf(source, start.source, end.source)
    return target === null ? { source: span } : { source: span, target: spanOf(target, start.target, end.target) }
  })
}

/** Before which sentence of each side a segment begins. */
interface Cut {
  readonly source: number
  readonly target: number
}

const spanOf = ({ sentences, text }: UnitText, from: number, to: number): Span => [
  sentences[from]?.[0] ?? 0,
  sentences[to - 1]?.[1] ?? text.length,
]

const sentenceCuts = (source: UnitText): Cut[] =>
  source.sentences.flatMap((_, index) => (index > 0 && isFree(source, index) ? [{ source: index, target: 0 }] : []))

/** Whether no mark stands over the gap before a sentence, nor in it. */
function isFree({ sentences, marks }: UnitText, index: number): boolean {
  const end = sentences[index - 1]![1]
  const start = sentences[index]![0]
  return marks.every(
    ({ span: [from, to] }) => (to <= end || start <= from) && !(from === to && from === end && end === start),
  )
}

function linkCuts({ source, target, links }: { source: UnitText; target: UnitText; links: Unit['links'] }): Cut[] {
  const extents = links.map(link => ({ source: extent(link.source), target: extent(link.target) }))
  const inside = {
    source: insideOf(extents.map(each => each.source)),
    target: insideOf(extents.map(each => each.target)),
  }
  const count = source.sentences.length
  const reach = new Array<number>(count).fill(0)
  const nearest = new Array<number>(count + 1).fill(target.sentences.length)
  for (const { source: own, target: other } of extents) {
    if (own === undefined || other === undefined) continue
    reach[own[0]] = Math.max(reach[own[0]]!, other[1])
    nearest[own[0]] = Math.min(nearest[own[0]]!, other[0])
  }
  for (let index = count - 1; index >= 0; index--) nearest[index] = Math.min(nearest[index]!, nearest[index + 1]!)
  const cuts: Cut[] = []
  let reached = 0
  let last = 0
  for (let index = 1; index < count; index++) {
    reached = Math.max(reached, reach[index - 1]!)
    const isApart = !inside.source.has(index) && !inside.target.has(reached) && nearest[index]! >= reached
    const hasText = last < reached && reached < target.sentences.length
    if (!isApart || !hasText || !isFree(source, index) || !isFree(target, reached)) continue
    cuts.push({ source: index, target: reached })
    last = reached
  }
  return cuts
}

/** From the first to behind the last. */
const extent = (indices: readonly number[]): Span | undefined =>
  indices.length === 0 ? undefined : [Math.min(...indices), Math.max(...indices) + 1]

/** Before which sentences no segment can begin, for a link stands over the gap. */
function insideOf(extents: readonly (Span | undefined)[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (const [start, end] of extents.filter(each => each !== undefined))
    for (let at = start + 1; at < end; at++) found.add(at)
  return found
}
