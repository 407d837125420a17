import { createHash } from 'node:crypto'
import type { Element, ElementContent } from 'hast'
import { pictureKinds } from '../../core/model/picture.ts'
import { factsOf } from '../../core/pictures/facts.ts'
import { element, text } from '../html/element.ts'

/** A picture of a book. */
export interface Picture {
  readonly path: string
  readonly type: string
  readonly bytes: Uint8Array
}

/**
 * A page as a book can hold it: what its script and style would need is gone, links lead to what is there, references
 * to words and notes say what they are and are numbered as they are met, and pictures are files. A picture that is none
 * is its alternative text.
 */
export function tidied(content: readonly ElementContent[]): { content: ElementContent[]; pictures: Picture[] } {
  const ids = new Set<string>()
  const pictures = new Map<string, Picture>()
  gather(content, ids)
  const seen = new Set<string>()
  const marks = new Map<string, string>()
  return {
    content: content.flatMap(node => tidy(node, { ids, pictures, seen, marks })),
    pictures: [...pictures.values()],
  }
}

interface Page {
  readonly ids: ReadonlySet<string>
  readonly seen: Set<string>
  readonly pictures: Map<string, Picture>
  /** Of what is referred to by a number, by address. */
  readonly marks: Map<string, string>
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
  if (node.tagName === 'aside')
    return [{ ...node, properties, children: marked(children, page.marks.get(`#${node.properties.id}`)) }]
  if (node.tagName === 'ruby') return [{ ...node, properties, children: behindWords(children) }]
  return node.tagName === 'span' && Object.keys(properties).length === 0
    ? children
    : [{ ...node, properties, children }]
}

/** A note begins with the number by which the text refers to it. */
function marked(children: readonly ElementContent[], mark: string | undefined): ElementContent[] {
  const [first, ...rest] = children
  if (mark === undefined || first?.type !== 'element') return [...children]
  return [{ ...first, children: [text(`${mark} `), ...first.children] }, ...rest]
}

/** What stands above words is written behind them. */
function behindWords(children: readonly ElementContent[]): ElementContent[] {
  const isAbove = (child: ElementContent) =>
    child.type === 'element' && (child.tagName === 'rt' || child.tagName === 'rp')
  return [...children.filter(child => !isAbove(child)), ...children.filter(isAbove)]
}

/** Classes that the style of a book knows. */
const classes = new Set(
  'p a b n none verse code stanza rows row word gloss grammar level def example renderings fn label'.split(' '),
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
  if (isReference && children.length === 0 && !page.marks.has(address))
    page.marks.set(address, `[${page.marks.size + 1}]`)
  const mark = page.marks.get(address) ?? '[*]'
  const shown = children.length > 0 ? children : [text(mark)]
  // Who speaks to a reader says what is seen.
  const name = properties.ariaLabel === `Note ${dataN}` ? 'Note' : properties.ariaLabel
  const label = children.length > 0 || name === undefined ? {} : { ariaLabel: `${name} ${mark}` }
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
  const known = encoded === undefined ? undefined : factsOf(bytes)
  // AVIF is none of the types that every reader of books has to show.
  if (known === undefined || 'problem' in known || known.type === 'image/avif') return text(alternative)
  const { type, width, height } = known
  const name = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
  const path = `images/${name}.${pictureKinds[type][0]}`
  pictures.set(path, { path, type, bytes })
  return element('img', { src: path, alt: alternative, width, height })
}
