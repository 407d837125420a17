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

export function translationUnit(unit: Unit): TranslationUnit {
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
    notes: notesOf(unit),
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
function reasonToKeep({ kind, target, links }: Unit): string | undefined {
  if (isNoProse({ kind })) return kind === 'code' ? 'Code: not translated.' : 'A formula: not translated.'
  const elsewhere = links.find(link => link.unit !== undefined)?.unit
  return target === null && elsewhere !== undefined ? `Translated with unit ${elsewhere}.` : undefined
}

function notesOf({ source, annotations, staleSource }: Unit): string[] {
  const notes = annotations.flatMap(annotation => {
    const [first] = annotation.source
    if (annotation.kind !== 'note' || first === undefined) return []
    return [`${source.text.slice(...first)}: ${annotation.note.body}`]
  })
  return staleSource === undefined ? notes : [...notes, `The translation was made from: ${staleSource}`]
}
