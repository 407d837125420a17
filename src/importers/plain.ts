import type { BlockContent, Heading, Paragraph, PhrasingContent, Root } from 'mdast'

/**
 * Plain text → Markdown's tree.
 *
 * A file is read in one of three layouts, told by how its lines end: one paragraph a line, paragraphs that are wrapped
 * by hand and parted by blank lines, or verse. Headings are those marked with `#`; where there is none, a short line
 * without closing punctuation. Nothing in the text is Markdown: a tree keeps its characters apart from its marks.
 *
 * @param text NFC, `\n` line ends
 * @param headings whether headings without a mark are guessed; by default they are
 */
export function plainToTree(text: string, { headings = 'guessed' }: { headings?: 'guessed' | 'marked' } = {}): Root {
  const blocks = blocksOf(text)
  const marked = headings === 'marked' || blocks.flat().some(line => markedHeading.test(line.text))
  const passages = passagesOf(blocks, layoutOf(blocks))
  return { type: 'root', children: marked ? passages.map(markedNode) : guessedNodes(passages) }
}

/** A line without white space around it; `indent` counts the columns before it. */
interface Line {
  readonly text: string
  readonly indent: number
}

/** What becomes one node: a paragraph of one line, or verse of several. */
type Passage = readonly string[]

const markedHeading = /^(#{1,6})[ \t]+(\S.*?)(?:[ \t]+#+)?$/
const rule = /^(?:([*_~=—–-])(?:\s*\1){2,}|\u2042|\*(?:\s+\*)+)$/

function blocksOf(text: string): Line[][] {
  const blocks: Line[][] = [[]]
  for (const raw of text.replaceAll('\t', '    ').split('\n')) {
    const trimmed = raw.trim()
    if (trimmed === '') blocks.push([])
    else blocks.at(-1)!.push({ text: trimmed, indent: raw.length - raw.trimStart().length })
  }
  return blocks.filter(block => block.length > 0)
}

type Layout = 'lines' | 'wrapped' | 'verse'

/** The layout in which most of the text stands, by characters. A block of one line says nothing of it. */
function layoutOf(blocks: readonly (readonly Line[])[]): Layout {
  const width = Math.max(0, ...blocks.map(widthOf))
  const weights = { lines: 0, wrapped: 0, verse: 0 }
  for (const block of blocks) if (block.length > 1) weights[layoutOfBlock(block, width)] += charactersIn(block)
  const stanzas = blocks.filter(block => block.length > 2).length
  if (weights.wrapped > weights.lines && weights.wrapped > weights.verse) return 'wrapped'
  return weights.verse > weights.lines && stanzas > 1 ? 'verse' : 'lines'
}

/** Columns between which lines are wrapped by hand, and the widest line of verse. */
const bounds = { wrapped: [45, 120], verse: 70 } as const

/** Wrapped lines end where the next word has no room left; lines of verse end sooner, most without closing a phrase. */
function layoutOfBlock(block: readonly Line[], width: number): Layout {
  const breaks = breaksIn(block)
  const open = share(breaks, ([line]) => !closed(line.text))
  const [least, most] = bounds.wrapped
  const wide = width >= least && width <= most && open >= 0.5
  if (wide && forced(breaks, width) >= 0.6 && share(breaks, startsAnew) < 0.8) return 'wrapped'
  return block.length > 2 && widthOf(block) <= bounds.verse && open >= 0.4 ? 'verse' : 'lines'
}

type Break = readonly [line: Line, next: Line]

function breaksIn(block: readonly Line[]): Break[] {
  return block.slice(1).map((next, index) => [block[index]!, next] as const)
}

const startsAnew = ([, next]: Break): boolean => /^\P{L}*\p{Lu}/u.test(next.text)

/** The share of line breaks after which the next word had no room left in a line of this width. */
function forced(breaks: readonly Break[], width: number): number {
  return share(breaks, ([line, next]) => columns(line) + 1 + next.text.search(/\s|$/) > width * 0.92)
}

const widthOf = (block: readonly Line[]): number => block.reduce((most, line) => Math.max(most, columns(line)), 0)

const charactersIn = (block: readonly Line[]): number => block.reduce((sum, line) => sum + line.text.length, 0)

const columns = (line: Line): number => line.indent + line.text.length

function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(holds).length / items.length
}

const closed = (line: string): boolean => /[.!?…:;—–-][\p{Pe}\p{Pf}\p{Pi}"'’\s*_]*$/u.test(line)

function passagesOf(blocks: readonly (readonly Line[])[], layout: Layout): Passage[] {
  if (layout === 'lines') return blocks.flatMap(block => block.map(line => [line.text]))
  if (layout === 'verse') return blocks.flatMap(block => partedAtMarks(block).map(part => part.map(line => line.text)))
  const lines = blocks.flat()
  const width = widthOf(lines)
  const words = new Set(lines.flatMap(line => line.text.toLowerCase().match(/\p{L}+/gu) ?? []))
  return blocks
    .flatMap(partedAtMarks)
    .flatMap(part => (layoutOfBlock(part, width) === 'verse' ? [part.map(line => line.text)] : unwrapped(part, words)))
}

/** Headings and rules stand alone, whatever lines are beside them. */
function partedAtMarks(block: readonly Line[]): Line[][] {
  const parts: Line[][] = []
  let alone = true
  for (const line of block) {
    const mark = markedHeading.test(line.text) || rule.test(line.text)
    if (mark || alone) parts.push([line])
    else parts.at(-1)!.push(line)
    alone = mark
  }
  return parts
}

/** Joins wrapped lines. Where paragraphs are told by their first line's indent, each is one. */
function unwrapped(block: readonly Line[], words: ReadonlySet<string>): Passage[] {
  const least = Math.min(...block.map(line => line.indent))
  const indented = block.map(line => line.indent > least)
  const byIndent = share(indented, each => each) < 0.5
  const paragraphs: string[] = []
  for (const [index, line] of block.entries()) {
    if (index === 0 || (byIndent && indented[index])) paragraphs.push(line.text)
    else paragraphs.push(joined(paragraphs.pop()!, line.text, words))
  }
  return paragraphs.map(paragraph => [paragraph])
}

/** A hyphen at a line's end stays, unless the file has the whole word elsewhere: no dictionary is asked. */
function joined(before: string, after: string, words: ReadonlySet<string>): string {
  const head = /(\p{L}+)-$/u.exec(before)?.[1]
  const tail = /^\p{Ll}+/u.exec(after)?.[0]
  if (head === undefined || tail === undefined) return `${before} ${after}`
  return words.has((head + tail).toLowerCase()) ? before.slice(0, -1) + after : before + after
}

function markedNode(passage: Passage): BlockContent {
  const [, marks, title] = markedHeading.exec(passage.length === 1 ? passage[0]! : '') ?? []
  return marks !== undefined && title !== undefined ? headingOf(title, marks.length) : nodeOf(passage)
}

function guessedNodes(passages: readonly Passage[]): BlockContent[] {
  const likely = passages.map(passage => passage.length === 1 && looksLikeHeading(passage[0]!))
  const headings = likely.map((_, index) => isHeading(likely, index))
  const titled = headings[0] === true && isTitle(passages.filter((_, index) => headings[index]).map(([line]) => line!))
  return passages.map((passage, index) => {
    if (!headings[index]) return nodeOf(passage)
    return headingOf(passage[0]!, index === 0 && titled ? 1 : 2)
  })
}

/** Longest heading that is guessed, in characters. */
const longestHeading = 80

function looksLikeHeading(line: string): boolean {
  if (line.length > longestHeading || rule.test(line) || closed(line) || /[,]$/.test(line)) return false
  return /^[\p{Lu}\p{Lt}\p{N}«“"‘(¿¡]/u.test(line) && !isQuoted(line) && /[\p{L}\p{N}]/u.test(line)
}

/** A line that is said by somebody: quotation marks around the whole of it. */
const isQuoted = (line: string): boolean => /^[«“"‘].*[»”"’]$/u.test(line)

/** Four and more such lines in a row are a list, an address, verse; the last line of a text is no heading of anything. */
function isHeading(likely: readonly boolean[], index: number): boolean {
  if (!likely[index] || index === likely.length - 1) return false
  let start = index
  let end = index
  while (likely[start - 1]) start--
  while (likely[end + 1]) end++
  return end - start < 3
}

/** Whether the first heading names the whole text: not a bare number, and not the first of `Chapter I`, `Chapter II`. */
function isTitle([first = '', ...others]: readonly string[]): boolean {
  if (/^[IVXLCDM\d]+\b[.)]?$/i.test(first)) return false
  const words = (heading: string) => heading.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const [opening, closing] = [words(first)[0], words(first).at(-1)]
  return !others.some(other => words(other)[0] === opening || words(other).at(-1) === closing)
}

function headingOf(title: string, depth: number): Heading {
  return { type: 'heading', depth: depth as Heading['depth'], children: [{ type: 'text', value: title }] }
}

function nodeOf(passage: Passage): BlockContent {
  if (passage.length === 1 && rule.test(passage[0]!)) return { type: 'thematicBreak' }
  const children = passage.flatMap((line, index): PhrasingContent[] => {
    const text = { type: 'text', value: line } as const
    return index === 0 ? [text] : [{ type: 'break' }, text]
  })
  return { type: 'paragraph', children } satisfies Paragraph
}
