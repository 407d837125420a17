import type { BlockContent, Heading, Paragraph, PhrasingContent, Root } from 'mdast'
import type { Message } from '../core/model/message.ts'
import { leftOut } from '../core/rules/left-out.ts'
import { message } from '../core/rules/rule.ts'
import { decoded } from './decoded.ts'
import { endsLike, type ForeignFile, type ForeignLanguage, type Importer, openingOf } from './importer.ts'
import { known, type Metadata, oneLine } from './metadata.ts'
import { plainToTree } from './plain.ts'
import { textOf } from './title.ts'

/** A book of Project Gutenberg as text: its frame of header and licence is cut off, between its own marks alone. */
export const gutenberg: Importer = {
  name: 'Project Gutenberg',
  extensions: ['.txt'],
  sniff: file => isGutenberg(file),
  read: (file, { language }) => {
    const { text, messages } = decoded(file)
    if (text === undefined) return { messages }
    const { header, body, cut } = unframed(text)
    const tree = withHeadings(withEmphasis(plainToTree(body, { headings: 'marked' })), language)
    return { tree, metadata: headerFields(header), messages: [...messages, ...leftOutMessages(cut, file.name)] }
  },
}

/** Whether a file is a text of Project Gutenberg. */
export const isGutenberg = (file: ForeignFile): boolean =>
  endsLike(file, ['.txt', '.text']) && /\bProject Gutenberg\b/i.test(openingOf(file))

/** A stretch that is no part of the book. */
export interface Cut {
  readonly what: string
  readonly lines: number
}

/** What was cut off, said once a file. */
export function leftOutMessages(cut: readonly Cut[], file: string): Message[] {
  if (cut.length === 0) return []
  const parts = cut.map(({ what, lines }) => `${what} (${lines} line${lines === 1 ? '' : 's'})`)
  return [message(leftOut, { file }, { what: parts.join(', ') })]
}

/** A mark may be wrapped: it ends with the first asterisks after it, at most two lines on. */
const start = /^[ \t]*\*{3}[ \t]*START OF (?:THE|THIS) PROJECT GUTENBERG[^\n]*?(?:\n[^\n]+){0,2}?\*{3}[ \t]*$/im
const oldStart = /^[ \t]*\*END\*? ?THE SMALL PRINT![^\n]*\*END\*[ \t]*$/im
const end = /^[ \t]*\*{3}[ \t]*END OF (?:THE|THIS) PROJECT GUTENBERG/im
/** Before 2007 a line of words stood where the mark stands now, and often above it. */
const oldEnd = /^[ \t]*End of (?:the )?Project Gutenberg(?:['’]s|[ \t]+(?:EBook|Etext))\b/im
/** Who made the file, right below the first mark. */
const credits = /^\s*(?:(?:This e-?(?:book|text) was )?produced by|e-?text prepared by)\s[^\n]+(?:\n[^\n]+)*/i

/**
 * A book's own text, the header above it, and what was cut off, by its marks. Where one is missing nothing is cut on
 * its side: a pattern for what such frames say would eat books.
 */
export function unframed(text: string): {
  readonly header: string
  readonly body: string
  readonly cut: readonly Cut[]
} {
  const opening = start.exec(text) ?? oldStart.exec(text)
  const from = opening === null ? 0 : opening.index + opening[0].length
  const rest = text.slice(from)
  const to = Math.min(...[end, oldEnd].map(mark => mark.exec(rest)?.index ?? rest.length))
  const inner = rest.slice(0, to)
  const made = opening === null ? '' : (credits.exec(inner)?.[0] ?? '')
  const pieces = [
    { what: 'header of Project Gutenberg', piece: text.slice(0, from) },
    { what: 'credits', piece: made },
    { what: 'licence of Project Gutenberg', piece: rest.slice(to) },
  ]
  return {
    header: text.slice(0, opening === null ? headerLength : opening.index),
    body: inner.slice(made.length),
    cut: pieces.flatMap(({ what, piece }) => (piece.trim() === '' ? [] : [{ what, lines: linesIn(piece) }])),
  }
}

/** Without a mark, fields are looked for in as many characters. */
const headerLength = 4000

const linesIn = (piece: string): number => piece.trim().split('\n').length

/** The lines `Title: …` of a header; a title runs on in lines that are indented. */
export function headerFields(header: string): Metadata {
  const field = (...names: readonly string[]) => {
    const pattern = new RegExp(`^[ \\t]*(?:${names.join('|')}):[ \\t]*([^\\n]+(?:\\n[ \\t]+[^\\n:]+)*)`, 'im')
    return oneLine(pattern.exec(header)?.[1])
  }
  const number = /\[(?:EBook|Etext) #(\d+)\]/i.exec(header)?.[1]
  return known({
    title: field('Title') ?? oneLine(/^The Project Gutenberg e(?:Book|Text) of (.+?)(?:, by .*)?$/im.exec(header)?.[1]),
    author:
      field('Author', 'Authors') ??
      oneLine(/^The Project Gutenberg e(?:Book|Text) of .+?, by (.+)$/im.exec(header)?.[1]),
    translator: field('Translator', 'Translators'),
    date: /\b\d{4}\b/.exec(field('Original publication') ?? '')?.[0] ?? dateIn(field('Release Date', 'Posting Date')),
    language: codeOf(field('Language')),
    url: number === undefined ? undefined : `https://www.gutenberg.org/ebooks/${number}`,
  })
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** `March 1, 2004 [EBook #123]` → `2004-03-01`; `January, 1997` → `1997-01` */
function dateIn(value: string | undefined): string | undefined {
  const [, month = '', day, year] = /^([a-z]+)\.? ?(\d{1,2})?,? (\d{4})/i.exec(value ?? '') ?? []
  const at = months.indexOf(month.slice(0, 3).toLowerCase()) + 1
  if (year === undefined || at === 0) return undefined
  return [year, at, day].flatMap(part => (part === undefined ? [] : [String(part).padStart(2, '0')])).join('-')
}

const letters = [...'abcdefghijklmnopqrstuvwxyz']

/** The code of two letters of a language that is named in English. */
function codeOf(name: string | undefined): string | undefined {
  if (name === undefined) return undefined
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
  const codes = letters.flatMap(first => letters.map(second => first + second))
  return codes.find(code => names.of(code)?.toLowerCase() === name.toLowerCase())
}

/** `_words_` as their makers mark italics, over line breaks too; `=words=` are bold. */
function withEmphasis(tree: Root): Root {
  const children = tree.children.map(node => (node.type === 'paragraph' ? emphasised(node) : node))
  return { ...tree, children }
}

const marked =
  /(?<![\p{L}\p{N}_])_(?=[^\s_])([^_]*[^\s_])_(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}=])=(?=[^\s=])([^=]*[^\s=])=(?![\p{L}\p{N}=])/gu

function emphasised(paragraph: Paragraph): Paragraph {
  const line = paragraph.children.map(child => (child.type === 'text' ? child.value : '\n')).join('')
  const children: PhrasingContent[] = []
  let from = 0
  for (const { 0: whole, 1: italic, 2: bold, index } of line.matchAll(marked)) {
    children.push(...phrases(line.slice(from, index)))
    children.push({ type: bold === undefined ? 'emphasis' : 'strong', children: phrases((italic ?? bold)!) })
    from = index + whole.length
  }
  return from === 0 ? paragraph : { ...paragraph, children: [...children, ...phrases(line.slice(from))] }
}

const phrases = (words: string): PhrasingContent[] =>
  words.split('\n').flatMap((value, index): PhrasingContent[] => {
    const text = value === '' ? [] : [{ type: 'text', value } as const]
    return index === 0 ? text : [{ type: 'break' }, ...text]
  })

type Division = 'part' | 'chapter' | 'number'

/** Headings that are sure: what a division of a book is called, with its number, or a Roman number alone. */
function withHeadings(tree: Root, { divisions }: ForeignLanguage): Root {
  const kinds = tree.children.map(node => (node.type === 'paragraph' ? divisionOf(textOf(node), divisions) : undefined))
  const present = (['part', 'chapter', 'number'] as const).filter(kind => kinds.includes(kind))
  const children = tree.children.map((node, index): Root['children'][number] => {
    const kind = kinds[index]
    return kind === undefined ? node : headingOf(node as Paragraph, (present.indexOf(kind) + 2) as Heading['depth'])
  })
  return { ...tree, children }
}

/** Characters of a heading at the most. */
const longest = 80

function divisionOf(line: string, divisions: ForeignLanguage['divisions']): Division | undefined {
  if (line.length > longest) return undefined
  if (/^(?=[MDCLXVI])(?:M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))\.?$/.test(line)) return 'number'
  const words = /^\P{L}*(\p{L}[\p{L}-]*)(?:[ \u00A0]+([\p{L}\p{N}-]+))?(?:[.,:;—–-].*)?$/u.exec(line)
  if (words === null || !/^\P{L}*\p{Lu}/u.test(line)) return undefined
  const names = words.slice(1).flatMap(word => (word === undefined ? [] : [word.toLowerCase()]))
  if (names.some(name => divisions?.parts.includes(name))) return 'part'
  return divisions?.chapters.includes(names[0]!) ? 'chapter' : undefined
}

function headingOf({ children }: Paragraph, depth: Heading['depth']): BlockContent {
  const line = children.map((child): PhrasingContent => (child.type === 'break' ? { type: 'text', value: ' ' } : child))
  return { type: 'heading', depth, children: line }
}
