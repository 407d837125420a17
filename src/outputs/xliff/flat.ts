import type { Span } from '../../core/model/span.ts'
import type { TaggedText } from '../../core/model/tagged-text.ts'
import type { UnitText } from '../../core/model/unit.ts'
import { xmlText } from '../../core/model/xml.ts'
import { type NumberedMark, type Piece, piecesOf } from '../tags.ts'

/** A side of a unit as a file of XLIFF holds it: without what XML cannot hold, its marks by their numbers. */
export function flatOf(side: UnitText, marks: readonly NumberedMark[]): TaggedText {
  const flat = { text: '', tags: [] as { id: string; span: Span }[] }
  add(piecesOf(side, marks, [0, side.text.length]), flat)
  return flat
}

function add(pieces: readonly Piece[], flat: { text: string; readonly tags: { id: string; span: Span }[] }): void {
  for (const piece of pieces) {
    if (piece.kind === 'text' || piece.kind === 'break') {
      flat.text += xmlText(piece.text)
      continue
    }
    const at = flat.tags.length
    const start = flat.text.length
    flat.tags.push({ id: String(piece.tag.number), span: [start, start] })
    if (piece.kind === 'pair') add(piece.children, flat)
    flat.tags[at] = { id: String(piece.tag.number), span: [start, flat.text.length] }
  }
}
