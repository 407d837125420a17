import type { Nodes, Paragraph, Parents, PhrasingContent, Root, RootContent } from 'mdast'
import { textOf } from './title.ts'

/**
 * Markdown's tree as a person would have written it: two line breaks part paragraphs, breaks and spaces at the edges
 * of a block or of emphasis go out of it, neighbours of one kind are one, and what holds no words is gone.
 */
export function tidy(tree: Root): Root {
  const children = tidyAll(tree.children) as RootContent[]
  const isRule = (node: RootContent | undefined) => node?.type === 'thematicBreak'
  const between = children.filter((node, index) => !isRule(node) || (index > 0 && !isRule(children[index - 1])))
  return { ...tree, children: isRule(between.at(-1)) ? between.slice(0, -1) : between }
}

function tidyAll(nodes: readonly Nodes[]): Nodes[] {
  return nodes.flatMap(tidyNode)
}

function tidyNode(node: Nodes): Nodes[] {
  if (node.type === 'html' || node.type === 'definition') return []
  if (node.type === 'paragraph') return paragraphsOf(node)
  if (node.type === 'heading') {
    const children = trimmed(inlineOf(node.children.map(child => (child.type === 'break' ? space : child))))
    const heading = { ...node, children }
    if (isEmpty(heading)) return []
    return textOf(heading) === '' ? [{ type: 'paragraph', children }] : [heading]
  }
  if (node.type === 'tableCell') {
    return [
      { ...node, children: trimmed(inlineOf(node.children.map(child => (child.type === 'break' ? space : child)))) },
    ]
  }
  if (!('children' in node)) return [node]
  const children = tidyAll(node.children)
  return children.length === 0 ? [] : [{ ...node, children } as Nodes]
}

/** Without a word and without a picture. */
const isEmpty = (node: Nodes): boolean => textOf(node) === '' && !hasPicture(node)

const hasPicture = (node: Nodes): boolean =>
  node.type === 'image' || ('children' in node && node.children.some(hasPicture))

const space: PhrasingContent = { type: 'text', value: ' ' }

function paragraphsOf(paragraph: Paragraph): Paragraph[] {
  const parts: PhrasingContent[][] = [[]]
  let breaks = 0
  for (const child of inlineOf(paragraph.children)) {
    const blank = child.type === 'text' && child.value.trim() === '' && breaks > 0
    if (blank) continue
    if (child.type === 'break') breaks++
    else {
      if (breaks > 1) parts.push([])
      else if (breaks === 1) parts.at(-1)!.push({ type: 'break' })
      breaks = 0
      parts.at(-1)!.push(child)
    }
  }
  return parts.map(children => ({ ...paragraph, children: trimmed(children) })).filter(part => !isEmpty(part))
}

/** Inline content with spaces moved out of emphasis, neighbours joined, empty marks and emphasis inside itself gone. */
function inlineOf(nodes: readonly PhrasingContent[], within: readonly string[] = []): PhrasingContent[] {
  const flat = (node: PhrasingContent): PhrasingContent[] =>
    isMark(node) && within.includes(node.type) ? node.children.flatMap(flat) : [node]
  return joined(joined(nodes.flatMap(flat)).flatMap(node => spacesOutside(node, within)))
}

function joined(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.reduce<PhrasingContent[]>((done, node) => {
    const last = done.at(-1)
    if ((last?.type === 'text' || last?.type === 'inlineCode') && node.type === last.type)
      done[done.length - 1] = { ...last, value: last.value + node.value }
    else if (last !== undefined && isMark(last) && isOneWith(last, node)) {
      done[done.length - 1] = {
        ...last,
        children: joined([...last.children, ...(node as typeof last).children]),
      } as PhrasingContent
    } else done.push(node)
    return done
  }, [])
}

/** Whether two neighbours are pieces of one mark; links are where they lead to one place. */
function isOneWith(one: Mark, other: PhrasingContent): boolean {
  if (one.type !== 'link') return one.type === other.type
  return other.type === 'link' && one.url === other.url && one.title === other.title
}

type Mark = Extract<PhrasingContent, Parents>
const isMark = (node: PhrasingContent): node is Mark => 'children' in node

function spacesOutside(node: PhrasingContent, within: readonly string[]): PhrasingContent[] {
  if (!isMark(node)) return node.type === 'text' && node.value === '' ? [] : [node]
  const children = inlineOf(node.children, [...within, node.type])
  const [first, last] = [children[0], children.at(-1)]
  const before = first?.type === 'text' ? /^[ \t\n]*/.exec(first.value)![0] : ''
  const after = last?.type === 'text' ? /[ \t\n]*$/.exec(last.value)![0] : ''
  const inner = trimmed(children)
  if (inner.length === 0) return before + after === '' ? [] : [space]
  const outside = (white: string): PhrasingContent[] => (white === '' ? [] : [space])
  return [...outside(before), { ...node, children: inner } as PhrasingContent, ...outside(after)]
}

/** Without the spaces and line breaks at both ends. */
function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const kept = [...nodes]
  while (isBlank(kept[0])) kept.shift()
  while (isBlank(kept.at(-1))) kept.pop()
  const first = kept[0]
  if (first?.type === 'text') kept[0] = { ...first, value: first.value.replace(/^[ \t\n]+/, '') }
  const last = kept.at(-1)
  if (last?.type === 'text') kept[kept.length - 1] = { ...last, value: last.value.replace(/[ \t\n]+$/, '') }
  return kept
}

const isBlank = (node: PhrasingContent | undefined): boolean =>
  node?.type === 'break' || (node?.type === 'text' && /^[ \t\n]*$/.test(node.value))
