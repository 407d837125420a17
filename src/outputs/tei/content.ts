import type { Element, ElementContent } from 'hast'
import type { Element as XmlElement } from 'xast'
import type { MarkKind } from '../../core/model/unit.ts'
import { xmlText } from '../../core/model/xml.ts'
import { element } from '../html/element.ts'
import { inlineMarkdown, markdown } from '../html/markdown.ts'
import { type Attributes, type Content, x } from '../xml.ts'

type Name = readonly [name: string, attributes?: Attributes]

/** Marks of a text as TEI has them; a link, a picture, a formula and a footnote have elements of their own. */
export const markNames: Readonly<Partial<Record<MarkKind, Name>>> = {
  emphasis: ['hi', { rend: 'italic' }],
  strong: ['hi', { rend: 'bold' }],
  delete: ['hi', { rend: 'strikethrough' }],
  code: ['code'],
  superscript: ['hi', { rend: 'superscript' }],
  subscript: ['hi', { rend: 'subscript' }],
  highlight: ['hi', { rend: 'highlight' }],
}

/** Elements of HTML as TEI has them. What is not here is TEI's own. */
const names: Readonly<Record<string, Name>> = {
  br: ['lb', { type: 'break' }],
  em: markNames.emphasis!,
  strong: markNames.strong!,
  del: markNames.delete!,
  ul: ['list', { rend: 'bulleted' }],
  ol: ['list', { rend: 'numbered' }],
  li: ['item'],
  blockquote: ['quote'],
  tr: ['row'],
  th: ['cell', { role: 'label' }],
  td: ['cell'],
}

/** What stands where a text refers to a footnote, by its label. */
export type Refer = (label: string) => Content[]

/** A tree whose elements are HTML's or TEI's as TEI; `footnote-reference` is what `refer` makes of its label. */
export const teiContent = (nodes: readonly ElementContent[], refer: Refer = () => []): Content[] =>
  nodes.flatMap(node => contentOf(node, refer))

function contentOf(node: ElementContent, refer: Refer): Content[] {
  if (node.type === 'text') return [node.value]
  if (node.type !== 'element') return []
  const { tagName, properties } = node
  const children = () => teiContent(node.children, refer)
  switch (tagName) {
    case 'thead':
    case 'tbody':
      return children()
    case 'footnote-reference':
      return refer(String(properties.label))
    case 'pre':
      return [x('eg', {}, [wordsIn(node)])]
    case 'a':
      return [x('ref', { target: pointer(String(properties.href ?? '')) }, children())]
    case 'img':
      return [x('figure', {}, [x('figDesc', {}, [String(properties.alt ?? '')])])]
  }
  const [name, attributes = properties as Attributes] = names[tagName] ?? [tagName]
  return [x(name, attributes, children())]
}

/** What a note says, in Markdown, as paragraphs. */
export const noteContent = (body: string): Content[] => teiContent(inParagraphs(markdown(body)))

/** What is said in Markdown, of a type and in a language: a `seg` where it is one paragraph, else a `note`, which may hold several. */
export function saidIn(type: string, language: string, body: string): XmlElement {
  const content = inlineMarkdown(body)
  const attributes = { type, 'xml:lang': language }
  return content.some(isBlock) ? x('note', attributes, noteContent(body)) : x('seg', attributes, teiContent(content))
}

const blocks: ReadonlySet<string> = new Set(['p', 'ul', 'ol', 'blockquote', 'table', 'pre'])

const isBlock = (node: ElementContent): boolean => node.type === 'element' && blocks.has(node.tagName)

/** Blocks as they are, and words that stand between them, as those of a heading do, in a paragraph of their own. */
function inParagraphs(nodes: readonly ElementContent[]): ElementContent[] {
  const content: ElementContent[] = []
  let loose: ElementContent[] = []
  const close = () => {
    if (loose.some(node => node.type === 'element' || (node.type === 'text' && node.value.trim() !== '')))
      content.push(element('p', {}, loose))
    loose = []
  }
  for (const node of nodes) {
    if (isBlock(node)) {
      close()
      content.push(node)
    } else loose.push(node)
  }
  close()
  return content
}

const wordsIn = (node: Element): string =>
  node.children
    .map(child => (child.type === 'text' ? child.value : child.type === 'element' ? wordsIn(child) : ''))
    .join('')

/** An address as a URI can hold it. */
export const pointer = (address: string): string =>
  URL.canParse(address) ? new URL(address).href : encodeURI(xmlText(address)).replaceAll('%25', '%')
