import { placeAt, type SourceFile } from './file.ts'
import type { SourceFrontMatter, TargetFrontMatter } from './library.ts'
import type { Place } from './message.ts'
import type { Span } from './span.ts'
import type { Container, Mark, UnitKind } from './unit.ts'

/** From `start` in a block's text on, characters come from `offset` on in the file. Both are UTF-16 indices. */
export interface Piece {
  readonly start: number
  readonly offset: number
}

/** A block as it stands in one file, before it has an id. */
export interface Block {
  readonly kind: UnitKind
  readonly depth?: number
  readonly within?: readonly Container[]
  readonly column?: number
  readonly breakBefore?: true
  /** Without Markdown, NFC, never empty; `\n` is a line break. */
  readonly text: string
  readonly marks: readonly Mark[]
  /** Where the text stands in the file, by `start`; the first piece starts at 0. */
  readonly pieces: readonly Piece[]
}

/** A block with its sentences. */
export interface SegmentedBlock {
  readonly block: Block
  /** In order, over the block's text; what lies between them is white space alone. */
  readonly sentences: readonly Span[]
}

/** A Markdown file after parsing. */
export interface ParsedText<FrontMatter = SourceFrontMatter | TargetFrontMatter> {
  readonly file: SourceFile
  readonly frontMatter: Partial<FrontMatter>
  readonly blocks: readonly Block[]
}

/** Where the characters `[start, end)` of a text stand in the file that its pieces come from. */
export function placeOfPieces(file: SourceFile, pieces: readonly Piece[], [start, end]: Span): Place {
  const from = offsetInFile(pieces, start)
  return placeAt(file, from, end > start ? offsetInFile(pieces, end - 1) + 1 : from)
}

/** Where the character at an index of a text stands in the file that its pieces come from. */
export function offsetInFile(pieces: readonly Piece[], at: number): number {
  const found = pieces.findLast(piece => piece.start <= at) ?? { start: 0, offset: 0 }
  return found.offset + at - found.start
}
