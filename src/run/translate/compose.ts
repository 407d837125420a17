import { type Holder, type Range, type Slot, type Slots, textTable } from './slots.ts'
import { type Edit, spliced } from './splice.ts'

/** New inline Markdown for the slots of a source file, by index; `undefined` leaves the slot out. */
export type Contents = ReadonlyMap<number, string | undefined>

/**
 * A translation’s body, made from the source’s: what stands around the texts stays as it is. Slots without an entry in
 * `contents` stay too (code); what is left out goes with its list item, quotation or row.
 */
export function renderedBody(source: Slots, contents: Contents): string {
  const start = bodyStart(source)
  return spliced(source.text, editsFor(source, contents, source.root))
    .slice(start)
    .replace(/^\n+/, '')
    .replace(/\n*$/, '\n')
}

const bodyStart = ({ text }: Slots): number => /^---\n[\s\S]*?\n---(?:\n|$)/.exec(text)?.[0].length ?? 0

/** The edits inside one node that put the new contents in. */
function editsFor(source: Slots, contents: Contents, within: Holder): Edit[] {
  const inside = source.slots.flatMap((slot, index) =>
    isInside(slot, within) && contents.has(index) ? [{ slot, index }] : [],
  )
  const left = new Set(inside.filter(({ index }) => contents.get(index) === undefined).map(({ slot }) => slot.holder))
  const removed = new Set<Holder>()
  const edits: Edit[] = []
  const anew = new Map<Holder, boolean>()
  for (const { slot, index } of inside) {
    const content = contents.get(index)
    const table = slot.table !== undefined && isInside(slot.table, within) ? slot.table : undefined
    if (table !== undefined && !anew.has(table)) {
      anew.set(table, !isLeftWhole(table, source, left))
      if (anew.get(table)) edits.push(barTable(table, slot.prefix, source, contents))
    }
    if (table !== undefined && anew.get(table)) continue
    if (content !== undefined) edits.push(editOf(slot, content, edits))
    else {
      const holder = highestLeft(slot.holder, source, left, within)
      if (!removed.has(holder)) edits.push(removal(holder, slot))
      removed.add(holder)
    }
  }
  return edits
}

const isLeftWhole = (table: Holder, { slots }: Slots, left: ReadonlySet<Holder>): boolean =>
  slots.every(slot => slot.table !== table || left.has(slot.holder))

/** A table whose columns are places in its lines, as one with bars: other texts have other lengths. */
function barTable(table: Holder, prefix: string, { text, slots }: Slots, contents: Contents): Edit {
  const indices = new Map(slots.map(({ holder }, index) => [holder, index]))
  const cell = (holder: Holder): string => {
    const index = indices.get(holder) ?? -1
    const slot = slots[index]
    if (slot === undefined) return ''
    return contents.has(index) ? (contents.get(index) ?? '') : text.slice(slot.start, slot.end)
  }
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const [first, ...others] = table.children.map(({ children }) => row(children.map(cell)))
  const rule = row((table.children[0]?.children ?? []).map(() => '---'))
  return { start: table.start, end: table.end, text: continued([first, rule, ...others].join('\n'), prefix) }
}

/** Of a note inside a line that is put anew, a note behind that line. */
function editOf({ start, end, prefix, opening = '' }: Slot, content: string, before: readonly Edit[]): Edit {
  const isCovered = opening !== '' && before.some(edit => edit.start < start && end < edit.end)
  return { start, end, text: (isCovered ? opening : '') + continued(content, prefix) }
}

const isInside = (range: Range, within: Range): boolean => within.start <= range.start && range.end <= within.end

const continued = (content: string, prefix: string): string => content.replaceAll('\n', `\n${prefix}`)

/** The highest node above a slot that holds nothing but what is left out. A footnote stays, for what refers to it. */
function highestLeft(holder: Holder, source: Slots, left: ReadonlySet<Holder>, within: Holder): Holder {
  const isEmptied = (node: Holder) => source.slots.every(slot => !isInside(slot, node) || left.has(slot.holder))
  let highest = holder
  const isKept = (node: Holder) => node === within || node.type === 'root' || node.type === 'footnoteDefinition'
  for (let node = holder.parent; node !== undefined && !isKept(node); node = node.parent) {
    if (isEmptied(node)) highest = node
  }
  return highest
}

/** Takes a node out: up to the next one of its kind, or, the last of several, from the one before; of a cell its text. */
function removal(holder: Holder, slot: Slot): Edit {
  if (holder.type === 'tableCell') return { start: slot.start, end: slot.end, text: '' }
  const siblings = holder.parent?.children ?? []
  const at = siblings.indexOf(holder)
  const [before, next] = [siblings[at - 1], siblings[at + 1]]
  if (next !== undefined) return { start: holder.start, end: next.start, text: '' }
  return { start: before?.end ?? holder.start, end: holder.end, text: '' }
}

/** Takes slots out of a file, each with its list item, quotation or row where nothing else is left in it. */
export function removals(file: Slots, slots: readonly number[]): Edit[] {
  return editsFor(file, new Map(slots.map(slot => [slot, undefined])), file.root)
}

/** What is to be put into a translation that is there. */
export interface Insertion {
  readonly source: Slots
  readonly target: Slots
  /** By slot of the source: the slots of the target that translate it; none where it has no translation. */
  readonly counterparts: readonly (readonly number[])[]
  /** By slot of the source: the text to put in. */
  readonly contents: ReadonlyMap<number, string>
}

/** Edits to the target, and the source slots whose text found no place. */
export interface Insertions {
  readonly edits: readonly Edit[]
  readonly unplaced: readonly number[]
}

/**
 * Puts texts into a translation: in the place of the slot that translated them before, or beside their neighbours.
 *
 * A missing text goes with the highest node of the source that has no translation at all, next to the counterpart of
 * the node’s neighbour: a list item after the item before it, a paragraph after the paragraph before it.
 */
export function insertions(given: Insertion): Insertions {
  const edits: Edit[] = []
  const unplaced: number[] = []
  const uses = new Map<number, number>()
  for (const slots of given.counterparts) for (const slot of slots) uses.set(slot, (uses.get(slot) ?? 0) + 1)
  const groups = new Map<Holder, number[]>()
  for (const [index, content] of given.contents) {
    const [only, ...more] = given.counterparts[index]!
    const isInColumns = only !== undefined && given.target.slots[only]!.table !== undefined
    if (only === undefined) {
      const top = highestMissing(given.source.slots[index]!.holder, given)
      groups.set(top, [...(groups.get(top) ?? []), index])
    } else if (isInColumns || more.length > 0 || uses.get(only) !== 1) unplaced.push(index)
    else {
      edits.push(editOf(given.target.slots[only]!, content, edits))
    }
  }
  for (const [top, indices] of groups) {
    const edit = insertionOf(top, given)
    if (edit === undefined) unplaced.push(...indices)
    else edits.push(edit)
  }
  return { edits, unplaced: unplaced.toSorted((one, other) => one - other) }
}

/** The highest node around a slot in which nothing is translated. */
function highestMissing(holder: Holder, { source, counterparts }: Insertion): Holder {
  const isMissing = (node: Holder) =>
    source.slots.every((slot, index) => !isInside(slot, node) || counterparts[index]!.length === 0)
  let highest = holder
  for (let node = holder.parent; node !== undefined && node.type !== 'root' && isMissing(node); node = node.parent) {
    highest = node
  }
  return highest
}

function insertionOf(top: Holder, given: Insertion): Edit | undefined {
  const { source, target } = given
  const rendered = top.type === 'note' || isInTextTable(top) ? '' : renderedNode(top, given)
  if (rendered === '') return undefined
  const siblings = top.parent!.children
  const at = siblings.indexOf(top)
  if (top.type === 'tableCell') return cellInsertion(top, at, rendered, given)
  const footnote = top.type === 'footnoteDefinition' ? emptyFootnote(top, given) : undefined
  if (footnote !== undefined) return { start: footnote.start, end: footnote.end, text: rendered }
  const before = siblings.slice(0, at).findLast(node => counterpartOf(node, given, 'last') !== undefined)
  const after = siblings.slice(at + 1).find(node => counterpartOf(node, given, 'first') !== undefined)
  const neighbour = before ?? after
  if (neighbour === undefined) return top.parent!.type === 'root' ? appended(target, rendered) : undefined
  const beside = counterpartOf(neighbour, given, before === undefined ? 'first' : 'last')!
  if (isInTextTable(beside)) return undefined
  if (beside.type !== neighbour.type && top.parent!.type !== 'root') return undefined
  return besideOf(beside, { rendered, top, source, target, where: before === undefined ? 'before' : 'after' })
}

/** A row or a cell of a table that is set in columns; nothing can be put beside it. */
const isInTextTable = ({ parent }: Holder): boolean =>
  parent !== undefined && (parent.type === textTable || isInTextTable(parent))

/** A node of the source with its new texts; what has none is left out. */
function renderedNode(node: Holder, { source, contents }: Insertion): string {
  const all = new Map(
    source.slots.flatMap((slot, index) => {
      if (!isInside(slot, node)) return []
      return [[index, contents.get(index)] as const]
    }),
  )
  if ([...all.values()].every(content => content === undefined)) return ''
  const edits = editsFor(source, all, node)
  const shifted = edits.map(edit => ({
    ...edit,
    start: Math.max(edit.start, node.start) - node.start,
    end: Math.min(edit.end, node.end) - node.start,
  }))
  return spliced(source.text.slice(node.start, node.end), shifted).replace(/\n+$/, '')
}

/** The node of the target at the same depth that holds the first or last translation of a node’s texts. */
function counterpartOf(
  node: Holder,
  { source, target, counterparts }: Insertion,
  which: 'first' | 'last',
): Holder | undefined {
  const slots = source.slots.flatMap((slot, index) => (isInside(slot, node) ? counterparts[index]! : []))
  const chosen = which === 'first' ? Math.min(...slots) : Math.max(...slots)
  const found = target.slots[chosen]?.holder
  return found === undefined ? undefined : atDepth(found, depthOf(node))
}

const depthOf = (node: Holder): number => (node.parent === undefined ? 0 : depthOf(node.parent) + 1)

function atDepth(node: Holder, depth: number): Holder | undefined {
  const own = depthOf(node)
  if (own < depth) return undefined
  let found = node
  for (let level = own; level > depth; level--) found = found.parent!
  return found
}

interface Beside {
  readonly rendered: string
  readonly top: Holder
  readonly source: Slots
  readonly target: Slots
  readonly where: 'before' | 'after'
}

function besideOf(beside: Holder, { rendered, top, source, target, where }: Beside): Edit {
  const indent = linePrefix(beside, target.text)
  const own = linePrefix(top, source.text)
  const lines = rendered.split('\n').map((line, index) => (index === 0 ? line : indent + withoutPrefix(line, own)))
  const text = lines.join('\n')
  const gap = separator(top, { source, indent })
  return where === 'after'
    ? { start: beside.end, end: beside.end, text: gap + text }
    : { start: beside.start, end: beside.start, text: text + gap }
}

/** What stands between two neighbours of this kind. */
function separator(top: Holder, { source, indent }: { source: Slots; indent: string }): string {
  if (top.type === 'line') return `\\\n${indent}`
  const isTight = top.type === 'tableRow' || (top.type === 'listItem' && !isLoose(top.parent!, source.text))
  return isTight ? `\n${indent}` : `\n${indent.trimEnd()}\n${indent}`
}

const isLoose = (list: Holder, text: string): boolean =>
  list.children.some((item, index) => {
    const next = list.children[index + 1]
    return next !== undefined && /\n[ \t>]*\n/.test(text.slice(item.end, next.start))
  })

/** What stands before a node on its line, list markers turned to spaces. */
function linePrefix(node: Holder, text: string): string {
  const lineStart = text.lastIndexOf('\n', node.start - 1) + 1
  return text.slice(lineStart, node.start).replace(/[^>\s]/g, ' ')
}

function withoutPrefix(line: string, prefix: string): string {
  if (line.startsWith(prefix)) return line.slice(prefix.length)
  return line.startsWith(prefix.trimEnd()) ? line.slice(prefix.trimEnd().length) : line.trimStart()
}

function appended({ text }: Slots, rendered: string): Edit {
  const end = text.trimEnd().length
  return { start: end, end, text: `${end === 0 ? '' : '\n\n'}${rendered}` }
}

/** The footnote of the target that has the same label and no text. */
function emptyFootnote(top: Holder, { source, target }: Insertion): Holder | undefined {
  const label = /^\[\^[^\]]*\]:/.exec(source.text.slice(top.start, top.end))?.[0]
  const isSame = (node: Holder) => label !== undefined && target.text.slice(node.start, node.end).trim() === label
  return target.root.children.find(node => node.type === 'footnoteDefinition' && isSame(node))
}

/** A cell goes into the empty cell of the same column. */
function cellInsertion(cell: Holder, column: number, rendered: string, given: Insertion): Edit | undefined {
  const row = counterpartOf(cell.parent!, given, 'first')
  const place = row?.type === 'tableRow' ? row.children[column] : undefined
  if (place === undefined || isInTextTable(place) || given.target.slots.some(slot => isInside(slot, place)))
    return undefined
  const raw = given.target.text.slice(place.start, place.end)
  const closing = raw.length > 1 && raw.endsWith('|') ? 1 : 0
  const opening = raw.startsWith('|') ? 1 : 0
  const content = rendered.replace(/^\s*\|?\s*|\s*\|?\s*$/g, '')
  return { start: place.start + opening, end: place.end - closing, text: ` ${content} ` }
}

/** The slot of each block, by where the block’s text begins in the file. */
export function slotsByOffset({ slots }: Slots, offsets: readonly number[]): (number | undefined)[] {
  return offsets.map(offset => {
    const isAt = (slot: Slot) => slot.start <= offset && offset <= slot.end
    const note = slots.findIndex(slot => slot.opening !== undefined && isAt(slot))
    const index = note === -1 ? slots.findIndex(isAt) : note
    return index === -1 ? undefined : index
  })
}
