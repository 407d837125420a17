import { fold } from '../language/fold.ts'
import type { Span } from '../model/span.ts'

/** Sentences and characters of a passage that nobody writes twice by chance. */
const fewest = 6
const shortest = 200
/** The same of one that may be a refrain. */
const refrain = 3
/** Earlier places that are looked at for each sentence. */
const most = 20

/** Two runs of sentences that are the same, the earlier ending before the later begins. */
export interface Repetition {
  readonly first: Span
  readonly copy: Span
}

/**
 * Passages of one side that stand there word for word a second time, where the other side repeats nothing: what a slip
 * in pasting leaves.
 */
export function secondCopies(sentences: readonly string[], others: readonly string[]): readonly Repetition[] {
  const copies = repetitions(sentences, fewest).filter(
    ({ copy: [start, end] }) => charactersOf(sentences, start, end) >= shortest,
  )
  return copies.length === 0 || repetitions(others, refrain).length > 0 ? [] : copies
}

const charactersOf = (sentences: readonly string[], start: number, end: number): number =>
  sentences.slice(start, end).reduce((sum, { length }) => sum + length, 0)

/** Runs of at least so many sentences that have stood before. */
function repetitions(sentences: readonly string[], least: number): Repetition[] {
  const keys = sentences.map(fold)
  const places = new Map<string, number[]>()
  const runs: Repetition[] = []
  let free = 0
  for (const [at, key] of keys.entries()) {
    const before = places.get(key) ?? []
    if (at >= free) {
      const [length, first] = before
        .slice(-most)
        .map(place => [sameFrom(keys, place, at), place] as const)
        .reduce((one, other) => (other[0] > one[0] ? other : one), [0, 0])
      if (length >= least) {
        runs.push({ first: [first, first + length], copy: [at, at + length] })
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
