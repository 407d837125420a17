import type {
  Code,
  FootnoteDefinition,
  FootnoteReference,
  Nodes,
  Paragraph,
  Parents,
  PhrasingContent,
  Root,
  RootContent,
  Text,
} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { firstIndex } from '../../model/sorted.ts'
import { alertIn, type Fence, fencesIn, labelledIn, withBoxes } from './boxes.ts'
import { continuedIn, isFenced, withDefinitions } from './definitions.ts'
import { emojiOf } from './emoji.ts'
import { type Examples, examplesIn, withExamples, withReferences } from './examples.ts'
import { withHtmlBlocks } from './html-blocks.ts'
import { lineBlockIn, placed } from './lines.ts'
import type { Formula, Macro } from './nodes.ts'
import { otherSignsIn } from './other-signs.ts'
import { type Protected, protectedIn, type Stretch, stretchesOf } from './protect.ts'
import { replaced, rewritten } from './rewrite.ts'
import { mayHaveTextTable, type TextTable, textTablesIn, withTextTables } from './text-tables.ts'

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).freeze()

/**
 * CommonMark, GFM, front matter, and what the writers of real projects add: formulas, macros, attributes; boxes, what can
 * be opened, definitions.
 *
 * Positions are offsets into the text as it was given (UTF-16): what is protected is covered while the parser looks, by
 * as many characters as it has.
 */
export function markdownTree(text: string): Root {
  const edits = otherSignsIn(text)
  if (edits.length === 0) return treeOf(text)
  const written = rewritten(text, edits)
  return replaced(treeOf(written.text), text, written)
}

function treeOf(text: string): Root {
  const isSearched = text.includes(':::') || text.includes('(@') || mayHaveTextTable(text)
  const stretches = isSearched ? stretchesOf(text) : []
  const examples = examplesIn(text, stretches)
  const tables = textTablesIn(text, stretches)
  const fences = text.includes(':::') ? fencesIn(text, stretches).filter(fence => !isInside(fence, tables)) : []
  const ruled = [...fences, ...tables.map(wholeOf)].toSorted((one, other) => one.start - other.start)
  const { root, isRuled } = rootOf(text, ruled)
  const inline = (start: number, end: number) => inlineIn(text.slice(start, end), start)
  const children = blocksIn(root.children, {
    text,
    fences: new Map((isRuled ? fences : []).map(fence => [fence.start, fence])),
    tables: new Map((isRuled ? tables : []).map(table => [table.start, table])),
    examples,
    inline,
  })
  return withReferences({ ...root, children: [...children, ...notesIn(children, inline)] }, examples)
}

/** What notes inside their line are called until all of them are known: no label that a writer could give. */
const unnamed = '^['
/** What the label of such a note begins with. */
export const noteInLine = 'inline-'

/** Numbers the notes that stand inside their line, from 1, and gives them the form that notes have: behind the text. */
function notesIn(nodes: readonly Nodes[], inline: Dialect['inline'], notes: FootnoteDefinition[] = []) {
  for (const node of nodes) {
    if ('children' in node) notesIn(node.children, inline, notes)
    if (node.type !== 'footnoteReference' || node.identifier !== unnamed) continue
    node.identifier = `${noteInLine}${notes.length + 1}`
    const [start, end] = [node.position!.start.offset! + unnamed.length, node.position!.end.offset! - 1]
    const paragraph = { type: 'paragraph', children: inline(start, end), position: placed(start, end) } as const
    const { identifier } = node
    notes.push({ type: 'footnoteDefinition', identifier, children: [paragraph], position: placed(start, end) })
  }
  return notes
}

/** Whether something begins inside one of them, which are in order and apart. */
function isInside({ start }: Stretch, others: readonly Stretch[]): boolean {
  const before = others[firstIndex(others, other => other.start > start) - 1]
  return before !== undefined && start < before.end
}

/** A table with what stands below it. */
const wholeOf = ({ start, end, caption }: TextTable): Stretch => ({ start, end: caption?.[1] ?? end })

interface Dialect {
  readonly text: string
  readonly fences: ReadonlyMap<number, Fence>
  readonly tables: ReadonlyMap<number, TextTable>
  readonly examples: Examples
  readonly inline: (start: number, end: number) => PhrasingContent[]
}

/** Blocks that stand side by side, with what the writers add read for what it is, at every depth. */
function blocksIn(nodes: readonly RootContent[], dialect: Dialect): RootContent[] {
  const tabled = withTextTables(withHtmlBlocks(nodes, dialect.inline), dialect.tables, dialect.inline)
  const boxed = withBoxes(tabled, dialect.fences, dialect.inline)
  const listed = withExamples(boxed, { ...dialect.examples, text: dialect.text }, node => paragraphsIn(node, dialect))
  return withDefinitions(listed, dialect.text, dialect.inline).map(each => {
    const whole = blockIn(each, dialect.text)
    if (!holdsBlocks(whole)) return whole
    return { ...whole, children: blocksIn(whole.children as RootContent[], dialect) } as RootContent
  })
}

function blockIn(node: RootContent, text: string): RootContent {
  if (node.type === 'paragraph') return lineBlockIn(node, text) ?? labelledIn(node) ?? node
  return node.type === 'blockquote' ? (alertIn(node, text) ?? node) : node
}

/** What is set in under an item, which without that item would be code. */
function paragraphsIn(node: Code, { text, inline }: Dialect): Paragraph[] | undefined {
  if (isFenced(node, text)) return undefined
  const parts = continuedIn(node, text, inline)
  if (parts.some(({ type }) => type === 'code')) return undefined
  return parts.flatMap(({ position, ...part }) =>
    'children' in part ? [{ type: 'paragraph', children: part.children, position }] : [],
  )
}

const holders: ReadonlySet<string> = new Set([
  'blockquote',
  'box',
  'definitions',
  'list',
  'listItem',
  'footnoteDefinition',
])
const holdsBlocks = (node: RootContent): node is Extract<RootContent, Parents> => holders.has(node.type)

/**
 * The parser's tree, in which lines of colons and tables set in columns stand as rules.
 *
 * @param ruled in order, apart
 */
function rootOf(text: string, ruled: readonly Stretch[]) {
  const found = protectedIn(text).filter(each => !isInside(each, ruled))
  const cover = covers.find(character => !text.includes(character))
  if (cover === undefined) return { root: markdown.parse(text), isRuled: false }
  const root = markdown.parse(covered(withRules(text, ruled), found, cover))
  return {
    root: found.length === 0 ? root : uncovered(root, { text, found, cover, runs: new RegExp(`${cover}+`, 'g') }),
    isRuled: true,
  }
}

/** Each of them as a rule of as many characters, which ends whatever stands before it. */
const withRules = (text: string, ruled: readonly Stretch[]): string => {
  const parts: string[] = []
  let at = 0
  for (const { start, end } of ruled) {
    parts.push(text.slice(at, start), '_'.repeat(end - start))
    at = end
  }
  return [...parts, text.slice(at)].join('')
}

/** A piece of a text as the content of a line. */
function inlineIn(text: string, offset: number): PhrasingContent[] {
  const [only, ...others] = rootOf(text, []).root.children
  const position = placed(offset, offset + text.length)
  if (only?.type !== 'paragraph' || others.length > 0) return [{ type: 'text', value: text, position }]
  return only.children.map(node => moved(node, offset))
}

function moved<Node extends PhrasingContent>(node: Node, by: number): Node {
  const { start, end } = node.position!
  const position = placed(start.offset! + by, end.offset! + by)
  const inner =
    'children' in node ? { children: (node.children as PhrasingContent[]).map(each => moved(each, by)) } : {}
  const tex = node.type === 'formula' ? { offset: node.offset + by } : {}
  return { ...node, ...inner, ...tex, position }
}

const covers = ['\uE100', '\uE101', '\uF8FC', '\uF8FD']

function covered(text: string, found: readonly Protected[], cover: string): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end } of found) {
    parts.push(text.slice(at, start), cover.repeat(end - start))
    at = end
  }
  return [...parts, text.slice(at)].join('')
}

interface Covering {
  readonly text: string
  readonly found: readonly Protected[]
  readonly cover: string
  readonly runs: RegExp
}

function uncovered<Parent extends Parents>(parent: Parent, covering: Covering): Parent {
  const children = (parent.children as Nodes[]).flatMap((node): Nodes[] => {
    if (node.type === 'text') return node.value.includes(covering.cover) ? piecesOf(node, covering) : [node]
    const whole = withWords(node, covering)
    if (!('children' in whole)) return [whole]
    const inner = uncovered(whole, covering)
    const display = inner.type === 'paragraph' ? displayIn(inner.children) : undefined
    return [display ?? inner]
  })
  return { ...parent, children } as Parent
}

/** A paragraph that is nothing but one formula between double signs, or code between short codes. */
function displayIn(children: readonly PhrasingContent[]): RootContent | undefined {
  const [only, ...others] = children.filter(node => node.type !== 'text' || node.value.trim() !== '')
  if (others.length > 0) return undefined
  if (only?.type === 'macro') return codeIn(only)
  return only?.type === 'formula' && only.display ? only : undefined
}

/** Code as Hugo sets it between `{{< highlight go >}}` and `{{< /highlight >}}`, Jekyll with `{% highlight go %}`. */
function codeIn({ value, position }: Macro): Code | undefined {
  const [, lang = '', code] =
    /^\{(?:\{[<%]|%-?)\s*highlight\s*(\S*)[^\n]*\n([\s\S]*?)\n?\{[{%][^{}]*\}\}?$/.exec(value) ?? []
  return code === undefined ? undefined : { type: 'code', lang, value: code, position }
}

/** Text in its pieces: words, formulas, macros. The place of words behind something covered is exact again. */
function piecesOf(node: Text, covering: Covering): Piece[] {
  const { text, runs } = covering
  const pieces: Piece[] = []
  const inside = spansIn(node, covering)
  const words = (value: string, start: number) => {
    const isGap = pieces.at(-1)?.type !== 'formula' && /\s$/.test(pieces.findLast(isText)?.value ?? '')
    const cut = isGap && value.startsWith(' ') ? 1 : 0
    if (value.length === cut) return
    pieces.push({ type: 'text', value: value.slice(cut), position: placed(start + cut, start + value.length) })
  }
  let from = 0
  let at = node.position?.start.offset ?? 0
  for (const { 0: run, index } of node.value.matchAll(runs)) {
    words(node.value.slice(from, index), at)
    from = index + run.length
    for (let left = run.length; left > 0 && inside.length > 0; ) {
      const one = inside.shift()!
      left -= one.end - one.start
      at = one.end
      if (one.kind !== 'silent') pieces.push(nodeOf(one, text))
    }
  }
  words(node.value.slice(from), at)
  return pieces
}

type Piece = Text | Formula | Macro | FootnoteReference

const isText = (node: Piece): node is Text => node.type === 'text'

function nodeOf({ kind, start, end }: Protected, text: string): Piece {
  const value = text.slice(start, end)
  const position = placed(start, end)
  if (kind === 'emoji') return { type: 'text', value: emojiOf(value.slice(1, -1)) ?? value, position }
  if (kind === 'macro') return { type: 'macro', value, position }
  if (kind === 'note') return { type: 'footnoteReference', identifier: unnamed, position }
  const display = /^(?:\$\$|\\begin|\\{1,2}\[)/.test(value)
  const tex = texIn(value)
  const offset = start + value.indexOf(tex.slice(0, 1), signsOf(value))
  return { type: 'formula', value: tex, display, offset, position }
}

/** Characters of the signs that open a formula, and close it. */
const signsOf = (value: string): number => /^(?:\$+|\\{1,2}[[(])/.exec(value)?.[0].length ?? 0

/** A formula without its signs, and without the marks of a quotation that its lines stand in. */
function texIn(value: string): string {
  const signs = signsOf(value)
  return value
    .slice(signs, value.length - signs)
    .replace(/\n[ \t]*(?:>[ \t]?)+/g, '\n')
    .trim()
}

/** Of a node that keeps what it holds (code, HTML, an address): that as it was written. */
function withWords<Node extends Nodes>(node: Node, covering: Covering): Node {
  const fields = ['alt', 'url', 'title', 'value'] as const
  const held = node as unknown as Partial<Record<(typeof fields)[number], string>>
  const covers = fields.filter(name => held[name]?.includes(covering.cover) ?? false)
  if (covers.length === 0) return node
  const inside = spansIn(node, covering)
  const restored = covers.map(name => {
    const value = held[name]!.replace(covering.runs, run => {
      let whole = ''
      while (whole.length < run.length && inside.length > 0) {
        const { start, end } = inside.shift()!
        whole += covering.text.slice(start, end)
      }
      return whole
    })
    return [name, value]
  })
  return { ...node, ...Object.fromEntries(restored) }
}

/** What is covered inside a node, in order. */
function spansIn({ position }: Nodes, { found }: Covering): Protected[] {
  const [from, to] = [position?.start.offset ?? 0, position?.end.offset ?? 0]
  const first = firstIndex(found, ({ start }) => start >= from)
  const inside: Protected[] = []
  for (let index = first; index < found.length && found[index]!.end <= to; index++) inside.push(found[index]!)
  return inside
}
