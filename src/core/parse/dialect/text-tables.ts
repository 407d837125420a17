import type { PhrasingContent, RootContent, Table, TableCell, TableRow } from 'mdast'
import { placed } from './lines.ts'
import type { Stretch } from './protect.ts'

/** `[start, end)` of a text, UTF-16. */
type Range = readonly [start: number, end: number]

/** A table as Pandoc sets it, in columns of characters; each cell is what it holds, line for line. */
export interface TextTable {
  readonly start: number
  readonly end: number
  readonly rows: readonly { readonly isHeader: boolean; readonly cells: readonly (readonly Range[])[] }[]
  /** What stands below it behind `: ` or `Table: `. */
  readonly caption?: Range
}

declare module 'mdast' {
  interface TableData {
    /** Its columns are places in its lines: another text in a cell would move those behind it. */
    isSetInColumns?: boolean
    /** Whether its first row is one like the others. */
    isHeadless?: boolean
  }
}

interface Line {
  readonly start: number
  readonly text: string
}

/** Two columns at the least; with one it would be a heading or a rule. */
const dashes = /^ {0,3}-{2,}(?: +-{2,})+ *$/
const full = /^ {0,3}-{3,} *$/
const grid = /^ {0,3}\+(?:[-=:]{2,}\+)+ *$/
const blank = /^[ \t]*$/
const hasAny = /^ {0,3}(?:-{2,}(?: +-{2,})+|\+(?:[-=:]{2,}\+)+) *$/m

/** Whether a text may have such a table: its lines must then stay as they are. */
export const mayHaveTextTable = (text: string): boolean => hasAny.test(text)

/** Rows of a table, lines of a cell and all. */
const mostLines = 2000

/**
 * Pandoc's simple tables, multiline tables and grid tables, where they stand by themselves between blank lines. Not those
 * with a tab, in which columns cannot be told.
 *
 * @param stretches what is no code
 */
export function textTablesIn(text: string, stretches: readonly Stretch[]): TextTable[] {
  if (!mayHaveTextTable(text)) return []
  return stretches.flatMap(({ start, end }) => tablesIn(linesOf(text.slice(start, end), start)))
}

function linesOf(text: string, start: number): Line[] {
  let at = start
  return text.split('\n').map(line => {
    const each = { start: at, text: line }
    at += line.length + 1
    return each
  })
}

function tablesIn(lines: readonly Line[]): TextTable[] {
  const tables: TextTable[] = []
  for (let at = 0; at < lines.length; at++) {
    const isFirst = at === 0 || blank.test(lines[at - 1]!.text)
    if (!isFirst || blank.test(lines[at]!.text)) continue
    const found = tableAt(lines, at)
    if (found === undefined) continue
    tables.push({ ...found.table, ...captionAt(lines, found.next) })
    at = found.next - 1
  }
  return tables
}

interface Found {
  readonly table: TextTable
  /** The first line behind it. */
  readonly next: number
}

function tableAt(lines: readonly Line[], at: number): Found | undefined {
  const { text } = lines[at]!
  if (grid.test(text)) return gridAt(lines, at)
  if (dashes.test(text)) return headless(lines, at)
  if (full.test(text)) return multiline(lines, at)
  return dashes.test(lines[at + 1]?.text ?? '') ? simple(lines, at) : undefined
}

/** A line of words, one of dashes, a row a line up to a blank line. */
function simple(lines: readonly Line[], at: number): Found | undefined {
  const starts = columnsOf(lines[at + 1]!.text)
  const end = indexFrom(lines, at + 2, ({ text }) => blank.test(text)) ?? lines.length
  const isClosed = dashes.test(lines[end - 1]!.text) || full.test(lines[end - 1]!.text)
  const rows = lines.slice(at + 2, isClosed && end - 1 > at + 1 ? end - 1 : end)
  if (rows.length === 0) return undefined
  return made(lines, [at, end], [{ header: true, lines: [lines[at]!] }, ...rows.map(row => ({ lines: [row] }))], starts)
}

/** Dashes above and below, a row a line; or rows apart by blank lines. */
function headless(lines: readonly Line[], at: number): Found | undefined {
  const starts = columnsOf(lines[at]!.text)
  const close = indexFrom(lines, at + 1, ({ text }) => dashes.test(text) || full.test(text))
  if (close === undefined || close === at + 1 || !isBlankAt(lines, close + 1)) return undefined
  const rows = lines.slice(at + 1, close)
  const groups = rows.some(({ text }) => blank.test(text)) ? groupsOf(rows) : rows.map(row => [row])
  return made(
    lines,
    [at, close + 1],
    groups.map(group => ({ lines: group })),
    starts,
  )
}

/** A full line of dashes, lines of the heading, dashes by column, rows apart by blank lines, a full line of dashes. */
function multiline(lines: readonly Line[], at: number): Found | undefined {
  const head = indexFrom(lines, at + 1, ({ text }) => blank.test(text) || dashes.test(text))
  if (head === undefined || head === at + 1 || !dashes.test(lines[head]!.text)) return undefined
  const close = indexFrom(lines, head + 1, ({ text }) => full.test(text))
  if (close === undefined || !isBlankAt(lines, close + 1)) return undefined
  const rows = groupsOf(lines.slice(head + 1, close))
  if (rows.length === 0) return undefined
  const header = { header: true, lines: lines.slice(at + 1, head) }
  return made(lines, [at, close + 1], [header, ...rows.map(group => ({ lines: group }))], columnsOf(lines[head]!.text))
}

function gridAt(lines: readonly Line[], at: number): Found | undefined {
  const end = indexFrom(lines, at + 1, ({ text }) => !/^ {0,3}[|+].*[|+] *$/.test(text)) ?? lines.length
  if (end - at < 3 || !grid.test(lines[end - 1]!.text) || !isBlankAt(lines, end)) return undefined
  const starts = [...lines[at]!.text.matchAll(/\+(?=[-=:])/g)].map(({ index }) => index)
  const rows: { header?: boolean; lines: Line[] }[] = []
  let group: Line[] = []
  for (const line of lines.slice(at + 1, end)) {
    if (!grid.test(line.text)) group.push(line)
    else if (group.length > 0) {
      rows.push({ header: rows.length === 0 && line.text.includes('='), lines: group })
      group = []
    }
  }
  return made(lines, [at, end], rows, starts)
}

const isBlankAt = (lines: readonly Line[], at: number): boolean => blank.test(lines[at]?.text ?? '')

function indexFrom(lines: readonly Line[], from: number, isSuch: (line: Line) => boolean): number | undefined {
  const end = Math.min(lines.length, from + mostLines)
  for (let at = from; at < end; at++) if (isSuch(lines[at]!)) return at
  return undefined
}

const columnsOf = (line: string): number[] => [...line.matchAll(/-+/g)].map(({ index }) => index)

function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [[]]
  for (const line of lines) {
    if (blank.test(line.text)) groups.push([])
    else groups.at(-1)!.push(line)
  }
  return groups.filter(group => group.length > 0)
}

function made(
  lines: readonly Line[],
  [from, next]: Range,
  rows: readonly { readonly header?: boolean; readonly lines: readonly Line[] }[],
  starts: readonly number[],
): Found | undefined {
  const whole = lines.slice(from, next)
  if (whole.some(({ text }) => text.includes('\t'))) return undefined
  const [first, last] = [whole[0]!, whole.at(-1)!]
  const table = {
    start: first.start + first.text.search(/\S/),
    end: last.start + last.text.length,
    rows: rows.map(({ header = false, lines }) => ({ isHeader: header, cells: cellsOf(lines, starts) })),
  }
  return { table, next }
}

function cellsOf(lines: readonly Line[], starts: readonly number[]): Range[][] {
  return starts.map((from, column) =>
    lines.flatMap(({ start, text }): Range[] => {
      const begin = column === 0 ? 0 : edgeOf(text, from)
      const next = starts[column + 1]
      const end = next === undefined ? text.length : edgeOf(text, next)
      const piece = text.slice(begin, end)
      const words = piece.replace(/^[ |]+|[ |]+$/g, '')
      if (words === '') return []
      const at = start + begin + piece.indexOf(words)
      return [[at, at + words.length]]
    }),
  )
}

/** Where a column begins in a line: a word that reaches over its edge goes whole to where it begins. */
function edgeOf(text: string, edge: number): number {
  let at = edge
  while (at > 0 && at < text.length && /\S/.test(text[at]!) && /[^\s|]/.test(text[at - 1]!)) at--
  return at
}

const captionSign = /^ {0,3}(?:[Tt]able)?:[ \t]+(?=\S)/

/** Behind a table, and behind one blank line at the most. */
function captionAt(lines: readonly Line[], next: number): { readonly caption?: Range } {
  const at = isBlankAt(lines, next) ? next + 1 : next
  const line = lines[at]
  const sign = captionSign.exec(line?.text ?? '')?.[0]
  if (line === undefined || sign === undefined) return {}
  return { caption: [line.start + sign.length, line.start + line.text.length] }
}

/** Blocks that stand side by side, with such tables, and what stands below them, in the place of the rules put there. */
export function withTextTables(
  nodes: readonly RootContent[],
  tables: ReadonlyMap<number, TextTable>,
  inline: Inline,
): RootContent[] {
  if (tables.size === 0) return [...nodes]
  return nodes.flatMap((node): RootContent[] => {
    const table = node.type === 'thematicBreak' ? tables.get(node.position?.start.offset ?? -1) : undefined
    if (table === undefined) return [node]
    if (table.caption === undefined) return [nodeOf(table, inline)]
    const [start, end] = table.caption
    return [nodeOf(table, inline), { type: 'paragraph', children: inline(start, end), position: placed(start, end) }]
  })
}

type Inline = (start: number, end: number) => PhrasingContent[]

function nodeOf({ start, end, rows }: TextTable, inline: Inline): Table {
  const cellOf = (lines: readonly Range[]): TableCell => {
    const [first, last] = [lines[0], lines.at(-1)]
    const position = first === undefined || last === undefined ? placed(start, start) : placed(first[0], last[1])
    return { type: 'tableCell', children: joined(lines, inline), position }
  }
  const children = rows.map(
    ({ cells }): TableRow => ({ type: 'tableRow', children: cells.map(cellOf), position: placed(start, end) }),
  )
  const data = { isSetInColumns: true, isHeadless: rows[0]?.isHeader === false }
  return { type: 'table', children, position: placed(start, end), data }
}

/** The lines of a cell in one. */
function joined(lines: readonly Range[], inline: Inline): PhrasingContent[] {
  return lines.flatMap(([start, end], index): PhrasingContent[] => {
    const words = inline(start, end)
    return index === 0 ? words : [{ type: 'text', value: ' ', position: placed(start, start) }, ...words]
  })
}
