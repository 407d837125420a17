import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { describeInBrowser, openFile } from './browser.ts'
import { edition, unit } from './edition.ts'
import { siteOf } from './site.ts'

const words = ['Il marchait', 'sans se presser', 'le long du canal', 'et regardait', 'les péniches', 'qui passaient']
const long = (number: number) =>
  Array.from({ length: 25 }, (_, at) => `${words[(number + at) % 6]!} ${words[(number * at) % 6]!}.`).join(' ')
const heading = (id: string, depth: number, title: string, english: string) =>
  unit(id, [title], [english], { kind: 'heading', depth })
const part = (number: number) => [
  heading(`part${number}`, 1, `Partie ${number}`, `Part ${number}`),
  ...[1, 2].flatMap(chapter => [
    heading(`chap${number}${chapter}`, 2, `Chapitre ${chapter}`, `Chapter ${chapter}`),
    ...Array.from({ length: 70 }, (_, at) => {
      const at2 = String(at).padStart(2, '0')
      return unit(`t${number}${chapter}${at2}`, [long(at)], [long(at + 1)])
    }),
  ]),
]

let site: string

/** Where on the screen a passage stands, and which one lies below the bar. */
const topPassage = (page: Page) =>
  page.evaluate(() => document.elementFromPoint(innerWidth / 2, 130)?.closest('.p[id]')?.id ?? '')
const settled = (page: Page) => page.waitForTimeout(700)

describeInBrowser('a novel', () => {
  beforeAll(async () => {
    site = await siteOf([edition([...part(1), ...part(2)])])
  })

  it('should list its chapters under their parts, and say on each page in which it stands', async () => {
    const { page, problems } = await openFile(join(site, 'le-marche.html'))
    expect(await page.locator('.book .part').allTextContents()).toEqual(['Partie 1 Part 1', 'Partie 2 Part 2'])
    expect(await page.locator('.chapters .a').allTextContents()).toEqual([
      'Chapitre 1',
      'Chapitre 2',
      'Chapitre 1',
      'Chapitre 2',
    ])
    await page.click('.chapters a >> nth=3')
    await expect.poll(() => page.locator('.place').innerText()).toMatch(/^Le Marché\s+Partie 2 · Chapitre 2 · 7\d %$/)
    expect(await page.locator('.of-chapter .facts').innerText()).toContain('Partie 2')
    expect(await page.title()).toBe('Partie 2 · Chapitre 2 — Le Marché')
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('should be steered by its drawer, its bar and keys', async () => {
    const { page } = await openFile(join(site, 'le-marche.2.html'))
    await page.keyboard.press('t')
    const drawer = page.locator('#contents')
    expect(await drawer.isVisible()).toBe(true)
    expect(await drawer.locator('[aria-current=page]:focus').innerText()).toMatch(/^Chapitre 2/)
    await page.keyboard.press('Escape')
    await page.click('[aria-label=Contents] >> nth=0')
    await drawer.locator('a >> nth=2').click()
    await page.waitForURL(/le-marche\.3\.html$/)
    await page.keyboard.press('N')
    await page.waitForURL(/le-marche\.4\.html$/)
    await page.click('.turn .prev')
    await page.waitForURL(/le-marche\.3\.html$/)
    await page.keyboard.press('P')
    await page.waitForURL(/le-marche\.2\.html$/)
    await page.keyboard.press('3')
    await page.goto(`${page.url()}#t1250.1`)
    const isSeen = () =>
      page.locator('#t1250 .b .on').evaluate(words => {
        const { top, bottom } = words.getBoundingClientRect()
        return top > 0 && bottom < innerHeight
      })
    await expect.poll(isSeen).toBe(true)
    await page.keyboard.press('?')
    expect(await page.locator('#help').innerText()).toMatch(/Next chapter or text[\s\S]*Contents/)
    await page.context().close()
  })

  it('should open its drawer and turn its pages without a script', async () => {
    const { page } = await openFile(join(site, 'le-marche.2.html'), { javaScriptEnabled: false })
    await page.click('button[popovertarget=contents]')
    expect(await page.locator('#contents').isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    await page.click('.turn .next')
    await page.waitForURL(/le-marche\.3\.html$/)
    await page.context().close()
  })

  it('should keep the passage under the eye, whatever moves the text', async () => {
    const { page } = await openFile(join(site, 'le-marche.2.html'))
    await page.evaluate(() => document.getElementById('t1240')!.scrollIntoView())
    await page.evaluate(() => scrollBy(0, 20))
    await settled(page)
    const here = await topPassage(page)
    expect(here).toBe('t1240')
    for (const id of ['size-xl', 'lines-wide', 'size-s', 'arrange-below', 'show-a', 'show-b', 'show-both', 'size-m']) {
      await page.evaluate(id => document.getElementById(id)!.click(), id)
      await settled(page)
      await expect.poll(async () => [id, await topPassage(page)], { timeout: 5000 }).toEqual([id, here])
    }
    for (const [width, height] of [
      [844, 390],
      [390, 844],
      [1280, 900],
    ] as const) {
      await page.setViewportSize({ width, height })
      await settled(page)
      await expect.poll(async () => [width, await topPassage(page)], { timeout: 5000 }).toEqual([width, here])
    }
    await page.context().close()
  })

  it('should be where its reader was, when it is loaded again and when one comes back', async () => {
    const { page } = await openFile(join(site, 'le-marche.2.html'), { viewport: { width: 390, height: 844 } })
    await page.evaluate(() => document.getElementById('t1240')!.scrollIntoView())
    await page.evaluate(() => scrollBy(0, 20))
    await settled(page)
    const here = await topPassage(page)
    await page.reload()
    await expect.poll(() => topPassage(page), { timeout: 10_000 }).toBe(here)
    await page.goto(pathToFileURL(join(site, 'search.html')).href)
    await page.goBack()
    await expect.poll(() => topPassage(page), { timeout: 10_000 }).toBe(here)
    await page.context().close()
  })

  it('should have a scroll bar that is true once the page is at rest', async () => {
    const { page } = await openFile(join(site, 'le-marche.2.html'))
    const height = () => page.evaluate(() => document.documentElement.scrollHeight)
    await settled(page)
    const whole = () =>
      page.evaluate(() => {
        // The page may be measuring one of them meanwhile: it is left as it was.
        const sections = [...document.querySelectorAll<HTMLElement>('.chapter')].map(({ style }) => ({
          style,
          before: style.contentVisibility,
        }))
        for (const { style } of sections) style.contentVisibility = 'visible'
        const { scrollHeight } = document.documentElement
        for (const { style, before } of sections) style.contentVisibility = before
        return scrollHeight
      })
    await expect.poll(async () => (await height()) / (await whole()), { timeout: 30_000 }).toBeCloseTo(1, 2)
    await page.context().close()
  })

  it('should have library, search, glossary and saved words one tap away on a phone', async () => {
    const { page } = await openFile(join(site, 'le-marche.2.html'), {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    })
    for (const name of ['Texts', 'Glossary', 'Search'])
      expect(await page.locator('.site a', { hasText: name }).isVisible()).toBe(true)
    await page.tap('#open-saved')
    expect(await page.locator('#notebook').isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('.bar :is(a, button):not(.name)')].flatMap(each => {
        const { width, height } = each.getBoundingClientRect()
        return width === 0 || (width >= 24 && height >= 32) ? [] : [`${each.textContent} ${width} × ${height}`]
      }),
    )
    expect(small).toEqual([])
    await page.context().close()
  })
})
