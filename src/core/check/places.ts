import { type ParsedText, type Piece, placeOfPieces } from '../model/block.ts'
import { placeAt } from '../model/file.ts'
import type { Span } from '../model/span.ts'
import type { CheckContext } from './rule.ts'

/** The files behind an edition, unit by unit. */
export interface Origin {
  readonly source: ParsedText
  readonly target: ParsedText | undefined
  /** By unit: where its target's text stands. */
  readonly counterparts: readonly { readonly pieces: readonly Piece[] }[]
  /** Blocks of the target that an engine made for a unit that has moved away or is gone, counted from 0. */
  readonly orphans: readonly number[]
}

type Places = Pick<CheckContext, 'placeOfTarget' | 'placeOfField' | 'placeInSource' | 'placeInTarget'>

/** Where each piece of an edition stands in the files that a person edits; `path` is the translation’s, whether or not it is there. */
export function placesOf(path: string, { source, target, counterparts }: Origin): Places {
  const placeInSource = (unit: number, span?: Span) => {
    const block = source.blocks[unit]!
    return placeOfPieces(source.file, block.pieces, span ?? [0, block.text.length])
  }
  return {
    placeOfTarget: target === undefined ? { file: path } : placeAt(target.file, 0),
    placeOfField: name => {
      const line = fieldLine(source.file.text, name)
      return line === undefined ? placeAt(source.file, 0) : placeAt(source.file, line[0], line[1])
    },
    placeInSource,
    placeInTarget: (unit, span) => {
      const { pieces } = counterparts[unit]!
      if (target === undefined || pieces.length === 0) return placeInSource(unit)
      return placeOfPieces(target.file, pieces, span ?? [pieces[0]!.start, pieces.at(-1)!.start + 1])
    },
  }
}

/** The line of a field in the front matter, as UTF-16 indices into the file, end exclusive. */
function fieldLine(text: string, name: string): Span | undefined {
  const end = text.indexOf('\n---')
  const start = text.indexOf(`\n${name}:`) + 1
  if (start === 0 || end === -1 || start > end) return undefined
  return [start, text.indexOf('\n', start)]
}
