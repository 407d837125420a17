import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import sirv from 'sirv'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { violations } from './axe.ts'
import { browser, describeInBrowser, openFile, openIn } from './browser.ts'
import { edition, unit } from './edition.ts'
import { filesOfSite } from './site.ts'

const { buildLibrary } = await import(join(import.meta.dirname, '../../dist/lib/run/build.js'))
const out = mkdtempSync(join(tmpdir(), 'en-regard-sound-'))
const page = join(out, 'html/le-pain.html')

/** Two chapters, of which the end of one and the beginning of the other are spoken. */
const book = edition(
  [1, 2].flatMap(number => [
    unit(`chap${number}`, [`Chapitre ${number}`], [`Chapter ${number}`], { kind: 'heading', depth: 1 }),
    unit(`text${number}`, ['Il marchait. '.repeat(3500).trim(), `Fin ${number}.`], ['He walked.', `End ${number}.`]),
  ]),
  {
    id: 'le-livre',
    audio: [
      {
        file: 'audio/le-pain/lecture.mp3',
        type: 'audio/mpeg',
        duration: 20,
        license: 'CC0-1.0',
        credit: 'Nadia',
        sentences: [
          { unit: 'text1', sentence: 1, start: 0, end: 0.5 },
          { unit: 'chap2', sentence: 0, start: 0.5, end: 10 },
        ],
      },
    ],
  },
)

/** The words that are lit, French and English. */
const lit = (page: Page): Promise<string[]> => page.locator('.text .on').allInnerTexts()
const player = (page: Page) =>
  page.locator('audio').evaluate(audio => {
    const { currentTime, paused, playbackRate, preservesPitch } = audio as HTMLAudioElement
    return { currentTime, paused, playbackRate, preservesPitch }
  })

describeInBrowser('the recording of a text', () => {
  let server: Server
  let address: string
  let isCut = false
  beforeAll(async () => {
    await buildLibrary(join(import.meta.dirname, '../sound/library'), { out, formats: ['html'], cache: false })
    for (const { path, content } of filesOfSite([book])) {
      if (path.startsWith('le-livre.')) writeFileSync(join(out, 'html', path), content)
    }
    const serve = sirv(join(out, 'html'), { dev: true })
    server = createServer((request, response) => {
      if (isCut) request.socket.destroy()
      else serve(request, response)
    })
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(async () => {
    server.closeAllConnections()
    await new Promise(done => server.close(done))
    rmSync(out, { recursive: true, force: true })
  })

  test('lights what is spoken in both languages, sentence after sentence, past the end of a passage', async () => {
    const { page: opened, problems } = await openFile(page)
    await opened.click('#listen')
    await expect.poll(() => lit(opened)).toEqual(['Chez Nadia', 'At Nadia’s'])
    // A busy machine may have missed a sentence: the next are as good.
    await expect.poll(() => lit(opened), { timeout: 5000 }).not.toContain('Chez Nadia')
    await opened.keyboard.press('Escape')
    expect((await player(opened)).paused).toBe(true)
    const held = await lit(opened)
    expect(held).toHaveLength(2)
    expect(await violations(opened)).toEqual([])
    expect(await lit(opened)).toEqual(held)
    await opened.click('#listen')
    const { currentTime, paused } = await player(opened)
    expect(paused).toBe(false)
    expect(currentTime).toBeGreaterThan(1.7)
    expect(problems).toEqual([])
    await opened.context().close()
  })

  test('goes where a touch is, repeats, slows without another pitch, and can leave the English dark', async () => {
    const { page: opened, problems } = await openFile(page, { viewport: { width: 390, height: 800 } })
    const heard = (sentence: string) => opened.locator('.text .s', { hasText: sentence }).first()
    await opened.click('#listen')
    await heard('Nadia sourit').click()
    await expect.poll(() => lit(opened)).toEqual(['Nadia sourit.', 'Nadia smiles.'])
    await opened.keyboard.press('R')
    await opened.keyboard.press('<')
    await opened.keyboard.press('<')
    expect(await player(opened)).toMatchObject({ playbackRate: 0.6, preservesPitch: true })
    await opened.keyboard.press('>')
    await opened.keyboard.press('>')
    await opened.waitForTimeout(1600)
    const { currentTime } = await player(opened)
    expect(currentTime).toBeGreaterThan(17.1)
    expect(currentTime).toBeLessThan(18.6)
    expect(await lit(opened)).toEqual(['Nadia sourit.', 'Nadia smiles.'])
    // A word of what is spoken has its card, and silence as long as that is open.
    await opened.keyboard.press('R')
    await heard('Nadia ouvre').click()
    await expect.poll(() => lit(opened)).toEqual([expect.stringContaining('boulangerie'), expect.anything()])
    await opened.click('.a a[href="#t-boulangerie"]')
    await expect.poll(async () => (await player(opened)).paused).toBe(true)
    await opened.keyboard.press('Escape')
    await expect.poll(async () => (await player(opened)).paused).toBe(false)
    const ground = () => opened.locator('.b .on').evaluate(element => getComputedStyle(element).backgroundColor)
    expect(await ground()).not.toBe('rgba(0, 0, 0, 0)')
    await opened.evaluate(() => document.getElementById('lights-a')!.click())
    expect(await ground()).toBe('rgba(0, 0, 0, 0)')
    expect(problems).toEqual([])
    await opened.context().close()
  })

  test('goes along with what is spoken until its reader scrolls', async () => {
    const { page: opened } = await openFile(page, { viewport: { width: 390, height: 420 }, reducedMotion: 'reduce' })
    const isSeen = (text: string) =>
      opened.locator('.a .s', { hasText: text }).evaluate(element => {
        const { top, bottom } = element.getBoundingClientRect()
        return top > 0 && bottom < innerHeight
      })
    await opened.click('#listen')
    await opened.locator('.a .s', { hasText: 'Nadia ouvre' }).evaluate(sentence => (sentence as HTMLElement).click())
    await expect.poll(() => isSeen('Nadia ouvre')).toBe(true)
    const at = () => opened.evaluate(() => scrollY)
    await opened.mouse.wheel(0, -2000)
    await expect.poll(at).toBe(0)
    await expect.poll(() => opened.locator('#sentence >> text=Follow').isVisible()).toBe(true)
    await expect.poll(() => lit(opened), { timeout: 4000 }).toContain('The bread is still warm!')
    expect(await at()).toBe(0)
    await opened.click('#sentence >> text=Follow')
    await expect.poll(() => isSeen('Le pain est encore chaud')).toBe(true)
    await opened.context().close()
  })

  test('goes on with the next chapter at the end of one', async () => {
    const { page: opened, problems } = await openIn(await (await browser()).newPage(), `${address}/le-livre.1.html`)
    await opened.click('#listen')
    await opened.waitForURL(/le-livre\.2\.html/)
    await expect.poll(() => lit(opened)).toEqual(['Chapitre 2', 'Chapter 2'])
    await expect.poll(async () => (await player(opened)).currentTime).toBeGreaterThan(0.5)
    expect(await opened.evaluate(() => location.hash)).toBe('')
    expect(problems).toEqual([])
    await opened.context().close()
  })

  test('is a plain player without a script', async () => {
    const { page: opened } = await openFile(page, { javaScriptEnabled: false })
    expect(await opened.locator('audio[controls]').isVisible()).toBe(true)
    expect(await opened.locator('#listen').isVisible()).toBe(false)
    await opened.context().close()
  })

  test('once it was played, plays without a network, from any place', async () => {
    const context = await (await browser()).newContext()
    const { page: opened } = await openIn(await context.newPage(), `${address}/le-pain.html`)
    await opened.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await opened.click('#listen')
    const isKept = () => opened.evaluate(async () => (await caches.match('audio/le-pain/lecture.mp3')) !== undefined)
    await expect.poll(isKept).toBe(true)
    isCut = true
    await opened.reload()
    await opened.click('#listen')
    await opened.locator('.a .s', { hasText: 'Nadia sourit' }).click()
    await expect.poll(async () => (await player(opened)).currentTime).toBeGreaterThan(17.3)
    const part = await opened.evaluate(async () => {
      const response = await fetch('audio/le-pain/lecture.mp3', { headers: { Range: 'bytes=10-19' } })
      return [response.status, response.headers.get('Content-Range'), (await response.arrayBuffer()).byteLength]
    })
    expect(part).toEqual([206, expect.stringMatching(/^bytes 10-19\/\d+$/), 10])
    await context.close()
    isCut = false
  })
})
