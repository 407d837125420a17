import { isLetterOrNumber } from '../language/characters.ts'
import type { Moment } from '../language/moments.ts'
import { type NumberKnowledge, type NumberMention, numbersIn } from '../language/numbers.ts'
import { remember } from '../language/remember.ts'
import type { Edition } from '../model/edition.ts'
import type { Link } from '../model/link.ts'
import type { Span } from '../model/span.ts'
import { isNoProse, type Unit, type UnitText } from '../model/unit.ts'

/** Sentences of a unit that translate each other. */
export interface Linked {
  readonly unit: Unit
  /** Index of the unit in its edition. */
  readonly at: number
  /** Index of the link in its unit. */
  readonly index: number
  readonly link: Link
  /** The text from the first sentence of the link to its last; empty where the side has none. */
  readonly source: Piece
  readonly target: Piece
}

export interface Piece {
  readonly text: string
  /** Where the text begins in the unit's. */
  readonly start: number
}

/** All links of an edition in units that have a translation. */
export const linkedIn = (edition: Edition): readonly Linked[] => linkedByUnit(edition).flat()

/** The same, by unit. */
export function linkedByUnit(edition: Edition): readonly (readonly Linked[])[] {
  const linked = known.get(edition) ?? edition.units.map(linkedInUnit)
  known.set(edition, linked)
  return linked
}

/** Several rules look at the same links. */
const known = new WeakMap<Edition, readonly (readonly Linked[])[]>()

/** The links of a unit, given its index in its edition; none without a translation. */
function linkedInUnit(unit: Unit, at: number): Linked[] {
  const { source, target, links, kind } = unit
  if (target === null || isNoProse({ kind })) return []
  return links.map((link, index) => ({
    unit,
    at,
    index,
    link,
    source: pieceOf(source, link.source),
    target: pieceOf(target, link.target),
  }))
}

/** One side of a link with the links before and after it in the same unit: an aligner errs by one sentence. */
export function around({ unit, index }: Linked, side: 'source' | 'target'): string {
  return [index - 1, index, index + 1]
    .map(other => pieceOf(unit[side]!, unit.links[other]?.[side] ?? []).text)
    .join(' ')
}

function pieceOf({ text, sentences }: UnitText, indices: readonly number[]): Piece {
  const [first, last] = [sentences[indices[0] ?? -1], sentences[indices.at(-1) ?? -1]]
  return first === undefined || last === undefined
    ? { text: '', start: 0 }
    : { text: text.slice(first[0], last[1]), start: first[0] }
}

/** What is read of a piece by what is known of its language, once for all rules. */
type Readings<Reading> = WeakMap<NumberKnowledge, WeakMap<Piece, readonly Reading[]>>

const readOnce = <Reading>(
  readings: Readings<Reading>,
  knowledge: NumberKnowledge,
  piece: Piece,
  read: (piece: Piece) => readonly Reading[],
): readonly Reading[] =>
  remember(
    remember(readings, knowledge, () => new WeakMap<Piece, readonly Reading[]>()),
    piece,
    read,
  )

const numbers: Readings<NumberMention> = new WeakMap()
const moments: Readings<Moment> = new WeakMap()

/** The numbers of one side of a link. */
export const numbersOf = (piece: Piece, knowledge: NumberKnowledge): readonly NumberMention[] =>
  readOnce(numbers, knowledge, piece, ({ text }) => numbersIn(text, knowledge))

/** Its days, times and fractions. */
export const momentsOf = (piece: Piece, knowledge: NumberKnowledge): readonly Moment[] =>
  readOnce(moments, knowledge, piece, ({ text }) => momentsIn(text, knowledge))

/** The days, times and fractions of a text; none in a language of which none are known. */
export const momentsIn = (text: string, { moments }: NumberKnowledge): readonly Moment[] => moments?.(text) ?? []

/** Whether no letter stands between the beginning of a sentence and this place of a piece. */
export function opensSentence(linked: Linked, side: 'source' | 'target', at: number): boolean {
  const { text, start } = linked[side]
  let before = at
  while (before > 0 && !isLetterOrNumber(text, before - 1)) before--
  return linked.unit[side]!.sentences.some(([first]) => before <= first - start && first - start <= at)
}

/** A span of a piece as a span of its unit's text. */
export const inUnit = ({ start }: Piece, [from, to]: Span): Span => [start + from, start + to]

/** A text with signs that nothing reads in the place of a span: offsets stay as they are. */
export const withBlank = (text: string, [from, to]: Span): string =>
  text.slice(0, from) + '~'.repeat(to - from) + text.slice(to)

/** A text short enough for a message. */
export const shown = (text: string): string => (text.length <= 60 ? text : `${text.slice(0, 59).trimEnd()}…`)
