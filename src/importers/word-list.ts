import type { Element } from 'hast'
import { type Level, levels } from '../core/model/annotation.ts'
import type { Message } from '../core/model/message.ts'
import { decoded } from './decoded.ts'
import { attribute, elementsIn, textIn } from './elements.ts'
import { isGutenberg, unframed } from './gutenberg.ts'
import { isPage, parseHtml } from './html.ts'
import { type ForeignFile, openingOf } from './importer.ts'
import { readXml, rootName } from './read-xml.ts'
import { type Vocabulary, vocabularyInPage, vocabularyInText } from './vocabulary.ts'
import { type Gender, genderNamed, type PartOfSpeech, partOfSpeechNamed } from './word-classes.ts'

/** A word with what a list says of it. Fields that the list does not have are absent. */
export interface ListedWord {
  readonly term: string
  readonly gloss?: string
  readonly pos?: PartOfSpeech
  readonly gender?: Gender
  readonly definition?: string
  readonly level?: Level
}

export interface WordList {
  readonly words: readonly ListedWord[]
  /** What the file was taken for: `CSV, separated by ;`. */
  readonly format: string
  /** Rows without a word or without its meaning. */
  readonly empty: number
  readonly messages: readonly Message[]
}

/**
 * A list of words: CSV, TSV, Anki’s text export, TBX, or the vocabulary of a book (a web page, a text of Project
 * Gutenberg). `languages` are the tags of the words and of what they mean.
 */
export function readWordList(file: ForeignFile, languages: readonly [source: string, target: string]): WordList {
  const root = rootName(file)?.toLowerCase()
  if (root === 'tbx' || root === 'martif') return readTbx(file, languages)
  const { text, messages } = decoded(file)
  if (text === undefined) return { words: [], format: 'no text', empty: 0, messages }
  if (isPage(file)) return { ...inBook(vocabularyInPage(parseHtml(text)), 'of a web page'), messages }
  if (isGutenberg(file)) return { ...inBook(vocabularyInText(unframed(text).body), 'of Project Gutenberg'), messages }
  return { ...readTable(text, openingOf(file, 200)), messages }
}

const inBook = (found: Vocabulary | undefined, whose: string): Omit<WordList, 'messages'> => ({
  words: found?.words ?? [],
  format: found === undefined ? `no vocabulary was found in this file ${whose}` : `vocabulary ${whose}`,
  empty: found?.empty ?? 0,
})

const separators = ['\t', ';', ',', '|'] as const
const namesOfSeparators: Readonly<Record<string, string>> = { '\t': 'tabs', ';': '`;`', ',': '`,`', '|': '`|`' }
const namedByAnki: Readonly<Record<string, string>> = { tab: '\t', semicolon: ';', comma: ',', pipe: '|' }

function readTable(text: string, opening: string): Omit<WordList, 'messages'> {
  const isAnki = opening.startsWith('#separator:')
  const head = isAnki ? (/^(?:#[^\n]*(?:\n|$))*/.exec(text)?.[0] ?? '') : ''
  const said = /^#separator:(.*)$/m.exec(head)?.[1]?.trim() ?? ''
  const separator = namedByAnki[said.toLowerCase()] ?? (said.length === 1 ? said : separatorOf(text.slice(head.length)))
  const rows = rowsOf(text.slice(head.length), separator).filter(row => row.some(cell => cell.trim() !== ''))
  const named = columnsIn(rows[0] ?? [])
  const columns = named ?? ['term', 'gloss']
  const plain = isAnki && /^#html:true/m.test(head) ? withoutTags : (cell: string) => cell
  const found = rows.slice(named === undefined ? 0 : 1).map(row => wordOf(row.map(plain), columns))
  const words = found.filter(word => word !== undefined)
  const kind = isAnki ? 'Anki text' : separator === '\t' ? 'TSV' : 'CSV'
  const format = `${kind}, separated by ${namesOfSeparators[separator] ?? `\`${separator}\``}`
  return { words, format, empty: found.length - words.length }
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
    if (text[at] === separator) {
      at++
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
  while (end < text.length && text[end] !== '\n' && text[end] !== separator) end++
  return [text.slice(start, end).trim(), end]
}

type Column = keyof ListedWord

const names: Readonly<Record<Column, RegExp>> = {
  term: /^(?:term|terme|word|mot|headword|front|recto|source|french|français|fr)$/i,
  gloss: /^(?:gloss|translation|traduction|meaning|sens|back|verso|target|english|anglais|en)$/i,
  pos: /^(?:pos|part of speech|class|nature|catégorie|type)$/i,
  gender: /^(?:gender|genre)$/i,
  definition: /^(?:definition|définition)$/i,
  level: /^(?:level|niveau|cefr)$/i,
}

/** What each column holds, where the first row names a word’s and its meaning’s. */
function columnsIn(row: readonly string[]): (Column | undefined)[] | undefined {
  const columns = row.map(cell => (Object.keys(names) as Column[]).find(name => names[name].test(cell.trim())))
  return columns.includes('term') && columns.includes('gloss') ? columns : undefined
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

const withoutTags = (cell: string): string =>
  cell
    .replace(/<[^<>]*>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

/** TBX, in either of its shapes: concepts, in each of them a term a language. */
function readTbx(file: ForeignFile, [source, target]: readonly [string, string]): WordList {
  const { tree, messages } = readXml(file, 'TBX')
  const concepts = tree === undefined ? [] : [...elementsIn(tree)].filter(isNamed('termentry', 'conceptentry'))
  const found = concepts.map((concept): ListedWord | undefined => {
    const termIn = (language: string) =>
      [...elementsIn(concept)]
        .filter(isNamed('langset', 'langsec'))
        .filter(each => languageOf(each) === language)
        .flatMap(each => [...elementsIn(each)].filter(isNamed('term')))
        .map(each => textIn(each).replace(/\s+/g, ' ').trim())
        .find(each => each !== '')
    const [term, gloss] = [termIn(source), termIn(target)]
    return term === undefined || gloss === undefined ? undefined : { term, gloss }
  })
  const words = found.filter(word => word !== undefined)
  return { words, format: 'TBX', empty: found.length - words.length, messages }
}

const isNamed =
  (...wanted: readonly string[]) =>
  ({ tagName }: Element): boolean =>
    wanted.includes(tagName)

const languageOf = (each: Element): string | undefined => attribute(each, 'xmlLang')?.toLowerCase().split(/[-_]/)[0]
