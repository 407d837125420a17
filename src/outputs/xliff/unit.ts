import type { Edition } from '../../core/model/edition.ts'
import type { Span } from '../../core/model/span.ts'
import { printOfTagged } from '../../core/model/tagged-text.ts'
import { isNoProse, type Unit, type UnitText } from '../../core/model/unit.ts'
import { type NumberedMark, numberedMarks, type Piece, piecesOf } from '../tags.ts'
import { flatOf } from './flat.ts'
import { segmentsOf } from './segments.ts'

/** A stretch of a unit's side: a segment by its number, or what stands between two. */
export interface Part {
  readonly segment?: number
  readonly pieces: readonly Piece[]
}

/** A unit as both versions of XLIFF write it. */
export interface TranslationUnit {
  readonly unit: Unit
  readonly source: readonly Part[]
  /** Absent where there is no translation. */
  readonly target?: readonly Part[]
  /** Of the translation as it leaves, by which a change is known: `none` where there is none. */
  readonly print: string
  /** Why nothing is to be translated here; absent where something is. */
  readonly kept?: string
  readonly notes: readonly string[]
}

/** The units of a text. One whose translation holds that of others too says so. */
export function translationUnits({ units }: Pick<Edition, 'units'>): TranslationUnit[] {
  const guests = new Map<string, Unit[]>()
  for (const unit of units) {
    const host = hostOf(unit)
    if (host !== undefined) guests.set(host, [...(guests.get(host) ?? []), unit])
  }
  return units.map(unit => translationUnit(unit, guests.get(unit.id) ?? []))
}

function translationUnit(unit: Unit, guests: readonly Unit[]): TranslationUnit {
  const { source, target } = unit
  const marks = numberedMarks(unit)
  const segments = segmentsOf(unit)
  const kept = reasonToKeep(unit)
  return {
    unit,
    source: partsOf(
      source,
      marks.source,
      segments.map(segment => segment.source),
    ),
    ...(target === null
      ? {}
      : {
          target: partsOf(
            target,
            marks.target,
            segments.map(segment => segment.target!),
          ),
        }),
    print: target === null ? 'none' : printOfTagged(flatOf(target, marks.target)),
    ...(kept === undefined ? {} : { kept }),
    notes: [...guestsOf(guests), ...notesOf(unit)],
  }
}

/** All of a side, from its first character to its last: segments, and between each two what stands there, if only nothing. */
function partsOf(side: UnitText, marks: readonly NumberedMark[], spans: readonly Span[]): Part[] {
  if (spans.length < 2) return [{ segment: 1, pieces: piecesOf(side, marks, [0, side.text.length]) }]
  const parts: Part[] = []
  let at = 0
  for (const [index, [from, to]] of spans.entries()) {
    const [start, end] = [index === 0 ? 0 : from, index === spans.length - 1 ? side.text.length : to]
    if (index > 0) parts.push({ pieces: piecesOf(side, [], [at, start]) })
    parts.push({ segment: index + 1, pieces: piecesOf(side, marks, [start, end]) })
    at = end
  }
  return parts
}

/** Code and formulas stay as they are; a text that stands with another unit's translation is translated there. */
function reasonToKeep(unit: Unit): string | undefined {
  if (isNoProse(unit)) return unit.kind === 'code' ? 'Code: not translated.' : 'A formula: not translated.'
  const host = hostOf(unit)
  return host === undefined ? undefined : `Translated with unit ${host}.`
}

/** The unit whose translation holds that of this one. */
export const hostOf = ({ target, links }: Pick<Unit, 'target' | 'links'>): string | undefined =>
  target === null ? links.find(link => link.unit !== undefined)?.unit : undefined

const guestsOf = (guests: readonly Unit[]): string[] =>
  guests.map(({ id, source }) => `The translation is also that of unit ${id}: ${source.text}`)

function notesOf({ source, annotations, staleSource }: Unit): string[] {
  const notes = annotations.flatMap(annotation => {
    const [first] = annotation.source
    if (annotation.kind !== 'note' || first === undefined) return []
    return [`${source.text.slice(...first)}: ${annotation.note.body}`]
  })
  return staleSource === undefined ? notes : [...notes, `The translation was made from: ${staleSource}`]
}
