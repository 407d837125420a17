import { z } from 'zod'

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

export const overlap = ([start, end]: Span, [from, to]: Span): boolean => start < to && from < end
