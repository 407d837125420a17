import type { Element } from 'hast'
import { describe, expect, it } from 'vitest'
import { markdown } from '../../src/outputs/html/markdown.ts'
import { markerOf } from '../../src/outputs/html/quoted.ts'
import { edition, term, unit } from '../page/edition.ts'

const text = edition(
  [
    unit(
      'aaaa',
      ['Il est tombé dans le lac.', 'On dit le pain, pas le vin.'],
      ['He has fallen into the lake, le Lac.', 'They say bread, Madame Blé, don’t they, not wine. I do.'],
    ),
  ],
  { terms: { lievre: term('lievre', { gloss: 'hare', renderings: ['the hare'] }) } },
)

/** The words of a note that are marked as words of the text. */
const marked = (body: string): string[] => {
  const words: string[] = []
  const visit = (nodes: readonly unknown[]): void => {
    for (const node of nodes as Element[]) {
      if (node.type !== 'element') continue
      const [first] = node.children
      if (node.tagName === 'em' && node.properties.lang === 'fr') words.push(first?.type === 'text' ? first.value : '')
      visit(node.children)
    }
  }
  visit(markerOf(text)(markdown(body)))
  return words
}

describe('words of the text in a note', () => {
  it.each([
    ['*Le pain* takes *le*.', ['Le pain', 'le']],
    ['The infinitive is *tomber*, with *être* for *avoir*.', ['tomber', 'être', 'avoir']],
    ['- a list with *pas*', ['pas']],
    ['*Mme* is *madame*, and no *I*.', ['Mme', 'madame']],
    ['Nobody says *le wine*. The *t* of *dit* is silent.', ['le wine', 't', 'dit']],
  ])('should be told in %j', (body, words) => {
    expect(marked(body)).toEqual(words)
  })

  it.each([
    'English says *has fallen* or *fell into*.',
    'Not *the hare*.',
    'No **strong** word.',
  ])('should not be found in %j', body => {
    expect(marked(body)).toEqual([])
  })
})
