import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { describeInBrowser, openFile } from './browser.ts'
import { edition, unit } from './edition.ts'
import { market } from './market.ts'
import { siteOf } from './site.ts'

const told = edition(
  [
    unit('dit11', ['Il se dit :'], null, { links: [{ source: [0], target: [], unit: 'mot11', score: 1 }] }),
    unit('mot11', ['– Allons.', 'Il sortit.'], ['“Let us go,” he told himself.', 'He went out.']),
    unit('fin11', ['Puis rien.'], ['Then nothing.']),
    unit('omis1', ['Il neigeait.'], null),
    ...Array.from({ length: 40 }, (_, at) => unit(`suite${at}`, ['Il marcha.'], ['He walked.'])),
  ],
  { id: 'dit' },
)

let site: string
const lit = (page: Page) => page.locator('.on').allTextContents()

describeInBrowser('a text’s page', () => {
  beforeAll(async () => {
    site = await siteOf([market, told])
  })

  it('should light and reveal the English that stands with a neighbour', async () => {
    const { page, problems } = await openFile(join(site, 'dit.html'))
    const both = ['Il se dit\u00A0:', '–\u00A0Allons.', '“Let us go,” he told himself.']
    await page.click('#dit11 .s')
    expect(await lit(page)).toEqual(both)
    await page.click('#mot11 .b .s >> nth=0')
    expect(await lit(page)).toEqual(both)
    await page.keyboard.press('2')
    await page.click('#dit11 .s')
    expect((await page.locator('#dit11 .reveal').textContent())?.trim()).toBe('“Let us go,” he told himself.')
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('should say of a translation that is done what it left out, and of another what is to come', async () => {
    const { page } = await openFile(join(site, 'dit.html'))
    expect(await page.locator('#omis1 .b').textContent()).toBe('Not in this translation')
    await page.context().close()
  })

  it('should light both sides of the sentence in its address, without a script too', async () => {
    const { page } = await openFile(`${join(site, 'dit.html')}`)
    await page.goto(`${page.url()}#mot11.2`)
    await expect.poll(() => lit(page)).toEqual(['Il sortit.', 'He went out.'])
    await page.context().close()
    const plain = await openFile(join(site, 'dit.html'), { javaScriptEnabled: false })
    await plain.page.goto(`${plain.page.url()}#mot11.2`)
    const ground = await plain.page
      .locator('#mot11 .b .s >> nth=1')
      .evaluate(each => getComputedStyle(each).backgroundColor)
    expect(ground).not.toBe('rgba(0, 0, 0, 0)')
    await plain.page.context().close()
  })

  it('should open a note by any of its words', async () => {
    const { page } = await openFile(join(site, 'le-marche.html'))
    const note = page.locator('.q', { hasNot: page.locator('a') }).first()
    await note.click({ position: { x: 3, y: 8 } })
    expect(await page.locator('#card.note').isVisible()).toBe(true)
    await page.context().close()
  })

  it('should copy French alone where the choice begins in French', async () => {
    const { page } = await openFile(join(site, 'dit.html'))
    const from = (await page.locator('#mot11 .a .s >> nth=0').boundingBox())!
    const to = (await page.locator('#suite1 .a .s').boundingBox())!
    await page.mouse.move(from.x + 1, from.y + from.height / 2)
    await page.mouse.down()
    await page.mouse.move(to.x + to.width - 1, to.y + to.height / 2, { steps: 8 })
    await page.mouse.up()
    const copied = await page.evaluate(() => getSelection()!.toString())
    expect(copied).toContain('Il neigeait.')
    expect(copied).not.toMatch(/Then nothing|He walked|Not in this/)
    // And then English alone, where a press on it chooses anew.
    const english = (await page.locator('#mot11 .b .s >> nth=0').boundingBox())!
    await page.mouse.move(english.x + 1, english.y + english.height / 2)
    await page.mouse.down()
    await page.mouse.move(english.x + english.width - 1, english.y + english.height / 2, { steps: 8 })
    await page.mouse.up()
    const next = await page.evaluate(() => getSelection()!.toString())
    expect(next).not.toBe('')
    expect(await page.locator('#mot11 .b').textContent()).toContain(next)
    await page.context().close()
  })

  it('should change nothing of the page where a touch chooses nothing', async () => {
    const { page } = await openFile(join(site, 'dit.html'))
    await page.locator('#mot11 .a .s >> nth=0').click()
    expect(await page.evaluate(() => document.documentElement.dataset.chosen)).toBeUndefined()
    await page.context().close()
  })

  it('should put the sign of a hidden translation into the margin, and none into print', async () => {
    const { page } = await openFile(join(site, 'dit.html'), { viewport: { width: 390, height: 800 } })
    await page.keyboard.press('2')
    const [text, sign] = await Promise.all(['#fin11 > .a', '#fin11 > .u'].map(each => page.locator(each).boundingBox()))
    expect(sign!.x).toBeGreaterThanOrEqual(text!.x + text!.width - 7)
    expect(Math.min(sign!.width, sign!.height)).toBeGreaterThanOrEqual(24)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('#fin11 > .u').isVisible()).toBe(false)
    await page.context().close()
  })

  it('should set English first, letters apart and leave the pointer dark where a reader wants it so', async () => {
    const { page } = await openFile(join(site, 'dit.html'))
    for (const id of ['first-b', 'letters-wide', 'hover-off', 'face-dyslexia'])
      await page.evaluate(id => document.getElementById(id)!.click(), id)
    const [french, english] = await Promise.all(
      ['#fin11 > .a', '#fin11 > .b'].map(each => page.locator(each).boundingBox()),
    )
    expect(english!.x).toBeLessThan(french!.x)
    await page.hover('#fin11 .s >> nth=0')
    expect(await page.locator('.lit').count()).toBe(0)
    await page.reload()
    expect(await page.locator('#first-b').isChecked()).toBe(true)
    await page.context().close()
  })
})
