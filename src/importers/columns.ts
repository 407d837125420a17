import type { Paragraph, PhrasingContent, Root, RootContent, Table, TableCell, TableRow } from 'mdast'
import { letterRuns } from '../core/language/characters.ts'
import { primarySubtag } from '../core/language/primary.ts'
import type { Message } from '../core/model/message.ts'
import { leftOut } from '../core/rules/left-out.ts'
import { message } from '../core/rules/rule.ts'
import { twoColumns } from '../core/rules/two-columns.ts'
import type { Foreign, ForeignFile, ForeignLanguage, Pair, ReadOptions } from './importer.ts'
import { textOf } from './title.ts'

declare module 'mdast' {
  interface TableCellData {
    /** BCP 47 tag, where the file says it of the cell. */
    lang?: string
  }
}

/** Which columns of a table hold the text and its translation, counted from 0. */
export interface Sides {
  readonly own: number
  readonly other: number
  /** Whether the first row names the languages. */
  readonly named: boolean
}

/** A cell as far as its language is told by it. */
export interface ColumnCell {
  readonly text: string
  readonly lang?: string
}

interface Languages {
  readonly own: ForeignLanguage
  readonly other: ForeignLanguage
}

/**
 * Which columns of a table are the two languages of the pair: by what the file says of its cells, by the names in its
 * first row, else by the small words that tell each language. Undefined where that is not clear, as in a table of figures.
 */
export function sidesOf(rows: readonly (readonly ColumnCell[])[], languages: Languages): Sides | undefined {
  const width = Math.max(0, ...rows.map(row => row.length))
  if (rows.length === 0 || width < 2) return undefined
  const columns = Array.from({ length: width }, (_, at) => rows.flatMap(row => row[at] ?? []))
  const names = columns.map(([first]) => namedIn(first?.text ?? '', languages))
  const found = columns.map((cells, at) => saidOf(cells, languages) ?? names[at] ?? toldBy(cells, languages))
  const [own, other] = (['own', 'other'] as const).map(side => found.flatMap((each, at) => (each === side ? [at] : [])))
  if (own?.length !== 1 || other?.length !== 1) return undefined
  return { own: own[0]!, other: other[0]!, named: names[own[0]!] !== undefined || names[other[0]!] !== undefined }
}

type Side = keyof Languages

/** What most cells with words say of themselves. */
function saidOf(cells: readonly ColumnCell[], { own, other }: Languages): Side | undefined {
  const tags = cells
    .filter(({ text }) => text !== '')
    .map(({ lang }) => (lang === undefined ? '' : primarySubtag(lang)))
  const isMost = (code: string) => tags.filter(tag => tag === code).length * 2 > tags.length
  return isMost(own.code) ? 'own' : isMost(other.code) ? 'other' : undefined
}

/** A cell that is nothing but the name of a language: `Français`, `FR`, `English text`. */
function namedIn(text: string, { own, other }: Languages): Side | undefined {
  const [word, ...others] = text.toLowerCase().match(/\p{L}+/gu) ?? []
  if (word === undefined || others.length > 1) return undefined
  const isName = ({ code }: ForeignLanguage) =>
    word === code || [own.code, other.code, 'en'].some(within => nameOf(code, within) === word)
  return isName(own) ? 'own' : isName(other) ? 'other' : undefined
}

const nameOf = (code: string, within: string): string | undefined =>
  new Intl.DisplayNames(within, { type: 'language' }).of(code)?.toLowerCase()

/** Small words of a language, and how many times more they must be than the other’s. */
const [enough, clearly] = [2, 4]

/** The language that the small words of some texts tell clearly. */
export function toldBy(texts: readonly { readonly text: string }[], { own, other }: Languages): Side | undefined {
  const [these, those] = [own.typography.telling, other.typography.telling]
  const counts = { own: 0, other: 0 }
  for (const { text } of texts) {
    const runs = letterRuns(text)
    for (let at = 0; at < runs.length; at += 2) {
      const word = text.slice(runs[at], runs[at + 1]).toLowerCase()
      const [isOwn, isOther] = [these.has(word), those.has(word)]
      if (isOwn !== isOther) counts[isOwn ? 'own' : 'other']++
    }
  }
  if (counts.own >= enough && counts.own >= clearly * counts.other) return 'own'
  return counts.other >= enough && counts.other >= clearly * counts.own ? 'other' : undefined
}

/**
 * A text whose tables hold it in both languages, side by side, as two texts: a row is a pair. Undefined where its tables
 * are tables, or are the lesser part of it.
 */
export function splitColumns(tree: Root, { name }: ForeignFile, options: ReadOptions): Foreign | undefined {
  if (options.other === undefined) return undefined
  const languages = { own: options.language, other: options.other }
  const split = tree.children.map(node => (node.type === 'table' ? rowsOf(node, languages) : undefined))
  const letters = (nodes: readonly RootContent[]) => nodes.reduce((sum, node) => sum + textOf(node).length, 0)
  const inTables = letters(tree.children.filter((_, at) => split[at] !== undefined))
  if (inTables * 2 < letters(tree.children) || inTables === 0) return undefined
  const sides: { own: RootContent[]; other: RootContent[] } = { own: [], other: [] }
  const pairs: Pair[] = []
  let isPaired = true
  tree.children.forEach((node, at) => {
    const side = split[at] === undefined ? toldBy([{ text: textOf(node) }], languages) : undefined
    for (const { own, other } of split[at]?.pairs ?? []) {
      if (own !== undefined) pairs.push({ notes: [], ...(other === undefined ? {} : { target: sides.other.length }) })
      else isPaired = false
      if (own !== undefined) sides.own.push(own)
      if (other !== undefined) sides.other.push(other)
    }
    if (split[at] !== undefined) return
    isPaired &&= side !== 'other' && (node.type === 'heading' || node.type === 'paragraph')
    if (side !== 'other') pairs.push({ notes: [] })
    sides[side === 'other' ? 'other' : 'own'].push(node)
  })
  return {
    tree: { ...tree, children: sides.own },
    translation: { tree: { ...tree, children: sides.other } },
    ...(isPaired ? { pairs } : {}),
    messages: messagesOf(
      split.flatMap(each => each ?? []),
      name,
      languages,
    ),
  }
}

interface RowPair {
  readonly own: Paragraph | undefined
  readonly other: Paragraph | undefined
}

interface SplitTable {
  readonly sides: Sides
  readonly pairs: readonly RowPair[]
  /** Cells with words in other columns. */
  readonly beside: number
}

function rowsOf(table: Table, languages: Languages): SplitTable | undefined {
  const cells = table.children.map(row => row.children.map(cellOf))
  const sides = sidesOf(
    cells.filter(row => row.some(({ text }) => text !== '')),
    languages,
  )
  if (sides === undefined) return undefined
  // Above the names of the columns stands an empty row where the file calls none of its rows a header.
  const head = cells.findIndex(row => row.some(({ text }) => text !== ''))
  const rows = sides.named ? table.children.slice(head + 1) : table.children
  const pairs = rows
    .map(row => ({ own: paragraphOf(row, sides.own), other: paragraphOf(row, sides.other) }))
    .filter(({ own, other }) => own !== undefined || other !== undefined)
  const beside = rows.flatMap(row => row.children.filter((cell, at) => !isSide(at, sides) && textOf(cell) !== ''))
  return { sides, pairs, beside: beside.length }
}

const isSide = (at: number, { own, other }: Sides): boolean => at === own || at === other

const cellOf = (cell: TableCell): ColumnCell => {
  const lang = cell.data?.lang
  return { text: textOf(cell), ...(lang === undefined ? {} : { lang }) }
}

function paragraphOf(row: TableRow, at: number): Paragraph | undefined {
  const cell = row.children[at]
  if (cell === undefined || !cell.children.some(isSeen)) return undefined
  return { type: 'paragraph', children: cell.children }
}

const isSeen = (node: PhrasingContent): boolean => node.type === 'image' || textOf(node) !== ''

/** Said once a file; tables that are turned differently are told by the first of them. */
function messagesOf(tables: readonly SplitTable[], file: string, { own, other }: Languages): Message[] {
  const { sides } = tables[0]!
  const columns = { own: sides.own + 1, other: sides.other + 1, language: own.code, translation: other.code }
  const beside = tables.reduce((sum, table) => sum + table.beside, 0)
  const what = `${beside} cells of other columns`
  return [message(twoColumns, { file }, columns), ...(beside === 0 ? [] : [message(leftOut, { file }, { what })])]
}
