import type { Definition, Nodes, Paragraph, Root, RootContent, Table } from 'mdast'
import { type Block, type Piece, placeOfPieces } from '../model/block.ts'
import { placeAt, type SourceFile, sourceFile } from '../model/file.ts'
import type { Message, Place } from '../model/message.ts'
import { type Container, isNoProse, type Mark, type UnitKind } from '../model/unit.ts'
import { verseLines } from '../model/verse.ts'
import { emptyBlock } from '../rules/empty-block.ts'
import { macro } from '../rules/macro.ts'
import { missingFootnote } from '../rules/missing-footnote.ts'
import { nestedTooDeeply } from '../rules/nested-too-deeply.ts'
import { oversizedParagraph } from '../rules/oversized-paragraph.ts'
import { rawHtml } from '../rules/raw-html.ts'
import { message } from '../rules/rule.ts'
import { unclosedBox } from '../rules/unclosed-box.ts'
import { unsafeAddress } from '../rules/unsafe-address.ts'
import type { Formula, Macro } from './dialect/nodes.ts'
import { mayHaveTextTable } from './dialect/text-tables.ts'
import { markdownTree } from './dialect/tree.ts'
import { type Addressed, type InlineContext, inlineOf } from './inline.ts'
import { most, type Run, type Thinned, thin, untouched } from './plain.ts'

/** A Markdown file as blocks, and its front matter as it stands. */
export interface MarkdownText {
  readonly blocks: readonly Block[]
  /** The YAML between the two lines `---`, and where in the file it starts (UTF-16); absent where there is none. */
  readonly yaml?: { readonly text: string; readonly offset: number }
  /** False where the text could not be read; `messages` says why. */
  readonly complete: boolean
  readonly messages: readonly Message[]
}

/** CommonMark, GFM and front matter → blocks in the order of the file. Raw HTML is left out with a message. */
export function parseMarkdown(file: SourceFile, take: (text: string) => Thinned = thin): MarkdownText {
  const line = tooDeepLine(file)
  if (line !== undefined) return frontMatterAlone(file, line, take)
  try {
    return parsed(file, take)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return frontMatterAlone(file, { file: file.path }, take)
  }
}

function parsed(file: SourceFile, take: (text: string) => Thinned): MarkdownText {
  const mustStay = inOneLine.test(file.text) || mayHaveTextTable(file.text)
  const thinned = mustStay ? untouched(file.text) : take(file.text)
  const root = markdownTree(thinned.text)
  const deep = tooDeepNode(root)
  if (deep !== undefined) return frontMatterAlone(file, placeOf(deep, { file, thinned }), take)
  const walk = walkOf(file, thinned, root)
  for (const node of root.children) addBlock(node, { kind: 'paragraph', within: [] }, walk)
  settlePictures(walk)
  for (const { node } of walk.pictures) walk.messages.push(message(emptyBlock, placeOf(node, walk), {}))
  checkFootnotes(walk)
  sayMacros(walk)
  const yaml = root.children.find(node => node.type === 'yaml')
  return {
    blocks: walk.blocks,
    complete: true,
    messages: walk.messages,
    ...(yaml === undefined ? {} : { yaml: { text: restored(yaml, walk), offset: '---\n'.length } }),
  }
}

/** Elements of HTML that put the paragraphs in them into one line: nothing in them may have been taken out. */
const inOneLine = /<(?:t[dhr]|summary|h[1-6]|d[td])[\s>]/i

/** Parsers and pages recurse, and time grows with the square of the depth. */
export const mostLevels = 100
/** A list inside a list is two nodes further down: the list and its item. */
const nodesALevel = 2

/** Nothing of the text, but its front matter, so that what is wrong there is said too. */
function frontMatterAlone(file: SourceFile, place: Place, take: (text: string) => Thinned): MarkdownText {
  const problem = message(nestedTooDeeply, place, { most: mostLevels })
  const end = file.text.startsWith('---\n') ? file.text.indexOf('\n---\n', 3) : -1
  if (end === -1) return { blocks: [], complete: false, messages: [problem] }
  const { yaml } = parsed(sourceFile(file.path, file.text.slice(0, end + '\n---\n'.length)), take)
  return { blocks: [], complete: false, ...(yaml === undefined ? {} : { yaml }), messages: [problem] }
}

/** The first line that begins inside more quotations and lists than a text may have; a look, without parsing. */
export function tooDeepLine(file: SourceFile): Place | undefined {
  const { text, lineStarts } = file
  for (const start of lineStarts) {
    if (openingLevels(text, start) <= mostLevels) continue
    const [line = ''] = /^.*/.exec(text.slice(start)) ?? []
    const isBreak = /^[ \t]*([-*])(?:[ \t]*\1)*[ \t]*$/.test(line)
    if (!isBreak) return placeAt(file, start)
  }
  return undefined
}

/** How many quotations and lists the markers and the indentation that a line begins with stand for, at the least. */
function openingLevels(text: string, start: number): number {
  let [at, columns, markers, levels] = [start, 0, 0, 0]
  for (;;) {
    if (text[at] === ' ' || text[at] === '\t') columns += text[at++] === ' ' ? 1 : 4
    else {
      opening.lastIndex = at
      if (!opening.test(text)) return levels
      at = opening.lastIndex
      levels = ++markers + columns / 4
    }
  }
}

/** A quotation or a list item, with the space that belongs to it. */
const opening = />[ \t]?|(?:[-*+]|\d{1,9}[.)])(?:[ \t]|(?=\n|$))/y

/** The first node further below the root than a text may go. */
export function tooDeepNode(root: Root): Nodes | undefined {
  let level: Nodes[] = [root]
  for (let depth = 0; depth < mostLevels * nodesALevel && level.length > 0; depth++) {
    level = level.flatMap(node => ('children' in node ? node.children : []))
  }
  return level[0]
}

/** What a walk over one file gathers. */
interface Walk {
  readonly file: SourceFile
  readonly thinned: Thinned
  readonly inline: InlineContext
  readonly blocks: Block[]
  readonly messages: Message[]
  /** Whose address was refused: a definition is said once, however often it is referred to. */
  readonly refused: Set<Addressed>
  /** Kinds of HTML that were told: each is said once. */
  readonly told: Set<string>
  readonly macros: Macro[]
  containers: number
  pendingBreak: boolean
  /** Pictures without a word that stand alone, before the next block with words. */
  readonly pictures: { readonly mark: Mark; readonly node: Nodes }[]
}

/** What the blocks inside a node are, and what they stand in. */
interface Surroundings {
  readonly kind: UnitKind
  readonly within: readonly Container[]
}

function walkOf(file: SourceFile, thinned: Thinned, root: Root): Walk {
  const definitions = new Map<string, Definition>()
  visit(root, node => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node)
  })
  return {
    file,
    thinned,
    inline: { definitions, text: thinned.text, original: thinned.original },
    blocks: [],
    messages: [],
    refused: new Set(),
    told: new Set(),
    macros: [],
    containers: 0,
    pendingBreak: false,
    pictures: [],
  }
}

function visit(node: Nodes, see: (node: Nodes) => void): void {
  see(node)
  if ('children' in node) for (const child of node.children) visit(child, see)
}

function addBlock(node: RootContent, around: Surroundings, walk: Walk): void {
  switch (node.type) {
    case 'paragraph':
      return addParagraph(node, around, walk)
    case 'heading':
      return addText(node, { kind: 'heading', depth: node.depth, ...withinOf(around.within) }, walk)
    case 'blockquote':
      return addAll(node.children, inside(around, 'quotation', { kind: 'quotation', number: walk.containers++ }), walk)
    case 'list': {
      const start = node.ordered && typeof node.start === 'number' ? { start: node.start } : {}
      const list: Container = { kind: 'list', number: walk.containers++, ordered: node.ordered === true, ...start }
      return addAll(node.children, inside(around, 'listItem', list), walk)
    }
    case 'listItem': {
      const checked = typeof node.checked === 'boolean' ? { checked: node.checked } : {}
      const item: Container = { kind: 'item', number: walk.containers++, ...checked }
      return addAll(node.children, inside(around, 'listItem', item), walk)
    }
    case 'footnoteDefinition': {
      const footnote: Container = { kind: 'footnote', number: walk.containers++, label: node.identifier }
      return addAll(node.children, inside(around, 'footnote', footnote), walk)
    }
    case 'box': {
      const box: Container = { kind: 'box', number: walk.containers++, box: node.box }
      return addAll(node.children, { ...around, within: [...around.within, box] }, walk)
    }
    case 'boxTitle':
      return addText(node, { kind: 'boxTitle', ...withinOf(around.within) }, walk)
    case 'definitions':
      return addAll(
        node.children,
        inside(around, 'definition', { kind: 'definitions', number: walk.containers++ }),
        walk,
      )
    case 'definedTerm':
      return addText(node, { kind: 'definedTerm', ...withinOf(around.within) }, walk)
    case 'definitionText':
      return addText(node, { kind: 'definition', ...withinOf(around.within) }, walk)
    case 'table':
      return addTable(node, around, walk)
    case 'code':
      return isMathFence(node.lang) ? addCode(node, 'formula', around, walk) : addCode(node, 'code', around, walk)
    case 'formula':
      return addFormula(node, around, walk)
    case 'thematicBreak':
      walk.pendingBreak = true
      return
    case 'html':
      return drop(node, walk)
    case 'looseFence': {
      const place = placeOf(node, walk)
      const { start, end } = placeOf(node, walk, 'offsets')
      walk.messages.push(message(unclosedBox, place, { actual: walk.file.text.slice(start, end) }))
    }
  }
}

function addAll(nodes: readonly RootContent[], around: Surroundings, walk: Walk): void {
  for (const node of nodes) addBlock(node, around, walk)
}

function inside(around: Surroundings, kind: UnitKind, container: Container): Surroundings {
  return { kind, within: [...around.within, container] }
}

function withinOf(within: readonly Container[]): { within?: readonly Container[] } {
  return within.length === 0 ? {} : { within }
}

type Shape = Pick<Block, 'kind' | 'depth' | 'within' | 'column'>

function addParagraph(node: Paragraph, around: Surroundings, walk: Walk): void {
  const run = runOf(node, walk.thinned)
  if (run !== undefined) return addRun(run, around, walk)
  const lines = verseLines(node)
  if (lines === undefined) return addText(node, { kind: around.kind, ...withinOf(around.within) }, walk)
  const stanza = inside(around, 'verse', { kind: 'stanza', number: walk.containers++ })
  for (const children of lines) addText({ ...node, children }, { kind: 'verse', within: stanza.within }, walk)
}

function runOf(node: Paragraph, { runs, placeholder }: Thinned): Run | undefined {
  const only = node.children.length === 1 ? node.children[0] : undefined
  if (only?.type !== 'text' || only.value !== placeholder) return undefined
  return runs.get(node.position?.start.offset ?? -1)
}

function addRun({ blocks, oversized, start, end }: Run, around: Surroundings, walk: Walk): void {
  if (oversized) walk.messages.push(message(oversizedParagraph, placeAt(walk.file, start, end), most))
  const within = withinOf(around.within)
  const paragraph: Shape = { kind: around.kind, ...within }
  for (const { start, end, depth } of blocks) {
    const shape: Shape = depth === undefined ? paragraph : { kind: 'heading', depth, ...within }
    const text = walk.file.text.slice(start, end)
    const offset = start + text.length - text.trimStart().length
    push({ ...shape, text: text.trim().replaceAll('\n', ' '), marks: [], pieces: [{ start: 0, offset }] }, walk)
  }
}

function addText(node: { readonly children: Paragraph['children'] }, shape: Shape, walk: Walk): void {
  const { text, marks, pieces, dropped, refused } = inlineOf(node.children, walk.inline)
  for (const node of dropped) node.type === 'html' ? drop(node, walk) : walk.macros.push(node)
  for (const node of refused) refuse(node, walk)
  if (text !== '') return push({ ...shape, text, marks, pieces }, walk)
  const pictures = marks.filter(({ kind }) => kind === 'image')
  const lost = node.children.find(child => child.type !== 'html' && child.type !== 'macro' && !isBlank(child))
  for (const mark of pictures) walk.pictures.push({ mark, node: lost! })
  if (pictures.length > 0) return
  if (lost !== undefined) walk.messages.push(message(emptyBlock, placeOf(lost, walk), {}))
}

const isBlank = (node: Nodes): boolean => node.type === 'text' && node.value.trim() === ''

function addTable(node: Table, around: Surroundings, walk: Walk): void {
  const table = inside(around, 'tableCell', { kind: 'table', number: walk.containers++ })
  node.children.forEach((row, index) => {
    const header = index === 0 && node.data?.isHeadless !== true ? { header: true } : {}
    const { within } = inside(table, 'tableCell', { kind: 'row', number: walk.containers++, ...header })
    row.children.forEach((cell, column) => {
      if (cell.children.length > 0) addText(cell, { kind: 'tableCell', within, column }, walk)
    })
  })
}

/** As GitHub names a block whose code is TeX. */
const isMathFence = (language: string | null | undefined): boolean => language === 'math'

function addCode(
  node: Extract<RootContent, { type: 'code' }>,
  kind: 'code' | 'formula',
  around: Surroundings,
  walk: Walk,
): void {
  const text = restored(node, walk)
  if (text.trim() === '') return
  const { start } = placeOf(node, walk, 'offsets')
  const below = walk.file.text.indexOf('\n', start) + 1
  // Lines of options may stand above it.
  const opening = Math.max(below, walk.file.text.indexOf(text.split('\n', 1)[0]!, below))
  const fenced = /^(?:`{3,}|~{3,}|\{[{%])/.test(walk.file.text.slice(start))
  const pieces: Piece[] = [{ start: 0, offset: fenced ? opening : start }]
  push({ kind, ...withinOf(around.within), text, marks: kind === 'formula' ? [whole(text)] : [], pieces }, walk)
}

/** Its first line, as far as a message shows it. */
function beginningOf(value: string): string {
  const [line = ''] = value.split('\n')
  return line.length > 40 ? `${line.slice(0, 39)}…` : line
}

const whole = (tex: string): Mark => ({ kind: 'formula', span: [0, tex.length] })

function addFormula({ value, offset }: Formula, around: Surroundings, walk: Walk): void {
  const pieces: Piece[] = [{ start: 0, offset: walk.thinned.original(offset) }]
  push({ kind: 'formula', ...withinOf(around.within), text: value, marks: [whole(value)], pieces }, walk)
}

function push(block: Block, walk: Walk): void {
  if (block.kind === 'heading' && lastWithWords(walk)?.kind !== 'heading') settlePictures(walk)
  const pictures = isNoProse(block) ? [] : walk.pictures.splice(0).map(({ mark }) => mark)
  const whole = pictures.length === 0 ? block : { ...block, marks: [...pictures, ...block.marks] }
  walk.blocks.push(walk.pendingBreak ? { ...whole, breakBefore: true } : whole)
  walk.pendingBreak = false
}

const lastWithWords = ({ blocks }: Walk): Block | undefined => blocks.findLast(block => !isNoProse(block))

/** Puts pictures without a word to the end of the last block with words, where there is one. */
function settlePictures(walk: Walk): void {
  const last = lastWithWords(walk)
  if (last === undefined || walk.pictures.length === 0) return
  const span = [last.text.length, last.text.length] as const
  const pictures = walk.pictures.splice(0).map(({ mark }) => ({ ...mark, span }))
  walk.blocks[walk.blocks.indexOf(last)] = { ...last, marks: [...last.marks, ...pictures] }
}

/** Comments say nothing to a reader; of each other kind of HTML the first is told. */
function drop(node: Extract<RootContent, { type: 'html' }>, walk: Walk): void {
  if (/^\s*(?:<!--[\s\S]*?-->\s*)+$/.test(node.value)) return
  const name = /^\s*<\/?([^\s/>]+)/.exec(node.value)?.[1]?.toLowerCase() ?? node.value
  if (walk.told.has(name)) return
  walk.told.add(name)
  walk.messages.push(message(rawHtml, placeOf(node, walk), { actual: beginningOf(restored(node, walk)) }))
}

function sayMacros(walk: Walk): void {
  const [first] = walk.macros
  if (first === undefined) return
  const times = walk.macros.length
  walk.messages.push(message(macro, placeOf(first, walk), { actual: beginningOf(first.value), times }))
}

function refuse(node: Addressed, walk: Walk): void {
  if (walk.refused.has(node)) return
  walk.refused.add(node)
  walk.messages.push(message(unsafeAddress, placeOf(node, walk), { actual: node.url }))
}

/** What a node that keeps its lines as they are (code, HTML, front matter) held before plain runs were taken out. */
function restored(node: Extract<Nodes, { value: string }>, { file, thinned }: Parsed): string {
  let at = node.position?.start.offset ?? 0
  return node.value.replaceAll(thinned.placeholder, () => {
    at = thinned.text.indexOf(thinned.placeholder, at)
    const run = thinned.runs.get(at++)
    return run === undefined ? thinned.placeholder : file.text.slice(run.start, run.end)
  })
}

type Parsed = Pick<Walk, 'file' | 'thinned'>

function placeOf(node: Nodes, parsed: Parsed): ReturnType<typeof placeAt>
function placeOf(node: Nodes, parsed: Parsed, as: 'offsets'): { start: number; end: number }
function placeOf(node: Nodes, { file, thinned }: Parsed, as?: 'offsets') {
  const start = thinned.original(node.position?.start.offset ?? 0)
  const end = thinned.original(node.position?.end.offset ?? 0)
  return as === 'offsets' ? { start, end } : placeAt(file, start, end)
}

/** Whether an author means the brackets `\[^` themselves. A place inside a text with escapes may lie a little before. */
function isEscaped({ text, lineStarts }: SourceFile, { line = 1, column = 1 }: Place): boolean {
  const bracket = text.indexOf('[^', (lineStarts[line - 1] ?? 0) + column - 1)
  return text[bracket - 1] === '\\'
}

/** GFM leaves a reference without a footnote as plain text; a reader would see its brackets. */
function checkFootnotes({ blocks, file, messages }: Walk): void {
  for (const { kind, text, marks, pieces } of blocks) {
    if (isNoProse({ kind }) || !text.includes('[^')) continue
    for (const { 0: found, 1: label, index } of text.matchAll(/\[\^([^[\]\s]+)\]/g)) {
      const inCode = marks.some(({ kind, span }) => isNoProse({ kind }) && span[0] <= index && index < span[1])
      if (inCode) continue
      const place = placeOfPieces(file, pieces, [index, index + found.length])
      if (isEscaped(file, place)) continue
      messages.push(message(missingFootnote, place, { actual: label! }))
    }
  }
}
