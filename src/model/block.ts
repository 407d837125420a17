import { placeAt, type SourceFile } from './file.ts'
import type { SourceFrontMatter, TargetFrontMatter } from './library.ts'
import type { Place } from './message.ts'
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

/** A Markdown file after parsing. */
export interface ParsedText<FrontMatter = SourceFrontMatter | TargetFrontMatter> {
  readonly file: SourceFile
  readonly frontMatter: Partial<FrontMatter>
  readonly blocks: readonly Block[]
}

/** Where a piece of a block's text stands in its file. */
export function placeInBlock(file: SourceFile, block: Block, start = 0, end = block.text.length): Place {
  return placeAt(file, offsetInFile(block, start), Math.max(offsetInFile(block, end - 1) + 1, 0))
}

function offsetInFile({ pieces }: Block, at: number): number {
  let found = pieces[0] ?? { start: 0, offset: 0 }
  for (const piece of pieces) {
    if (piece.start > at) break
    found = piece
  }
  return found.offset + Math.max(at - found.start, 0)
}
