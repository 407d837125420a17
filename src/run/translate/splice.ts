import { type SourceFile, sourceFile } from '../../core/model/file.ts'
import type { Range } from './slots.ts'

/** Puts `text` in the place of a range. */
export interface Edit extends Range {
  readonly text: string
}

/** A text with all edits made. They are apart; those at one place follow each other as given. */
export function spliced(text: string, edits: readonly Edit[]): string {
  let result = ''
  let at = 0
  for (const edit of edits.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
    result += text.slice(at, edit.start) + edit.text
    at = Math.max(at, edit.end)
  }
  return result + text.slice(at)
}

/**
 * Edits to a file as stages see it (NFC, `\n`, no byte order mark), made in the file as it stands on disk: outside
 * them not a byte changes.
 */
export function splicedRaw(raw: string, edits: readonly Edit[]): string {
  const file = sourceFile('', raw)
  if (file.text === raw) return spliced(raw, edits)
  const starts = rawLineStarts(raw)
  const lineEnd = raw.includes('\r\n') ? '\r\n' : raw.includes('\r') && !raw.includes('\n') ? '\r' : '\n'
  const at = (offset: number) => rawOffset(offset, { raw, file, starts })
  return spliced(
    raw,
    edits.map(({ start, end, text }) => ({ start: at(start), end: at(end), text: text.replaceAll('\n', lineEnd) })),
  )
}

function rawLineStarts(raw: string): number[] {
  const starts = [raw.startsWith('\uFEFF') ? 1 : 0]
  for (const { index, 0: end } of raw.matchAll(/\r\n?|\n/g)) starts.push(index + end.length)
  return starts
}

interface Raw {
  readonly raw: string
  readonly file: SourceFile
  readonly starts: readonly number[]
}

function rawOffset(offset: number, { raw, file, starts }: Raw): number {
  const line = file.lineStarts.findLastIndex(start => start <= offset)
  const column = offset - file.lineStarts[line]!
  const content = raw.slice(starts[line]!, starts[line + 1] ?? raw.length).replace(/[\r\n]+$/, '')
  return starts[line]! + rawColumn(content, column)
}

/** How many characters of a line on disk become so many once it is composed. */
function rawColumn(line: string, column: number): number {
  if (line.normalize('NFC') === line) return column
  for (let at = 0; at <= line.length; at++) {
    const isWhole = !/^\p{M}/u.test(line.slice(at))
    if (isWhole && line.slice(0, at).normalize('NFC').length >= column) return at
  }
  return line.length
}
