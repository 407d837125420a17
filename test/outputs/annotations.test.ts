import { join } from 'node:path'
import { expect, test } from 'vitest'
import { annotations } from '../../src/outputs/annotations/emitter.ts'
import { html } from '../../src/outputs/html/emitter.ts'
import { describeInBrowser, folderOf, openFile } from '../page/browser.ts'
import { compiled, emitted, hostile } from './editions.ts'

interface Item {
  readonly id: string
  readonly motivation: string
  readonly body: readonly { readonly value: string; readonly language: string }[]
  readonly target: {
    readonly source: string
    readonly selector: {
      readonly value: string
      readonly refinedBy: readonly [
        { readonly exact: string; readonly prefix: string; readonly suffix: string },
        { readonly start: number; readonly end: number },
      ]
    }
  }
}

const emoji = compiled(
  'signes',
  'Bravo 😀 👩‍👩‍👧 ! Deux tours\\\nde table[^1] 𝒳, puis *l’exclusivité* ![photo 😀](p.png) et ; un tour de table ; voilà.\n\n| A | B |\n| - | - |\n| le tour de table | mot |\n\n- une exclusivité 😀 rare\n\n[^1]: Un tour de table, en note.',
  'Well done 😀 👩‍👩‍👧! Two funding\\\nrounds[^1] 𝒳, then *exclusivity* ![photo 😀](p.png) and; a funding round; there.\n\n| A | B |\n| - | - |\n| the funding round | word |\n\n- a rare 😀 exclusivity\n\n[^1]: A funding round, in a note.',
  '- quote: puis l’exclusivité\n  kind: usage\n  body: A note.\n',
)
const texts = [emoji, ...hostile]
const files = await emitted(annotations, texts)
const itemsOf = (id: string) => (JSON.parse(String(files.get(`${id}.jsonld`))) as { items: Item[] }).items

test('there should be an annotation for each place of a term and each note, with what is said of it', () => {
  for (const { id, units } of texts) {
    const all = units.flatMap(unit => unit.annotations)
    expect(itemsOf(id).map(({ motivation }) => motivation)).toEqual(
      all.map(({ kind }) => (kind === 'note' ? 'commenting' : 'describing')),
    )
    expect(new Set(itemsOf(id).map(item => item.id)).size).toBe(all.length)
  }
  const first = itemsOf('signes').find(({ motivation }) => motivation === 'describing')
  expect(first?.target.source).toBe('https://example.org/marches/signes.html')
  expect(first?.body.map(({ value, language }) => [language, value])).toEqual([
    ['fr', 'exclusivité'],
    ['en', '=exclusivity'],
  ])
})

describeInBrowser('selectors', () => {
  test('should lead to their words on the page, by place and by the words around', async () => {
    const folder = await folderOf([...(await emitted(html, texts))].map(([path, content]) => ({ path, content })))
    const quotes: string[] = []
    for (const { id } of texts) {
      const items = itemsOf(id)
      const { page } = await openFile(join(folder, `${id}.html`))
      const selectors = items.map(({ target }) => target.selector)
      const found = await page.evaluate(
        all =>
          all.map(({ value, refinedBy: [quote, place] }) => {
            const text = document.getElementById(value)?.textContent ?? ''
            const at = text.indexOf(quote.prefix + quote.exact + quote.suffix)
            return [
              [...text].slice(place.start, place.end).join(''),
              at < 0 ? undefined : text.slice(at + quote.prefix.length, at + quote.prefix.length + quote.exact.length),
            ]
          }),
        selectors,
      )
      expect(found).toEqual(selectors.map(({ refinedBy: [{ exact }] }) => [exact, exact]))
      quotes.push(...found.map(([words]) => words!))
    }
    expect(quotes).toContain('puis l’exclusivité')
    expect(quotes.length).toBeGreaterThan(6)
  })
})
