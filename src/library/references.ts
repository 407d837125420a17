import type { Edition } from '../core/model/edition.ts'
import type { Span } from '../core/model/span.ts'
import type { Unit, UnitText } from '../core/model/unit.ts'

/** A place that people count: the unit’s number in its text, from 1, and the sentence’s in its source, from 1. */
export interface CountedPlace {
  readonly unit: number
  readonly sentence?: number
}

/** A passage as people name it: `le-gant-rouge §12`, `§12.2`, `§12–14`. Without `text` it is in the text at hand. */
export interface Passage extends CountedPlace {
  readonly text?: string
  /** Where a range ends, itself included. */
  readonly to?: CountedPlace
}

const text = '[a-z0-9]+(?:-[a-z0-9]+)*'
const number = '([1-9]\\d{0,6})'
const place = `${number}(?:\\.${number})?`
/** What keyboards, word processors and messengers make of the dash of a range. */
const dash = '\\s*[-‐‑‒–—−]\\s*'
/** The sign may be left out at the beginning, or behind a space. */
const form = new RegExp(`^(?:(${text})(?:[\\s,#]*(?=§)|,?\\s+))?(?:§§?\\s*)?${place}(?:${dash}(?:§\\s*)?${place})?$`)

/**
 * Reads a reference; undefined for what is none, and for a range that ends before it begins.
 *
 * `§12.2–4` are three sentences of one unit, `§12–14` three units. As people type it: with any dash, with `§§` or a
 * second sign, with none (`le-gant-rouge 12.2`).
 */
export function parseRef(reference: string): Passage | undefined {
  const found = form.exec(reference.trim().normalize('NFC'))
  if (found === null) return undefined
  const [, text] = found
  const [unit, sentence, end, endSentence] = found
    .slice(2)
    .map(digits => (digits === undefined ? undefined : Number(digits)))
  const from = placeOf(unit!, sentence)
  const named = text === undefined ? from : { text, ...from }
  if (end === undefined) return named
  const isInside = sentence !== undefined && endSentence === undefined
  const to = isInside ? placeOf(unit!, end) : placeOf(end, endSentence)
  return isOrdered(from, to) ? { ...named, to } : undefined
}

/**
 * The reference of a passage, as `parseRef` reads it. Throws a RangeError for what no reference says: a range from a
 * sentence to a whole unit or from its end to its beginning, a place that is not counted from 1, or what is no id.
 */
export function formatRef(passage: Passage): string {
  const reference = written(passage)
  const read = parseRef(reference)
  if (read !== undefined && isSame(read, passage) && isSame(read.to, passage.to)) return reference
  throw new RangeError(
    `Unexpected passage \`${reference}\`, expected an id, whole numbers from 1, and a range in the order of the text`,
  )
}

const isSame = (one: CountedPlace | undefined, other: CountedPlace | undefined): boolean =>
  one?.unit === other?.unit && one?.sentence === other?.sentence

function written({ text, to, ...from }: Passage): string {
  if (from.sentence !== undefined && to !== undefined && to.sentence === undefined) {
    throw new RangeError(`Unexpected range from a sentence to the whole of §${to.unit}, expected its last sentence`)
  }
  const reference = `${text === undefined ? '' : `${text} `}§${counted(from)}`
  if (to === undefined) return reference
  const isInside = to.unit === from.unit && from.sentence !== undefined && to.sentence !== undefined
  return `${reference}–${isInside ? to.sentence : counted(to)}`
}

/** The reference of a unit, or of one of its sentences counted from 0; undefined where the text has no such unit. */
export function refOf({ id, units }: Edition, unit: string, sentence?: number): string | undefined {
  const at = units.findIndex(each => each.id === unit)
  return at === -1
    ? undefined
    : formatRef({ text: id, ...placeOf(at + 1, sentence === undefined ? undefined : sentence + 1) })
}

/** The units of a passage in order; none where it names another text, or places that the text does not have. */
export function unitsAt({ id, units }: Edition, { text = id, to, ...from }: Passage): Unit[] {
  const last = to ?? from
  const hasAll = [from, last].every(({ unit, sentence = 1 }) => {
    const count = units[unit - 1]?.source.sentences.length
    return count !== undefined && sentence <= Math.max(count, 1)
  })
  return text === id && hasAll ? units.slice(from.unit - 1, last.unit) : []
}

/** What a passage takes of one unit. */
export interface Stretch {
  readonly unit: Unit
  /** Sentences of its source, from the first to the last, counted from 0; absent where the whole unit is meant. */
  readonly sentences?: readonly [first: number, last: number]
  /** UTF-16 indices into its source text, end exclusive. */
  readonly source: Span
  /** Of its target text, from the first to the last sentence linked with these; absent where nothing there is. */
  readonly target?: Span
}

/** What a passage takes of each of its units, in order, sentence by sentence where it names some; none as `unitsAt`. */
export function stretchesAt(edition: Edition, passage: Passage): Stretch[] {
  const { to = passage } = passage
  return unitsAt(edition, passage).map((unit, index) => {
    const at = passage.unit + index
    const count = unit.source.sentences.length
    const first = at === passage.unit ? (passage.sentence ?? 1) - 1 : 0
    const last = at === to.unit ? (to.sentence ?? count) - 1 : count - 1
    return first === 0 && last >= count - 1 ? wholeOf(unit) : partOf(unit, first, last)
  })
}

const wholeOf = (unit: Unit): Stretch => ({
  unit,
  source: [0, unit.source.text.length],
  ...(unit.target === null ? {} : { target: [0, unit.target.text.length] }),
})

function partOf(unit: Unit, first: number, last: number): Stretch {
  const linked = unit.links
    .filter(({ source, unit: elsewhere }) => elsewhere === undefined && source.some(at => first <= at && at <= last))
    .flatMap(link => link.target)
  return {
    unit,
    sentences: [first, last],
    source: stretchOf(unit.source, first, last),
    ...(unit.target === null || linked.length === 0
      ? {}
      : { target: stretchOf(unit.target, Math.min(...linked), Math.max(...linked)) }),
  }
}

const stretchOf = ({ sentences }: UnitText, first: number, last: number): Span => [
  sentences[first]![0],
  sentences[last]![1],
]

const placeOf = (unit: number, sentence?: number): CountedPlace =>
  sentence === undefined ? { unit } : { unit, sentence }

const counted = ({ unit, sentence }: CountedPlace): string =>
  sentence === undefined ? `${unit}` : `${unit}.${sentence}`

const isOrdered = (from: CountedPlace, to: CountedPlace): boolean =>
  from.unit < to.unit || (from.unit === to.unit && (from.sentence ?? 1) <= (to.sentence ?? Number.POSITIVE_INFINITY))
