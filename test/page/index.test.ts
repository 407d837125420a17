import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { TextSummary } from '../../src/core/model/summary.ts'
import { html } from '../../src/outputs/html/emitter.ts'
import { summaryOf } from '../../src/outputs/summary.ts'
import { describeInBrowser, folderOf, openFile } from './browser.ts'
import { context } from './context.ts'
import { market } from './market.ts'

describeInBrowser('the index', () => {
  test('leaves the texts of a level without a script, and orders them with one', async () => {
    const site = await folderOf(html.library(manyTexts(6), context))
    const still = await openFile(join(site, 'index.html'), { javaScriptEnabled: false })
    const shown = ({ page }: typeof still) => page.locator('.entry:visible h2').allTextContents()
    expect(await shown(still)).toHaveLength(6)
    await still.page.locator('label', { hasText: 'B1' }).click()
    expect(await shown(still)).toEqual(['Texte 001', 'Texte 004'])
    await still.page.context().close()
    const live = await openFile(join(site, 'index.html'))
    await live.page.selectOption('select', 'newest')
    expect(await shown(live)).toEqual(['Texte 005', 'Texte 004', 'Texte 003', 'Texte 002', 'Texte 001', 'Texte 000'])
    await live.page.locator('label', { hasText: 'A1' }).click()
    expect(await shown(live)).toEqual(['Texte 003', 'Texte 000'])
    expect(await live.page.locator('.count').textContent()).toBe('2 of 6')
    await live.page.locator('label', { hasText: 'All' }).click()
    await live.page.getByRole('button', { name: 'Texts on l’eau' }).first().click()
    expect(await live.page.locator('.count').textContent()).toBe('3 of 6')
    await live.page.reload()
    expect(await live.page.locator('.count').textContent()).toBe('3 of 6')
    expect(await shown(live)).toEqual(['Texte 005', 'Texte 003', 'Texte 001'])
    expect(live.problems).toEqual([])
    await live.page.context().close()
  })

  test('has pages of a hundred texts, of levels, lengths, authors and subjects, and finds any text from any of them', async () => {
    const site = await folderOf(html.library(manyTexts(250), context))
    const still = await openFile(join(site, 'index.html'), { javaScriptEnabled: false })
    const { page } = still
    const easiest = await page.locator('.entry h2').allTextContents()
    expect(easiest).toHaveLength(100)
    await page.getByRole('link', { name: 'Page 2 of 3' }).click()
    expect(await page.locator('.entry').count()).toBe(100)
    await page.getByRole('link', { name: 'Newest first' }).click()
    expect(page.url()).toMatch(/index\.newest\.html$/)
    expect(await page.locator('.entry h2').first().textContent()).toBe('Texte 249')
    await page.getByRole('link', { name: 'Page 2 of 3' }).click()
    expect(await page.locator('.entry h2').first().textContent()).toBe('Texte 149')
    await page.getByRole('link', { name: 'By title' }).click()
    expect(await page.locator('.entry h2').allTextContents()).toEqual(manyTexts(100).map(({ source }) => source.title))
    await page.getByRole('link', { name: 'B1', exact: true }).click()
    expect(await page.locator('.entry').count()).toBe(83)
    await page.getByText('Subjects', { exact: true }).first().click()
    await page.getByRole('navigation', { name: 'Subjects' }).getByRole('link', { name: 'le vent' }).click()
    expect(await page.locator('h1').textContent()).toBe('le vent')
    expect(await page.locator('.facts').first().textContent()).toContain('125 texts')
    await page.getByRole('navigation', { name: 'Lengths' }).getByRole('link', { name: 'Medium' }).click()
    expect(await page.locator('.facts').first().textContent()).toContain('63 texts')
    expect(await page.getByRole('link', { name: 'Long', exact: true }).count()).toBe(0)
    await page.getByText('Authors', { exact: true }).first().click()
    const authors = page.getByRole('navigation', { name: 'Authors' })
    expect(await authors.getByRole('link').allTextContents()).toEqual(['Anne Doré', 'Émile Roux'])
    await authors.getByRole('link', { name: 'Émile Roux' }).click()
    expect(page.url()).toMatch(/index\.a-emile-roux\.html$/)
    expect(await page.locator('.facts').first().textContent()).toContain('50 texts')
    await page.context().close()
    const live = await openFile(join(site, 'index.s-le-vent.html'))
    await live.page.fill('input[type=search]', 'texte 248')
    await expect.poll(() => live.page.locator('.entry:visible h2').allTextContents()).toEqual(['Texte 248'])
    expect(await live.page.locator('.count').textContent()).toBe('1 of 250')
    await live.page.fill('input[type=search]', '')
    await expect.poll(() => live.page.locator('.entry:visible').count()).toBe(100)
    await live.page.selectOption('select', 'newest')
    await expect.poll(() => live.page.locator('.entry h2').first().textContent()).toBe('Texte 249')
    await live.page.getByRole('button', { name: 'More texts' }).click()
    expect(await live.page.locator('.entry').count()).toBe(200)
    await live.page.getByRole('link', { name: 'Newest first' }).click()
    await expect.poll(() => live.page.locator('select').inputValue()).toBe('newest')
    const titles = () => live.page.locator('.entry h2').allTextContents()
    await live.page.selectOption('select', 'easiest')
    await expect.poll(titles).toEqual(easiest)
    await live.page.fill('input[type=search]', 'vent')
    const inSubject = easiest.filter(title => Number(title.slice(-3)) % 2 === 0)
    await expect.poll(async () => (await titles()).slice(0, inSubject.length)).toEqual(inSubject)
    expect(live.problems).toEqual([])
    await live.page.context().close()
  })
})

test('the index of many texts without levels has no row of levels', () => {
  const texts = manyTexts(101).map(({ source: { level: _, ...source }, ...text }) => ({ ...text, source }))
  const [page] = html.library(texts, context)
  expect(page!.content).toContain('aria-label="Orders"')
  expect(page!.content).not.toContain('aria-label="Levels"')
})

/**
 * Summaries of so many texts: of three levels in turn, of two subjects, each a day newer than the one before; a fourth of
 * them long, a fifth by another author, and one by a third.
 */
function manyTexts(count: number): TextSummary[] {
  const { words: _, ...summary } = summaryOf(market)
  return Array.from({ length: count }, (_, number) => {
    const name = String(number).padStart(3, '0')
    const date = new Date(Date.UTC(2024, 0, 1 + number)).toISOString().slice(0, 10)
    const level = (['A1', 'B1', 'C1'] as const)[number % 3]!
    const tags = [number % 2 === 0 ? 'le vent' : 'l’eau']
    const author = number === 1 ? 'Une Inconnue' : number % 5 === 0 ? 'Émile Roux' : 'Anne Doré'
    const words = { ...summary.stats.words, source: number % 4 === 0 ? 700 : 88 }
    const source = { ...summary.source, title: `Texte ${name}`, author, level, date, tags }
    return { ...summary, id: `texte-${name}`, source, stats: { ...summary.stats, words } }
  })
}
