import type { Element as HastElement } from 'hast'
import { toXast } from 'hast-util-to-xast'
import type { Element, ElementContent } from 'xast'
import { cleanText, cleanValue, xmlDocument } from './xml.ts'

/** A page as XHTML, with the namespace of EPUB's own attributes. */
export function xhtmlDocument(page: HastElement): string {
  const root = cleaned(toXast(page) as Element)
  const attributes = {
    ...root.attributes,
    'xmlns:epub': 'http://www.idpf.org/2007/ops',
    'xml:lang': root.attributes.lang,
  }
  return xmlDocument({ ...root, attributes }, '<!DOCTYPE html>')
}

/** Without what XML cannot hold; an element's language is also told as XML tells it. */
function cleaned(node: Element): Element {
  const attributes: Record<string, string> = {}
  for (const [name, value] of Object.entries(node.attributes)) attributes[name] = cleanValue(String(value ?? ''))
  if (attributes.lang !== undefined) attributes['xml:lang'] = attributes.lang
  if (node.name === 'math') attributes.xmlns = 'http://www.w3.org/1998/Math/MathML'
  const children = node.children.map((child): ElementContent => {
    if (child.type === 'element') return cleaned(child)
    return child.type === 'text' ? cleanText(child.value) : child
  })
  return { ...node, attributes, children }
}
