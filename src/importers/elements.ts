import type { Element, ElementContent, Nodes, Parents, Root, RootContent } from 'hast'

/** Every element below a node, in the order of the document. */
export function* elementsIn(node: Nodes): Generator<Element> {
  if (!('children' in node)) return
  for (const child of node.children) {
    if (child.type === 'element') yield child
    yield* elementsIn(child)
  }
}

/** The first element below a node that a test holds of. */
export function find(node: Nodes, test: (element: Element) => boolean): Element | undefined {
  for (const element of elementsIn(node)) if (test(element)) return element
  return undefined
}

/** Elements that a test holds of, without those inside another of them. */
export function outermost(node: Nodes, test: (element: Element) => boolean): Element[] {
  if (!('children' in node)) return []
  return node.children.flatMap(child => (child.type === 'element' && test(child) ? [child] : outermost(child, test)))
}

/** All characters below a node. */
export function textIn(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textIn).join('') : ''
}

/** An attribute as text, by its property name (`className`, `ariaHidden`, `dataName`). */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name]
  if (value === undefined || value === null || value === false) return undefined
  return Array.isArray(value) ? value.join(' ') : String(value)
}

/** The tag of the language that an element says it is in. */
export const languageOf = (element: Element): string | undefined =>
  attribute(element, 'lang') ?? attribute(element, 'xmlLang')

/** The words of an element's classes and id: `main-nav siteHeader` → `main`, `nav`, `site`, `header`. */
export function namesOf(element: Element): string[] {
  const names = `${attribute(element, 'className') ?? ''} ${attribute(element, 'id') ?? ''}`
  return names
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(name => name !== '')
}

/** What an element says that it is, for assistive technology (`role`) or for books (`epub:type`). */
export function kindsOf(element: Element): string[] {
  const said = `${attribute(element, 'role') ?? ''} ${attribute(element, 'epubType') ?? attribute(element, 'epub:type') ?? ''}`
  return said
    .toLowerCase()
    .split(/\s+/)
    .filter(kind => kind !== '')
}

/** What an element becomes: itself, others in its place, or nothing. */
export type Change = (element: Element, parent: Parents) => Element | readonly ElementContent[] | undefined

/** A copy of a tree in which each element is changed after what stands in it. */
export function changed<Node extends Element | Root>(node: Node, change: Change): Node {
  const children = node.children.flatMap((child): RootContent[] => {
    if (child.type !== 'element') return [child]
    const made = change(changed(child, change), node)
    if (made === undefined) return []
    return Array.isArray(made) ? [...made] : [made as Element]
  })
  return { ...node, children } as Node
}

/** A copy of a tree without the elements that a test holds of. */
export function without<Node extends Element | Root>(
  node: Node,
  drop: (element: Element, parent: Parents) => boolean,
): Node {
  const children = (node.children as RootContent[]).flatMap((child): RootContent[] => {
    if (child.type === 'comment' || child.type === 'doctype') return []
    if (child.type !== 'element') return [child]
    return drop(child, node) ? [] : [without(child, drop)]
  })
  return { ...node, children } as Node
}

export const element = (tagName: string, children: readonly ElementContent[], properties = {}): Element => ({
  type: 'element',
  tagName,
  properties,
  children: [...children],
})
