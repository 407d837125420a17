import type { Place } from './message.ts'
import { firstIndex } from './sorted.ts'

/** Bytes that no book of words alone reaches: the longest novels have a tenth of them. */
export const mostTextBytes = 64 << 20

/**
 * A text file as stages see it: NFC, `\n` line ends, no byte order mark.
 *
 * Offsets into `text` are UTF-16 indices; `lineStarts[n]` is where line n + 1 begins.
 */
export interface SourceFile {
  readonly path: string
  readonly text: string
  readonly lineStarts: readonly number[]
}

export function sourceFile(path: string, raw: string): SourceFile {
  const text = raw
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
  const lineStarts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1)
  return { path, text, lineStarts }
}

/** Line and column of a piece of a file; offsets are UTF-16 indices, end exclusive. */
export function placeAt(file: SourceFile, start: number, end?: number): Place {
  const from = positionAt(file, start)
  if (end === undefined) return { file: file.path, line: from.line, column: from.column }
  const to = positionAt(file, end)
  return { file: file.path, line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
}

function positionAt({ lineStarts }: SourceFile, offset: number): { line: number; column: number } {
  const line = firstIndex(lineStarts, start => start > offset)
  return { line, column: offset - (lineStarts[line - 1] ?? 0) + 1 }
}
