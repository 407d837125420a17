import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { javaOnce } from '../outputs/judges.ts'
import { assets } from './assets.ts'
import { colorRules, violations } from './axe.ts'
import { describeInBrowser, openFile } from './browser.ts'
import { edition, unit } from './edition.ts'
import { market } from './market.ts'
import { siteOf } from './site.ts'

const run = promisify(execFile)
const require = createRequire(import.meta.url)
const pages = ['le-marche', 'seul', 'index', 'glossary', 'search', 'review']
const alone = edition([unit('seul1', ['Bonjour à tous.'], null)], { id: 'seul', target: null })

let site: string

beforeAll(async () => {
  site = await siteOf([market, alone])
})

describeInBrowser('forced colours', () => {
  test('should still tell the linked sentences from the others', async () => {
    const { page } = await openFile(join(site, 'le-marche.html'), { forcedColors: 'active' })
    await page.hover('#fund1 .s')
    const ground = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate(element => getComputedStyle(element).backgroundColor)
    await page.locator('#fund1 .lit').first().waitFor()
    expect(await ground('#fund1 .a .lit')).not.toBe(await ground('html'))
    expect(await ground('#fund1 .b .lit')).toBe(await ground('#fund1 .a .lit'))
    await page.hover('#fund1 .a .lit .t')
    const ink = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate(element => getComputedStyle(element).color)
    expect(await ink('#fund1 .a .lit .t:hover')).toBe(await ink('#fund1 .a .lit'))
    await page.context().close()
  })
})

/** More than a window of text, so that sections are skipped until they come near. */
const long = edition(
  Array.from({ length: 60 }, (_, index) =>
    unit(
      `long${index + 1}`,
      Array<string>(8).fill('Il pleut sur le port et sur la mer.'),
      Array<string>(8).fill('It rains.'),
    ),
  ),
  { id: 'long' },
)

describeInBrowser('a page at rest', () => {
  let folder: string
  beforeAll(async () => {
    folder = await siteOf([long])
  })

  test.each([1280, 390])('has moved nothing on its way there, at %i px', async width => {
    const { page } = await openFile(join(folder, 'index.html'), { viewport: { width, height: 900 } })
    await page.addInitScript(() => {
      const page = globalThis as unknown as { shifts: number; shown: number }
      page.shifts = 0
      page.shown = 0
      new PerformanceObserver(list => {
        for (const entry of list.getEntries()) page.shifts += (entry as unknown as { value: number }).value
      }).observe({ type: 'layout-shift', buffered: true })
      // Each section that is measured is shown, and then skipped as before.
      new MutationObserver(changes => {
        page.shown += changes.length
      }).observe(document, { subtree: true, attributes: true, attributeFilter: ['style'] })
    })
    await page.goto(page.url().replace('index.html', 'long.html'))
    const sections = await page.locator('.chapter').count()
    expect(sections).toBeGreaterThan(5)
    const shown = () => page.evaluate(() => (globalThis as unknown as { shown: number }).shown)
    await expect.poll(shown, { timeout: 20_000 }).toBeGreaterThan(sections)
    expect(await page.evaluate(() => (globalThis as unknown as { shifts: number }).shifts)).toBeLessThanOrEqual(0.02)
    await page.context().close()
  })

  test('styles little of itself anew when a word is touched', () => {
    // A condition on the whole page before a piece of the text is asked for each element that comes or goes there.
    const conditions = assets['page.css']!.match(/(?::root|html|body):has\((?:[^()]|\([^()]*\))*\) [^{,]+/g) ?? []
    expect(conditions).toEqual([])
  })
})

describeInBrowser('axe finds nothing', () => {
  test.each(pages)('on the page %s at 1280 and 390 px, light and dark', async name => {
    const { page } = await openFile(join(site, `${name}.html`))
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme: 'light' })
      expect({ width, found: await violations(page) }).toEqual({ width, found: [] })
      await page.emulateMedia({ colorScheme: 'dark' })
      expect({ width, found: await violations(page, { rules: colorRules }) }).toEqual({ width, found: [] })
    }
    await page.context().close()
  })

  test('in each layout, sepia', async () => {
    const { page } = await openFile(join(site, 'le-marche.html'))
    await page.evaluate(() => document.getElementById('theme-sepia')!.click())
    for (const show of ['both', 'b', 'a']) {
      await page.check(`#show-${show}`)
      expect({ show, found: await violations(page) }).toEqual({ show, found: [] })
    }
    await page.click('#stale > .u')
    await page.keyboard.press('j')
    await page.keyboard.press('r')
    expect(await violations(page)).toEqual([])
    await page.context().close()
  })

  test('with a card, the settings, the saved words or the keys open, at 1280 and 390 px', async () => {
    const { page } = await openFile(join(site, 'le-marche.html'))
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 })
      await page.click('#fund1 a[href="#t-levee-de-fonds"]')
      await page.click('#card button')
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.click('[popovertarget=settings]')
      expect(await violations(page, { within: '#settings' })).toEqual([])
      await page.keyboard.press('Escape')
      for (const [key, within] of [
        ['w', '#notebook'],
        ['?', '#help'],
      ] as const) {
        await page.keyboard.press(key)
        expect(await violations(page, { within })).toEqual([])
        await page.keyboard.press('Escape')
      }
    }
    await page.context().close()
  })

  test('where more contrast is asked for, light and dark', async () => {
    const { page } = await openFile(join(site, 'le-marche.html'), { contrast: 'more' })
    for (const within of ['html', '#settings']) {
      if (within === '#settings') await page.click('[popovertarget=settings]')
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, contrast: 'more' })
        const found = await violations(page, { rules: colorRules, within })
        expect({ within, colorScheme, found }).toEqual({ within, colorScheme, found: [] })
      }
    }
    await page.context().close()
  })

  test('among the results of a search', async () => {
    const { page } = await openFile(join(site, 'search.html'))
    await page.fill('input[type=search]', 'fonds')
    await page.locator('.results li').first().waitFor()
    expect(await violations(page)).toEqual([])
    await page.context().close()
  })
})

/** Style that the checker does not know yet, by name: CSS anchor positioning and the highlights of a range. */
const tooNew = [
  /^CSS: “(anchor-name|position-anchor|position-area|position-try-fallbacks)”: Property “[a-z-]+” doesn't exist\.$/,
  /^CSS: Parse Error\. … .*(ighlight\(spoken|hlight\(learning)\)/,
]

test('the Nu HTML checker finds no error', async () => {
  const jar = String(require('vnu-jar'))
  const files = pages.map(name => join(site, `${name}.html`))
  const result = await run(
    'java',
    [...javaOnce, '-jar', jar, '--errors-only', '--format', 'json', '--exit-zero-always', ...files],
    {
      maxBuffer: 1e8,
    },
  )
  const { messages } = JSON.parse(result.stderr) as {
    messages: { type: string; message: string; url: string; lastLine: number; extract: string }[]
  }
  const errors = messages
    .map(({ message, url, extract }) => ({ message: `${message} … ${extract}`, file: url.split('/').at(-1) }))
    .filter(({ message }) => !tooNew.some(known => known.test(message.replace(/ … .*/, '')) || known.test(message)))
  expect(errors).toEqual([])
}, 120_000)

test('script and style are small', () => {
  expect(gzipSync(assets['text.js']!).length).toBeLessThanOrEqual(16_000)
  expect(gzipSync(assets['recorded.js']!).length).toBeLessThanOrEqual(16_000)
  expect(gzipSync(assets['page.css']!).length).toBeLessThanOrEqual(8_500)
})
