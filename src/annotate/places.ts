import { overlap, type Span } from '../model/span.ts'

/** Where something stands in one side of a unit: spans in text order, several where it has a gap. */
export type Place = readonly Span[]

export const startOf = (place: Place): number => place[0]?.[0] ?? 0
export const endOf = (place: Place): number => place.at(-1)?.[1] ?? 0

/** UTF-16 units of its spans, gaps left out. */
export const lengthOf = (place: Place): number => place.reduce((sum, [start, end]) => sum + end - start, 0)

/** From its start to its end, gaps included. */
export const hullOf = (place: Place): Span => [startOf(place), endOf(place)]

/** By start, the longer first. */
export const byPlace = (one: Place, other: Place): number => startOf(one) - startOf(other) || endOf(other) - endOf(one)

export const isInside = (place: Place, [start, end]: Span): boolean =>
  place.every(span => span[0] >= start && span[1] <= end)

/** Whether two places share a character. */
export function meet(one: Place, other: Place): boolean {
  for (const span of one) for (const each of other) if (overlap(span, each)) return true
  return false
}
