import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { browser, describeInBrowser, openIn } from './browser.ts'
import { market } from './market.ts'
import { siteOf } from './site.ts'

describeInBrowser('a served site', () => {
  let server: Server
  let serve: ReturnType<typeof sirv>
  /** A network that takes requests and never answers. */
  let hangs = false
  let address: string
  beforeAll(async () => {
    serve = sirv(await siteOf([market]), { dev: true, etag: true })
    server = createServer((request, response) => {
      if (!hangs) serve(request, response, () => response.writeHead(404).end())
    })
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
    address = `http://localhost:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  test('is read without a network once it was opened', async () => {
    const context = await (await browser()).newContext()
    const { page, problems } = await openIn(await context.newPage(), `${address}/index.html`)
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    const worker = await (await page.request.get(`${address}/sw.js`)).text()
    const pages = JSON.parse(/pages=(\[.*?\])/.exec(worker)![1]!) as readonly string[]
    await expect
      .poll(() => page.evaluate(async () => (await (await caches.open((await caches.keys())[0]!)).keys()).length))
      .toBeGreaterThanOrEqual(pages.length)
    // After 2.5 seconds a copy is shown, whatever the network does.
    expect(worker).toMatch(/\b2500\b/)
    expect(problems).toEqual([])
    await context.setOffline(true)
    for (const path of ['le-marche.html', 'glossary.html', '', 'index.html?utm=x']) {
      const response = await page.goto(`${address}/${path}`)
      expect({ path, status: response?.status() }).toEqual({ path, status: 200 })
    }
    await page.goto(`${address}/search.html`)
    await page.fill('input[type=search]', 'tour')
    await page.locator('.results .result').first().waitFor()
    expect(await page.locator('.results .result').count()).toBe(1)
    await context.close()
  })

  test('keeps the new text after an edit, none that was withdrawn, and waits for no network that hangs', async () => {
    const other = { ...market, id: 'autre' }
    serve = sirv(await siteOf([market, other]), { dev: true, etag: true })
    const context = await (await browser()).newContext()
    const { page } = await openIn(await context.newPage(), `${address}/index.html`)
    // Looked up, never opened: to open a cache that is not there yet, or no longer, makes one.
    const kept = () =>
      page.evaluate(async () => {
        const text = async (path: string) => (await caches.match(path))?.text()
        return { names: await caches.keys(), market: await text('le-marche.html'), other: await text('autre.html') }
      })
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    const before = await kept()
    expect(before).toMatchObject({ names: [expect.stringContaining('en-regard')], other: expect.stringContaining('<') })
    const edited = { ...market, source: { ...market.source, title: 'Le marché couvert' } }
    serve = sirv(await siteOf([edited]), { dev: true, etag: true })
    await page.goto(`${address}/index.html`)
    await expect.poll(async () => (await kept()).names).not.toContain(before.names[0])
    expect(await kept()).toMatchObject({
      names: [expect.stringContaining('en-regard')],
      market: expect.stringContaining('Le marché couvert'),
      other: undefined,
    })
    hangs = true
    const response = await page.goto(`${address}/le-marche.html`)
    expect(response?.status()).toBe(200)
    hangs = false
    await context.close()
    serve = sirv(await siteOf([market]), { dev: true, etag: true })
  })

  test('can be installed: its manifest and icon are there, and nothing else is asked for', async () => {
    const context = await (await browser()).newContext()
    const { page, requests } = await openIn(await context.newPage(), `${address}/le-marche.html`)
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    const manifest = await (await page.request.get(`${address}/manifest.webmanifest`)).json()
    expect(manifest).toMatchObject({ name: 'Marchés', start_url: 'index.html', scope: './' })
    for (const { src, type, sizes } of manifest.icons) {
      expect((await page.request.get(`${address}/${src}`)).headers()['content-type']).toBe(type)
      if (type === 'image/svg+xml') continue
      const size = await page.evaluate(async src => {
        const image = Object.assign(new Image(), { src })
        await image.decode()
        return `${image.naturalWidth}x${image.naturalHeight}`
      }, src)
      expect(size).toBe(sizes)
    }
    expect(await page.locator('link[rel=apple-touch-icon]').getAttribute('href')).toBe('icon-180.png')
    expect(requests.filter(url => !url.startsWith(address))).toEqual([])
    await context.close()
  })
})
