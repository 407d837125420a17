import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import sirv from 'sirv'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const places = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox']
const executablePath = process.env.FIREFOX ?? places.find(path => existsSync(path))
const canRun = executablePath !== undefined || process.env.CI === 'true'
if (!canRun) console.warn('Firefox: left out, none found; name one with FIREFOX=/path/to/firefox')

const { buildLibrary } = await import(join(import.meta.dirname, '../../dist/lib/run/build.js'))
const out = mkdtempSync(join(tmpdir(), 'en-regard-firefox-'))

/** The main ways of the page, one after the other in one browser: what Chromium is asked in detail elsewhere. */
describe.skipIf(!canRun)('in Firefox', () => {
  let browser: Browser
  let page: Page
  let server: Server
  let address: string
  let isCut = false
  const problems: string[] = []

  beforeAll(async () => {
    await buildLibrary(join(import.meta.dirname, '../sound/library'), { out, formats: ['html'], cache: false })
    const serve = sirv(join(out, 'html'), { dev: true })
    server = createServer((request, response) => {
      if (isCut) request.socket.destroy()
      else serve(request, response, () => response.writeHead(404).end())
    })
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
    address = `http://localhost:${(server.address() as AddressInfo).port}`
    browser = await puppeteer.launch({ browser: 'firefox', executablePath: executablePath!, headless: true })
    page = await browser.newPage()
    await page.setViewport({ width: 1280, height: 900 })
    page.on('pageerror', error => problems.push(String(error)))
    page.on('console', message => {
      if (['error', 'warn'].includes(message.type())) problems.push(message.text())
    })
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    server.closeAllConnections()
    server.close()
    rmSync(out, { recursive: true, force: true })
  })

  const words = (selector: string): Promise<string[]> =>
    page.$$eval(selector, found => found.map(each => (each as HTMLElement).innerText.replace(/\s+/g, ' ').trim()))
  const choose = (id: string): Promise<void> => page.$eval(`#${id}`, input => (input as HTMLElement).click())
  const isShown = (selector: string): Promise<boolean> => page.$eval(selector, found => found.checkVisibility())
  /** Presses a word of the text. */
  const press = async (word: string): Promise<void> => {
    const { x, y } = await page.evaluate(word => {
      const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT)
      while (walker.nextNode() !== null) {
        const node = walker.currentNode as Text
        const at = node.parentElement?.closest('.chapter') == null ? -1 : node.data.indexOf(word)
        if (at === -1) continue
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + word.length)
        const { left, top, width, height } = range.getBoundingClientRect()
        return { x: left + width / 2, y: top + height / 2 }
      }
      throw new Error(`No ${word}`)
    }, word)
    await page.mouse.click(x, y)
  }

  /** Between the meanings above two words of one line. Pixels. */
  const narrowestGap = (): Promise<number> =>
    page.$$eval('.text ruby rt', meanings => {
      const drawn = meanings.map(meaning => {
        const { left, right, top } = meaning.getBoundingClientRect()
        const { paddingLeft, paddingRight } = getComputedStyle(meaning)
        return { left: left + Number.parseFloat(paddingLeft), right: right - Number.parseFloat(paddingRight), top }
      })
      const gaps = drawn.slice(1).flatMap(({ left, top }, at) => {
        const before = drawn[at]!
        return Math.abs(before.top - top) < 3 ? [left - before.right] : []
      })
      return Math.min(...gaps)
    })

  test('opens from a disk: a word answers, its English lights, meanings stand above words, one language reveals the other', async () => {
    await page.goto(pathToFileURL(join(out, 'html/le-pain.html')).href)
    await press('midi')
    await expect.poll(() => words('#card .word b')).toEqual(['midi'])
    expect(await words('.word-there')).toEqual(['noon'])
    await page.keyboard.press('Escape')
    await expect.poll(() => words('.word-there')).toEqual([])
    await choose('hints-every')
    await expect.poll(() => words('.text ruby rt')).not.toEqual([])
    expect(await narrowestGap()).toBeGreaterThan(2)
    await choose('hints-off')
    await page.keyboard.press('2')
    await page.keyboard.press('j')
    await page.keyboard.press('r')
    expect(await words('.reveal')).toEqual(['Nadia is opening her bakery.'])
    await page.keyboard.press('1')
    await page.keyboard.press('Escape')
  }, 30_000)

  test('plays the recording from a disk, lights what is spoken and goes where it is touched', async () => {
    await page.click('#listen')
    await expect.poll(() => words('.text .on'), { timeout: 4000 }).toHaveLength(2)
    await press('sourit')
    await expect.poll(() => words('.text .on'), { timeout: 4000 }).toEqual(['Nadia sourit.', 'Nadia smiles.'])
    const playing = () =>
      page.$eval('audio', ({ paused, preservesPitch, playbackRate }) => ({ paused, preservesPitch, playbackRate }))
    await page.keyboard.press('<')
    await page.keyboard.press('<')
    expect(await playing()).toEqual({ paused: false, preservesPitch: true, playbackRate: 0.6 })
    await page.keyboard.press('L')
    expect(await playing()).toMatchObject({ paused: true })
  }, 30_000)

  test('served, saves a word and asks for it, searches, and does it all without a network', async () => {
    await page.goto(`${address}/le-pain.html`)
    await press('boulangerie')
    await expect.poll(() => words('#card .gloss')).toEqual(['bakery'])
    await page.$$eval('#card button', buttons => buttons.find(each => each.textContent === 'Save')?.click())
    await page.keyboard.press('Escape')
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await page.click('#listen')
    const isKept = () => page.evaluate(async () => (await caches.match('audio/le-pain/lecture.mp3')) !== undefined)
    await expect.poll(isKept, { timeout: 4000 }).toBe(true)
    isCut = true
    await page.goto(`${address}/review.html`)
    await expect.poll(() => words('.review-card mark')).toEqual(['boulangerie'])
    await page.keyboard.press(' ')
    expect((await words('.review-card')).join()).toContain('Nadia is opening her bakery.')
    await page.goto(`${address}/search.html`)
    await page.type('input[type=search]', 'baguettes')
    await expect.poll(() => words('.results .result'), { timeout: 4000 }).toEqual([expect.stringContaining('baguette')])
    await page.goto(`${address}/le-pain.html`)
    await page.click('#listen')
    await press('sourit')
    await expect
      .poll(() => page.$eval('audio', ({ currentTime }) => currentTime), { timeout: 4000 })
      .toBeGreaterThan(17.2)
    expect(await isShown('#listen')).toBe(true)
    expect(problems).toEqual([])
  }, 30_000)
})
