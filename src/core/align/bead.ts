/** Sentences `[i, i + a)` of the source facing `[j, j + b)` of the target. */
export interface Bead {
  readonly i: number
  readonly j: number
  readonly a: number
  readonly b: number
  /** Probability, 0 to 1. */
  readonly weight: number
}
