import type { Element, ElementContent } from 'hast'
import { defaultHandlers, type State, toMdast } from 'hast-util-to-mdast'
import type { BlockContent, FootnoteDefinition, FootnoteReference, Root, RootContent, TableCell } from 'mdast'
import { attribute, changed, element, elementsIn, find, languageOf, textIn } from './elements.ts'
import { referenceName } from './footnotes.ts'
import { addressOf } from './metadata.ts'
import { isWithFile } from './pictures.ts'
import { tidy } from './tidy.ts'
import { textOf } from './title.ts'

export interface ContentOptions {
  /** Address against which links are resolved; without one they stay as they are. */
  readonly base?: string
  /** Links that are not addresses of the web lead into the book itself, and are left out. */
  readonly book?: true
  /** What a `q` puts around its words. */
  readonly quotes: readonly [open: string, close: string]
  /** Footnotes by label. */
  readonly notes: ReadonlyMap<string, Element>
}

/** The text of a page as Markdown's tree with the pictures that lie with it, and how many other media were left out. */
export function contentToTree(
  content: Element,
  options: ContentOptions,
): { readonly tree: Root; readonly media: number } {
  const labels = new Set([content, ...options.notes.values()].flatMap(each => [...elementsIn(each)].flatMap(labelIn)))
  const used = [...options.notes].filter(([label]) => labels.has(label))
  const media = [content, ...used.map(([, note]) => note)].reduce((sum, each) => sum + mediaIn(each), 0)
  const notes = used.map(([label, note]): FootnoteDefinition => {
    const children = toTree(note, options).children as FootnoteDefinition['children']
    return { type: 'footnoteDefinition', identifier: label, label, children }
  })
  const { children: blocks } = toTree(content, options)
  const children = options.book ? blocks : withoutLastHeadings(blocks)
  return { tree: { type: 'root', children: [...children, ...notes] }, media }
}

/** A heading at a page's end named what was left out after it. In a book it may be the end's own word. */
function withoutLastHeadings(blocks: readonly RootContent[]): RootContent[] {
  const last = blocks.findLastIndex(node => node.type !== 'heading' && node.type !== 'thematicBreak')
  return blocks.slice(0, last === -1 ? blocks.length : last + 1)
}

const labelIn = ({ tagName, properties }: Element): string[] =>
  tagName === referenceName ? [String(properties.label)] : []

const mediaNames = new Set('img picture svg video audio iframe object embed canvas math'.split(' '))
const isMedia = ({ tagName }: Element): boolean => mediaNames.has(tagName)

function mediaIn(node: Element): number {
  if (isMedia(node)) return altLetters(node) === undefined && pictureIn(node) === undefined ? 1 : 0
  return node.children.reduce((sum, child) => sum + (child.type === 'element' ? mediaIn(child) : 0), 0)
}

/** The picture that an element shows, as an `img`; undefined where it does not lie with the page. */
function pictureIn(node: Element): Element | undefined {
  const shown = node.tagName === 'img' ? node : find(node, ({ tagName }) => pictureNames.get(node.tagName) === tagName)
  if (shown === undefined) return undefined
  const src = ['src', 'dataSrc', 'href', 'xLinkHref', 'xlink:href'].map(name => attribute(shown, name)?.trim() ?? '')
  // A page that loads its pictures late has something small in their place.
  const [address] = src.filter(isWithFile).toSorted((one, other) => Number(isEmbedded(one)) - Number(isEmbedded(other)))
  if (address === undefined) return undefined
  const title = find(node, ({ tagName }) => tagName === 'title')
  const words =
    attribute(shown, 'alt') ?? attribute(node, 'ariaLabel') ?? (title && textIn(title)) ?? attribute(shown, 'title')
  return element('img', [], { src: address, alt: (words ?? '').replace(/\s+/g, ' ').trim() })
}

const isEmbedded = (address: string): boolean => /^data:/i.test(address)

/** Elements around a picture, and what holds it in them. */
const pictureNames: ReadonlyMap<string, string> = new Map([
  ['picture', 'img'],
  ['svg', 'image'],
])

/** A painted initial: an image in place of the first letter or two of a chapter. */
function altLetters(image: Element): string | undefined {
  const alt = image.tagName === 'img' ? attribute(image, 'alt') : undefined
  return alt !== undefined && /^\p{L}[\p{L}’']?$/u.test(alt) ? alt : undefined
}

function toTree(node: Element, options: ContentOptions): Root {
  const children = changed(element('div', node.children), each => plain(each, options)).children
  const tree = toMdast(
    { type: 'root', children },
    {
      document: true,
      handlers: {
        [captionName]: (state: State, each: Element): BlockContent[] =>
          state.toFlow(state.all(each)).map(block => {
            const data = { captionOf: String(each.properties.of) }
            return (block.type === 'paragraph' ? { ...block, data } : block) as BlockContent
          }),
        td: tableCell,
        th: tableCell,
        [referenceName]: (_state: unknown, each: Element): FootnoteReference => {
          const label = String(each.properties.label)
          return { type: 'footnoteReference', identifier: label, label }
        },
      },
    },
  )
  const whole = tidy(tree as Root)
  return tidy({ ...whole, children: whole.children.map(asMeant) })
}

/** Stars alone in a paragraph part scenes; a heading that is bold as a whole is one without its signs. */
function asMeant(node: RootContent): RootContent {
  if (node.type === 'paragraph' && /^(?:\*(?:\s*\*){2,6}|\u2042)$/.test(textOf(node).trim()))
    return { type: 'thematicBreak' }
  const [only, ...others] = node.type === 'heading' ? node.children : []
  const isBold = node.type === 'heading' && only?.type === 'strong' && others.length === 0
  return isBold ? { ...node, children: only.children } : node
}

type Plain = (each: Element, options: ContentOptions) => Element | readonly ElementContent[] | undefined

/** What Markdown has no word for, said in what it has. */
function plain(each: Element, options: ContentOptions): ReturnType<Plain> {
  if (!isMedia(each)) return (plainElements[each.tagName] ?? (() => each))(each, options)
  const letters = altLetters(each)
  return letters === undefined ? pictureIn(each) : [text(letters)]
}

const plainElements: Readonly<Record<string, Plain>> = {
  a: plainLink,
  q: (each, { quotes }) => [text(quotes[0]), ...each.children, text(quotes[1])],
  sup: each => raised(each, superscripts),
  sub: each => raised(each, subscripts),
  table: each => {
    const caption = each.children.find(child => child.type === 'element' && child.tagName === 'caption')
    return caption === undefined ? each : [element('p', (caption as Element).children), each]
  },
  figure: plainFigure,
  div: stanza,
  rt: each => [text(' ('), ...each.children, text(')')],
  rp: () => undefined,
  td: withLines,
  th: withLines,
}

const lineNames = /(?:^|\s)(?:verse|line|l|i\d+)(?:\s|$)/

/** Verse as Project Gutenberg and others set it: an element a line. */
function stanza(each: Element): Element {
  const lines = each.children.filter(child => textIn(child).trim() !== '' || child.type === 'element')
  const isVerse = lines.every(
    child =>
      child.type === 'element' &&
      /^(?:div|p|span)$/.test(child.tagName) &&
      lineNames.test(attribute(child, 'className') ?? '') &&
      !child.children.some(inner => inner.type === 'element' && /^(?:p|div|ul|ol|table)$/.test(inner.tagName)),
  )
  if (lines.length < 2 || !isVerse) return each
  const words = lines.map(child => (child as Element).children.filter(inner => !isBreak(inner)))
  return element(
    'p',
    words.flatMap((line, at) => (at === 0 ? line : [element('br', []), ...line])),
  )
}

const isBreak = (node: ElementContent): boolean => node.type === 'element' && node.tagName === 'br'

/** A cell of a table in Markdown is one line: its paragraphs are parted by breaks. */
function withLines(cell: Element): Element {
  const isBlock = (child: ElementContent): child is Element =>
    child.type === 'element' && (child.tagName === 'p' || child.tagName === 'div')
  const blocks = cell.children.filter(isBlock)
  if (blocks.length === 0) return cell
  const children = cell.children.flatMap((child): ElementContent[] => {
    if (!isBlock(child)) return [child]
    return child === blocks[0] ? child.children : [element('br', []), ...child.children]
  })
  return { ...cell, children }
}

/** A cell with the language that it says of itself, or that all of it is in. */
function tableCell(state: State, each: Element): TableCell {
  const cell = defaultHandlers.td(state, each) as TableCell
  const inner = each.children.filter((child): child is Element => child.type === 'element')
  const lang = [each, ...(inner.length === 1 ? inner : [])].map(languageOf).find(Boolean)
  return lang === undefined ? cell : { ...cell, data: { lang } }
}

function plainLink(link: Element, { base, book }: ContentOptions): ReturnType<Plain> {
  const href = attribute(link, 'href')?.trim()
  const away = addressOf(href, base) ?? (/^mailto:/i.test(href ?? '') ? href : undefined)
  const url = away ?? (book || base !== undefined || /^(?:[a-z][a-z\d+.-]*:|#|$)/i.test(href ?? '') ? undefined : href)
  const inPage = href?.startsWith('#') ?? true
  return url === undefined || inPage || textIn(link) === '' ? link.children : element('a', link.children, { href: url })
}

/** A figure whose picture is left out says nothing by its caption alone. */
function plainFigure(figure: Element): ReturnType<Plain> {
  const isCaption = (child: ElementContent): child is Element =>
    child.type === 'element' && child.tagName === 'figcaption'
  const hasWords = figure.children.some(child => !isCaption(child) && textIn(child).trim() !== '')
  const picture = find(figure, ({ tagName }) => tagName === 'img')
  if (!hasWords && picture === undefined) return undefined
  const caption = ({ children }: Element): Element =>
    hasWords ? element('p', children) : element(captionName, children, { of: picture!.properties.src })
  return { ...figure, children: figure.children.map(child => (isCaption(child) ? caption(child) : child)) }
}

const captionName = 'caption-of-picture'

const digits = '0123456789+-−()'
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾'
const subscripts = '₀₁₂₃₄₅₆₇₈₉₊₋₋₍₎'

/** `10<sup>9</sup>` is not 109. Raised letters (`XIX<sup>e</sup>`) read well on the line. */
function raised(each: Element, signs: string): ElementContent[] {
  const value = textIn(each).trim()
  if (!/^[\d+\-−()]+$/.test(value) || [...elementsIn(each)].length > 0) return each.children
  return [text([...value].map(digit => signs[digits.indexOf(digit)]).join(''))]
}

const text = (value: string): ElementContent => ({ type: 'text', value })
