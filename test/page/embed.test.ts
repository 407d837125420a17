import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { build, type Plugin } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bundleReader } from '../../src/outputs/html/reader/bundle.mjs'
import { json } from '../../src/outputs/json/emitter.ts'
import { summaryOf } from '../../src/outputs/summary.ts'
import { violations } from './axe.ts'
import { browser, describeInBrowser } from './browser.ts'
import { context } from './context.ts'
import { market } from './market.ts'

const policy = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; base-uri 'none'"
const fallback = 'Le marché ouvre à six heures.'
const first = market.units[1]!.id

/** A page as another site has it; its script is a file of that site. */
const pageWith = (body: string) =>
  `<!doctype html><html lang="en"><title>A page</title><link rel="stylesheet" href="/page.css"><main><h1>A page</h1>${body}</main>`

const plain = pageWith(
  `<en-regard-passage text="le-marche" unit="${first}"><p>${fallback}</p></en-regard-passage><script type="module" src="/json/passage.js"></script>`,
)

const files = new Map<string, string>()
let server: Server
let site: string

/** The same passage as an app has it, in each framework’s own words. */
const apps: Readonly<Record<string, string>> = {
  React: `import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import '/json/passage.js'
createRoot(document.querySelector('#app')).render(createElement('en-regard-passage', { text: 'le-marche', unit: '${first}' }))`,
  Vue: `import { createApp, h } from 'vue'
import '/json/passage.js'
createApp({ render: () => h('en-regard-passage', { text: 'le-marche', unit: '${first}' }) }).mount('#app')`,
  Svelte: `import { mount } from 'svelte'
import '/json/passage.js'
import App from './App.svelte'
mount(App, { target: document.querySelector('#app') })`,
}

/** Of all that it has, which is slow to check, the test needs this. */
interface Compiler {
  readonly compile: (
    code: string,
    options: { readonly generate: 'client' },
  ) => { readonly js: { readonly code: string } }
}
const svelteCompiler = 'svelte/compiler'

const svelte: Plugin = {
  name: 'svelte',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.svelte$/ }, ({ path }) => ({ path, namespace: 'component' }))
    onLoad({ filter: /.*/, namespace: 'component' }, async () => {
      const { compile } = (await import(svelteCompiler)) as Compiler
      const { js } = compile(`<en-regard-passage text="le-marche" unit="${first}"></en-regard-passage>`, {
        generate: 'client',
      })
      return { contents: js.code, resolveDir: import.meta.dirname }
    })
  },
}

const gone = [{ id: 'la-foire', into: 'le-marche' }, { id: 'la-halle' }]
const stones = [
  { id: 'out0', after: first },
  { id: 'merged', into: market.units[2]!.id, after: first },
  { id: 'early' },
]

beforeAll(async () => {
  const assets = { ...context.assets, ...(await bundleReader()) }
  const own = { ...context, assets, library: { ...context.library, url: 'https://example.org/lire', gone } }
  for (const { path, content } of [
    ...json.text({ ...market, gone: stones }, own),
    ...json.library([summaryOf(market)], own),
  ])
    files.set(`/json/${path}`, String(content))
  files.set('/plain.html', plain)
  files.set(
    '/page.css',
    ':root { color-scheme: light dark; font: 1rem/1.5 serif } body { background: Canvas; color: CanvasText }',
  )
  for (const [name, contents] of Object.entries(apps)) {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: import.meta.dirname },
      bundle: true,
      format: 'esm',
      minify: true,
      write: false,
      external: ['/json/passage.js'],
      conditions: ['browser', 'production'],
      define: {
        'process.env.NODE_ENV': '"production"',
        __VUE_OPTIONS_API__: 'false',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      },
      plugins: [svelte],
    })
    files.set(`/${name}.js`, outputFiles[0]!.text)
    files.set(`/${name}.html`, pageWith(`<div id="app"></div><script type="module" src="/${name}.js"></script>`))
  }
  const types: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json', css: 'text/css' }
  server = createServer(({ url = '' }, response) => {
    const content = files.get(url)
    const type = types[url.split('.').at(-1)!] ?? 'text/html'
    response.writeHead(content === undefined ? 404 : 200, {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy': policy,
    })
    response.end(content)
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

/** The page with what its console and its policy complained of. */
async function opened(name: string, options: Parameters<Awaited<ReturnType<typeof browser>>['newPage']>[0] = {}) {
  const page = await (await browser()).newPage(options)
  const complaints: string[] = []
  page.on('console', message => {
    if (message.type() === 'error' && !message.text().includes('favicon')) complaints.push(message.text())
  })
  page.on('pageerror', error => complaints.push(String(error)))
  await page.goto(`${site}/${name}`)
  return { page, complaints }
}

describe('the element of an embedded passage', () => {
  test('should be light, and of one file', async () => {
    expect(gzipSync(files.get('/json/passage.js')!, { level: 9 }).length).toBeLessThan(12_000)
    expect(files.get('/json/passage.js')).not.toMatch(/\bimport\b(?!\.meta)/)
  })

  test('should be imported on a server without a word', async () => {
    const code = Buffer.from(files.get('/json/passage.js')!).toString('base64')
    await expect(import(/* @vite-ignore */ `data:text/javascript;base64,${code}`)).resolves.toHaveProperty(
      'EnRegardPassage',
    )
  })
})

describeInBrowser('an embedded passage', () => {
  test.each(['plain', ...Object.keys(apps)])('should show both languages, under a strict policy: %s', async name => {
    const { page, complaints } = await opened(`${name}.html`)
    await page.locator('en-regard-passage .source').first().waitFor()
    expect(await page.locator('en-regard-passage .source').allInnerTexts()).toEqual([market.units[1]!.source.text])
    expect(await page.locator('en-regard-passage .target').innerText()).toBe(market.units[1]!.target!.text)
    expect(complaints).toEqual([])
    await page.close()
  })

  test('should light what is linked, open cards, and lead back to where it comes from', async () => {
    const { page } = await opened('plain.html')
    await page.locator('en-regard-passage .source').waitFor()
    expect(await page.getByText(fallback, { exact: true }).and(page.locator('p:not(.source)')).isVisible()).toBe(false)
    await page.locator('.source .s').last().hover()
    const glow = await page.locator('.target .lit').evaluateAll(lit => lit.map(node => node.textContent).join(''))
    expect(glow).toBe('They sell everything there.Time is taken into account.')
    const term = page.locator('.source .opens.term').first()
    await term.focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('.card').innerText()).toContain('marché')
    expect(await term.getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('Space')
    expect(await page.locator('.card').isVisible()).toBe(false)
    const credit = page.locator('.credit')
    expect(await credit.innerText()).toMatch(/^Le Marché §2 · Anne Doré · translated by Ben Hale · CC-BY-4.0 · /)
    expect(await credit.locator('a').first().getAttribute('href')).toBe(
      `https://example.org/lire/le-marche.html#${first}`,
    )
    await page.close()
  })

  test('should pass axe in light and dark, wide and narrow', async () => {
    const { page } = await opened('plain.html')
    await page.locator('en-regard-passage .opens').first().click()
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [1000, 390]) {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width, height: 800 })
        expect({ colorScheme, width, found: await violations(page) }).toEqual({ colorScheme, width, found: [] })
      }
    }
    await page.close()
  })

  test('should show what stands inside where there is no script, no such passage, or no answer', async () => {
    const { page: still } = await opened('plain.html', { javaScriptEnabled: false })
    expect(await still.getByText(fallback).isVisible()).toBe(true)
    await still.close()
    const { page } = await opened('plain.html')
    await page.locator('en-regard-passage .source').waitFor()
    const failed = (attributes: Record<string, string>) =>
      page.evaluate(async given => {
        const element = document.createElement('en-regard-passage')
        for (const [name, value] of Object.entries(given)) element.setAttribute(name, value)
        element.append('Le texte')
        const reason = new Promise<string>(done =>
          element.addEventListener('en-regard-failed', event => done(String((event as CustomEvent).detail))),
        )
        document.querySelector('main')!.append(element)
        return [await reason, element.innerText, element.shadowRoot?.textContent]
      }, attributes)
    const told = (reason: string, word: string) => [expect.stringContaining(reason), 'Le texte', word]
    expect(await failed({ text: 'le-marche', unit: 'zzzz' })).toEqual(
      told('"zzzz"', 'The passage le-marche zzzz is not in this edition.'),
    )
    expect(await failed({ text: 'le-marche', unit: '§2.' })).toEqual(
      told('"§2."', 'The passage le-marche §2. is not in this edition.'),
    )
    expect(await failed({ text: 'nulle-part' })).toEqual(told('404', 'The passage nulle-part could not be fetched.'))
    expect(await failed({ text: 'la-halle' })).toEqual(told('not withdrawn', 'The passage la-halle was withdrawn.'))
    expect(await failed({ text: 'le-marche', unit: 'out0' })).toEqual(
      told('"out0"', 'The passage le-marche out0 is no longer in this text.'),
    )
    expect(await failed({ text: '../secret' })).toEqual(
      told('Unexpected text', 'The passage ../secret is not in this edition.'),
    )
    expect(await violations(page)).toEqual([])
    await page.close()
  })

  test('should take a range, a reference, and an edition by value', async () => {
    const { page } = await opened('plain.html')
    const element = page.locator('en-regard-passage')
    await element.locator('.source').waitFor()
    const shown = (unit: string) =>
      element.evaluate(async (host, name) => {
        const done = new Promise(resolve => host.addEventListener('en-regard-shown', resolve, { once: true }))
        host.setAttribute('unit', name)
        await done
        return host.shadowRoot!.querySelectorAll('.row').length
      }, unit)
    expect(await shown('§1–2')).toBe(2)
    await element.evaluate(host => host.setAttribute('text', 'la-foire'))
    expect(await shown('§2.1')).toBe(1)
    const [start, end] = market.units[1]!.source.sentences[0]!
    expect(await element.locator('.source').innerText()).toBe(market.units[1]!.source.text.slice(start, end))
    expect(await element.locator('cite').innerText()).toBe('Le Marché §2.1')
    expect(await shown(`${market.units[0]!.id}–${market.units[2]!.id}`)).toBe(3)
    expect(await shown('merged')).toBe(1)
    expect(await element.locator('cite').innerText()).toBe('Le Marché §3')
    expect(await shown(`out0–${market.units[2]!.id}`)).toBe(1)
    expect(await shown('early–out0')).toBe(2)
    expect(await shown('')).toBe(market.units.length)
    const given = { ...market, source: { ...market.source, title: 'À la main' } }
    await element.evaluate(async (host, edition) => {
      const done = new Promise(resolve => host.addEventListener('en-regard-shown', resolve, { once: true }))
      Object.assign(host, { edition })
      await done
    }, given)
    expect(await page.locator('.credit cite').innerText()).toBe('À la main')
    await page.close()
  })
})
