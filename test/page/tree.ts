import type { Element, Root, RootContent } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'

const parser = unified().use(rehypeParse).freeze()

/** A page as a browser would read it. */
export function treeOf(html: string): Root {
  return parser.parse(html)
}

/** Every element that holds, in the order of the page. */
export function all(node: Root | RootContent, holds: (element: Element) => boolean): Element[] {
  const here = node.type === 'element' && holds(node) ? [node] : []
  return 'children' in node ? [...here, ...node.children.flatMap(child => all(child, holds))] : here
}

export function byId(tree: Root, id: string): Element {
  const [found, second] = all(tree, element => element.properties.id === id)
  if (found === undefined) throw new Error(`No element #${id}`)
  if (second !== undefined) throw new Error(`Two elements #${id}`)
  return found
}

export function tags(node: Root | RootContent, tagName: string): Element[] {
  return all(node, element => element.tagName === tagName)
}

export function classed(node: Root | RootContent, name: string): Element[] {
  return all(node, ({ properties }) => Array.isArray(properties.className) && properties.className.includes(name))
}

export function textOf(node: Root | RootContent): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && node.tagName === 'br') return '\n'
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
