import type { Heading, Nodes, Root } from 'mdast'

/** A text's title and the text without it. */
export interface TitledTree {
  readonly title?: string
  readonly tree: Root
  /** The heading that became the title. */
  readonly heading?: Heading
}

/** Blocks that may stand before the heading that repeats the title: a section's name, a date. */
const before = 5

/**
 * Takes the title out of a text that begins with it: the heading that says what `given` says, or, where nothing is
 * given, the first block if it is the only heading of the first depth. It stands in the front matter, so that no reader
 * meets it twice.
 */
export function takeTitle(tree: Root, given?: string): TitledTree {
  const keep = given === undefined ? { tree } : { tree, title: given }
  const headings = tree.children.filter(node => node.type === 'heading')
  const heading = given === undefined ? headings[0] : headings.find(each => sameWords(given, textOf(each)))
  if (heading === undefined || tree.children.length === 1 || heading.children.some(isPicture)) return keep
  const at = tree.children.indexOf(heading)
  const only = heading.depth === 1 && headings.every(each => each === heading || each.depth > 1)
  if (given === undefined ? at > 0 || !only || textOf(heading) === '' : at > before || (at > 0 && !only)) return keep
  const rest = tree.children.filter(node => node !== heading)
  return { title: given ?? textOf(heading), heading, tree: { ...tree, children: rest } }
}

const isPicture = (node: Nodes): boolean =>
  node.type === 'image' || node.type === 'imageReference' || ('children' in node && node.children.some(isPicture))

/** The words of a node, those of its pictures among them, on one line. */
export function textOf(node: Nodes): string {
  return collect(node)
    .replace(/[ \t\n]+/g, ' ')
    .trim()
}

function collect(node: Nodes): string {
  if (node.type === 'break') return ' '
  if ('children' in node) return node.children.map(collect).join('')
  if (node.type === 'image') return node.alt ?? ''
  return node.type === 'text' || node.type === 'inlineCode' ? node.value : ''
}

/** Case, punctuation and spaces apart. */
export function sameWords(one: string, other: string): boolean {
  const words = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  return words(one) === words(other)
}
