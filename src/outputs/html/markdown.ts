import type { Element, ElementContent, Root } from 'hast'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { schemes } from '../../core/model/address.ts'
import { element, text } from './element.ts'
import { imageAddress, linkTo } from './link.ts'

/** What a note or a definition may hold: no headings, which would break the page's outline, and no ids. */
const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype)
  .use(() => rewriteLinks)
  .use(rehypeSanitize, {
    ...defaultSchema,
    tagNames: 'p em strong del code pre br a ul ol li blockquote table thead tbody tr th td img'.split(' '),
    attributes: {
      a: ['href', 'title', ['rel', 'noreferrer']],
      ol: ['start'],
      th: ['align'],
      td: ['align'],
      img: ['src', 'alt'],
    },
    protocols: { href: [...schemes], src: ['data'] },
    clobber: [],
  })
  .freeze()

/** A note's Markdown as hast. Raw HTML is left out. */
export function markdown(body: string): ElementContent[] {
  const tree = processor.runSync(processor.parse(body))
  return tree.children.filter(isContent)
}

/** Words between asterisks that can do nothing else than open and close an emphasis. */
const emphasis = /(?<=[ («“\u00A0])\*[\p{L}\p{N}](?:[ ’'-]?[\p{L}\p{N}])*\*(?=[ ),.;:»”\u00A0]|$)/u

/** Words and common punctuation, which Markdown gives back as they are; most definitions hold little else. */
const plain = new RegExp(
  `^[\\p{L}«“(](?:[\\p{L}\\p{N},.;’'«»“”()…—–?!%\u00A0\u202F-]|:? (?! )|${emphasis.source})*$`,
  'u',
)

/** Markdown of one paragraph without the paragraph. */
export function inlineMarkdown(body: string): ElementContent[] {
  if (plain.test(body) && !/www\.| $/i.test(body)) return emphasised(body)
  const content = markdown(body)
  const [only] = content.filter(node => node.type === 'element')
  const isAlone = content.every(node => node === only || (node.type === 'text' && node.value.trim() === ''))
  return isAlone && only?.type === 'element' && only.tagName === 'p' ? only.children : content
}

/** Every second piece between asterisks is emphasised. */
function emphasised(body: string): ElementContent[] {
  const pieces = body
    .split('*')
    .map((piece, index) => (index % 2 === 0 ? text(piece) : element('em', {}, [text(piece)])))
  return pieces.filter(piece => piece.type !== 'text' || piece.value !== '')
}

function isContent(node: Root['children'][number]): node is ElementContent {
  return node.type !== 'doctype'
}

/** Leaves the links that a page may have; an image that is not part of the page becomes one. */
function rewriteLinks(tree: Root): void {
  rewriteIn(tree)
}

function rewriteIn(parent: Root | Element): void {
  parent.children = (parent.children as ElementContent[]).flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node]
    if (node.tagName === 'img') return [imageOrLink(node, parent)]
    rewriteIn(node)
    if (node.tagName !== 'a') return [node]
    const link = linkTo({ url: String(node.properties.href ?? ''), ...titleOf(node) })
    return link === undefined || link.properties.rel === undefined
      ? node.children
      : [{ ...link, children: node.children }]
  })
}

function imageOrLink(image: Element, parent: Root | Element): ElementContent {
  const url = String(image.properties.src ?? '')
  const alternative = String(image.properties.alt ?? '')
  const address = imageAddress({ url })
  if (address !== undefined) return element('img', { src: address, alt: alternative })
  const link = parent.type === 'element' && parent.tagName === 'a' ? undefined : linkTo({ url, ...titleOf(image) })
  return link === undefined ? text(alternative) : { ...link, children: [text(alternative)] }
}

function titleOf({ properties }: Element): { title?: string } {
  return typeof properties.title === 'string' ? { title: properties.title } : {}
}
