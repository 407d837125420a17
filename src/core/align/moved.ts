import type { Link } from '../model/link.ts'
import { range, type Span } from '../model/span.ts'
import type { FixedLink } from './bitext.ts'

/** Sentences of a passage that can be told to have moved, and those between two parts of one. */
const fewest = 2
const gap = 2
/** Passages of each side that are looked at, the longest first. */
const most = 8

/** Links below it are as likely wrong as right. */
const even = 0.6
/** Sentences of a stretch in which two passages may have changed places. */
const longest = 40

export interface Passages {
  readonly link: LinkPassages
  /** Where the target passage may be cut so that its end put before its beginning follows the source; `fewest` sentences from either end. */
  readonly turnsOf: (source: readonly number[], target: readonly number[], fewest: number) => readonly number[]
}

/** The links between passages of the two sides, counted from their first sentences; undefined where they are no translation of each other. */
export type LinkPassages = (source: readonly number[], target: readonly number[]) => readonly Link[] | undefined

/**
 * Links with those of passages that translate each other and stand elsewhere: links never cross, so the aligner leaves
 * out both sides of what has moved. No passage holds a sentence that is fixed.
 */
export function withMoved(
  links: readonly Link[],
  fixed: readonly FixedLink[],
  { link, turnsOf }: Passages,
): readonly Link[] {
  const passages = [lonePassages(links, fixed, 'source'), lonePassages(links, fixed, 'target')] as const
  const moved: Link[] = []
  const taken = new Set<Span>()
  for (const own of passages[0]) {
    for (const other of passages[1]) {
      if (taken.has(own) || taken.has(other)) continue
      const isTurned = areNeighbours(links, own, other)
      const found = isTurned
        ? turned(range(...own), range(...other), { link, turnsOf })
        : facing(range(...own), range(...other), link)
      if (found.length === 0) continue
      taken.add(own)
      taken.add(other)
      moved.push(...found)
    }
  }
  return moved.length === 0 ? links : inOrder(links, moved)
}

const isLinked = ({ source, target }: Link): boolean => source.length > 0 && target.length > 0

/** The links of two passages, by the sentences of the texts. */
function facing(own: readonly number[], other: readonly number[], linkPassages: LinkPassages): Link[] {
  return (linkPassages(own, other) ?? []).filter(isLinked).map(({ source, target, score }) => ({
    source: source.map(at => own[at]!),
    target: target.map(at => other[at]!),
    score,
  }))
}

/** The links of a stretch in which two passages have changed places: where one end of it is put before the other. */
function turned(own: readonly number[], other: readonly number[], { link, turnsOf }: Passages): Link[] {
  if (Math.min(own.length, other.length) < 2 * fewest || Math.max(own.length, other.length) > longest) return []
  return turnsOf(own, other, fewest)
    .map(at => facing(own, [...other.slice(at), ...other.slice(0, at)], link))
    .map(links => links.filter(({ target }) => target.at(-1)! >= target[0]!))
    .reduce((one, another) => (scoreOf(another) > scoreOf(one) ? another : one), [])
}

const scoreOf = (links: readonly Link[]): number => links.reduce((sum, { score }) => sum + score, 0)

/** Runs of sentences without counterpart, the longest first; few linked ones between them do not part a run. */
function lonePassages(links: readonly Link[], fixed: readonly FixedLink[], side: 'source' | 'target'): Span[] {
  const other = side === 'source' ? 'target' : 'source'
  const held = new Set(fixed.flatMap(link => link[side]))
  const lone = new Set(links.flatMap(link => (link[other].length === 0 ? link[side] : [])))
  const alone = links
    .flatMap(link => (link[other].length === 0 || link.score < even ? link[side] : []))
    .filter(at => !held.has(at))
    .sort((a, b) => a - b)
  const runs: [start: number, end: number, alone: number][] = []
  for (const at of alone) {
    const last = runs.at(-1)
    if (last !== undefined && at - last[1] <= gap && !range(last[1], at).some(between => held.has(between))) {
      last[1] = at + 1
      last[2] += Number(lone.has(at))
    } else runs.push([at, at + 1, Number(lone.has(at))])
  }
  return runs
    .filter(([, , count]) => count >= fewest)
    .sort((a, b) => b[2] - a[2])
    .slice(0, most)
    .map(([start, end]) => [start, end])
}

/** What stands between the same links the aligner has compared. */
function areNeighbours(links: readonly Link[], [start, end]: Span, [first, last]: Span): boolean {
  const before = links.findLast(link => isLinked(link) && link.source[0]! < start)?.target.at(-1) ?? -1
  const after = links.find(link => isLinked(link) && link.source[0]! >= end)?.target[0] ?? Number.POSITIVE_INFINITY
  return first > before && last <= after
}

/** The links of moved passages in place of what held their sentences. */
function inOrder(links: readonly Link[], moved: readonly Link[]): Link[] {
  const taken = {
    source: new Set(moved.flatMap(({ source }) => source)),
    target: new Set(moved.flatMap(({ target }) => target)),
  }
  return inTextOrder([...links.flatMap(link => withoutTaken(link, taken)), ...moved])
}

/** In text order of the source; a target sentence without counterpart follows the one before it. */
export function inTextOrder(links: readonly Link[]): Link[] {
  const placed = links.filter(({ source }) => source.length > 0).sort((a, b) => a.source[0]! - b.source[0]!)
  const alone = links.filter(({ source }) => source.length === 0).sort((a, b) => a.target[0]! - b.target[0]!)
  const holders = new Map(placed.flatMap(link => link.target.map(at => [at, link] as const)))
  const following = new Map<Link | undefined, Link[]>()
  let holder: Link | undefined
  let before = -1
  for (const link of alone) {
    for (let at = link.target[0]! - 1; at > before; at--) {
      const nearest = holders.get(at)
      if (nearest === undefined) continue
      holder = nearest
      break
    }
    before = link.target.at(-1)!
    following.set(holder, [...(following.get(holder) ?? []), link])
  }
  return [undefined, ...placed].flatMap(link => [...(link === undefined ? [] : [link]), ...(following.get(link) ?? [])])
}

/** A link that holds a moved sentence by mistake leaves its other sentences without counterpart. */
function withoutTaken(
  link: Link,
  { source, target }: { readonly source: ReadonlySet<number>; readonly target: ReadonlySet<number> },
): Link[] {
  if (!link.source.some(at => source.has(at)) && !link.target.some(at => target.has(at))) return [link]
  const score = 1 - link.score
  return [
    ...link.source.filter(at => !source.has(at)).map(at => ({ source: [at], target: [], score })),
    ...link.target.filter(at => !target.has(at)).map(at => ({ source: [], target: [at], score })),
  ]
}
