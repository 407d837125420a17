import { overlap, type Span } from '../model/span.ts'

/** Where something stands in one side of a unit: spans in text order, several where it has a gap. */
export type Place = readonly Span[]

export const startOf = (place: Place): number => place[0]?.[0] ?? 0
export const endOf = (place: Place): number => place.at(-1)?.[1] ?? 0

/** UTF-16 units of its spans, gaps left out. */
export function lengthOf(place: Place): number {
  let sum = 0
  for (const span of place) sum += span[1] - span[0]
  return sum
}

/** From its start to its end, gaps included. */
export const hullOf = (place: Place): Span => [startOf(place), endOf(place)]

/** By start, the longer first. */
export const byPlace = (one: Place, other: Place): number => startOf(one) - startOf(other) || endOf(other) - endOf(one)

/** Whether a place lies in a piece from its start to its end. */
export const isInside = (place: Place, hull: Span): boolean => startOf(place) >= hull[0] && endOf(place) <= hull[1]

/** Whether two places share a character. */
export function meet(one: Place, other: Place): boolean {
  for (const span of one) for (const each of other) if (overlap(span, each)) return true
  return false
}

/** Whether what stands at places in text order has nothing in common, gaps included. */
export function standApart<Placed>(all: readonly Placed[], placeOf: (placed: Placed) => Place): boolean {
  let end = 0
  for (const placed of all) {
    const place = placeOf(placed)
    if (startOf(place) < end) return false
    end = endOf(place)
  }
  return true
}
