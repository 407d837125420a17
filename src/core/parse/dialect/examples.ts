import type { Code, ListItem, Nodes, Paragraph, PhrasingContent, RootContent, Text } from 'mdast'
import { joinedLines, linesIn, placed, textFrom } from './lines.ts'
import type { Stretch } from './protect.ts'

/** Pandoc's numbered examples, by where each begins, and by its label. */
export interface Examples {
  /** Number by offset in the text, UTF-16. */
  readonly numbers: ReadonlyMap<number, number>
  readonly labels: ReadonlyMap<string, number>
}

const none: Examples = { numbers: new Map(), labels: new Map() }
const head = /^ {0,3}\(@([\p{L}\p{N}_-]*)\)[ \t]/gmu
/** Of an example, or of an item whose number is left to the list. */
const sign = /^(?:\(@[\p{L}\p{N}_-]*\)|#\.)[ \t]+/u

/** Examples are counted through a whole text. @param stretches what is no code */
export function examplesIn(text: string, stretches: readonly Stretch[]): Examples {
  if (!text.includes('(@')) return none
  const numbers = new Map<number, number>()
  const labels = new Map<string, number>()
  for (const { start, end } of stretches) {
    for (const { 0: whole, 1: label = '', index } of text.slice(start, end).matchAll(head)) {
      const number = labels.get(label) ?? numbers.size + 1
      numbers.set(start + index + whole.indexOf('('), number)
      if (label !== '') labels.set(label, number)
    }
  }
  return { numbers, labels }
}

declare module 'mdast' {
  interface ListData {
    /** Whether its items begin with `(@)` or `#.`, the sign that it has. */
    sign?: '(@' | '#.'
  }
}

/**
 * Blocks that stand side by side, with lines that begin with `(@)`, `(@label)` or `#.` as items of numbered lists.
 *
 * @param examples with the text in which the offsets of the blocks lie
 * @param continued the paragraphs of code that is set in, undefined where it is code
 */
export function withExamples(
  nodes: readonly RootContent[],
  { numbers, text }: Examples & { readonly text: string },
  continued: (node: Code) => Paragraph[] | undefined,
): RootContent[] {
  const done: RootContent[] = []
  for (const node of nodes) {
    const last = done.at(-1)
    const open = last?.type === 'list' && last.data?.sign !== undefined ? last : undefined
    const further = node.type === 'code' && open !== undefined ? continued(node) : undefined
    const items = node.type === 'paragraph' ? itemsIn(node, text) : undefined
    if (further !== undefined) open!.children.at(-1)!.children.push(...further)
    else if (items === undefined) done.push(node)
    else if (open?.data?.sign === items.sign) for (const item of items.children) open.children.push(item)
    else {
      const start = numbers.get(items.children[0]!.position!.start.offset!) ?? 1
      const { position } = node
      done.push({ type: 'list', ordered: true, start, children: items.children, data: { sign: items.sign }, position })
    }
  }
  return done
}

/** A sign behind a backslash is none. */
function itemsIn(
  node: Paragraph,
  text: string,
): { readonly sign: '(@' | '#.'; readonly children: ListItem[] } | undefined {
  const [first] = node.children
  if (first?.type !== 'text' || !sign.test(first.value)) return undefined
  const kind = first.value.startsWith('#') ? '#.' : '(@'
  const stands = ({ position }: PhrasingContent) => text.startsWith(kind, position?.start.offset)
  if (!stands(first)) return undefined
  const isHead = ([start]: readonly PhrasingContent[]): boolean =>
    start?.type === 'text' && stands(start) && sign.test(start.value)
  const groups: PhrasingContent[][][] = []
  for (const line of linesIn(node.children, text)) {
    if (groups.length === 0 || isHead(line)) groups.push([line])
    else groups.at(-1)!.push(line)
  }
  return { sign: kind, children: groups.flatMap(itemOf) }
}

function itemOf([head = [], ...lines]: readonly PhrasingContent[][]): ListItem[] {
  const [first, ...others] = head
  const text = first as Text
  const words = textFrom(text, sign.exec(text.value)![0].length)
  const children = joinedLines([[...(words.value === '' ? [] : [words]), ...others], ...lines])
  const end = children.at(-1)?.position?.end.offset ?? 0
  const position = placed(words.position!.start.offset!, end)
  const paragraph: Paragraph = { type: 'paragraph', children, position }
  return [{ type: 'listItem', children: [paragraph], position: placed(text.position!.start.offset!, end) }]
}

const reference = /(?<=\()@([\p{L}\p{N}_-]+)(?=\))/gu

/** Nodes with the numbers of examples in the place of the labels by which a text refers to them. */
export function withReferences<Node extends Nodes>(node: Node, examples: Examples): Node {
  if (examples.labels.size === 0 || !('children' in node)) return node
  const children = (node.children as Nodes[]).flatMap((child): Nodes[] =>
    child.type === 'text' ? referred(child, examples) : [withReferences(child, examples)],
  )
  return { ...node, children } as Node
}

function referred(node: Text, { labels }: Examples): Text[] {
  const start = node.position?.start.offset ?? 0
  const isPlain = (node.position?.end.offset ?? 0) - start === node.value.length
  if (!isPlain || !node.value.includes('(@')) return [node]
  const parts: Text[] = []
  let at = 0
  const add = (value: string, end: number) => {
    if (value !== '') parts.push({ type: 'text', value, position: placed(start + at, start + end) })
    at = end
  }
  for (const { 0: whole, 1: label = '', index } of node.value.matchAll(reference)) {
    const number = labels.get(label)
    if (number === undefined) continue
    add(node.value.slice(at, index), index)
    add(String(number), index + whole.length)
  }
  add(node.value.slice(at), node.value.length)
  return parts
}
