import { plainOf } from '../model/plain.ts'
import type { UnitKind } from '../model/unit.ts'
import { type Bag, bagOf, lengthOf, type WordWeight, weightOf, wordWeights } from './similar.ts'

/** What a unit is recognised by. */
export interface Passage {
  readonly text: string
  /** The text in any typography; made when it is first asked for. */
  readonly plain: string
  readonly kind: UnitKind
}

export function passageOf({ text, kind }: Pick<Passage, 'text' | 'kind'>): Passage {
  let plain: string | undefined
  return {
    text,
    kind,
    get plain() {
      plain ??= plainOf(text)
      return plain
    },
  }
}

/** Whether two units say the same words, in any typography. */
export const isSame = (one: Passage, other: Passage): boolean => one.text === other.text || one.plain === other.plain

/** A unit's words, and what they weigh together. */
export interface Weighed {
  readonly bag: Bag
  readonly weight: number
  /** Running words. */
  readonly length: number
}

/** The matching while it grows. Each unit is matched at most once. */
export interface MatchState {
  readonly before: readonly Passage[]
  readonly after: readonly Passage[]
  /** By position before: its position after, or -1. */
  readonly targets: Int32Array
  /** By position after: its position before, or -1. */
  readonly sources: Int32Array
  readonly pair: (before: number, after: number) => void
  /** Whether both sides have a unit without a counterpart. */
  readonly open: () => boolean
  /** Whether either side has one. */
  readonly loose: () => boolean
  readonly weight: WordWeight
  readonly wordsBefore: (position: number) => Weighed
  readonly wordsAfter: (position: number) => Weighed
}

export function matchStateOf(before: readonly Passage[], after: readonly Passage[]): MatchState {
  const targets = new Int32Array(before.length).fill(-1)
  const sources = new Int32Array(after.length).fill(-1)
  const weights = lazily(() => wordWeights([...before, ...after].map(({ text }) => text)))
  const weigh = ({ plain }: Passage): Weighed => {
    const bag = bagOf(plain)
    return { bag, weight: weightOf(bag, weights()), length: lengthOf(bag) }
  }
  return {
    before,
    after,
    targets,
    sources,
    pair: (i, j) => {
      targets[i] = j
      sources[j] = i
    },
    open: () => targets.includes(-1) && sources.includes(-1),
    loose: () => targets.includes(-1) || sources.includes(-1),
    weight: word => weights()(word),
    wordsBefore: remembered(position => weigh(before[position]!)),
    wordsAfter: remembered(position => weigh(after[position]!)),
  }
}

function lazily<Value>(make: () => Value): () => Value {
  let value: Value | undefined
  return () => {
    value ??= make()
    return value
  }
}

function remembered<Value>(make: (position: number) => Value): (position: number) => Value {
  const known = new Map<number, Value>()
  return position => {
    const value = known.get(position) ?? make(position)
    known.set(position, value)
    return value
  }
}
