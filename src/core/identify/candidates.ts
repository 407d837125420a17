import type { Pair } from '../model/heaviest-run.ts'
import type { MatchState } from './match-state.ts'
import { type Bag, sharedWeight } from './similar.ts'

/** A pair that may be one unit. */
export interface Candidate extends Pair {
  /** From 0 to 1: twice the weight of the common words over that of all words (Dice). */
  readonly likeness: number
  /** From 0 to 1: the weight of the common words over that of the smaller of the two. */
  readonly cover: number
  /** Weight of the common words. */
  readonly shared: number
  /** How many different words are common. */
  readonly words: number
}

/** A word that stands in more units than this says nothing about which is which. */
const rare = 40
const kept = 5

/** For each position after, the few before that share the most of its rarer words. Linear in the size of the texts. */
export function candidatesAmong(state: MatchState, before: readonly number[], after: readonly number[]): Candidate[] {
  const postings = new Map<string, number[]>()
  for (const position of before) {
    for (const word of state.wordsBefore(position).bag.keys()) {
      const list = postings.get(word)
      if (list === undefined) postings.set(word, [position])
      else if (list.length <= rare) list.push(position)
    }
  }
  return after.flatMap(position =>
    mostShared(state.wordsAfter(position).bag, postings, state).map(other => likenessOf(state, other, position)),
  )
}

function mostShared(bag: Bag, postings: ReadonlyMap<string, readonly number[]>, { weight }: MatchState): number[] {
  const shared = new Map<number, number>()
  for (const word of bag.keys()) {
    const list = postings.get(word)
    if (list === undefined || list.length > rare) continue
    const worth = weight(word)
    for (const position of list) shared.set(position, (shared.get(position) ?? 0) + worth)
  }
  return [...shared]
    .toSorted((one, other) => other[1] - one[1] || one[0] - other[0])
    .slice(0, kept)
    .map(([position]) => position)
    .toSorted((one, other) => one - other)
}

/** How like two units are. */
export function likenessOf(state: MatchState, before: number, after: number): Candidate {
  const [one, other] = [state.wordsBefore(before), state.wordsAfter(after)]
  const shared = sharedWeight(one.bag, other.bag, state.weight)
  const same = state.before[before]!.plain === state.after[after]!.plain
  const all = one.weight + other.weight
  const small = Math.min(one.weight, other.weight)
  return {
    before,
    after,
    likeness: same ? 1 : all === 0 ? 0 : (2 * shared) / all,
    cover: same ? 1 : small === 0 ? 0 : shared / small,
    shared,
    words: commonWords(one.bag, other.bag),
  }
}

function commonWords(one: Bag, other: Bag): number {
  let sum = 0
  for (const word of one.keys()) if (other.has(word)) sum++
  return sum
}
