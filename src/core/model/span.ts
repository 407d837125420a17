import * as z from 'zod'

/**
 * Half-open piece `[start, end)` of one string.
 *
 * Offsets are UTF-16 indices, end exclusive. Invariant: `text.slice(start, end)` is the quote.
 */
export const spanSchema = z
  .tuple([z.int().nonnegative(), z.int().nonnegative()])
  .readonly()
  .describe('Half-open piece [start, end) of a text: UTF-16 indices, end exclusive')

export type Span = readonly [start: number, end: number]

export const quoteOf = (text: string, span: Span): string => text.slice(span[0], span[1])

export const overlap = (one: Span, other: Span): boolean => one[0] < other[1] && other[0] < one[1]

/** The whole numbers from `start` up to `end`, exclusive. */
export function range(start: number, end: number): number[] {
  const numbers: number[] = []
  for (let number = start; number < end; number++) numbers.push(number)
  return numbers
}
