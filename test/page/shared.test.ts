import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Element } from 'hast'
import rehypeStringify from 'rehype-stringify'
import sirv from 'sirv'
import { unified } from 'unified'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import type { TextWords } from '../../src/core/model/text-words.ts'
import { wholePage } from '../../src/outputs/html/reader/whole.ts'
import { wordsOfPage } from '../../src/outputs/html/words.ts'
import { browser, describeInBrowser, folderOf, openIn } from './browser.ts'
import { market } from './market.ts'
import { filesOfSite } from './site.ts'

const shared = filesOfSite([market], { pages: 'shared' })
const whole = filesOfSite([market], { pages: 'one-file' })
const contentIn = (files: typeof shared, path: string): string =>
  String(files.find(file => file.path === path)?.content ?? '')

const pages = shared.filter(({ path }) => path.endsWith('.html')).map(({ path }) => path)

describe('pages that share style and script', () => {
  it('should be those of a site of whole pages, with the files that they share, and no style or script of their own', () => {
    expect(pages).toEqual(whole.map(({ path }) => path).filter(path => path.endsWith('.html')))
    expect(pages.length).toBeGreaterThan(4)
    for (const path of pages) {
      const page = contentIn(shared, path)
      expect(page.match(/<script>|<style>(?![^<]*<\/style><\/noscript>)/g)).toBeNull()
      expect(page.replaceAll('&#x27;', "'")).toContain("script-src 'self';")
      for (const [, asset] of page.matchAll(/(?:href|src)="(assets\/[^"]*)"/g)) {
        expect(shared.map(each => each.path)).toContain(asset)
      }
    }
  })

  it.each(pages)('should be saved as one file with the bytes of a whole page: %s', path => {
    const page = contentIn(shared, path)
    const asset = (pattern: RegExp) => contentIn(shared, pattern.exec(page)?.[1] ?? '')
    const [style, script] = [asset(/<link rel="stylesheet" href="([^"]*)"/), asset(/<script src="([^"]*)"><\/script>/)]
    expect(style.length).toBeGreaterThan(1000)
    expect(wholePage({ page, style, script, words: '' })).toBe(contentIn(whole, path))
  })

  it('should keep words in a file beside the page, and inside it where it is one file', () => {
    const words = {
      forms: ['noun'],
      dictionaries: [],
      lemmas: [],
      units: {},
    } as unknown as TextWords
    const page = { path: 'le-marche.2.html', units: [] }
    const beside = wordsOfPage(words, { ...page, library: { pages: 'shared' } })
    const inside = wordsOfPage(words, { ...page, library: {} })
    expect(inside.files).toEqual([])
    expect(beside.files.map(({ path }) => path)).toEqual(['words/le-marche.2.js'])
    const print = (node: Element): string =>
      unified()
        .use(rehypeStringify)
        .stringify({ type: 'root', children: [node] })
    const [held] = beside.content
    expect(held?.properties.dataSrc).toMatch(/^words\/le-marche\.2\.js\?[0-9a-f]{16}$/)
    const saved = wholePage({
      page: `<script src="save.js" defer data-policy=""></script>${print(held!)}`,
      style: '',
      script: '',
      words: String(beside.files[0]!.content),
    })
    expect(saved).toBe(print(inside.content[0]!))
  })

  it('should leave a page that shares nothing as it is', () => {
    const page = contentIn(whole, 'index.html')
    expect(wholePage({ page, style: '', script: '', words: '' })).toBe(page)
  })

  it('should carry their hash in the names of their files', () => {
    const names = shared.map(({ path }) => path).filter(path => path.startsWith('assets/'))
    expect(names.filter(name => !/^assets\/[a-z]+-[0-9a-f]{16}\.(?:css|js)$/.test(name))).toEqual([])
    expect(names).toHaveLength(8)
    expect(whole.filter(({ path }) => path.startsWith('assets/'))).toEqual([])
  })
})

describeInBrowser('a site whose pages share style and script', () => {
  let server: Server
  let address: string
  let folder: string
  const asked: string[] = []
  beforeAll(async () => {
    folder = await folderOf(shared)
    const serve = sirv(folder, { dev: true, etag: true })
    server = createServer((request, response) => {
      asked.push(request.url ?? '')
      serve(request, response, () => response.writeHead(404).end())
    })
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
    address = `http://localhost:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  test.each([
    'le-marche.html',
    'index.html',
    'glossary.html',
    'search.html',
    'review.html',
  ])('runs as whole pages do, served and from a disk: %s', async path => {
    const context = await (await browser()).newContext()
    for (const start of [address, `file://${folder}`]) {
      const { page, problems } = await openIn(await context.newPage(), `${start}/${path}`)
      const looks = await page.evaluate(() => ({
        isStyled: getComputedStyle(document.querySelector('.skip')!).position === 'absolute',
        opens: document.querySelector('#settings') !== null,
      }))
      expect({ path, start, problems, looks }).toEqual({
        path,
        start,
        problems: [],
        looks: { isStyled: true, opens: true },
      })
      await page.close()
    }
    await context.close()
  })

  test('finds words from a disk and over a network', async () => {
    const context = await (await browser()).newContext()
    for (const start of [address, `file://${folder}`]) {
      const { page } = await openIn(await context.newPage(), `${start}/search.html`)
      await page.fill('input[type=search]', 'tour')
      await page.locator('.results .result').first().waitFor()
      await page.close()
    }
    await context.close()
  })

  test('saves the page as one file that needs no other', async () => {
    const context = await (await browser()).newContext({ acceptDownloads: true })
    const { page } = await openIn(await context.newPage(), `${address}/le-marche.html`)
    await page.click('.aa')
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save-page')])
    expect(download.suggestedFilename()).toBe('le-marche.html')
    expect(await readFile(await download.path(), 'utf8')).toBe(contentIn(whole, 'le-marche.html'))
    await context.close()
  })

  test('is read without a network once it was opened, and asks once for what its pages share', async () => {
    const context = await (await browser()).newContext()
    const { page, problems } = await openIn(await context.newPage(), `${address}/index.html`)
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    const worker = await (await page.request.get(`${address}/sw.js`)).text()
    const kept = JSON.parse(/pages=(\[.*?\])/.exec(worker)![1]!) as readonly string[]
    await expect
      .poll(() => page.evaluate(async () => (await (await caches.open((await caches.keys())[0]!)).keys()).length))
      .toBeGreaterThanOrEqual(kept.length)
    asked.length = 0
    await page.goto(`${address}/le-marche.html`)
    expect(asked.filter(path => path.startsWith('/assets/'))).toEqual([])
    await context.setOffline(true)
    for (const path of ['le-marche.html', 'glossary.html', 'index.html']) {
      const response = await page.goto(`${address}/${path}`)
      expect({ path, status: response?.status() }).toEqual({ path, status: 200 })
      expect(await page.evaluate(() => getComputedStyle(document.querySelector('.skip')!).position)).toBe('absolute')
    }
    expect(problems).toEqual([])
    await context.close()
  })
})
