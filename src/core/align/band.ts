/** The cells of the grid source × target boundaries that are searched: for each source boundary a run of target boundaries. */
export interface Band {
  /** First and last target boundary of each source boundary 0…n, both ascending, inclusive. */
  readonly first: Int32Array
  readonly last: Int32Array
  /** Number of the first cell of each source boundary; one more entry than boundaries. */
  readonly cells: Int32Array
}

/** Where links may pass. */
export interface Search {
  readonly band: Band
  /** 1 for each cell of the band that is likely enough. */
  readonly open: Uint8Array
}

/** A band of the given edges, widened where needed so that a path from corner to corner stays inside. */
export function bandOf(first: Int32Array, last: Int32Array, target: number): Band {
  const n = first.length - 1
  first[0] = 0
  last[n] = target
  for (let i = n; i >= 0; i--) first[i] = Math.max(0, Math.min(first[i]!, first[i + 1] ?? target))
  for (let i = 0; i <= n; i++) last[i] = Math.min(target, Math.max(last[i]!, last[i - 1] ?? 0, first[i]!))
  for (let i = 0; i < n; i++) last[i] = Math.max(last[i]!, first[i + 1]!)
  const cells = new Int32Array(n + 2)
  for (let i = 0; i <= n; i++) cells[i + 1] = cells[i]! + last[i]! - first[i]! + 1
  return { first, last, cells }
}

/** True where the band has a cell for the two boundaries. */
export const inBand = (band: Band, i: number, j: number): boolean =>
  i < band.first.length && j >= band.first[i]! && j <= band.last[i]!

/** Number of a cell that is in the band. */
export const cellAt = (band: Band, i: number, j: number): number => band.cells[i]! + j - band.first[i]!
