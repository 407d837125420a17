import fc from 'fast-check'
import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { isSafeAddress } from '../../src/core/model/address.ts'
import { safeMarkdown } from '../../src/core/parse/safe-markdown.ts'

const place = { file: 'annotations/t.yaml', line: 3, column: 9 }
const read = (text: string) => {
  const { text: safe, messages } = safeMarkdown(text, place)
  return [safe, ...messages.map(({ ruleId, actual }) => `${ruleId} ${actual}`)]
}

describe('an address', () => {
  it.each([
    'https://exemple.fr',
    'HTTP://exemple.fr',
    'mailto:nadia@exemple.fr',
    '#port',
    'page.html',
    '../page.html?a=b:c',
    '//exemple.fr',
    './a:b',
    'javascript%3Aalert(1)',
    '',
  ])('may be %j', address => {
    expect(isSafeAddress(address, 'link')).toBe(true)
  })

  it.each([
    'javascript:alert(1)',
    ' \u0001JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript\r:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'data:image/svg+xml,<svg onload=alert(1)>',
    'data:image/png;base64,AAAA" onerror="x',
    'blob:x',
    'file:///etc/passwd',
    'a b:c',
  ])('may not be %j', address => {
    expect(isSafeAddress(address, 'link')).toBe(false)
    expect(isSafeAddress(address, 'image')).toBe(false)
  })

  it('may be a picture where a picture stands', () => {
    expect(isSafeAddress('data:image/png;base64,AAAA', 'image')).toBe(true)
    expect(isSafeAddress('data:image/png;base64,AAAA', 'link')).toBe(false)
  })
})

describe('the Markdown of a note', () => {
  it.each([
    'Plural *nouvelles*: [news](https://exemple.fr), a < b, `<b>`.',
    '- a\n* b\n\n[r]: https://exemple.fr\n',
    'See ![the quay](data:image/png;base64,AAAA) and <https://exemple.fr>.',
  ])('stays as it is: %j', text => {
    expect(read(text)).toEqual([text])
  })

  it.each([
    ['a [*x* y](javascript:b) *c*', ['a *x* y *c*', 'unsafe-address javascript:b']],
    ['<javascript:[x](vbscript:y)>', ['javascript:\\[x]\\(vbscript:y)', 'unsafe-address javascript:[x](vbscript:y)']],
    ['![a*b](data:text/html,x)', ['a\\*b', 'unsafe-address data:text/html,x']],
    ['[x][r] ![y][r] [z]\n\n[r]: vbscript:x\n\n[z]: a.html', ['x y [z]\n\n[z]: a.html', 'unsafe-address vbscript:x']],
    [
      '[x][r] ![y][r]\n\n[r]: data:image/png;base64,AAAA',
      ['x ![y][r]\n\n[r]: data:image/png;base64,AAAA', 'unsafe-address data:image/png;base64,AAAA'],
    ],
    // What stands around something that is left out never becomes a link or HTML by that.
    ['[[x](javascript:1)](javascript:2)', ['\\[x]\\(javascript:2)', 'unsafe-address javascript:1']],
    ['[x]<b></b>(javascript:y)', ['\\[x]\\(javascript:y)', 'raw-html <b>', 'raw-html </b>']],
    ['<<b>script>alert(1)', ['\\<script>alert(1)', 'raw-html <b>']],
    ['- [# x](javascript:y)', ['- \\# x', 'unsafe-address javascript:y']],
  ])('loses what could harm, with a message: %j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each([
    '> '.repeat(6000),
    '*a **b '.repeat(500) + '** c* '.repeat(500),
    '- '.repeat(200),
  ])('is not read where it is nested too deeply', text => {
    const { text: safe, messages } = safeMarkdown(`${text}x`, place)
    expect(safe).toBe('')
    expect(messages).toMatchObject([{ ruleId: 'nested-too-deeply', severity: 'error', place }])
  })

  it('holds no HTML and no unsafe address, whatever was written', () => {
    const markdown = unified().use(remarkParse).use(remarkGfm)
    const piece = fc.constantFrom(
      ...'[ ] ( ) < > ! * _ ` \\ & # : - | ~ ^ a b'.split(' '),
      ...[
        '\n',
        '\n\n',
        ' ',
        '](',
        ']: ',
        '[r]',
        '[r]: ',
        'javascript:x',
        'data:text/html,x',
        'https://a.fr',
        '<b>',
        '</b>',
      ],
      ...['<!--', '-->', '&#58;', 'java&#10;script:', '<javascript:y>', '![', '\n- ', '\n> ', '\n    '],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        for (const node of nodesIn(markdown.parse(safeMarkdown(pieces.join(''), place).text))) {
          expect(node.type).not.toBe('html')
          if (node.type === 'link') expect(isSafeAddress(node.url, 'link')).toBe(true)
          if (node.type === 'image' || node.type === 'definition') expect(isSafeAddress(node.url, 'image')).toBe(true)
        }
      }),
      { numRuns: 2000 },
    )
  })
})

function* nodesIn(node: Nodes): Generator<Nodes> {
  yield node
  if ('children' in node) for (const child of node.children) yield* nodesIn(child)
}
