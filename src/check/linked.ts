import type { Edition } from '../model/edition.ts'
import type { Link } from '../model/link.ts'
import type { Span } from '../model/span.ts'
import type { Unit, UnitText } from '../model/unit.ts'

/** Sentences of a unit that translate each other, with what stands around them in the same unit. */
export interface Linked {
  readonly unit: Unit
  /** Index of the unit in its edition. */
  readonly at: number
  readonly link: Link
  /** The text from the first sentence of the link to its last; empty where the side has none. */
  readonly source: Piece
  readonly target: Piece
  /** The same, with the links before and after: an aligner errs by one sentence. */
  readonly around: { readonly source: string; readonly target: string }
}

export interface Piece {
  readonly text: string
  /** Where the text begins in the unit's. */
  readonly start: number
}

/** All links of an edition in units that have a translation. */
export function linkedIn(edition: Edition): Linked[] {
  return edition.units.flatMap((unit, at) => {
    const { source, target, links } = unit
    if (target === null || unit.kind === 'code') return []
    const pieces = links.map(link => ({ source: pieceOf(source, link.source), target: pieceOf(target, link.target) }))
    const join = (index: number, side: 'source' | 'target') =>
      [index - 1, index, index + 1].map(other => pieces[other]?.[side].text ?? '').join(' ')
    return links.map((link, index) => ({
      unit,
      at,
      link,
      ...pieces[index]!,
      around: { source: join(index, 'source'), target: join(index, 'target') },
    }))
  })
}

function pieceOf({ text, sentences }: UnitText, indices: readonly number[]): Piece {
  const [first, last] = [sentences[indices[0] ?? -1], sentences[indices.at(-1) ?? -1]]
  return first === undefined || last === undefined
    ? { text: '', start: 0 }
    : { text: text.slice(first[0], last[1]), start: first[0] }
}

/** A span of a piece as a span of its unit's text. */
export const inUnit = ({ start }: Piece, [from, to]: Span): Span => [start + from, start + to]

/** A text short enough for a message. */
export const shown = (text: string): string => (text.length <= 60 ? text : `${text.slice(0, 59).trimEnd()}…`)
