import type { Band } from '../band.ts'
import type { SentenceFeatures } from '../features.ts'
import type { Matches } from '../matches.ts'
import type { TextStatistics } from '../text-statistics.ts'
import type { Words } from '../words.ts'

/** What all evidence is read from. */
export interface Grounds {
  readonly words: readonly [Words, Words]
  readonly features: readonly [SentenceFeatures, SentenceFeatures]
  readonly band: Band
  readonly matches: Matches
  readonly statistics: TextStatistics
}

/** Source sentences `[i, i + a)` and target sentences `[j, j + b)` that are thought to be one link. */
export interface Candidate {
  i: number
  j: number
  a: number
  b: number
  /** Whether it is one sentence without counterpart behind another such. */
  again: boolean
}

/**
 * Evidence of one kind. All is symmetric: source and target changed over give the same.
 *
 * `weigher` reads the grounds once; what it gives writes the evidence for one candidate into `out`, which holds zeros,
 * from `at` on, in the order of `names`.
 */
export interface Group<Name extends string = string> {
  readonly names: readonly Name[]
  readonly weigher: (grounds: Grounds) => Weigh
}

export type Weigh = (candidate: Candidate, out: Float64Array, at: number) => void

export const group = <Name extends string>(names: readonly Name[], weigher: Group['weigher']): Group<Name> => ({
  names,
  weigher,
})

/** Writes 1 at the first place where one of two holds, at the second where both do. */
export function either(one: boolean, other: boolean, out: Float64Array, single: number, double: number): void {
  if (one && other) out[double] = 1
  else if (one || other) out[single] = 1
}

/** A feature of the sentences `[at, at + count)`, added up. */
export function tally(feature: Uint8Array, at: number, count: number): number {
  let sum = 0
  for (let k = at; k < at + count; k++) sum += feature[k]!
  return sum
}
