import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify, { type Options } from 'remark-stringify'
import { unified } from 'unified'

/** Where no link of its own can start. */
const spans: NonNullable<NonNullable<Options['unsafe']>[number]['notInConstruct']> = [
  'autolink',
  'link',
  'image',
  'label',
  'reference',
  'destinationLiteral',
  'destinationRaw',
  'titleQuote',
  'titleApostrophe',
]

/**
 * What the writers of real projects add to Markdown: definitions and boxes, `==marks==`, `x^2^`, macros and attributes. GFM
 * reads `www.` as the start of a link before any character; the
 * serializer knows only some of them.
 */
const unsafe: Options['unsafe'] = [
  { character: ':', atBreak: true },
  { character: '=', after: '=', inConstruct: 'phrasing', notInConstruct: spans },
  { character: '=', before: '=', inConstruct: 'phrasing', notInConstruct: spans },
  { character: '$', after: '[^\\s]', inConstruct: 'phrasing', notInConstruct: spans },
  { character: '^', before: '[^[]', inConstruct: 'phrasing', notInConstruct: spans },
  { character: '{', after: '[{%/#.]', inConstruct: 'phrasing', notInConstruct: spans },
  { character: '.', before: '[Ww]{3}', inConstruct: 'phrasing', notInConstruct: spans },
]

const markdown = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '*',
    strong: '*',
    rule: '-',
    fences: true,
    listItemIndent: 'one',
    unsafe,
  })
  .freeze()

/** Markdown's tree → CommonMark and GFM that parse back to the same tree, character by character. */
export function stringify(tree: Root): string {
  return markdown.stringify(tree)
}
