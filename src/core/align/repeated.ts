import { fold } from '../language/fold.ts'
import type { Link } from '../model/link.ts'
import { range, type Span } from '../model/span.ts'
import { inTextOrder } from './moved.ts'
import { only } from './only.ts'
import type { Side } from './side.ts'

/** Sentences and characters of a passage that nobody writes twice by chance. */
const fewest = 6
const shortest = 200
/** The same of one that may be a refrain. */
const refrain = 3
/** Earlier places that are looked at for each sentence. */
const most = 20

/**
 * Passages of one side that stand there word for word a second time, where the other side repeats nothing: what a slip
 * in pasting leaves. `[start, end)` in sentences, the later one of each two.
 */
export function secondCopies(sentences: readonly string[], others: readonly string[]): readonly Span[] {
  const copies = repetitions(sentences, fewest).filter(
    ([start, end]) => charactersOf(sentences, start, end) >= shortest,
  )
  return copies.length === 0 || repetitions(others, refrain).length > 0 ? [] : copies
}

const charactersOf = (sentences: readonly string[], start: number, end: number): number =>
  sentences.slice(start, end).reduce((sum, { length }) => sum + length, 0)

/** Runs of at least so many sentences that have stood before. */
function repetitions(sentences: readonly string[], least: number): Span[] {
  const keys = sentences.map(fold)
  const places = new Map<string, number[]>()
  const runs: Span[] = []
  let free = 0
  for (const [at, key] of keys.entries()) {
    const before = places.get(key) ?? []
    if (at >= free) {
      const lengths = before.slice(-most).map(place => sameFrom(keys, place, at))
      const length = Math.max(0, ...lengths)
      if (length >= least) {
        runs.push([at, at + length])
        free = at + length
      }
    }
    places.set(key, [...before.slice(1 - most), at])
  }
  return runs
}

/** How many sentences from two places on are the same, the earlier run ending before the later begins. */
function sameFrom(keys: readonly string[], before: number, at: number): number {
  let length = 0
  while (at + length < keys.length && before + length < at && keys[before + length] === keys[at + length]) length++
  return length
}

/** How sure it is that a second copy has no counterpart. */
const sure = 0.99

/** Links of two sides without their second copies, and those without counterpart. */
export function withCopies(
  sides: readonly [Side, Side],
  copies: readonly [readonly Span[], readonly Span[]],
  link: (source: Side, target: Side) => readonly Link[],
): Link[] {
  const left = copies.map(spans => spans.flatMap(([start, end]) => range(start, end)))
  const kept = sides.map(({ sentences }, side) => {
    const without = new Set(left[side])
    return [...sentences.keys()].filter(at => !without.has(at))
  })
  const links = link(only(sides[0], kept[0]!), only(sides[1], kept[1]!)).map(({ source, target, score }) => ({
    source: source.map(at => kept[0]![at]!),
    target: target.map(at => kept[1]![at]!),
    score,
  }))
  const alone = [
    ...left[0]!.map(at => ({ source: [at], target: [], score: sure })),
    ...left[1]!.map(at => ({ source: [], target: [at], score: sure })),
  ]
  return inTextOrder([...links, ...alone])
}
