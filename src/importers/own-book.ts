import type { Element, ElementContent, Root } from 'hast'
import { attribute, changed, element, find, textIn } from './elements.ts'

/**
 * A book that `build` made, in one of its languages: the passages of that side with what stands around them, and the
 * text's own footnotes. Words of the glossary are words again; what explains them, the questions, and everything that a
 * book has beside its text is left.
 */
export function sideOfBook(book: Root, side: 'a' | 'b'): Root {
  const content = book.children.flatMap(child => (child.type === 'element' ? keptOf(child, side) : []))
  return changed({ ...book, children: content }, withoutReference)
}

/** Whether the text that such a book holds is in this language, and not its translation. */
export function isLanguageOfBook(book: Root, language: string): boolean {
  const first = find(book, each => hasClass(each, 'a'))
  return first === undefined || attribute(first, 'lang') === language
}

/** The title that the translation has on the book's first page. */
export function translatedTitle(book: Root): string | undefined {
  const line = find(book, each => hasClass(each, 'translated'))
  return line && textIn(line).trim()
}

const hasClass = (node: Element, name: string): boolean =>
  (attribute(node, 'className') ?? '').split(/\s+/).includes(name)

/** An element as far as passages stand in it. */
function keptOf(node: Element, side: 'a' | 'b'): Element[] {
  if (hasClass(node, 'p')) return passageOf(node, side)
  if (node.tagName === 'aside' && !isFootnote(node)) return []
  if (node.tagName === 'hr') return [node]
  const children = node.children.flatMap(child => (child.type === 'element' ? keptOf(child, side) : []))
  if (children.every(({ tagName }) => tagName === 'hr')) return []
  if (hasClass(node, 'stanza')) return [stanza(children)]
  return [
    {
      ...node,
      ...(hasClass(node, 'row') ? { tagName: 'tr' } : hasClass(node, 'rows') ? { tagName: 'table' } : {}),
      children: hasClass(node, 'row') ? children.map(cell) : children,
    },
  ]
}

const isFootnote = (node: Element): boolean => fragmentOf(attribute(node, 'id')).startsWith('fn-')

/** An id or an address of the book names its page first: `EPUB/t1-1.xhtml#fn-1`. */
function fragmentOf(address: string | undefined): string {
  try {
    return decodeURIComponent(address ?? '').replace(/^.*#/, '')
  } catch {
    return ''
  }
}

/** The words of one side; a heading stays one. None where the passage has no translation. */
function passageOf(passage: Element, side: 'a' | 'b'): Element[] {
  const own = passage.children.find((child): child is Element => child.type === 'element' && hasClass(child, side))
  if (own === undefined || hasClass(own, 'none')) return []
  const children = own.children.filter(child => !(child.type === 'element' && child.tagName === 'small'))
  return [element(/^h[1-6]$/.test(passage.tagName) ? passage.tagName : own.tagName, children)]
}

function stanza(lines: readonly Element[]): Element {
  const between = (at: number): Element[] => (at === 0 ? [] : [element('br', [])])
  return element(
    'p',
    lines.flatMap(({ children }, at): ElementContent[] => [...between(at), ...children]),
  )
}

const cell = ({ children }: Element): Element => element('td', children)

/** A word of the glossary leads to what explains it; a place that only points there says nothing. */
function withoutReference(each: Element): Element | readonly ElementContent[] {
  if (each.tagName !== 'a' || !/^(?:t|n)-/.test(fragmentOf(attribute(each, 'href')))) return each
  return /^\[(?:\d+|\*)\]$/.test(textIn(each).trim()) ? [] : each.children
}
