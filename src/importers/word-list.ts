import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { LanguagePair } from '../core/language/pair.ts'
import { type Level, levels } from '../core/model/annotation.ts'
import type { Message } from '../core/model/message.ts'
import { message } from '../core/rules/rule.ts'
import { unreadableFile } from '../core/rules/unreadable-file.ts'
import { decoded } from './decoded.ts'
import { droppedMessages } from './dropped.ts'
import { isGutenberg, unframed } from './gutenberg.ts'
import { isPage, parseHtml } from './html.ts'
import type { ForeignFile } from './importer.ts'
import type { ListedWord } from './listed-word.ts'
import { readXml, rootName } from './read-xml.ts'
import { termbases, wordsOfTermbase } from './termbase.ts'
import { type Vocabulary, vocabularyInPage, vocabularyInText } from './vocabulary.ts'
import { genderNamed, partOfSpeechNamed } from './word-classes.ts'
import {
  type Column,
  columnsNamed,
  columnsTold,
  type Direction,
  turnedByWords,
  type WordColumns,
} from './word-columns.ts'

export interface WordList {
  readonly words: readonly ListedWord[]
  /** What the file was taken for: `CSV, separated by ;, fr in column 1 and en in column 2, told by their words`. */
  readonly format: string
  /** Rows without a word or without its meaning. */
  readonly empty: number
  readonly messages: readonly Message[]
}

/**
 * A list of words: CSV, TSV, Anki’s text export, TBX, MultiTerm’s XML, or the vocabulary of a book (a web page, a text of Project
 * Gutenberg), in either order: words are in the language of the texts, what they mean in that of the translations.
 */
export function readWordList(
  file: ForeignFile,
  languages: Pick<LanguagePair, 'source' | 'target' | 'lexicon'>,
): WordList {
  const root = rootName(file)?.toLowerCase()
  if (root !== undefined && termbases.has(root))
    return readTermbase(file, root, [languages.source.code, languages.target.code])
  const { text, messages } = decoded(file)
  if (text === undefined) return { words: [], format: 'no text', empty: 0, messages }
  if (isPage(file)) return { ...inBook(vocabularyInPage(parseHtml(text)), 'of a web page'), messages }
  if (isGutenberg(file)) return { ...inBook(vocabularyInText(unframed(text).body), 'of Project Gutenberg'), messages }
  const problem = otherFormat(text, root)
  if (problem !== undefined) return refused(file, problem)
  const { dropped, ...table } = readTable(text, languages)
  return { ...table, messages: [...messages, ...droppedMessages(Object.entries(dropped), file.name)] }
}

/** Data of programs, which could be taken for cells. */
function otherFormat(text: string, root: string | undefined): string | undefined {
  if (root !== undefined) return `it is XML, its first element \`${root}\`; export it as TBX, or as CSV`
  if (/^\s*(?:\[\s*[[{"]|\{\s*")/.test(text)) return 'it is JSON; export it as CSV, a word and its meaning a line'
  return undefined
}

const refused = ({ name }: ForeignFile, problem: string): WordList => ({
  words: [],
  format: 'no list of words',
  empty: 0,
  messages: [message(unreadableFile, { file: name }, { format: 'word list', problem })],
})

const inBook = (found: Vocabulary | undefined, whose: string): Omit<WordList, 'messages'> => ({
  words: found?.words ?? [],
  format: found === undefined ? `no vocabulary was found in this file ${whose}` : `vocabulary ${whose}`,
  empty: found?.empty ?? 0,
})

const separators = ['\t', ';', ',', '|', ' – ', ' - ', ' = '] as const
const namesOfSeparators: Readonly<Record<string, string>> = { '\t': 'tabs' }
const namedByAnki: Readonly<Record<string, string>> = {
  tab: '\t',
  semicolon: ';',
  comma: ',',
  pipe: '|',
  space: ' ',
  colon: ':',
}

interface Table extends Omit<WordList, 'messages'> {
  readonly dropped: Readonly<Record<string, number>>
}

function readTable(text: string, languages: Languages): Table {
  const head = headOf(text)
  const body = text.slice(head.end)
  const separator = head.separator ?? separatorOf(body)
  const rows = rowsOf(body, separator).filter(row => row.some(cell => !/^[\s:-]*$/.test(cell)))
  const listed = head.columns === undefined ? [] : (rowsOf(head.columns, separator)[0] ?? [])
  const namedAbove = columnsNamed(listed, languages, head.direction)
  const above = rows.slice(0, mostAbove).findIndex(row => row.filter(cell => cell !== '').length > 1)
  const namedHere = columnsNamed(rows[above] ?? [], languages, head.direction)
  const plain = head.isHtml ? withoutTags : (cell: string) => cell
  const lines = rows.slice(namedHere === undefined ? 0 : above + 1).map(row => row.map(plain))
  const width = lines.reduce((most, row) => Math.max(most, row.length), 0)
  const fields = Array.from({ length: width }, (_, at) => at).filter(at => !head.aside.has(at))
  const { columns, by } = turnedByWords(
    namedAbove ??
      namedHere ?? {
        columns: columnsTold(lines, fields),
        by: 'their order',
      },
    lines,
    languages,
  )
  const found = lines.map(row => wordOf(row, columns))
  const words = found.filter(word => word !== undefined)
  const other = lines.reduce((sum, row) => sum + row.filter((cell, at) => isOther(cell, columns[at])).length, 0)
  const kind = head.isAnki ? 'Anki text' : separator === '\t' ? 'TSV' : 'CSV'
  const format = `${kind}, separated by ${namesOfSeparators[separator] ?? `\`${separator}\``}${sidesSaid({ columns, by }, languages)}`
  return { words, format, empty: found.length - words.length, dropped: { 'cells of other columns': other } }
}

/** Rows above that of the names: a title, the date of a lesson. */
const mostAbove = 5

type Languages = Parameters<typeof readWordList>[1]

/** Which column is in which language, and who says so; nothing of a list that has not both. */
function sidesSaid({ columns, by }: WordColumns, { source, target }: Languages): string {
  const [term, gloss] = [columns.indexOf('term'), columns.indexOf('gloss')]
  if (term === -1 || gloss === -1) return ''
  return `, ${source.code} in column ${term + 1} and ${target.code} in column ${gloss + 1}, told by ${by}`
}

const isOther = (cell: string, column: Column | undefined): boolean => column === undefined && cell.trim() !== ''

/** What stands above a list: Anki’s lines, Excel’s `sep=;`, or remarks. */
interface Head {
  /** Where the list begins. */
  readonly end: number
  readonly isAnki: boolean
  readonly isHtml: boolean
  readonly separator: string | undefined
  /** The line that names the columns. */
  readonly columns: string | undefined
  /** Columns, from 0, that hold something about a card: its number, kind, deck, tags. */
  readonly aside: ReadonlySet<number>
  /** Of UTX, whose first line says it. */
  readonly direction?: Direction
}

function headOf(text: string): Head {
  const head = /^(?:(?:#|sep=.$)[^\n]*(?:\n|$))*/m.exec(text)?.[0] ?? ''
  const said = (name: string) => new RegExp(`^#${name}:(.*)$`, 'im').exec(head)?.[1]
  const separator = said('separator')?.trim() ?? /^sep=(.)$/m.exec(head)?.[1] ?? ''
  const lastLine = head.trimEnd().split('\n').at(-1)?.slice(1)
  const [, from, to] = /^#UTX[^;\n]*;[ \t]*([\w-]+)\/([\w-]+)/i.exec(head) ?? []
  return {
    end: head.length,
    isAnki: head.startsWith('#separator:'),
    isHtml: said('html')?.trim() === 'true',
    separator: namedByAnki[separator.toLowerCase()] ?? (separator.length === 1 ? separator : undefined),
    columns: said('columns') ?? (head.startsWith('#') && !head.startsWith('#separator:') ? lastLine : undefined),
    aside: new Set([...head.matchAll(/^#\w+ column:(\d+)$/gm)].map(([, number]) => Number(number) - 1)),
    ...(from === undefined || to === undefined ? {} : { direction: [from, to] }),
  }
}

/** The sign that parts most of the first lines into the same number of cells, two or more. */
function separatorOf(text: string): string {
  const lines = text.slice(0, 20_000).split('\n').slice(0, 50)
  const scores = separators.map(separator => {
    const widths = lines.filter(line => line.trim() !== '').map(line => rowsOf(line, separator)[0]?.length ?? 1)
    const width = widths[0] ?? 1
    return width < 2 ? 0 : widths.filter(each => each === width).length
  })
  return separators[scores.indexOf(Math.max(...scores))]!
}

/** Rows as RFC 4180 has them: a cell in quotation marks holds separators, line ends and doubled marks. */
function rowsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [[]]
  let at = 0
  while (at < text.length) {
    const quoted = text[at] === '"' ? quotedAt(text, at) : undefined
    const [cell, end] = quoted ?? ['', at]
    // What stands behind the closing mark belongs to the cell.
    const [more, next] = bareAt(text, end, separator)
    rows.at(-1)!.push(cell + more)
    at = next
    if (text.startsWith(separator, at)) {
      at += separator.length
      if (at === text.length || text[at] === '\n') rows.at(-1)!.push('')
    }
    if (text[at] === '\n') {
      at++
      rows.push([])
    }
  }
  return rows
}

function quotedAt(text: string, start: number): [cell: string, end: number] | undefined {
  let cell = ''
  for (let at = start + 1; ; ) {
    const mark = text.indexOf('"', at)
    if (mark === -1) return undefined
    cell += text.slice(at, mark)
    if (text[mark + 1] !== '"') return [cell, mark + 1]
    cell += '"'
    at = mark + 2
  }
}

function bareAt(text: string, start: number, separator: string): [cell: string, end: number] {
  let end = start
  while (end < text.length && text[end] !== '\n' && !text.startsWith(separator, end)) end++
  return [text.slice(start, end).trim(), end]
}

function wordOf(row: readonly string[], columns: readonly (Column | undefined)[]): ListedWord | undefined {
  const cells = columns.flatMap((name, index) => {
    const value = row[index]?.replace(/\s+/g, ' ').trim() ?? ''
    return name === undefined || value === '' ? [] : [[name, value] as const]
  })
  const {
    term,
    gloss,
    pos = '',
    gender = '',
    definition,
    level,
  } = Object.fromEntries(cells) as Partial<Record<Column, string>>
  if (term === undefined || gloss === undefined) return undefined
  const fields = {
    term,
    gloss,
    pos: partOfSpeechNamed(pos),
    gender: genderNamed(gender) ?? genderNamed(pos),
    definition,
    level: levelOf(level),
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as unknown as ListedWord
}

const levelOf = (label = ''): Level | undefined => levels.find(level => level === label.toUpperCase())

/** A field of Anki as its words: tags, recordings and characters by name are none. */
const withoutTags = (cell: string): string =>
  cell
    .replace(/\[sound:[^\]]*\]/g, ' ')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&#(\d{1,6}|x[\da-f]{1,5});/gi, (_, number: string) =>
      String.fromCodePoint(Number(number.replace(/^x/i, '0x'))),
    )
    .replace(/&(\w{1,32});/g, (whole, name: string) => decodeNamedCharacterReference(name) || whole)

function readTermbase(file: ForeignFile, root: string, languages: readonly [string, string]): WordList {
  const format = root === 'mtf' ? 'MultiTerm XML' : 'TBX'
  const { tree, messages } = readXml(file, format)
  const found = tree === undefined ? { words: [], dropped: {} } : wordsOfTermbase(tree, languages)
  const words = found.words.filter(word => word !== undefined)
  return {
    words,
    format,
    empty: found.words.length - words.length,
    messages: [...messages, ...droppedMessages(Object.entries(found.dropped), file.name)],
  }
}
