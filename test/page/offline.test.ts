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
    await expect
      .poll(() => page.evaluate(async () => (await (await caches.open((await caches.keys())[0]!)).keys()).length))
      .toBe(8)
    expect(problems).toEqual([])
    await context.setOffline(true)
    for (const path of ['le-marche.html', 'glossary.html', '', 'index.html?utm=x']) {
      const response = await page.goto(`${address}/${path}`)
      expect({ path, status: response?.status() }).toEqual({ path, status: 200 })
    }
    await page.goto(`${address}/search.html`)
    await page.fill('input[type=search]', 'tour')
    await expect.poll(() => page.locator('.results li').count()).toBe(1)
    await context.close()
  })

  test('keeps the new text after an edit, none that was withdrawn, and waits no longer than 3 s', async () => {
    const other = { ...market, id: 'autre' }
    serve = sirv(await siteOf([market, other]), { dev: true, etag: true })
    const context = await (await browser()).newContext()
    const { page } = await openIn(await context.newPage(), `${address}/index.html`)
    const keptAs = () =>
      page.evaluate(async () => {
        const names = await caches.keys()
        const cache = await caches.open(names[0]!)
        const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname)
        return { names: names.length, name: names[0], paths, text: await (await cache.match('le-marche.html'))?.text() }
      })
    await expect.poll(async () => (await keptAs()).paths, { timeout: 10_000 }).toContain('/autre.html')
    const before = await keptAs()
    const edited = { ...market, source: { ...market.source, title: 'Le marché couvert' } }
    serve = sirv(await siteOf([edited]), { dev: true, etag: true })
    await page.goto(`${address}/index.html`)
    await expect.poll(async () => (await keptAs()).name, { timeout: 10_000 }).not.toBe(before.name)
    await expect.poll(async () => (await keptAs()).names, { timeout: 10_000 }).toBe(1)
    const after = await keptAs()
    expect(after.paths).not.toContain('/autre.html')
    expect(after.text).toContain('Le marché couvert')
    hangs = true
    const asked = performance.now()
    const response = await page.goto(`${address}/le-marche.html`, { timeout: 20_000 })
    expect(response?.status()).toBe(200)
    expect(performance.now() - asked).toBeLessThan(10_000)
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
    expect((await page.request.get(`${address}/${manifest.icons[0].src}`)).headers()['content-type']).toBe(
      'image/svg+xml',
    )
    expect(requests.filter(url => !url.startsWith(address))).toEqual([])
    await context.close()
  })
})
