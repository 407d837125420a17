import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify, { type Options } from 'remark-stringify'
import { unified } from 'unified'
import type { Span } from '../../core/model/span.ts'
import type { Mark, MarkKind } from '../../core/model/unit.ts'
import type { Formula } from '../../core/parse/dialect/nodes.ts'
import { protectedIn } from '../../core/parse/dialect/protect.ts'
import type { Marked } from '../../engines/tagged.ts'

/** Where a piece of inline Markdown is to stand. */
export type InlinePlace = 'paragraph' | 'heading' | 'cell'

const settings: Options = {
  emphasis: '*',
  strong: '*',
  bullet: '-',
  handlers: { formula: ({ value }: Formula) => `$${value}$` } as NonNullable<Options['handlers']>,
}
const markdown = unified().use(remarkGfm).use(remarkStringify, settings).freeze()
/** For words that would be read as formulas or macros. */
const escaping = unified()
  .use(remarkGfm)
  .use(remarkStringify, {
    ...settings,
    unsafe: [
      { character: '$', inConstruct: 'phrasing' },
      { character: '{', inConstruct: 'phrasing' },
    ],
  })
  .freeze()

/** Text and marks → inline Markdown that parses back to them, on as many lines as it has line breaks. */
export function inlineMarkdown({ text, marks }: Marked, place: InlinePlace = 'paragraph'): string {
  const children = childrenOf(text, [...marks].sort(byPosition), [0, text.length])
  if (place === 'heading' && !text.includes('\n')) {
    return written({ type: 'heading', depth: 1, children }).replace(/^# ?/, '')
  }
  const paragraph = written({ type: 'paragraph', children })
  return place === 'cell' ? paragraph.replace(/(?<!\\)\|/g, '\\|').replace(/\\\n/g, '<br>') : paragraph
}

const written = (node: RootContent): string => {
  const root: Root = { type: 'root', children: [node] }
  const plain = markdown.stringify(root)
  const formulas = formulasIn(root)
  const isRight = protectedIn(plain).length === formulas
  return (isRight ? plain : escaping.stringify(root)).replace(/\n$/, '')
}

const formulasIn = (node: Nodes): number =>
  'children' in node
    ? node.children.reduce((sum, child) => sum + formulasIn(child), 0)
    : Number(node.type === 'formula')

const formulaNode = (value: string): Formula => ({ type: 'formula', value, display: false, offset: 0 })

function byPosition(one: Mark, other: Mark): number {
  const [start, end] = one.span
  const [from, to] = other.span
  return start - from || Number(start !== end) - Number(from !== to) || to - end
}

function childrenOf(text: string, marks: readonly Mark[], [from, to]: Span): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  let at = from
  for (let index = 0; index < marks.length; ) {
    const mark = marks[index]!
    let next = index + 1
    while (next < marks.length && marks[next]!.span[0] < mark.span[1]) next++
    nodes.push(...textNodes(text.slice(at, mark.span[0])))
    nodes.push(...nodesOf(mark, text, marks.slice(index + 1, next)))
    at = mark.span[1]
    index = next
  }
  nodes.push(...textNodes(text.slice(at, to)))
  return nodes
}

function textNodes(text: string): PhrasingContent[] {
  return text.split('\n').flatMap((value, index): PhrasingContent[] => {
    const words: PhrasingContent[] = value === '' ? [] : [{ type: 'text', value }]
    return index === 0 ? words : [{ type: 'break' }, ...words]
  })
}

const tags: Readonly<Partial<Record<MarkKind, string>>> = { superscript: 'sup', subscript: 'sub', highlight: 'mark' }

function nodesOf(mark: Mark, text: string, inside: readonly Mark[]): PhrasingContent[] {
  const tag = tags[mark.kind]
  if (tag === undefined) return [nodeOf(mark, text, inside)]
  const words = childrenOf(text, inside, mark.span)
  return [{ type: 'html', value: `<${tag}>` }, ...words, { type: 'html', value: `</${tag}>` }]
}

function nodeOf(mark: Mark, text: string, inside: readonly Mark[]): PhrasingContent {
  const { kind, span, url = '', title = null, label = '' } = mark
  switch (kind) {
    case 'code':
      return { type: 'inlineCode', value: text.slice(...span) }
    case 'formula':
      return formulaNode(text.slice(...span))
    case 'footnote':
      return { type: 'footnoteReference', identifier: label, label }
    case 'image':
      return { type: 'image', url, title, alt: text.slice(...span) }
    case 'link':
      return { type: 'link', url, title, children: childrenOf(text, inside, span) }
    default:
      return {
        type: kind === 'emphasis' || kind === 'strong' ? kind : 'delete',
        children: childrenOf(text, inside, span),
      }
  }
}
