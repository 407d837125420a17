import type { Html, Image, PhrasingContent, RootContent } from 'mdast'
import { boxOf } from './boxes.ts'
import { placed } from './lines.ts'

/** Tags whose words are read, however they are set. A block with another one is left out, and told. */
const known = new Set('details summary figure figcaption picture img p div center section article br'.split(' '))
const tags = /<!--[\s\S]*?-->|<(\/?)([a-z][\w-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/gi

type Inline = (start: number, end: number) => PhrasingContent[]

/** A part of a block of HTML. */
type Part =
  | { readonly kind: 'open' | 'close'; readonly at: number }
  | { readonly kind: 'summary' | 'words'; readonly start: number; readonly end: number }
  | { readonly kind: 'picture'; readonly image: Image }

/** Blocks that stand side by side, with the words of HTML as paragraphs and what can be opened as a box. */
export function withHtmlBlocks(nodes: readonly RootContent[], inline: Inline): RootContent[] {
  if (!nodes.some(node => node.type === 'html')) return [...nodes]
  const open: { readonly at: number; title: PhrasingContent[]; readonly children: RootContent[] }[] = []
  const done: RootContent[] = []
  const add = (node: RootContent) => (open.at(-1)?.children ?? done).push(node)
  for (const node of nodes) {
    const parts = node.type === 'html' ? partsOf(node) : undefined
    if (parts === undefined) add(node)
    for (const part of parts ?? []) {
      if (part.kind === 'picture') add(paragraph([part.image]))
      else if (part.kind === 'open') open.push({ at: part.at, title: [], children: [] })
      else if (part.kind === 'close') close(part.at)
      else if ('start' in part) {
        const children = inline(part.start, part.end)
        const box = open.at(-1)
        if (children.length === 0) continue
        if (part.kind === 'summary' && box !== undefined && box.title.length === 0) box.title = children
        else add(paragraph(children))
      }
    }
  }
  const end = nodes.at(-1)?.position?.end.offset ?? 0
  while (open.length > 0) close(end)
  return done

  function close(at: number): void {
    const box = open.pop()
    if (box === undefined) return
    add(boxOf('details', box.title, { children: box.children, position: placed(box.at, at) }))
  }
}

const paragraph = (children: PhrasingContent[]): RootContent => ({
  type: 'paragraph',
  children,
  position: { start: children[0]!.position!.start, end: children.at(-1)!.position!.end },
})

/** Undefined where the block has a tag that is not known; it is then left as it is. */
function partsOf({ value, position }: Html): Part[] | undefined {
  const offset = position?.start.offset ?? 0
  const parts: Part[] = []
  let at = 0
  let kind: 'summary' | 'words' = 'words'
  let isKnown = false
  const words = (end: number) => {
    const piece = value.slice(at, end)
    if (piece.trim() === '') return
    const start = at + piece.length - piece.trimStart().length
    parts.push({ kind, start: offset + start, end: offset + start + piece.trim().length })
  }
  for (const { 0: tag, 1: closing = '', 2: name = '', 3: attributes = '', index } of value.matchAll(tags)) {
    const lower = name.toLowerCase()
    if (name !== '' && inlineTags.has(lower)) continue
    if (name !== '' && !known.has(lower)) return undefined
    isKnown ||= name !== ''
    words(index)
    at = index + tag.length
    if (lower === 'details') parts.push({ kind: closing === '' ? 'open' : 'close', at: offset + index })
    if (lower === 'summary') kind = closing === '' ? 'summary' : 'words'
    if (lower === 'img') parts.push({ kind: 'picture', image: imageOf(attributes, offset + index, offset + at) })
  }
  words(value.length)
  return isKnown && !/<[a-z/]/i.test(value.slice(at).replace(tags, '')) ? parts : undefined
}

/** Tags inside a line: they stay with its words. */
const inlineTags = new Set(
  'a abbr b bdi cite code del dfn em i ins kbd mark q s samp small span strong sub sup u var wbr'.split(' '),
)

/** The place of a picture's words is that of its tag. */
function imageOf(attributes: string, start: number, end: number): Image {
  const value = (name: string) => {
    const [, , double, single, bare] =
      new RegExp(`(^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes) ?? []
    return double ?? single ?? bare
  }
  return { type: 'image', url: value('src') ?? '', alt: value('alt') ?? '', position: placed(start, end) }
}
