import { plainOf } from '../model/plain.ts'
import type { Passage } from './match-state.ts'

/** The same words in other paragraphs: positions before and after, one of the two lists with one position alone. */
export interface Group {
  readonly before: readonly number[]
  readonly after: readonly number[]
}

interface Side {
  readonly passages: readonly Passage[]
  /** Whether the one at a position may be used. */
  readonly isFree: (position: number) => boolean
}

interface Regrouping {
  readonly whole: number
  /** Following one another. */
  readonly parts: readonly number[]
  /** The largest part, the first of equal ones. */
  readonly largest: number
}

const keyLength = 4

/** Passages of `one` that are, word for word, several passages of `other` in a row. */
export function* regroupings(one: Side, other: Side): Generator<Regrouping> {
  const starts = new Map<string, number[]>()
  for (const [position, passage] of other.passages.entries()) {
    if (!other.isFree(position)) continue
    const key = passage.plain.slice(0, keyLength)
    starts.set(key, [...(starts.get(key) ?? []), position])
  }
  for (const [whole, passage] of one.passages.entries()) {
    if (!one.isFree(whole)) continue
    const { plain } = passage
    const found = (starts.get(plain.slice(0, keyLength)) ?? []).map(start => partsFrom(start, plain, other))
    const parts = found.find(each => each !== undefined)
    if (parts !== undefined) yield { whole, parts, largest: largestOf(parts, other.passages) }
  }
}

function partsFrom(start: number, whole: string, { passages, isFree }: Side): number[] | undefined {
  const parts: number[] = []
  let text = ''
  for (let position = start; position < passages.length && isFree(position); position++) {
    const next = passages[position]!.plain
    text = text === '' ? next : plainOf(`${text} ${next}`)
    if (!whole.startsWith(text)) return undefined
    parts.push(position)
    if (text === whole) return parts.length > 1 ? parts : undefined
  }
  return undefined
}

function largestOf(parts: readonly number[], passages: readonly Passage[]): number {
  const size = (part: number) => passages[part]!.plain.length
  return parts.reduce((largest, part) => (size(part) > size(largest) ? part : largest))
}
