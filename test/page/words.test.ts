import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { describeInBrowser, openFile } from './browser.ts'

const path = join(import.meta.dirname, '../../dist/html/le-gant-rouge.html')

/** The middle of a word in a sentence, scrolled into sight. */
const middleOf = (page: Page, sentence: string, word: string): Promise<[number, number]> =>
  page.evaluate(
    ([sentence, word]) => {
      const walker = document.createTreeWalker(document.getElementById(sentence!)!, NodeFilter.SHOW_TEXT)
      while (walker.nextNode() !== null) {
        const node = walker.currentNode as Text
        const at = node.data.indexOf(word!)
        if (at === -1) continue
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + word!.length)
        node.parentElement!.scrollIntoView({ block: 'center' })
        const { left, top, width, height } = range.getBoundingClientRect()
        return [left + width / 2, top + height / 2] as [number, number]
      }
      throw new Error(`no ${word}`)
    },
    [sentence, word],
  )

const card = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const shown = document.querySelector<HTMLElement>('#card:popover-open')
    return shown?.innerText.replace(/\s+/g, ' ') ?? ''
  })
const lit = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...document.querySelectorAll('.word-there')].map(({ textContent }) => textContent))
const words = (page: Page): Promise<string> => page.evaluate(() => document.querySelector('.text')!.innerHTML)

const opened = async (options: BrowserContextOptions = {}) => {
  const { page, problems } = await openFile(path, options)
  await page.waitForFunction(() => document.documentElement.classList.contains('js'))
  return { page, problems }
}

/** A page for what leaves nothing behind. */
let plain: ReturnType<typeof opened> | undefined
const openedBefore = async () => {
  plain ??= opened()
  const { page } = await plain
  await page.keyboard.press('Escape')
  return plain
}

describeInBrowser('every word', () => {
  it('should answer to a click with its lemma, what it is, what it means and its English here', async () => {
    const { page, problems } = await openedBefore()
    const before = await words(page)
    await page.mouse.click(...(await middleOf(page, 'zpty.6', 'prends')))
    expect(await card(page)).toMatch(/^prendre présent.*1st person singular.* take Here take/)
    expect(await lit(page)).toEqual(['take'])
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => document.querySelector('.word-here') === null)
    await page.mouse.click(5, 300)
    // How high a passage is kept open is the reader's own, and comes after the page has been laid out.
    const strip = (html: string) => html.replace(/ (?:aria-current|tabindex|class|style)="[^"]*"/g, '')
    await expect.poll(async () => strip(await words(page))).toBe(strip(before))
    expect(problems).toEqual([])
  })

  it('should leave no word lit where the card of a note takes the place of its own', async () => {
    const { page } = await openedBefore()
    await page.mouse.click(...(await middleOf(page, 'zpty.6', 'prends')))
    expect(await lit(page)).toEqual(['take'])
    await page.locator('a.n').first().click()
    await expect.poll(() => card(page)).not.toMatch(/^prendre/)
    expect(await lit(page)).toEqual([])
  })

  it('should tell both words of a contraction', async () => {
    const { page } = await openedBefore()
    await page.mouse.click(...(await middleOf(page, 'sp72.2', 'du')))
    expect(await card(page)).toMatch(/^de preposition.* le determiner/)
  })

  it('should leave the author’s terms their own card, light their English, and leave blank space alone', async () => {
    const { page } = await openedBefore()
    const english = () =>
      page.evaluate(() => {
        const drawn = [...document.querySelectorAll('.r')].filter(held => getComputedStyle(held).boxShadow !== 'none')
        return drawn.map(({ textContent }) => textContent)
      })
    await page.mouse.click(...(await middleOf(page, 'sp72.2', 'panier')))
    expect(await card(page)).toContain('basket')
    expect(await english()).toEqual(['basket'])
    expect(await page.evaluate(() => document.querySelector('[aria-current].on')?.textContent)).toContain('panier')
    expect(await page.evaluate(() => document.querySelectorAll('.word-here').length)).toBe(0)
    await page.keyboard.press('Escape')
    await expect.poll(english).toEqual([])
    // The star of a note stands close behind the term that its words end with.
    await page.mouse.click(...(await middleOf(page, 'sp72.2', 'gant')))
    expect(await card(page)).toContain('glove')
    await page.keyboard.press('Escape')
    const [, y] = await middleOf(page, 'yd4a.1', 'Quatre').catch(() => middleOf(page, 'hnz9.1', 'acheté'))
    await page.mouse.click(640, y)
    expect(await card(page)).toBe('')
  })

  it('should answer to a tap on a phone, and be told word by word with a key', async () => {
    const { page, problems } = await opened({ viewport: { width: 390, height: 844 }, hasTouch: true })
    await page.touchscreen.tap(...(await middleOf(page, 'zpty.6', 'liste')))
    expect(await card(page)).toContain('list')
    await page.keyboard.press('e')
    expect(await card(page)).toMatch(/^et conjunction/)
    await page.keyboard.press('E')
    await page.keyboard.press('E')
    expect(await card(page)).toMatch(/^mon determiner/)
    expect(problems).toEqual([])
  })

  it('should answer to two clicks where the French stands alone, where one shows the translation', async () => {
    const { page } = await opened()
    await page.keyboard.press('2')
    await page.mouse.dblclick(...(await middleOf(page, 'zpty.6', 'prends')))
    expect(await card(page)).toMatch(/^prendre/)
  })

  it('should save a word that no entry explains', async () => {
    const { page } = await openedBefore()
    await page.mouse.click(...(await middleOf(page, 'zpty.6', 'prends')))
    await page.locator('#card button', { hasText: 'Save' }).click()
    const saved = await page.evaluate(() => JSON.stringify({ ...localStorage }))
    expect(saved).toContain('prendre')
    expect(saved).toContain('take')
  })

  it('should remember what its reader knows, learns, has begun and finished, in every text', async () => {
    const { page, problems } = await opened()
    await page.mouse.click(...(await middleOf(page, 'sp72.2', 'panier')))
    await page.locator('#card button', { hasText: 'Save' }).click()
    await page.keyboard.press('Escape')
    const marked = (name: string) =>
      page.evaluate(name => [...document.querySelectorAll(`.t.${name}`)].map(({ textContent }) => textContent), name)
    expect(await marked('learning')).toEqual(['panier', 'panier'])
    const [x, y] = await middleOf(page, 'hnz9.1', 'acheté')
    await page.mouse.click(x, y)
    await page.locator('#card button', { hasText: 'Known' }).click()
    await page.keyboard.press('Escape')
    const first = await page.locator('#share summary').textContent()
    expect(first).toMatch(/^Words to meet: 1\d\d/)
    const toMeet = () => page.locator('#share').textContent()
    expect(await toMeet()).toMatch(/Words to meet: 1\d\d, the 40 commonest.*main hand/)
    await page.locator('.ask button[value=B1]').click()
    await page.reload()
    expect(await toMeet()).toMatch(/Words to meet: [5-9](?!\d).*tricoter/)
    await page.locator('#from-A1').evaluate(input => (input as HTMLInputElement).click())
    await page.locator('.finish button', { hasText: 'I know' }).click()
    expect(await page.locator('#share summary').textContent()).toBe('You know 99 % of this text')
    await page.locator('#share summary').click()
    expect(await page.locator('.meet').innerText()).toBe('panier basket')
    expect(await marked('known')).toContain('gant')
    await page.locator('.finish button', { hasText: 'Finished' }).click()
    await page.goto(pathToFileURL(join(path, '../index.html')).href)
    const facts = page.locator('.entry', { hasText: 'Le gant rouge' }).locator('.facts')
    await expect.poll(() => facts.innerText()).toMatch(/Finished\s+You know 99 %$/)
    expect(problems).toEqual([])
  })
})
