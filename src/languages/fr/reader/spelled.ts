import type { Seen } from '../../tagger.ts'
import type { Candidate } from './candidates.ts'

/** What is known of a spelling. */
export interface Spelled {
  readonly key: string
  readonly candidates: readonly Candidate[]
  /** By tag. */
  readonly byTag: readonly (Candidate | undefined)[]
  /** Whether it may be a finite form of a common verb. */
  readonly mayConjugate: boolean
  /** Whether it is a common noun rather than a form of a verb that hardly anybody uses. */
  readonly isNounFirst: boolean
  /** Whether it is a form of a common verb rather than a noun or adjective that hardly anybody uses. */
  readonly isVerbFirst: boolean
  /** Whether it is common as an adjective and hardly anybody uses it as a noun. */
  readonly isQualityFirst: boolean
  readonly seen: Seen
}
