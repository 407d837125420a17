import type { Heading, Nodes, Root } from 'mdast'

/** A text's title and the text without it. */
export interface TitledTree {
  readonly title?: string
  readonly tree: Root
  /** The heading that became the title. */
  readonly heading?: Heading
}

/**
 * Takes the title out of a text that begins with it: the heading that says what `given` says, or, where nothing is
 * given, the only heading of the first depth. It stands in the front matter, so that no reader meets it twice.
 */
export function takeTitle(tree: Root, given?: string): TitledTree {
  const first = tree.children[0]
  const keep = given === undefined ? { tree } : { tree, title: given }
  if (first?.type !== 'heading' || tree.children.length === 1) return keep
  const words = textOf(first)
  const alone = tree.children.every((node, index) => index === 0 || node.type !== 'heading' || node.depth > 1)
  if (given === undefined ? first.depth > 1 || !alone || words === '' : !sameWords(given, words)) return keep
  return { title: given ?? words, heading: first, tree: { ...tree, children: tree.children.slice(1) } }
}

/** The words of a node, on one line. */
export function textOf(node: Nodes): string {
  return collect(node)
    .replace(/[ \t\n]+/g, ' ')
    .trim()
}

function collect(node: Nodes): string {
  if (node.type === 'break') return ' '
  if ('children' in node) return node.children.map(collect).join('')
  return node.type === 'text' || node.type === 'inlineCode' ? node.value : ''
}

/** Case, punctuation and spaces apart. */
export function sameWords(one: string, other: string): boolean {
  const words = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  return words(one) === words(other)
}
