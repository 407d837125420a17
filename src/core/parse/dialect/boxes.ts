import type { BlockContent, PhrasingContent, RootContent } from 'mdast'
import { type BoxKind, boxKinds } from '../../model/unit.ts'
import { joinedLines, linesIn, textFrom } from './lines.ts'
import type { Box, BoxTitle } from './nodes.ts'
import type { Stretch } from './protect.ts'

/** What projects call their boxes, beside the names of ours. */
const aliases: Readonly<Record<string, BoxKind>> = {
  abstract: 'info',
  attention: 'warning',
  bug: 'danger',
  callout: 'note',
  check: 'tip',
  cite: 'quote',
  dropdown: 'details',
  error: 'danger',
  fail: 'danger',
  failure: 'danger',
  faq: 'question',
  help: 'question',
  hint: 'tip',
  missing: 'danger',
  notecard: 'note',
  notice: 'note',
  remark: 'note',
  secondary: 'note',
  seealso: 'info',
  success: 'tip',
  summary: 'info',
  tldr: 'info',
  todo: 'note',
}

export const boxKindOf = (name: string): BoxKind | undefined => {
  const lower = name.toLowerCase().replace(/^callout-/, '')
  return boxKinds.find(kind => kind === lower) ?? (Object.hasOwn(aliases, lower) ? aliases[lower] : undefined)
}

const alert = /^\[!([a-z][\w-]*)(?:\|[^\]\n]*)?\][+-]?[ \t]*/i

/** Words in bold that MDN, in its languages, and GitHub begin a quotation with where a box is meant. */
const boldNames: ReadonlySet<string> = new Set(
  'attention callout caution danger important info note tip warning'.split(' '),
)
const translatedNames: Readonly<Record<string, BoxKind>> = {
  advertencia: 'warning',
  astuce: 'tip',
  avertissement: 'warning',
  consejo: 'tip',
  nota: 'note',
  remarque: 'note',
}

function boldKindOf(word: string): BoxKind | undefined {
  const lower = word.toLowerCase()
  if (Object.hasOwn(translatedNames, lower)) return translatedNames[lower]
  return boldNames.has(lower) ? boxKindOf(lower) : undefined
}

type Quotation = Extract<RootContent, { type: 'blockquote' }>

/** A quotation that begins with `[!NOTE]` is a box, what else stands on that line its title; so is `**Note:**`. */
export function alertIn(quotation: Quotation, text: string): Box | undefined {
  return markedAlertIn(quotation, text) ?? boldAlertIn(quotation)
}

/** The name ends with a colon, inside of the bold or behind it, or has a line of its own. */
function boldAlertIn(quotation: Quotation): Box | undefined {
  const [first, ...others] = quotation.children
  const [head, ...rest] = first?.type === 'paragraph' ? first.children : []
  const [name, ...more] = head?.type === 'strong' ? head.children : []
  if (first?.type !== 'paragraph' || name?.type !== 'text' || more.length > 0) return undefined
  const [, word = '', colon = ''] = /^(\p{L}+)[ \u00A0\u202F]*(:?)[ \u00A0\u202F]*$/u.exec(name.value) ?? []
  const kind = boldKindOf(word)
  if (kind === undefined) return undefined
  const [next, ...after] = rest
  const sign = colon === '' ? /^[ \u00A0\u202F]*(?::|\n)\s*/ : /^\s*/
  const [gap] = (next?.type === 'text' && sign.exec(next.value)) || []
  if (gap === undefined && (colon === '' || next?.type === 'text') && next !== undefined) return undefined
  const words = next?.type === 'text' ? textFrom(next, gap?.length ?? 0) : next
  const children = words === undefined || (words.type === 'text' && words.value === '') ? after : [words, ...after]
  const paragraph = { ...first, children }
  return boxOf(kind, [], { ...quotation, children: [...(children.length === 0 ? [] : [paragraph]), ...others] })
}

function markedAlertIn(quotation: Quotation, text: string): Box | undefined {
  const [first, ...others] = quotation.children
  if (first?.type !== 'paragraph') return undefined
  const [opening = [], ...rest] = linesIn(first.children, text)
  const [head, ...words] = opening
  const [sign = '', name = ''] = (head?.type === 'text' && alert.exec(head.value)) || []
  if (head?.type !== 'text' || sign === '') return undefined
  const title = [...(head.value.length > sign.length ? [textFrom(head, sign.length)] : []), ...words]
  const paragraph = { ...first, children: joinedLines(rest) }
  const children = [...(paragraph.children.length === 0 ? [] : [paragraph]), ...others]
  return boxOf(boxKindOf(name) ?? 'note', title, { ...quotation, children })
}

const label = /^(NOTE|TIP|IMPORTANT|WARNING|CAUTION)[ \u00A0\u202F]?:[ \t]+(?=\S)/

/** A paragraph that begins with `NOTE: ` is a box, as AsciiDoc and many a letter have it. */
export function labelledIn(paragraph: Extract<RootContent, { type: 'paragraph' }>): Box | undefined {
  const [head, ...others] = paragraph.children
  const [sign, name = ''] = (head?.type === 'text' && label.exec(head.value)) || []
  if (head?.type !== 'text' || sign === undefined) return undefined
  const words = textFrom(head, sign.length)
  return boxOf(boxKindOf(name)!, [], {
    children: [{ ...paragraph, children: [...(words.value === '' ? [] : [words]), ...others] }],
    position: paragraph.position,
  })
}

/** @param around holds what stands in the box, and its place */
export function boxOf(
  box: BoxKind,
  title: readonly PhrasingContent[],
  { children, position }: { readonly children: readonly RootContent[]; readonly position?: Box['position'] },
): Box {
  const head = title.length === 0 ? [] : [titleOf(title)]
  return { type: 'box', box, children: [...head, ...(children as BlockContent[])], position }
}

function titleOf(children: readonly PhrasingContent[]): BoxTitle {
  const [start, end] = [children[0]!.position!.start, children.at(-1)!.position!.end]
  return { type: 'boxTitle', children: [...children], position: { start, end } }
}

/** A line of colons that opens or closes a box. `[start, end)` is the line without what stands before it, UTF-16. */
export interface Fence {
  readonly start: number
  readonly end: number
  /** Of the line that opens: absent where it stands around without being a box, as columns do. */
  readonly kind?: BoxKind
  /** Where in the text its title stands. */
  readonly title?: readonly [start: number, end: number]
  /** Start of the line that it belongs to; its own where there is none. */
  readonly partner: number
}

/** Boxes inside boxes. */
const mostLevels = 20

const line = /^[ \t>]*(?:[-*+][ \t]+)?(:{3,})[ \t]*([^\n]*)$/gm
const rest =
  /^(?:(?<name>[a-z][\w-]*)(?:[ \t]*\[(?<label>[^\]\n]*)\])?)?[ \t]*(?:\{(?<attributes>[^}\n]*)\})?[ \t]*(?<words>[^\n]*?)[ \t]*:*$/i

/** The lines of colons that belong together, by where they start. `stretches` are no code. */
export function fencesIn(text: string, stretches: readonly Stretch[]): Fence[] {
  const open: Omit<Fence, 'partner'>[] = []
  const fences: Fence[] = []
  const loose: Omit<Fence, 'partner'>[] = []
  const lines = stretches.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(line)].map(match => ({ match, at: start + match.index })),
  )
  for (const { match, at } of lines) {
    const { 0: whole, 1: colons = '', 2: words = '' } = match
    const start = at + whole.indexOf(colons)
    const fence = { start, end: at + whole.length }
    if (words !== '') {
      const opened = openedBy(words, fence.end - words.length)
      if (opened !== undefined && open.length < mostLevels) open.push({ ...fence, ...opened })
      continue
    }
    const opening = open.pop()
    if (opening === undefined) loose.push(fence)
    else fences.push({ ...opening, partner: start }, { ...fence, partner: opening.start })
  }
  // A name that is none of a box may be a word.
  const known = open.filter(({ kind }) => kind !== undefined)
  for (const { start, end } of [...loose, ...known]) fences.push({ start, end, partner: start })
  return fences.sort((one, other) => one.start - other.start)
}

function openedBy(words: string, at: number): Pick<Fence, 'kind' | 'title'> | undefined {
  const { groups } = rest.exec(words) ?? {}
  if (groups === undefined || (groups.name === undefined && groups.attributes === undefined)) return undefined
  const { name, label, attributes = '', words: plain = '' } = groups
  const classes = [...attributes.matchAll(/\.([\w-]+)/g)].map(([, each]) => each!)
  const kind = [name ?? '', ...classes].map(boxKindOf).find(each => each !== undefined)
  if (kind === undefined) return {}
  const title = label || /\btitle="([^"]*)"/.exec(attributes)?.[1] || plain.replace(/^"(.*)"$/, '$1')
  if (title === '') return { kind }
  const start = at + words.indexOf(title, name?.length ?? 0)
  return { kind, title: [start, start + title.length] }
}

/** Blocks that stand side by side, with what stands between two fences put into a box. */
export function withBoxes(
  nodes: readonly RootContent[],
  fences: ReadonlyMap<number, Fence>,
  inline: (start: number, end: number) => PhrasingContent[],
): RootContent[] {
  const done: RootContent[] = []
  const fenceOf = (node: RootContent): Fence | undefined =>
    node.type === 'thematicBreak' ? fences.get(node.position?.start.offset ?? -1) : undefined
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]!
    const fence = fenceOf(node)
    if (fence === undefined) done.push(node)
    else if (fence.partner === fence.start) done.push({ type: 'looseFence', position: node.position })
    else if (fence.partner > fence.start) {
      const end = nodes.findIndex((each, index) => index > at && fenceOf(each)?.start === fence.partner)
      const children = withBoxes(nodes.slice(at + 1, end === -1 ? nodes.length : end), fences, inline)
      const last = nodes[end === -1 ? nodes.length - 1 : end]!
      const position = { start: node.position!.start, end: last.position!.end }
      const title = fence.title === undefined ? [] : inline(...fence.title)
      if (fence.kind === undefined) done.push(...children)
      else done.push(boxOf(fence.kind, title, { children, position }))
      at = end === -1 ? nodes.length : end
    }
  }
  return done
}
