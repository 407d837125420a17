import type {
  BlockContent,
  Heading,
  Html,
  Image,
  ListItem,
  Nodes,
  PhrasingContent,
  RootContent,
  TableCell,
  TableRow,
} from 'mdast'
import type { BoxKind } from '../../model/unit.ts'
import { boxKindOf, boxOf } from './boxes.ts'
import { placed } from './lines.ts'
import type { DefinedTerm, DefinitionText } from './nodes.ts'

type Inline = (start: number, end: number) => PhrasingContent[]

/** An element that is open, and what it holds so far. */
interface Frame {
  readonly name: string
  readonly at: number
  readonly children: RootContent[]
  readonly box?: ComponentBox
}

/** What an element of a project's own is, and where in the file its title stands, UTF-16. */
interface ComponentBox {
  readonly kind: BoxKind
  readonly title?: readonly [start: number, end: number]
}

/** Elements by which projects set what is chosen or opened, and remarks whose kind is an attribute. */
const openable: ReadonlySet<string> = new Set(
  'accordion accordionitem collapse collapsible details dropdown expandable step tab tabitem tabpanel'.split(' '),
)
const remarks: ReadonlySet<string> = new Set('admonition alert aside callout hint'.split(' '))

/** Elements whose ends matter: what they hold is made into a block of its own kind. */
const frames = new Set('details summary table tr td th ul ol li blockquote dl dt dd h1 h2 h3 h4 h5 h6'.split(' '))
/** Elements that change nothing about their words. */
const plain = new Set(
  'address article aside br caption center col colgroup div figcaption figure footer header hr img main nav p picture section tbody tfoot thead'.split(
    ' ',
  ),
)
/** Tags inside a line: they stay with its words. */
const inlineTags = new Set(
  'a abbr b bdi cite code del dfn em font i ins kbd mark q s samp small span strong sub sup u var wbr'.split(' '),
)
/** A block with one of these holds no words for a reader, and is left out whole. */
const silent = new Set(
  'audio button canvas form head iframe input link math meta noscript object script select source style svg template textarea track video'.split(
    ' ',
  ),
)
/** Elements inside elements. */
const mostLevels = 50

const tags = /<!--[\s\S]*?-->|<(\/?)([a-z][\w.-]*)((?:=\{(?:[^{}]|\{[^{}]*\})*\}|[^<>"']|"[^"]*"|'[^']*')*)>/gi

/**
 * Blocks that stand side by side, with the words of HTML as what it says they are: paragraphs, headings, lists,
 * quotations, tables, definitions, what can be opened. A tag that is none of HTML's stays, to be told, and its words too.
 */
export function withHtmlBlocks(nodes: readonly RootContent[], inline: Inline): RootContent[] {
  if (!nodes.some(node => node.type === 'html' || isComponent(node))) return [...nodes]
  const done: RootContent[] = []
  const open: Frame[] = []
  const add = (node: RootContent) => (open.at(-1)?.children ?? done).push(node)
  const closeLast = (at: number) => {
    const { box, ...frame } = open.pop()!
    const title = box?.title === undefined ? [] : inline(...box.title)
    const { children } = frame
    if (box === undefined) for (const node of builtOf(frame, at)) add(node)
    else if (children.length > 0) add(boxOf(box.kind, title, { children, position: placed(frame.at, at) }))
  }
  const close = (name: string, at: number) => {
    if (!open.some(frame => frame.name === name)) return
    while (open.at(-1)!.name !== name) closeLast(at)
    closeLast(at)
  }
  for (const node of nodes) {
    const parts = node.type === 'html' ? partsOf(node) : componentPartsOf(node)
    if (parts === undefined) add(node)
    for (const part of parts ?? []) {
      if (part.kind === 'node') add(part.node)
      else if (part.kind === 'close') close(part.name, part.at)
      else if (part.kind === 'open') {
        for (const sibling of endedBy[part.name] ?? []) if (open.at(-1)?.name === sibling) closeLast(part.at)
        if (open.length < mostLevels) open.push({ ...part, children: [] })
      } else {
        const children = inline(part.start, part.end)
        if (children.length > 0) add(paragraph(children))
      }
    }
  }
  const end = nodes.at(-1)?.position?.end.offset ?? 0
  while (open.length > 0) closeLast(end)
  return done
}

/** Elements whose end HTML lets a writer leave out, by what ends them. */
const endedBy: Readonly<Record<string, readonly string[]>> = {
  li: ['li'],
  td: ['td', 'th'],
  th: ['td', 'th'],
  tr: ['td', 'th', 'tr'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
}

const paragraph = (children: PhrasingContent[]): RootContent => ({
  type: 'paragraph',
  children,
  position: { start: children[0]!.position!.start, end: children.at(-1)!.position!.end },
})

/** What an element makes of what it holds. */
function builtOf({ name, at, children }: Frame, end: number): RootContent[] {
  const position = placed(at, end)
  if (children.length === 0) return []
  switch (name) {
    case 'details': {
      const summary = children.findIndex(isSummary)
      const title = summary === -1 ? [] : (children[summary] as unknown as Summary).children
      return [boxOf('details', title, { children: children.filter((_, index) => index !== summary), position })]
    }
    case 'summary':
      return [{ type: 'paragraph', children: phrasesIn(children), position, data: { isSummary: true } }]
    case 'blockquote':
      return [{ type: 'blockquote', children: children as BlockContent[], position }]
    case 'ul':
    case 'ol':
      return [{ type: 'list', ordered: name === 'ol', children: itemsIn(children), position }]
    case 'li':
      return [{ type: 'listItem', children: children as BlockContent[], position }]
    case 'table':
      return tableOf(children, position)
    case 'tr':
      return [
        { type: 'tableRow', children: children.filter(isCell), position },
        ...children.filter(node => !isCell(node)),
      ]
    case 'td':
    case 'th':
      return [
        { type: 'tableCell', children: phrasesIn(children), position },
        ...children.filter(node => node.type === 'code' || node.type === 'html'),
      ]
    case 'dl':
      return [{ type: 'definitions', children: children as DefinedTerm[], position }]
    case 'dt':
      return [{ type: 'definedTerm', children: phrasesIn(children), position }]
    case 'dd':
      return [{ type: 'definitionText', children: phrasesIn(children), position } satisfies DefinitionText]
    default:
      return [
        { type: 'heading', depth: Number(name.slice(1)) as Heading['depth'], children: phrasesIn(children), position },
      ]
  }
}

declare module 'mdast' {
  interface ParagraphData {
    /** What stands on the closed form of what can be opened. */
    isSummary?: boolean
  }
}

type Summary = Extract<RootContent, { type: 'paragraph' }>
const isSummary = (node: RootContent): boolean => node.type === 'paragraph' && node.data?.isSummary === true
const isCell = (node: RootContent): node is TableCell => node.type === 'tableCell'

const itemsIn = (nodes: readonly RootContent[]): ListItem[] =>
  nodes.map(node =>
    node.type === 'listItem' ? node : { type: 'listItem', children: [node as BlockContent], position: node.position },
  )

/** Rows; what a table cannot hold stands behind it. */
function tableOf(children: readonly RootContent[], position: TableRow['position']): RootContent[] {
  const rows = children.filter(node => node.type === 'tableRow').filter(row => row.children.length > 0)
  const others = children.filter(node => node.type !== 'tableRow')
  return rows.length === 0 ? others : [{ type: 'table', children: rows, position }, ...others]
}

/** The words of blocks, put into one line. */
function phrasesIn(nodes: readonly Nodes[]): PhrasingContent[] {
  const lines = nodes.flatMap(linesOf).filter(line => line.length > 0)
  return lines.flatMap((line, index): PhrasingContent[] => {
    if (index === 0) return line
    const { start } = line[0]!.position!
    return [{ type: 'text', value: ' ', position: { start, end: start } }, ...line]
  })
}

function linesOf(node: Nodes): PhrasingContent[][] {
  if (node.type === 'code' || node.type === 'html') return []
  const isLine = node.type === 'paragraph' || node.type === 'heading' || node.type === 'definedTerm'
  if (isLine || node.type === 'definitionText' || node.type === 'boxTitle' || node.type === 'tableCell') {
    return [node.children]
  }
  return 'children' in node ? node.children.flatMap(linesOf) : []
}

/** A part of a block of HTML. Offsets into the file, UTF-16. */
type Part =
  | { readonly kind: 'open'; readonly name: string; readonly at: number; readonly box?: ComponentBox }
  | { readonly kind: 'close'; readonly name: string; readonly at: number }
  | { readonly kind: 'words'; readonly start: number; readonly end: number }
  | { readonly kind: 'node'; readonly node: RootContent }

/** Undefined where the block holds nothing for a reader, or no tag at all; it is then left as it is. */
function partsOf({ value, position }: Html): Part[] | undefined {
  const offset = position?.start.offset ?? 0
  const parts: Part[] = []
  let at = 0
  let hasTag = false
  const words = (end: number) => {
    const piece = value.slice(at, end)
    if (piece.replace(tags, '').trim() === '') return
    const start = offset + at + piece.length - piece.trimStart().length
    parts.push({ kind: 'words', start, end: start + piece.trim().length })
  }
  for (const { 0: tag, 1: closing = '', 2: name = '', 3: attributes = '', index } of value.matchAll(tags)) {
    const lower = name.toLowerCase()
    if (silent.has(lower)) return undefined
    if (inlineTags.has(lower)) continue
    words(index)
    const [start, end] = [offset + index, offset + index + tag.length]
    at = index + tag.length
    if (lower === '') continue
    hasTag = true
    const image = lower === 'img' ? imageOf(attributes, start, end) : undefined
    const box = componentOf(name, { attributes, at: start + 1 + closing.length + name.length, isEnd: closing !== '' })
    if (image !== undefined) parts.push({ kind: 'node', node: paragraph([image]) })
    else if (box === 'end') parts.push({ kind: 'close', name: lower, at: start })
    else if (box !== undefined) parts.push({ kind: 'open', name: lower, at: start, box })
    else if (frames.has(lower)) parts.push({ kind: closing === '' ? 'open' : 'close', name: lower, at: start })
    else if (lower === 'hr') parts.push({ kind: 'node', node: { type: 'thematicBreak', position: placed(start, end) } })
    else if (!plain.has(lower) || lower === 'img') {
      parts.push({ kind: 'node', node: { type: 'html', value: tag, position: placed(start, end) } })
    }
  }
  words(value.length)
  return hasTag && !/<[a-z/]/i.test(value.slice(at).replace(tags, '')) ? parts : undefined
}

/** A paragraph between the tags of one such element, as it stands on one line. */
const isComponent = (node: RootContent): boolean => {
  if (node.type !== 'paragraph') return false
  const [first, last] = [node.children[0], node.children.at(-1)]
  if (first?.type !== 'html' || last?.type !== 'html' || first === last) return false
  const [, name = ''] = /^<([A-Z][\w.]*)/.exec(first.value) ?? []
  return last.value === `</${name}>` && boxKindOfComponent(name, '') !== undefined
}

function componentPartsOf(node: RootContent): Part[] | undefined {
  if (!isComponent(node) || node.type !== 'paragraph') return undefined
  const [first, ...others] = node.children
  const [opening, closing] = [first as Html, others.pop() as Html]
  const children = others.length === 0 ? [] : [{ kind: 'node', node: paragraph(others) } as const]
  return [...(partsOf(opening) ?? []), ...children, ...(partsOf(closing) ?? [])]
}

function boxKindOfComponent(name: string, attributes: string): BoxKind | undefined {
  const lower = name.toLowerCase()
  if (!/^[A-Z]/.test(name)) return undefined
  if (openable.has(lower)) return 'details'
  if (!remarks.has(lower)) return lower === 'summary' || lower === 'quote' ? undefined : boxKindOf(lower)
  const [, kind = ''] = /\s(?:type|kind|severity|variant|style)=["'{]{1,2}([\w-]+)/.exec(attributes) ?? []
  return boxKindOf(kind) ?? 'note'
}

interface ComponentTag {
  readonly attributes: string
  /** Where the attributes stand in the file, UTF-16. */
  readonly at: number
  readonly isEnd: boolean
}

/** `<TabItem label="Linux">` and `<Note title="…">`: words of an attribute, without which a reader would not know what is what. */
function componentOf(name: string, { attributes, at, isEnd }: ComponentTag): ComponentBox | 'end' | undefined {
  const kind = boxKindOfComponent(name, attributes)
  if (kind === undefined || attributes.trimEnd().endsWith('/')) return undefined
  if (isEnd) return 'end'
  const title = /(\s(?:label|title|summary|header|name|tab)=["'])((?<=")[^"\n]+|(?<=')[^'\n]+)/.exec(attributes)
  if (title === null) return { kind }
  const start = at + title.index + title[1]!.length
  return { kind, title: [start, start + title[2]!.length] }
}

/** The place of a picture's words is that of its tag. Undefined where its address is worked out by a program. */
function imageOf(attributes: string, start: number, end: number): Image | undefined {
  const value = (name: string) => {
    const [, , double, single, expression, bare] =
      new RegExp(`(^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|\\{([^<>]*?)\\}(?=\\s|$)|([^\\s"'>]+))`, 'i').exec(
        attributes,
      ) ?? []
    return expression === undefined ? (double ?? single ?? bare) : stringIn(expression)
  }
  const url = value('src')
  return url === undefined ? undefined : { type: 'image', url, alt: value('alt') ?? '', position: placed(start, end) }
}

/** `require('./port.png').default`, `useBaseUrl("/port.png")` → the one address in it. */
function stringIn(expression: string): string | undefined {
  const strings = [...expression.matchAll(/(["'`])([^"'`$]*)\1/g)]
  return strings.length === 1 ? strings[0]![2] : undefined
}
