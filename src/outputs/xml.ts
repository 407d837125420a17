import type { Element, ElementContent } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { escapedXml, xmlText } from '../core/model/xml.ts'

export type Attributes = Readonly<Record<string, string | number | undefined>>
export type Content = ElementContent | string

/** An element; attributes without a value are left out, and so is what XML cannot hold. */
export function x(name: string, attributes: Attributes = {}, children: readonly Content[] = []): Element {
  const given: Record<string, string> = {}
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) given[key] = xmlText(String(value))
  }
  return { type: 'element', name, attributes: given, children: children.map(node) }
}

const node = (content: Content): ElementContent => (typeof content === 'string' ? cleanText(content) : content)

/** A text as XML can hold it. The printer leaves `]]>` in a text, where XML does not allow it. */
export const cleanText = (content: string): ElementContent =>
  content.includes(']]>') ? raw(escapedXml(content)) : { type: 'text', value: xmlText(content) }

/** An attribute's value as XML can hold it. */
export const cleanValue = xmlText

/** An element whose children stand on lines of their own. */
export function block(name: string, attributes: Attributes, children: readonly ElementContent[]): Element {
  return x(
    name,
    attributes,
    children.length === 0 ? [] : ['\n', ...children.flatMap((child): Content[] => [child, '\n'])],
  )
}

/** Markup that is XML already. */
export const raw = (value: string): ElementContent => ({ type: 'raw', value }) as unknown as ElementContent

/** An element as the XML that it will be: of a long document the text takes less memory than the tree. */
export const settled = (element: Element): ElementContent => raw(printed(element))

/** Elements as XML. The printer joins what an element holds at each depth: of a novel that is a copy of the whole each time. */
export function printed(content: Element): string {
  const parts: string[] = []
  print(content, parts)
  return parts.join('')
}

function print(content: ElementContent, parts: string[]): void {
  if (content.type !== 'element' || content.children.length === 0) {
    parts.push(toXml(content, { closeEmptyElements: true, allowDangerousXml: true }))
    return
  }
  const empty = toXml({ ...content, children: [] }, { closeEmptyElements: true })
  parts.push(`${empty.slice(0, -emptyEnd.length)}>`)
  for (const child of content.children) print(child, parts)
  parts.push(`</${content.name}>`)
}

/** With what the printer closes an element that holds nothing. */
const emptyEnd = ' />'

/** A whole document, UTF-8. */
export function xmlDocument(root: Element, doctype = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${doctype === '' ? '' : `${doctype}\n`}${printed(root)}\n`
}
