import type {
  Definition,
  Delete,
  FootnoteReference,
  Html,
  Image,
  ImageReference,
  Link,
  LinkReference,
  PhrasingContent,
  Text,
} from 'mdast'
import { isSafeAddress } from '../model/address.ts'
import type { Piece } from '../model/block.ts'
import type { Mark, MarkKind } from '../model/unit.ts'
import { linesOf, placed } from './dialect/lines.ts'
import type { Formula, Macro } from './dialect/nodes.ts'

/** Text without Markdown, the marks over it, and where each stretch of it stands in the file. */
export interface Inline {
  readonly text: string
  readonly marks: readonly Mark[]
  readonly pieces: readonly Piece[]
  /** HTML and macros that were left out. */
  readonly dropped: readonly (Html | Macro)[]
  /** Links, images and definitions whose address no edition may carry; their words stay. */
  readonly refused: readonly Addressed[]
}

/** What holds an address. */
export type Addressed = Link | Image | Definition

export interface InlineContext {
  readonly definitions: ReadonlyMap<string, Definition>
  /** The parsed text. */
  readonly text: string
  /** Offset in the file of an offset in the parsed text. */
  readonly original: (offset: number) => number
}

/** Flattens the inline content of a block. Line breaks become `\n`, soft ones a space. */
export function inlineOf(nodes: readonly PhrasingContent[], context: InlineContext): Inline {
  const state: State = { text: '', marks: [], pieces: [], dropped: [], refused: [], context }
  addAll(nodes, state)
  return trimmed(state)
}

interface State {
  text: string
  marks: Mark[]
  readonly pieces: Piece[]
  readonly dropped: (Html | Macro)[]
  readonly refused: Addressed[]
  readonly context: InlineContext
}

type Handler<Node> = (node: Node, state: State) => void

const handlers: { [Kind in PhrasingContent['type']]: Handler<Extract<PhrasingContent, { type: Kind }>> } = {
  text: addWords,
  inlineCode: (node, state) => mark(state, { kind: 'code' }, () => addText(node.value, node, state)),
  emphasis: (node, state) => mark(state, { kind: 'emphasis' }, () => addAll(node.children, state)),
  strong: (node, state) => mark(state, { kind: 'strong' }, () => addAll(node.children, state)),
  delete: (node, state) =>
    mark(state, { kind: isLowered(node) ? 'subscript' : 'delete' }, () => addAll(node.children, state)),
  link: (node, state) => markAddressed('link', node, state, () => addAll(node.children, state)),
  linkReference: addLinkReference,
  image: (node, state) => markAddressed('image', node, state, () => addText(node.alt ?? '', node, state)),
  imageReference: addImageReference,
  footnoteReference: addFootnoteReference,
  break: (node, state) => addText('\n', node, state),
  html: addHtml,
  formula: addFormula,
  macro: (node, state) => state.dropped.push(node),
}

function addAll(nodes: readonly PhrasingContent[], state: State): void {
  const open: Open[] = []
  for (const node of nodes) {
    const tag = node.type === 'html' ? tagIn(node) : undefined
    if (tag === undefined) (handlers[node.type] as Handler<PhrasingContent>)(node, state)
    else if (!tag.closes && open.length < mostLevels) {
      open.push({ ...tag, start: state.text.length, at: state.marks.length })
    } else if (open.at(-1)?.name !== tag.name) state.dropped.push(tag.node)
    else close(open.pop()!, state)
  }
  for (const { node } of open) state.dropped.push(node)
}

/** Elements inside elements. */
const mostLevels = 50

/** A tag whose element is a mark. */
interface Tag {
  readonly name: string
  readonly closes: boolean
  readonly node: Html
}

interface Open extends Tag {
  readonly start: number
  /** Among the marks, where that of the element belongs. */
  readonly at: number
}

function tagIn(node: Html): Tag | undefined {
  const [, closing = '', name = ''] = /^<(\/?)([a-z]+)(?:\s[^<>]*)?>$/i.exec(node.value) ?? []
  const lower = name.toLowerCase()
  return Object.hasOwn(markOf, lower) ? { name: lower, closes: closing !== '', node } : undefined
}

function close({ name, start, at, node }: Open, state: State): void {
  const span = [start, state.text.length] as const
  if (name !== 'a') return void state.marks.splice(at, 0, { kind: markOf[name]!, span })
  const url = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(node.value)?.slice(1).find(Boolean)
  if (url === undefined) return
  if (isMacro(url) || !isSafeAddress(url, 'link')) state.dropped.push(node)
  else state.marks.splice(at, 0, { kind: 'link', span, url })
}

/** Elements of HTML inside a line, by the mark that says the same. */
const markOf: Readonly<Record<string, MarkKind>> = {
  a: 'link',
  b: 'strong',
  code: 'code',
  del: 'delete',
  em: 'emphasis',
  i: 'emphasis',
  kbd: 'code',
  mark: 'highlight',
  s: 'delete',
  samp: 'code',
  strong: 'strong',
  sub: 'subscript',
  sup: 'superscript',
  var: 'emphasis',
}

/** Pandoc lowers what stands between single tildes without a space, `H~2~O`; GitHub strikes it out. */
function isLowered({ children, position }: Delete): boolean {
  const [only, ...others] = children
  const signs = (only?.position?.start.offset ?? 0) - (position?.start.offset ?? 0)
  return signs === 1 && others.length === 0 && only?.type === 'text' && !/\s/.test(only.value)
}

/** `x^2^` and `==words==`. */
const signs = /\^([\p{L}\p{N}+\-−().,*]{1,30})\^|==(?=[^\s=])([^=\n]*[^\s=])==/gu

/** Words; of a line's end in the file a space. */
function addWords(node: Text, state: State): void {
  const value = node.value.replace(/[ \t]*\n[ \t]*/g, ' ')
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
  // Where something is escaped, offsets into the value are none into the file, and a sign may be escaped.
  if (end - start !== value.length) return addLines(node, state)
  if (!/\^|==/.test(value)) return addText(value, node, state)
  const add = (from: number, to: number) => {
    if (from === to) return
    state.pieces.push({ start: state.text.length, offset: state.context.original(start + from) })
    state.text += value.slice(from, to)
  }
  let at = 0
  for (const { 0: whole, 1: above, index } of value.matchAll(signs)) {
    const width = above === undefined ? 2 : 1
    add(at, index)
    at = index + whole.length
    mark(state, { kind: above === undefined ? 'highlight' : 'superscript' }, () => add(index + width, at - width))
  }
  add(at, value.length)
}

/** Each line with its own place: behind indentation, or the signs of a quotation. */
function addLines(node: Text, state: State): void {
  const lines = linesOf(node, state.context.text)
  for (const [index, { value, start }] of lines.entries()) {
    if (index > 0) state.text += ' '
    addText(index < lines.length - 1 ? value.trimEnd() : value, { ...node, position: placed(start, start) }, state)
  }
}

function addText(value: string, node: PhrasingContent, state: State): void {
  if (value === '') return
  const offset = node.position?.start.offset ?? 0
  const opening = node.type === 'inlineCode' ? 1 : node.type === 'image' || node.type === 'imageReference' ? 2 : 0
  state.pieces.push({ start: state.text.length, offset: state.context.original(offset + opening) })
  state.text += value
}

function mark(state: State, about: Omit<Mark, 'span'>, content: () => void): void {
  const start = state.text.length
  const at = state.marks.length
  content()
  state.marks.splice(at, 0, { ...about, span: [start, state.text.length] })
}

/** A link or image over what is added, without a mark where its address may not stand in an edition. */
function markAddressed(kind: 'link' | 'image', node: Addressed, state: State, content: () => void): void {
  const { url, title } = node
  if (isMacro(url)) {
    state.dropped.push({ type: 'macro', value: url, position: node.position })
    return content()
  }
  if (isSafeAddress(url, kind)) return mark(state, { kind, url, ...(title ? { title } : {}) }, content)
  state.refused.push(node)
  content()
}

/** An address that a site's generator would work out: the words stay. */
const isMacro = (url: string): boolean => /^\{\{[^{}]*\}\}/.test(url)

function addLinkReference(node: LinkReference, state: State): void {
  const add = () => addAll(node.children, state)
  const definition = state.context.definitions.get(node.identifier)
  if (definition === undefined) add()
  else markAddressed('link', definition, state, add)
}

function addImageReference(node: ImageReference, state: State): void {
  const add = () => addText(node.alt ?? '', node, state)
  const definition = state.context.definitions.get(node.identifier)
  if (definition === undefined) add()
  else markAddressed('image', definition, state, add)
}

function addFootnoteReference(node: FootnoteReference, state: State): void {
  const at = state.text.length
  state.marks.push({ kind: 'footnote', span: [at, at], label: node.identifier })
}

function addHtml(node: Html, state: State): void {
  if (/^<br\s*\/?>$/i.test(node.value)) addText('\n', node, state)
  else state.dropped.push(node)
}

/** Its TeX in one line. */
function addFormula(node: Formula, state: State): void {
  mark(state, { kind: 'formula' }, () => {
    state.pieces.push({ start: state.text.length, offset: state.context.original(node.offset) })
    state.text += node.value.replaceAll('\n', ' ')
  })
}

/** White space at the ends of a block is no part of its text; marks and pieces move with it. */
function trimmed({ text, marks, pieces, dropped, refused }: State): Inline {
  const kept = text.trim()
  const cut = text.length - text.trimStart().length
  if (kept.length === text.length) return { text, marks, pieces, dropped, refused }
  const within = (at: number) => Math.min(Math.max(at - cut, 0), kept.length)
  return {
    text: kept,
    marks: marks.map(each => ({ ...each, span: [within(each.span[0]), within(each.span[1])] })),
    pieces: pieces.map(piece =>
      piece.start >= cut
        ? { start: piece.start - cut, offset: piece.offset }
        : { start: 0, offset: piece.offset + cut - piece.start },
    ),
    dropped,
    refused,
  }
}
