import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Edition } from '../../src/core/model/edition.ts'
import { print } from '../../src/outputs/print/emitter.ts'
import { describeInBrowser, openFile } from '../page/browser.ts'
import { market } from '../page/market.ts'
import { compiled, emitted, hostile, own } from './editions.ts'
import { has, run } from './judges.ts'

const long = compiled(
  'long',
  `${'Un mot, puis un autre, '.repeat(900)}et la fin.\n\n${'Une phrase courte. '.repeat(400)}\n\nFin.`,
  `${'One word, then another, '.repeat(900)}and the end.\n\n${'A short sentence. '.repeat(400)}\n\nEnd.`,
)
const texts: readonly Edition[] = [market, ...hostile, long, own.find(({ id }) => id === 'le-gant-rouge')!]
const files = await emitted(print, texts)
const folder = mkdtempSync(join(tmpdir(), 'print-'))
for (const [path, content] of files) writeFileSync(join(folder, path), content)

/** What stands on the pages of a book, as a browser lays it out. */
const laidOut = () => {
  const sides = (leaf: Element) =>
    [...leaf.querySelectorAll('.body > *')].map(side => {
      const copy = side.cloneNode(true) as Element
      for (const mark of copy.querySelectorAll('.ref')) mark.remove()
      return {
        text: copy.textContent,
        top: side.getBoundingClientRect().top - leaf.getBoundingClientRect().top,
        lang: side.getAttribute('lang'),
        isText: side.matches('.a, .b'),
      }
    })
  return [...document.querySelectorAll('.leaf')].map(leaf => {
    const edge = leaf.getBoundingClientRect()
    const last = leaf.querySelector('.body > :last-child')?.getBoundingClientRect().bottom ?? 0
    const foot = leaf.querySelector('.foot')!.getBoundingClientRect()
    return {
      isLeft: leaf.matches('.left'),
      folio: Number(leaf.querySelector('.folio')!.textContent),
      running: leaf.querySelector('.running')!.textContent,
      isWhole: last <= foot.top + 1 && foot.bottom <= edge.bottom,
      sides: sides(leaf),
      notes: leaf.querySelector('.foot')!.textContent,
    }
  })
}

const words = (text: string) => text.replace(/\p{Cc}|[\s\u00A0\u202F]|•|☑|☐/gu, '')
const running = (edition: Edition, side: 'source' | 'target') =>
  edition.units
    .filter(({ within = [] }) => !within.some(({ kind }) => kind === 'footnote'))
    .map(unit => unit[side]?.text ?? '')

test('should keep an empty cell at the end of a line of a table, in both languages', async () => {
  const table = '| a | b | c |\n| --- | --- | --- |\n| d | e | |'
  const html = (await emitted(print, [compiled('table', table, table)])).get('table.html')!
  expect(String(html).split('<div></div>').length - 1).toBe(2)
})

describeInBrowser('a printed book', () => {
  for (const edition of texts) {
    test(`${edition.id} should have each passage whole and in order, the text on the left, its translation level on the right`, async () => {
      for (const size of ['a5', 'a4']) {
        const { page, problems, requests } = await openFile(join(folder, `${edition.id}.html`))
        if (size === 'a4') {
          await page.goto('about:blank')
          await page.goto(`file://${folder}/${edition.id}.html#a4`)
        }
        const leaves = await page.evaluate(laidOut)
        await page.context().close()
        expect([problems, requests]).toEqual([[], []])
        expect(leaves.map(({ folio }) => folio)).toEqual(leaves.map((_, index) => index + 1))
        expect(leaves.every(({ folio, isLeft }) => isLeft === (folio % 2 === 0))).toBe(true)
        expect(leaves.filter(({ isWhole }) => !isWhole).map(({ folio }) => folio)).toEqual([])
        const shown = (isLeft: boolean) =>
          leaves
            .filter(leaf => edition.target === null || leaf.isLeft === isLeft)
            .flatMap(leaf => leaf.sides.filter(({ isText }) => isText))
        if (edition !== hostile[0] && edition !== market) {
          expect(
            words(
              shown(true)
                .map(({ text }) => text)
                .join(''),
            ),
          ).toBe(words(running(edition, 'source').join('')))
        }
        if (edition.target === null) continue
        expect(shown(true).map(({ lang }) => lang)).toEqual(shown(true).map(() => 'fr'))
        expect(shown(true).map(({ top }) => Math.round(top))).toEqual(shown(false).map(({ top }) => Math.round(top)))
        if (edition === long) {
          expect(
            words(
              shown(false)
                .map(({ text }) => text)
                .join(''),
            ),
          ).toBe(words(running(edition, 'target').join('')))
        }
      }
    }, 60_000)
  }

  test('should have notes at the foot of their page, and in the glossary the pages of its words', async () => {
    const { page } = await openFile(join(folder, 'le-marche.html'))
    const leaves = await page.evaluate(laidOut)
    const [left, right] = [leaves[1]!, leaves[2]!]
    expect([left.running, right.running]).toEqual([market.source.title, market.target!.title])
    expect(left.notes).toMatch(/^al’on\s+—\s+L’on is on after a vowel/)
    expect(leaves.map(({ notes }) => notes).join('')).toContain('Valéry, *The Graveyard by the Sea*.')
    const entry = await page.textContent('.leaf #t-marche')
    expect(entry).toMatch(/^marché \/maʁʃe\/ noun, masculine A1 market .* 2 $/)
    await page.context().close()
  })

  test.skipIf(!has('pdftotext'))(
    'should be a tagged PDF of its size that is read side by side',
    async () => {
      const { page } = await openFile(join(folder, 'le-gant-rouge.html'))
      const path = join(folder, 'gant.pdf')
      const file = await page.pdf({ path, preferCSSPageSize: true, tagged: true, outline: true })
      expect(file.length).toBeGreaterThan(10_000)
      const about = run('pdfinfo', [path]).stdout
      expect(about).toMatch(/Tagged: +yes/)
      expect(about).toMatch(/\(A5\)/)
      const pages = run('pdftotext', [path, '-']).stdout.split('\f')
      const leaves = await page.evaluate(laidOut)
      expect(pages.length).toBe(leaves.length + 1)
      leaves.forEach(({ sides }, index) => {
        const read = words(pages[index]!).replaceAll('‐', '-')
        let at = 0
        for (const { text } of sides.filter(({ isText }) => isText)) {
          // Where a page begins depends on the fonts; after a few letters the mark of a note may stand.
          const found = read.indexOf(words(text).slice(0, 6), at)
          expect([index + 1, text, found >= at]).toEqual([index + 1, text, true])
          at = found
        }
      })
      await page.context().close()
    },
    60_000,
  )
})
