import type { FootnoteDefinition, Nodes, Paragraph, Parents } from 'mdast'
import { verseLines } from '../../core/model/verse.ts'
import { markdownTree, noteInLine } from '../../core/parse/dialect/tree.ts'
import type { InlinePlace } from './inline.ts'

/** UTF-16 indices into a file’s text, end exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A node of a Markdown file, as far as putting text in and out needs it. A line of verse is one of its own. */
export interface Holder extends Range {
  readonly type: string
  readonly parent: Holder | undefined
  readonly children: Holder[]
}

/** A place in a Markdown file that holds one block’s text. */
export interface Slot extends Range {
  readonly place: InlinePlace | 'code'
  /** The node that holds the text, whose parents are the containers around it. */
  readonly holder: Holder
  /** What begins each further line of the text: `> ` in a quotation, spaces in a list. */
  readonly prefix: string
  /** Of a note inside a line that is itself put anew: what makes a note of its own of it, behind that line. */
  readonly opening?: string
  /** Of a cell in a table that is set in columns: that table, which is put anew as a whole. */
  readonly table?: Holder
}

/** What the holder of a table that is set in columns is called. */
export const textTable = 'textTable'

/** A Markdown file, as places for texts. */
export interface Slots {
  readonly text: string
  readonly root: Holder
  /** In the order of the file. */
  readonly slots: readonly Slot[]
}

/** Finds the places of a Markdown file that hold text, the same ones that its blocks are read from. */
export function slotsOf(text: string): Slots {
  const tree = markdownTree(text)
  const root: Holder = { type: 'root', start: 0, end: text.length, parent: undefined, children: [] }
  const slots: Slot[] = []
  for (const node of tree.children) visit(node, { parent: root, prefix: '', text, slots })
  return { text, root, slots }
}

interface Walk {
  readonly parent: Holder
  readonly prefix: string
  readonly text: string
  readonly slots: Slot[]
  readonly table?: Holder
}

function visit(node: Nodes, walk: Walk): void {
  if (
    node.type === 'yaml' ||
    node.type === 'html' ||
    node.type === 'definition' ||
    node.type === 'thematicBreak' ||
    node.type === 'looseFence'
  )
    return
  if (node.type === 'footnoteDefinition' && node.identifier.startsWith(noteInLine)) {
    const line = lineAround(rangeOf(node), walk.slots)
    if (line !== undefined) return addNote(node, line, walk)
  }
  const isSetInColumns = node.type === 'table' && node.data?.isSetInColumns === true
  const holder = holderOf(isSetInColumns ? textTable : node.type, rangeOf(node), walk.parent)
  if (node.type === 'code' || node.type === 'formula') {
    walk.slots.push({ ...rangeOf(node), place: 'code', holder, prefix: walk.prefix })
    return
  }
  if (node.type === 'boxTitle' || node.type === 'definedTerm' || node.type === 'definitionText')
    return addSlot(node, 'heading', holder, walk)
  if (node.type === 'heading') return addSlot(node, 'heading', holder, walk)
  if (node.type === 'tableCell') return addSlot(node, 'cell', holder, walk)
  if (node.type === 'paragraph') return addParagraph(node, holder, walk)
  if (!('children' in node)) return
  const prefix = walk.prefix + prefixIn(node, walk.text)
  const table = isSetInColumns ? { table: holder } : {}
  for (const child of node.children) visit(child, { ...walk, ...table, parent: holder, prefix })
}

function holderOf(type: string, range: Range, parent: Holder): Holder {
  const holder: Holder = { type, ...range, parent, children: [] }
  parent.children.push(holder)
  return holder
}

const lineAround = ({ start, end }: Range, slots: readonly Slot[]): Slot | undefined =>
  slots.find(slot => slot.start < start && end < slot.end)

/** A note inside a line has a slot inside that of the line, and is none of its parent's children. */
function addNote(node: FootnoteDefinition, { holder: parent, prefix }: Slot, { slots }: Walk): void {
  const holder: Holder = { type: 'note', ...rangeOf(node), parent, children: [] }
  const opening = `\n${prefix}\n${prefix}[^${node.identifier}]: `
  slots.push({ ...rangeOf(node), place: 'heading', holder, prefix, opening })
}

const rangeOf = (node: Nodes): Range => ({ start: node.position!.start.offset!, end: node.position!.end.offset! })

function addSlot(node: Parents, place: InlinePlace, holder: Holder, { slots, prefix, table }: Walk): void {
  const [first, last] = [node.children[0], node.children.at(-1)]
  if (first === undefined || last === undefined) return
  const { start, end } = rangeOf(first)
  // Between the lines of such a cell stand those of its neighbours.
  if (table !== undefined) slots.push({ start, end, place, holder, prefix, table })
  else slots.push({ start, end: rangeOf(last).end, place, holder, prefix })
}

function addParagraph(node: Paragraph, holder: Holder, walk: Walk): void {
  const lines = verseLines(node)
  if (lines === undefined) return addSlot(node, 'paragraph', holder, walk)
  for (const children of lines) {
    if (children.length === 0) continue
    const range = { start: rangeOf(children[0]!).start, end: rangeOf(children.at(-1)!).end }
    walk.slots.push({ ...range, place: 'paragraph', holder: holderOf('line', range, holder), prefix: walk.prefix })
  }
}

/** What a container puts before each further line of what it holds. */
function prefixIn(node: Nodes, text: string): string {
  if (node.type === 'blockquote') return '> '
  if (node.type === 'box') return prefixOfBox(text.slice(rangeOf(node).start, rangeOf(node).start + 3))
  if (node.type === 'footnoteDefinition') return '    '
  if (node.type !== 'listItem') return ''
  const { start } = rangeOf(node)
  const content = node.children[0]
  const width = content === undefined ? 2 : rangeOf(content).start - start
  return ' '.repeat(text.slice(start, start + width).includes('\n') ? 2 : width)
}

/** A box is a quotation, or set in, or stands between two lines. */
function prefixOfBox(text: string): string {
  if (text.startsWith('>')) return '> '
  return /^(?:!{3}|\?{3}|={3})/.test(text) ? '    ' : ''
}
