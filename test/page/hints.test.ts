import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { browser, describeInBrowser, openFile } from './browser.ts'

const path = join(import.meta.dirname, '../../dist/html/le-gant-rouge.html')

const hints = (page: Page, inside = '.text') =>
  page
    .locator(`${inside} ruby.hint`)
    .evaluateAll(found =>
      found.map(held => [held.textContent, held.querySelector<HTMLElement>('rt')!.dataset.hint] as const),
    )
const choose = (page: Page, id: string) => page.evaluate(id => document.getElementById(id)!.click(), id)
const slide = (page: Page, to: number) =>
  page.evaluate(to => {
    const slider = document.querySelector<HTMLInputElement>('#hints-from')!
    slider.value = String(to)
    for (const name of ['input', 'change']) slider.dispatchEvent(new Event(name, { bubbles: true }))
  }, to)
const text = (page: Page) => page.evaluate(() => document.querySelector('.text')!.textContent)

/** How far the lines of a passage stand apart, in pixels. */
const lines = (page: Page, id: string) =>
  page.evaluate(id => {
    const walker = document.createTreeWalker(document.querySelector(`#${id} > .a`)!, NodeFilter.SHOW_TEXT)
    const tops = new Set<number>()
    while (walker.nextNode() !== null) {
      const range = document.createRange()
      range.selectNodeContents(walker.currentNode)
      for (const { top, height } of range.getClientRects()) if (height > 15) tops.add(Math.round(top))
    }
    const sorted = [...tops].sort((a, b) => a - b).filter((top, at, all) => at === 0 || top - all[at - 1]! > 5)
    return sorted.slice(1).map((top, at) => top - sorted[at]!)
  }, id)

describeInBrowser('meanings above words', () => {
  it('should stand above words from a level on, the author’s terms with theirs, and leave the text as it was', async () => {
    const { page, problems } = await openFile(path)
    const before = await text(page)
    expect(await hints(page)).toEqual([])
    await choose(page, 'hints-hard')
    await slide(page, 2)
    await expect.poll(() => hints(page, '#zpty')).toEqual([['a tricoté', 'to knit']])
    await slide(page, 1)
    await expect.poll(() => hints(page, '#zpty')).toContainEqual(['gant', 'glove'])
    expect(await text(page)).toBe(before)
    expect(await page.locator('#zpty rt').first().getAttribute('lang')).toBe('en')
    await page
      .locator('#zpty .a .s')
      .first()
      .click({ position: { x: 4, y: 8 } })
    await page.keyboard.press('Escape')
    await choose(page, 'hints-off')
    await expect.poll(() => hints(page)).toEqual([])
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('should not be asked for by a line that moves the text while a page loads', async () => {
    const context = await (await browser()).newContext({ viewport: { width: 390, height: 800 } })
    const page = await context.newPage()
    await page.addInitScript(() => {
      const moved: number[] = []
      Object.assign(window, { moved })
      new PerformanceObserver(list => {
        for (const entry of list.getEntries()) moved.push((entry as unknown as { value: number }).value)
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(pathToFileURL(path).href)
    await page.waitForTimeout(700)
    const moved = await page.evaluate(() => (window as unknown as { moved: number[] }).moved)
    // What is left are the margins that a section’s containment holds until it is measured.
    expect(moved.reduce((sum, each) => sum + each, 0)).toBeLessThan(0.25)
    expect(await page.locator('.ask').isVisible()).toBe(true)
    await page.context().close()
  })

  it.each([1280, 390])('should keep lines as far apart as each other, above every word, at %i px', async width => {
    const { page } = await openFile(path, { viewport: { width, height: 900 } })
    await choose(page, 'hints-every')
    await expect.poll(async () => (await hints(page, '#zpty')).length).toBeGreaterThan(60)
    const apart = await lines(page, 'zpty')
    expect(apart.length).toBeGreaterThan(4)
    expect(Math.max(...apart) - Math.min(...apart)).toBeLessThanOrEqual(1)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await page.context().close()
  })

  it('should leave out what the reader knows, print the whole text, and be there the next time', async () => {
    const { page } = await openFile(path)
    await page.evaluate(() =>
      localStorage.setItem('en-regard:known', JSON.stringify({ fr: ['samedi', 'matin', 'froid'] })),
    )
    await page.reload()
    await choose(page, 'hints-unknown')
    await expect.poll(async () => (await hints(page, '#sp72')).map(([word]) => word)).toContain('très')
    expect((await hints(page, '#sp72')).map(([word]) => word)).not.toContain('samedi')
    const near = (await hints(page)).length
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    expect((await hints(page)).length).toBeGreaterThan(near)
    await page.reload()
    await expect.poll(async () => (await hints(page, '#sp72')).length).toBeGreaterThan(5)
    await page.context().close()
  })
})

describeInBrowser('the reader’s level', () => {
  it('should be asked once, mark the words from it on, and be changed in the settings', async () => {
    const { page } = await openFile(path)
    const marked = () =>
      page
        .locator('.t')
        .evaluateAll(
          all => all.filter(each => getComputedStyle(each).textDecorationColor !== 'rgba(0, 0, 0, 0)').length,
        )
    const all = await marked()
    await page.locator('.ask button', { hasText: 'B1' }).click()
    const some = await marked()
    expect(some).toBeLessThan(all)
    expect(some).toBeGreaterThan(0)
    await page.reload()
    expect(await page.locator('.ask').count()).toBe(0)
    expect(await marked()).toBe(some)
    await page.locator('#zpty a.t.A2').first().click()
    expect(await page.locator('#card .gloss').textContent()).toBe('pocket')
    await page.keyboard.press('Escape')
    await page.click('[popovertarget=settings]')
    await page.check('#from-A1')
    expect(await marked()).toBe(all)
    await page.context().close()
  })

  it('should not be asked again of one who would not say', async () => {
    const { page } = await openFile(path)
    await page.click('[aria-label="Do not ask"]')
    await page.reload()
    expect(await page.locator('.ask').count()).toBe(0)
    await page.context().close()
  })
})
