import { createHash } from 'node:crypto'
import type { Element, ElementContent } from 'hast'
import { text } from '../html/element.ts'

/** A picture of a book. */
export interface Picture {
  readonly path: string
  readonly type: string
  readonly bytes: Uint8Array
}

interface Signature {
  readonly type: string
  readonly ending: string
  /** Bytes at their offsets; a negative one counts from the end. */
  readonly bytes: readonly (readonly [at: number, bytes: readonly number[]])[]
}

/** What a whole file of each type begins and ends with. */
const signatures: readonly Signature[] = [
  {
    type: 'image/png',
    ending: 'png',
    bytes: [
      [0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
      [-8, [0x49, 0x45, 0x4e, 0x44]],
    ],
  },
  {
    type: 'image/jpeg',
    ending: 'jpg',
    bytes: [
      [0, [0xff, 0xd8, 0xff]],
      [-2, [0xff, 0xd9]],
    ],
  },
  {
    type: 'image/gif',
    ending: 'gif',
    bytes: [
      [0, [0x47, 0x49, 0x46, 0x38]],
      [-1, [0x3b]],
    ],
  },
  {
    type: 'image/webp',
    ending: 'webp',
    bytes: [
      [0, [0x52, 0x49, 0x46, 0x46]],
      [8, [0x57, 0x45, 0x42, 0x50]],
    ],
  },
]

const isOf = (file: Uint8Array, { bytes }: Signature): boolean =>
  bytes.every(([at, part]) => part.every((byte, index) => file.at(at + index) === byte))

/**
 * A page as a book can hold it: what its script and style would need is gone, links lead to what is there, references
 * to words and notes say what they are, and pictures are files. A picture that is none is its alternative text.
 */
export function tidied(content: readonly ElementContent[]): { content: ElementContent[]; pictures: Picture[] } {
  const ids = new Set<string>()
  const pictures = new Map<string, Picture>()
  gather(content, ids)
  const seen = new Set<string>()
  return { content: content.flatMap(node => tidy(node, { ids, pictures, seen })), pictures: [...pictures.values()] }
}

interface Page {
  readonly ids: ReadonlySet<string>
  readonly seen: Set<string>
  readonly pictures: Map<string, Picture>
}

function gather(nodes: readonly ElementContent[], ids: Set<string>): void {
  for (const node of nodes) {
    if (node.type !== 'element') continue
    if (typeof node.properties.id === 'string') ids.add(node.properties.id)
    gather(node.children, ids)
  }
}

function tidy(node: ElementContent, page: Page): ElementContent[] {
  if (node.type === 'text') return [node]
  if (node.type !== 'element') return []
  if (node.tagName === 'img') return [picture(node, page)]
  const children = node.children.flatMap(child => tidy(child, page))
  if (node.tagName === 'a') return anchor(node, children, page)
  const properties = kept(node, page)
  return node.tagName === 'span' && Object.keys(properties).length === 0
    ? children
    : [{ ...node, properties, children }]
}

/** Classes that the style of a book knows. */
const classes = new Set(
  'p a b none verse code stanza rows row word gloss grammar level def example renderings fn label'.split(' '),
)

function kept({ properties }: Element, { seen }: Page): Element['properties'] {
  const { className, id, dataA: _, dataN: __, value: ___, ...rest } = properties
  const own = Array.isArray(className) ? className.filter(name => classes.has(String(name))) : []
  // A sentence that is split by a link carries its address once.
  const isNew = typeof id === 'string' && !seen.has(id)
  if (isNew) seen.add(id)
  return { ...rest, ...(isNew ? { id } : {}), ...(own.length === 0 ? {} : { className: own }) }
}

function anchor(node: Element, children: ElementContent[], page: Page): ElementContent[] {
  const { href, dataN } = node.properties
  const address = addressOf(String(href ?? ''), page.ids)
  if (address === undefined) return children
  const { rel: _, ...properties } = kept(node, page)
  const isNote = /^#(?:t|n|fn)-/.test(address) && !children.some(child => child.type === 'text' && child.value === '↩')
  const isReference = isNote && dataN !== undefined
  const mark = `[${dataN ?? '*'}]`
  const shown = children.length > 0 ? children : [text(mark)]
  // Who speaks to a reader says what is seen.
  const label =
    children.length > 0 || properties.ariaLabel === undefined ? {} : { ariaLabel: `${properties.ariaLabel} ${mark}` }
  const role = isReference || address.startsWith('#fn-') ? { 'epub:type': 'noteref', role: 'doc-noteref' } : {}
  return [{ ...node, properties: { ...properties, ...label, ...role, href: address }, children: shown }]
}

/** A link of the page itself must lead somewhere; one to elsewhere is written as the URL Standard writes it. */
function addressOf(href: string, ids: ReadonlySet<string>): string | undefined {
  if (href.startsWith('#')) return ids.has(href.slice(1)) ? href : undefined
  return URL.canParse(href) ? new URL(href).href : undefined
}

function picture({ properties }: Element, { pictures }: Page): ElementContent {
  const alternative = String(properties.alt ?? '')
  const [, encoded] = /^data:[^,]*;base64,(.*)$/.exec(String(properties.src ?? '')) ?? []
  const bytes = new Uint8Array(Buffer.from(encoded ?? '', 'base64'))
  const known = signatures.find(signature => isOf(bytes, signature))
  if (known === undefined) return text(alternative)
  const name = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
  const path = `images/${name}.${known.ending}`
  pictures.set(path, { path, type: known.type, bytes })
  return { type: 'element', tagName: 'img', properties: { src: path, alt: alternative }, children: [] }
}
