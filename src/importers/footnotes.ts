import type { Element, ElementContent, Root } from 'hast'
import { remember } from '../core/language/remember.ts'
import { attribute, changed, element, elementsIn, kindsOf, namesOf, textIn } from './elements.ts'

/** A page whose references to footnotes are elements `footnote-reference` with a `label`, and the notes by label. */
export interface NotedTree {
  readonly tree: Root
  readonly notes: ReadonlyMap<string, Element>
}

export const referenceName = 'footnote-reference'

/**
 * Takes footnotes out of where a page keeps them.
 *
 * A reference is a link inside the page that says that it is one (`role`, `epub:type`), or a bare number or sign that
 * leads to a block which leads back, or which stands among notes. Labels are numbers from 1 in order of reference.
 */
export function takeFootnotes(page: Root): NotedTree {
  const parents = parentsIn(page)
  const byId = new Map<string, Element>()
  for (const each of elementsIn(page)) {
    const id = attribute(each, 'id') ?? (each.tagName === 'a' ? attribute(each, 'name') : undefined)
    if (id !== undefined && !byId.has(id)) byId.set(id, each)
  }
  const labels = new Map<Element, string>()
  const references = new Map<Element, string>()
  const inside: Inside = { ids: new Map(), fragments: new Map() }
  for (const link of elementsIn(page)) {
    const note = noteOf(link, { byId, parents, inside })
    const around = note && firstOf(ancestors(link, parents), each => labels.has(each))
    // Of two blocks that lead to each other the first refers to the second.
    if (note === undefined || (around !== undefined && leadsTo(note, [around], inside))) continue
    if (!labels.has(note)) labels.set(note, String(labels.size + 1))
    references.set(outerMark(link, parents), labels.get(note)!)
  }
  if (labels.size === 0) return { tree: page, notes: new Map() }
  const notes = new Map([...labels].map(([note, label]) => [label, bodyOf(note, textOfReference(references, label))]))
  return { tree: replaced(page, references, new Set(labels.keys())), notes }
}

type ParentMap = ReadonlyMap<Element, Element>

function parentsIn(page: Root): ParentMap {
  const parents = new Map<Element, Element>()
  for (const each of elementsIn(page)) {
    for (const child of each.children) if (child.type === 'element') parents.set(child, each)
  }
  return parents
}

function* ancestors(node: Element, parents: ParentMap): Generator<Element> {
  for (let at = parents.get(node); at !== undefined; at = parents.get(at)) yield at
}

const marker = /^[[(]?\s*(?:\d{1,4}|[a-z]|[ivxl]{1,6}|[*†‡§¶]{1,4}|note\s*\d+)\s*[\])]?$/i
const blockNames = new Set(['li', 'p', 'div', 'aside', 'dd', 'section', 'td'])

interface Linked {
  readonly byId: ReadonlyMap<string, Element>
  readonly parents: ParentMap
  readonly inside: Inside
}

/** The footnote that a link refers to. */
function noteOf(link: Element, { byId, parents, inside }: Linked): Element | undefined {
  const target = link.tagName === 'a' ? byId.get(fragmentOf(link)) : undefined
  if (target === undefined || target === link) return undefined
  const note = blockNames.has(target.tagName)
    ? target
    : firstOf(ancestors(target, parents), each => blockNames.has(each.tagName))
  const around = [link, ...ancestors(link, parents)]
  if (note === undefined || around.includes(note) || isWholeHeading(link, around)) return undefined
  const says = kindsOf(link).some(kind => kind === 'doc-noteref' || kind === 'noteref')
  if (!says && (!marker.test(textIn(link).trim()) || isBacklink(link, around))) return undefined
  return says || leadsTo(note, around, inside) || isAmongNotes(note, parents) ? note : undefined
}

/** A heading that is nothing but a link is a chapter's number, which leads to its vocabulary or to the contents. */
function isWholeHeading(link: Element, around: readonly Element[]): boolean {
  const heading = around.find(({ tagName }) => /^h[1-6]$/.test(tagName))
  return heading !== undefined && textIn(heading).trim() === textIn(link).trim()
}

function fragmentOf(link: Element): string {
  const [, fragment = ''] = /^#(.+)$/.exec(attribute(link, 'href') ?? '') ?? []
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

const isBacklink = (link: Element, around: readonly Element[]): boolean =>
  kindsOf(link).some(kind => kind === 'doc-backlink' || kind === 'backlink') || around.some(isNotes)

/** Whether a block links back to one of these elements, or into the nearest of them. */
function leadsTo(block: Element, around: readonly Element[], { ids: idsInside, fragments }: Inside): boolean {
  const own = new Set(around.flatMap(each => [attribute(each, 'id'), attribute(each, 'name')]))
  const inside = around.slice(0, 3).map(each => remember(idsInside, each, () => new Set(namesInside(each))))
  const leads = remember(fragments, block, () => [...elementsIn(block)].map(linkOf).filter(each => each !== ''))
  return leads.some(id => own.has(id) || inside.some(ids => ids.has(id)))
}

/** Ids in elements of a page, and where links in them lead, which are asked for at each link. */
interface Inside {
  readonly ids: Map<Element, ReadonlySet<string>>
  readonly fragments: Map<Element, readonly string[]>
}

const namesInside = (each: Element): string[] =>
  [...elementsIn(each)].flatMap(inner => attribute(inner, 'id') ?? attribute(inner, 'name') ?? [])

const linkOf = (each: Element): string => (each.tagName === 'a' ? fragmentOf(each) : '')

const noteKinds = new Set([
  'doc-endnotes',
  'doc-footnote',
  'doc-endnote',
  'footnotes',
  'footnote',
  'endnotes',
  'endnote',
  'rearnote',
  'rearnotes',
])
const noteNames = new Set(['footnotes', 'footnote', 'endnotes', 'endnote', 'references', 'notes'])

const isNotes = (each: Element): boolean =>
  kindsOf(each).some(kind => noteKinds.has(kind)) ||
  (each.tagName !== 'body' && namesOf(each).some(name => noteNames.has(name)))

const isAmongNotes = (note: Element, parents: ParentMap): boolean => [note, ...ancestors(note, parents)].some(isNotes)

/** A reference with the brackets or superscript around it. */
function outerMark(link: Element, parents: ParentMap): Element {
  const parent = parents.get(link)
  const alone =
    parent !== undefined && /^(?:sup|span|small)$/.test(parent.tagName) && textIn(parent).trim() === textIn(link).trim()
  return alone ? outerMark(parent, parents) : link
}

const textOfReference = (references: ReadonlyMap<Element, string>, label: string): string =>
  [...references].filter(([, each]) => each === label).map(([link]) => textIn(link).trim())[0] ?? ''

/** A note's own words: without the number before them and the arrow after. */
function bodyOf(note: Element, mark: string): Element {
  const body = changed(note, each => (isReturn(each) ? undefined : each))
  const marked = textIn(body).trimStart() === textIn(note).trimStart()
  const number = marked ? escaped(mark.replace(/[^\p{L}\p{N}*†‡§¶]/gu, '')) : ''
  return withoutStart(unlisted(body), new RegExp(`^\\s*[[(]?(?:${number})?[\\])]?[.:]?\\s+`, 'iu'))
}

/** A note that is written as a list of one. */
function unlisted(note: Element): Element {
  const [only, ...others] = note.children.filter(child => textIn(child).trim() !== '')
  if (only?.type !== 'element' || others.length > 0 || !/^[ou]l$/.test(only.tagName)) return note
  const [item, ...more] = only.children.filter(child => child.type === 'element')
  return item === undefined || more.length > 0 ? note : { ...note, children: item.children }
}

function isReturn(each: Element): boolean {
  const text = textIn(each).trim()
  if (each.tagName === 'sup') return text === '' || marker.test(text)
  if (each.tagName !== 'a' || fragmentOf(each) === '') return false
  return !/\p{L}{3}/u.test(text) || kindsOf(each).some(kind => kind === 'doc-backlink' || kind === 'backlink')
}

/** Takes what a pattern finds off the first text in an element. */
function withoutStart(node: Element, start: RegExp): Element {
  const at = node.children.findIndex(child => textIn(child).trim() !== '')
  const child = node.children[at]
  const first = child?.type === 'text' ? { ...child, value: child.value.replace(start, '') } : child
  const rest = first?.type === 'element' ? withoutStart(first, start) : first
  return rest === undefined ? node : { ...node, children: [rest, ...node.children.slice(at + 1)] }
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The page with marks in place of references and without the notes; what held them and has no other text goes too. */
function replaced(page: Root, references: ReadonlyMap<Element, string>, notes: ReadonlySet<Element>): Root {
  const walk = <Node extends Element | Root>(node: Node): { readonly made: Node; readonly took: boolean } => {
    let took = false
    const children = (node.children as ElementContent[]).flatMap((child): ElementContent[] => {
      if (child.type !== 'element') return [child]
      if (notes.has(child)) {
        took = true
        return []
      }
      const label = references.get(child)
      if (label !== undefined) return [...wordsOf(child), element(referenceName, [], { label })]
      const inner = walk(child)
      took ||= inner.took
      return inner.took && child.tagName !== 'body' && isBare(inner.made) ? [] : [inner.made]
    })
    return { made: { ...node, children }, took }
  }
  return walk(page).made
}

/** A reference on a word of the text itself, as books with a glossary have them: the word stays. */
function wordsOf(reference: Element): readonly ElementContent[] {
  const words = textIn(reference).trim()
  return /\p{L}{2}/u.test(words) && !marker.test(words) ? reference.children : []
}

/** Whether no words are left but headings. */
function isBare(node: Element): boolean {
  return node.children.every(child => {
    if (child.type !== 'element') return textIn(child).trim() === ''
    return /^h[1-6r]$/.test(child.tagName) || (child.tagName !== referenceName && isBare(child))
  })
}

const firstOf = (elements: Iterable<Element>, test: (each: Element) => boolean): Element | undefined => {
  for (const each of elements) if (test(each)) return each
  return undefined
}
