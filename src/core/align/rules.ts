import { type AlignOptions, type FixedLink, fixableLinks, type Passage, standingLinks } from './bitext.ts'
import type { SentenceFeatures } from './features.ts'
import { insideRegions, regionsOf } from './regions.ts'

/** What no evidence may overrule: links set by hand, and source paragraphs that no link may cross. */
export interface Rules {
  readonly fixed: readonly FixedLink[]
  /** Those that no hand-set link contradicts. */
  readonly passages: readonly Passage[]
  /** True where sentences `[i, i + a)` and `[j, j + b)` may become a link. */
  readonly allowed: (i: number, j: number, a: number, b: number) => boolean
  /** The hand-set links that may begin at these two boundaries. */
  readonly fixedFrom: (i: number, j: number) => readonly FixedLink[]
}

export function rulesOf(
  source: SentenceFeatures,
  target: SentenceFeatures,
  { fixed = [], passages = [], crossing = 'free' }: AlignOptions,
): Rules {
  const [n, m] = [source.small.length, target.small.length]
  const kept = fixableLinks(standingLinks(fixed, n, m))
  const held = [
    heldSums(
      kept.map(link => link.source),
      n,
    ),
    heldSums(
      kept.map(link => link.target),
      m,
    ),
  ] as const
  const known = passages.filter(passage => kept.every(link => isBeside(link, passage)))
  const isInside = insideRegions(regionsOf(known, n, m))
  const breaks = breakSums(source.starts, crossing)
  const isFree = kept.length === 0 && known.length === 0 && crossing === 'free'
  const bySource = new Map(kept.filter(link => link.source.length > 0).map(link => [link.source[0]!, link]))
  const byTarget = new Map(kept.filter(link => link.source.length === 0).map(link => [link.target[0]!, link]))
  return {
    fixed: kept,
    passages: known,
    allowed: (i, j, a, b) =>
      isFree ||
      (held[0][i + a] === held[0][i] &&
        held[1][j + b] === held[1][j] &&
        (a < 2 || breaks[i + a] === breaks[i + 1]) &&
        isInside(i, j, a, b)),
    fixedFrom: (i, j) => {
      if (kept.length === 0) return kept
      const links = [bySource.get(i), byTarget.get(j)]
      return links.filter(link => link !== undefined && (link.target[0] ?? j) === j) as FixedLink[]
    },
  }
}

/** Whether a hand-set link lies wholly inside a passage, or wholly before or behind it. */
function isBeside({ source, target }: FixedLink, passage: Passage): boolean {
  const sides = [
    [source, passage.source],
    [target, passage.target],
  ] as const
  const places = sides.flatMap(([run, [start, end]]) => run.map(at => (at < start ? -1 : at >= end ? 1 : 0)))
  return new Set(places).size < 2
}

/** Entry i: how many sentences before i are in a fixed link. */
function heldSums(runs: readonly (readonly number[])[], count: number): Int32Array {
  const sums = new Int32Array(count + 1)
  for (const run of runs) for (const index of run) sums[index + 1] = 1
  for (let at = 0; at < count; at++) sums[at + 1]! += sums[at]!
  return sums
}

/** Entry i: how many paragraphs that must not be left begin before sentence i. */
function breakSums(starts: Uint8Array, crossing: AlignOptions['crossing']): Int32Array {
  const sums = new Int32Array(starts.length + 1)
  if (crossing === 'free') return sums
  for (let at = 0; at < starts.length; at++) sums[at + 1] = sums[at]! + (starts[at] === 1 ? 1 : 0)
  return sums
}
