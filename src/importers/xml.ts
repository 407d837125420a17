import { parseXml, type XmlDocument, XmlElement, XmlText } from '@rgrove/parse-xml'
import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { Element, ElementContent, Root } from 'hast'
import { cleanText } from './decode.ts'

/**
 * Well-formed XML → a tree of elements by their local names, in small letters; undefined where it is not well-formed.
 *
 * HTML's named characters (`&nbsp;`) are known, as book pages use them; entities that a file declares itself are not,
 * so that none can grow.
 */
export function parseMarkup(text: string): Root | undefined {
  try {
    return treeOfXml(parseXml(text, { resolveUndefinedEntity: namedCharacter }))
  } catch (error) {
    if (error instanceof RangeError) throw error
    return undefined
  }
}

/** A parsed document as a tree. */
export const treeOfXml = ({ children }: XmlDocument): Root => ({ type: 'root', children: children.flatMap(contentOf) })

/** What HTML's name of a character stands for: `&nbsp;`. */
export const namedCharacter = (reference: string): string | undefined =>
  decodeNamedCharacterReference(reference.slice(1, -1)) || undefined

function contentOf(node: object): ElementContent[] {
  if (node instanceof XmlText) return [{ type: 'text', value: cleanText(node.text) }]
  return node instanceof XmlElement ? [elementOf(node)] : []
}

function elementOf({ name, attributes, children }: XmlElement): Element {
  const properties = Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [propertyNames.get(key) ?? key, value]),
  )
  return { type: 'element', tagName: localName(name), properties, children: children.flatMap(contentOf) }
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase()

/** Attributes whose property has another name in a hast tree. */
const propertyNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    class: 'className',
    colspan: 'colSpan',
    rowspan: 'rowSpan',
    datetime: 'dateTime',
    itemprop: 'itemProp',
    'aria-hidden': 'ariaHidden',
    'epub:type': 'epubType',
    'xml:lang': 'xmlLang',
  }),
)
