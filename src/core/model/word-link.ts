import type { Span } from './span.ts'

/** A word of a unit's source and one of its target that stand for each other. UTF-16 indices, end exclusive. */
export interface WordLink {
  readonly source: Span
  readonly target: Span
  /** 0 to 1: of the links with score s, about the share s are right. */
  readonly score: number
}

/** From which score on a link is sure enough to be shown. */
export const sure = 0.8
