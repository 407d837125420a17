import type { Root, Text } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify, { type Options } from 'remark-stringify'
import { unified } from 'unified'

type Constructs = Extract<NonNullable<NonNullable<Options['unsafe']>[number]['notInConstruct']>, unknown[]>

/** Where characters are an address or its title, and no words. */
const addresses: Constructs = [
  'autolink',
  'reference',
  'destinationLiteral',
  'destinationRaw',
  'titleQuote',
  'titleApostrophe',
]

/**
 * What the writers of real projects add to Markdown: definitions and boxes, examples, names of emoji, `==marks==`, formulas, `x^2^`, macros and
 * attributes. GFM reads `www.` as the start of a link before any character; the serializer knows only some of them.
 *
 * What stands around such a character is looked at within `character`: where it stood in `before` or `after`, the
 * serializer would leave the escape out beside a neighbour that is escaped, and `$\[$` is a formula all the same.
 */
const unsafe: Options['unsafe'] = [
  { character: ':', atBreak: true },
  { character: '#', after: '\\.[ \\t]', atBreak: true },
  { character: '(', after: '(?:@|[\\w:.-]+\\)=)', atBreak: true },
  { character: '+', after: '(?:[-=:]{2}|\\+\\+)', atBreak: true },
  { character: '<', after: '(?:<<[ \\t]|/?>)', atBreak: true },
  { character: '%', after: '[ \\t]', atBreak: true },
  { character: '/', after: '//', atBreak: true },
  { character: 'i', after: 'mport[ \\t]+(?:["\'{*]|[\\w$]+(?:[ \\t]+from[ \\t]+["\']|,[ \\t]*[{*]))', atBreak: true },
  { character: 'e', after: 'xport[ \\t]+(?:const|let|default|function|async|\\{)', atBreak: true },
  ...[
    ':(?=[+-]?\\w[\\w+-]*:)',
    '=(?==)',
    '=(?<===)',
    '$(?=\\S)',
    '^(?<=[^[]\\^)',
    '{(?=[{%/]|=[a-z]|:?[ \\t]*[#.]|[a-z_$][\\w$]*\\.)',
  ].map(character => ({
    character,
    inConstruct: 'phrasing' as const,
    notInConstruct: addresses,
  })),
  {
    character: '.',
    before: '[Ww]{3}',
    inConstruct: 'phrasing',
    notInConstruct: [...addresses, 'link', 'image', 'label'],
  },
]

/** Two backslashes before a bracket, which stand for one, would open a formula, and one before some words is a command. */
const withoutCommands = (words: string): string =>
  words
    .replace(/\\{2,}(?=[[(])/g, ({ length }) => '&#x5C;'.repeat(length >> 1) + '\\'.repeat(length % 2))
    .replace(/^\\(?=(?:newpage|pagebreak|clearpage|tableofcontents)[ \t]*$)/gm, '&#x5C;')

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
    handlers: { text: (node: Text, _, state, info) => withoutCommands(state.safe(node.value, info)) },
  })
  .freeze()

/** Markdown's tree → CommonMark and GFM that parse back to the same tree, character by character. */
export function stringify(tree: Root): string {
  return markdown.stringify(tree)
}
