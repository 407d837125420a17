import type { ElementContent } from 'hast'
import type { NoteItem } from '../html/apparatus.ts'
import { element, text } from '../html/element.ts'

/** The mark of a note: a, b … z, aa; numbers are those of the text’s own footnotes. */
export function letterOf(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26))
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter
}

/** Marks of the notes by their addresses in the page. */
export const marksOf = (notes: Iterable<NoteItem>): ReadonlyMap<string, string> =>
  new Map([...notes].map(({ id }, index) => [id, letterOf(index)]))

/**
 * A side of a passage as paper can hold it: a word of the glossary is a link to its entry, a reference is the mark of a
 * note at the foot of its page (`data-note`), what only a screen can show is gone.
 */
export function onPaper(
  nodes: readonly ElementContent[],
  side: 'a' | 'b',
  marks: ReadonlyMap<string, string>,
): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node]
    const { tagName, properties } = node
    const children = onPaper(node.children, side, marks)
    const names = Array.isArray(properties.className) ? properties.className : []
    if (names.includes('fn')) return [reference(`${side}-${footnoteIn(node)}`, children.flatMap(wordsOf).join(''))]
    if (tagName === 'a' && names.includes('n')) {
      const id = String(properties.href).slice(1)
      const mark = marks.get(id)
      return mark === undefined ? [] : [reference(id, mark)]
    }
    if (tagName === 'a' && names.includes('t'))
      return [element('a', { className: ['t'], href: properties.href }, children)]
    if (tagName === 'span' && (names.includes('q') || names.includes('r'))) return children
    return [{ ...node, children }]
  })
}

const reference = (note: string, mark: string): ElementContent =>
  element('sup', { className: ['ref'], dataNote: note }, [text(mark)])

const footnoteIn = (node: ElementContent): string => {
  if (node.type !== 'element') return ''
  if (node.tagName === 'a') return String(node.properties.href).slice(1)
  return node.children.map(footnoteIn).join('')
}

const wordsOf = (node: ElementContent): string[] =>
  node.type === 'element' ? node.children.flatMap(wordsOf) : node.type === 'text' ? [node.value] : []
