import { remember } from '../language/remember.ts'
import { levels } from './annotation.ts'
import type { TextSummary } from './summary.ts'

/**
 * Ids of texts, the easiest first: by the level that the author gives, then by readability, then by length. Parts of a
 * serial, whose ids differ in the number at their end, stay together in a level and in their order.
 */
export function byDifficulty(summaries: readonly TextSummary[]): string[] {
  const whole = new Map<string, Place>()
  const places = summaries.map(placeOf).toSorted((one, other) => one.part - other.part)
  for (const place of places) remember(whole, `${place.level} ${place.serial}`, () => place)
  const firstOf = ({ level, serial }: Place): Place => whole.get(`${level} ${serial}`)!
  return places
    .toSorted((one, other) => before(firstOf(one), firstOf(other)) || one.part - other.part)
    .map(({ id }) => id)
}

interface Place {
  readonly id: string
  /** Index of its level; those without one come last. */
  readonly level: number
  readonly ease: number
  readonly words: number
  /** The id without its number. */
  readonly serial: string
  readonly part: number
}

function placeOf({ id, source, learning, stats }: TextSummary): Place {
  const level = source.level === undefined ? levels.length : levels.indexOf(source.level)
  const part = /-(\d+)$/.exec(id)
  return {
    id,
    level,
    ease: learning?.readability ?? 0,
    words: stats.words.source,
    serial: part === null ? id : id.slice(0, part.index),
    part: part === null ? 0 : Number(part[1]),
  }
}

const before = (one: Place, other: Place): number =>
  one.level - other.level ||
  other.ease - one.ease ||
  one.words - other.words ||
  Number(one.serial > other.serial) - Number(one.serial < other.serial)
