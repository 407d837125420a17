import fc from 'fast-check'
import type { Element, ElementContent } from 'hast'
import { expect, test } from 'vitest'
import type { Span } from '../../../src/core/model/span.ts'
import { element, text } from '../../../src/outputs/html/element.ts'
import { inline, type Layer, markLayers, ranks } from '../../../src/outputs/html/inline.ts'

const pieces = fc.array(fc.constantFrom('é', 'mot', ' ', '.', '\n', '<b>', '&'), { minLength: 1, maxLength: 30 })

const input = pieces.chain(parts => {
  const whole = parts.join('')
  const at = fc.integer({ min: 0, max: whole.length })
  const span = fc.tuple(at, at).map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)])
  const layer = fc.record({ span, rank: fc.constantFrom(0, 1, 2, 3), tagName: fc.constantFrom('span', 'em', 'strong') })
  return fc.record({
    whole: fc.constant(whole),
    layers: fc.array(layer, { maxLength: 8 }),
    points: fc.array(at, { maxLength: 3 }),
  })
})

function wordsOf(nodes: readonly ElementContent[]): string {
  return nodes
    .map(node => {
      if (node.type === 'text') return node.value
      if (node.type !== 'element' || node.tagName === 'sup') return ''
      return node.tagName === 'br' ? '\n' : wordsOf(node.children)
    })
    .join('')
}

test('loses no character and invents none, wherever layers cross', () => {
  fc.assert(
    fc.property(input, ({ whole, layers, points }) => {
      const made = layers.map(({ span, rank, tagName }): Layer => ({ span, rank, open: () => element(tagName, {}) }))
      const nodes = inline(
        whole,
        made,
        points.map(at => ({ at, node: element('sup', {}) })),
      )
      expect(wordsOf(nodes)).toBe(whole)
    }),
  )
})

test('covers exactly what each layer covers', () => {
  fc.assert(
    fc.property(input, ({ whole, layers }) => {
      const made = layers.map(
        ({ span, rank }, index): Layer => ({ span, rank, open: () => element('span', { dataA: index }) }),
      )
      const nodes = inline(whole, made)
      layers.forEach(({ span: [start, end] }, index) => {
        expect(wordsOf(elementsOf(nodes, index))).toBe(whole.slice(start, end))
      })
    }),
  )
})

function elementsOf(nodes: readonly ElementContent[], index: number): Element[] {
  return nodes.flatMap(node => {
    if (node.type !== 'element') return []
    return node.properties.dataA === index ? [node] : elementsOf(node.children, index)
  })
}

test('keeps a reference inside the sentence that it follows', () => {
  const sentence: Layer = { span: [0, 4], rank: ranks.sentence, open: () => element('span', {}) }
  expect(inline('Oui. Non.', [sentence], [{ at: 4, node: element('sup', {}) }])).toEqual([
    element('span', {}, [text('Oui.'), element('sup', {})]),
    text(' Non.'),
  ])
})

test.each([
  ['https://example.org/a?b=c#d', true],
  ['mailto:a@example.org', true],
  ['#un', true],
  ['javascript:alert(1)', false],
  ['//example.org', false],
  ['page.html', false],
  ['ftp://example.org', false],
])('a link to %s: %s', (url, isLink) => {
  const layers = markLayers({ text: 'mot', sentences: [[0, 3]], marks: [{ kind: 'link', span: [0, 3], url }] })
  expect(layers).toHaveLength(isLink ? 1 : 0)
})

test('an image is a link with its alternative text, unless the text carries it', () => {
  const side = (url: string) => ({
    text: 'chat',
    sentences: [],
    marks: [{ kind: 'image' as const, span: [0, 4] as const, url }],
  })
  const shown = (url: string) => inline('chat', markLayers(side(url)))[0] as Element
  expect(shown('https://example.org/chat.png')).toMatchObject({ tagName: 'a', children: [{ value: 'chat' }] })
  expect(shown('data:image/png;base64,AAAA')).toMatchObject({
    tagName: 'img',
    properties: { alt: 'chat' },
    children: [],
  })
  expect(shown('data:image/svg+xml;base64,AAAA')).toMatchObject({ type: 'text', value: 'chat' })
})

test('takes time that grows with the number of layers, not with its square', () => {
  const words = 60_000
  const layers = Array.from(
    { length: words },
    (_, word): Layer => ({ span: [word * 4, word * 4 + 3], rank: ranks.mark, open: () => element('em', {}) }),
  )
  expect(inline('mot '.repeat(words), layers)).toHaveLength(words * 2)
}, 5000)
