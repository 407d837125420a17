import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { command, commandIn } from './command.ts'
import { violations } from './page/axe.ts'
import { browser, describeInBrowser } from './page/browser.ts'

const parent = mkdtempSync(join(tmpdir(), 'desk-'))
const folder = join(parent, 'library')
const notes = join(folder, 'annotations/la-boulangerie.yaml')
const annotations = () => readFileSync(notes, 'utf8')

/** The aligner is in doubt where one sentence of the text stands in two places of a free translation. */
const french =
  'La vieille dame se tut. Elle regarda le jardin. Puis elle dit : demain.\n\nPersonne ne parla.\n\nLe train partit.\n'
const english =
  'The old lady was silent; she looked at the garden. Then, tomorrow, she said. Nobody there spoke at all.\n\nNot a word.\n\nThe train left.\n'
const mine = '# what I think of it\n- quote: regarda # the garden again\n  kind: usage\n  body: x\n'

interface Told {
  readonly event: string
  readonly url: string
  readonly messages: readonly { readonly ruleId: string }[]
}

let preview: ChildProcess
/** What preview said, line by line. */
const told: Told[] = []
/** How many links were in doubt in each build from the nth line on. */
const inDoubt = (from: number): number[] =>
  told
    .slice(from)
    .filter(({ event }) => event === 'built')
    .map(({ messages }) => messages.filter(({ ruleId }) => ruleId === 'doubtful-link').length)
let url = ''

beforeAll(async () => {
  commandIn(parent)('init', 'library')
  const front = (path: string) => readFileSync(join(folder, path), 'utf8').split('\n---\n')[0]
  for (const [path, text] of [
    ['corpus/la-boulangerie/fr.md', french],
    ['corpus/la-boulangerie/en.md', english],
  ] as const)
    writeFileSync(join(folder, path), `${front(path)}\n---\n\n${text}`)
  writeFileSync(notes, mine)
  preview = spawn(process.execPath, [command, 'preview', folder, '--port', '0', '--json'])
  url = await new Promise<string>(listening => {
    createInterface({ input: preview.stdout! }).on('line', line => {
      const one = JSON.parse(line) as Told
      told.push(one)
      if (one.event === 'listening') listening(one.url)
    })
  })
})

afterAll(() => {
  preview.kill()
  rmSync(parent, { recursive: true, force: true })
})

const orderOn = async (page = 'la-boulangerie.desk.html') => {
  const text = await (await fetch(`${url}${page}`)).text()
  const held = (name: string) => new RegExp(`data-${name}="([^"]*)"`).exec(text)![1]!
  return {
    token: held('token'),
    order: { text: held('text'), state: held('state'), what: 'set', source: [2], target: [1] },
  }
}
const posted = async (body: unknown, headers: Readonly<Record<string, string>>) =>
  (
    await fetch(`${url}.en-regard/link`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  ).status

describe('the desk’s way to write', () => {
  it('should take nothing but what its own page asks for', async () => {
    const { token, order } = await orderOn()
    const own = { Origin: new URL(url).origin, 'X-En-Regard-Token': token }
    expect(await posted(order, { ...own, Origin: 'https://evil.example' })).toBe(403)
    expect(await posted(order, { 'X-En-Regard-Token': token })).toBe(403)
    expect(await posted(order, { ...own, 'X-En-Regard-Token': 'another' })).toBe(403)
    expect(await posted(order, { ...own, 'Content-Type': 'text/plain' })).toBe(415)
    expect(await posted({ ...order, path: '../x' }, own)).toBe(400)
    expect(await posted('{', own)).toBe(400)
    expect(await posted(' '.repeat(70_000), own)).toBe(400)
    expect(await posted({ ...order, text: '../../etc' }, own)).toBe(409)
    expect(await posted({ ...order, state: 'before' }, own)).toBe(409)
    expect(await posted({ ...order, source: [0, 2] }, own)).toBe(409)
    expect(await posted({ ...order, source: [], target: [] }, own)).toBe(409)
    expect(await posted({ ...order, target: [99] }, own)).toBe(409)
    expect((await fetch(`${url}.en-regard/link`)).status).toBe(405)
    expect(annotations()).toBe(mine)
  })

  it('should be no part of what a build writes', () => {
    const built = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' })
    expect(built.filter(name => name.includes('desk'))).toEqual([])
    const page = readFileSync(join(folder, 'dist/html/la-boulangerie.html'), 'utf8')
    expect(page).not.toContain('.desk.html')
  })
})

describe('a page that no build has written', () => {
  it('should be made of its text by itself', async () => {
    rmSync(join(folder, 'dist/html/la-boulangerie.html'))
    const page = await fetch(`${url}la-boulangerie.html`)
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('La vieille dame se tut.')
    expect((await fetch(`${url}le-jardin.html`)).status).toBe(404)
  })
})

describeInBrowser('the desk', () => {
  const opened = async (path: string, options = {}): Promise<Page> => {
    const page = await (
      await (await browser()).newContext({ viewport: { width: 1280, height: 900 }, ...options })
    ).newPage()
    page.on('pageerror', error => {
      throw error
    })
    await page.goto(`${url}${path}`)
    return page
  }

  it('should lead from the index and from a text to its links in doubt, and write one by hand', async () => {
    const page = await opened('')
    await page.locator('nav.site').getByRole('link', { name: 'Desk' }).click()
    await page.locator('#texts').getByRole('link', { name: 'La boulangerie' }).click()
    await page.getByRole('link', { name: 'The page', exact: true }).click()
    await page.locator('nav.site').getByRole('link', { name: 'Desk' }).click()
    const doubtful = page.locator('#doubtful .link').first()
    await doubtful.waitFor()
    const shape = page.locator(`[data-link="${await doubtful.getAttribute('id')}"]`)
    await doubtful.hover()
    expect(await shape.getAttribute('class')).toContain('lit-link')
    await shape.click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(await doubtful.getAttribute('id'))

    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe('checkbox')
    const ticked = await doubtful.locator('label:has(:checked)').allTextContents()
    await doubtful.getByRole('button', { name: 'Link by hand' }).click()
    const byHand = page.locator('#by-hand .link')
    await byHand.waitFor()
    expect((await byHand.locator('.sides p').allTextContents()).join(' ')).toBe(ticked.join(' '))
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(await byHand.getAttribute('id'))
    expect(annotations()).toMatch(
      /^# what I think of it\n- quote: regarda # the garden again\n {2}kind: usage\n {2}body: x\n- link:\n {4}source: .+\n {4}target: .+\n$/,
    )
    expect(await page.locator('rect.by-hand[data-link]').count()).toBe(1)

    const before = told.length
    await byHand.getByRole('button', { name: 'Take back' }).click()
    await page.waitForFunction(() => document.querySelector('#by-hand') === null)
    expect(annotations()).toBe(mine)
    // Until a build has seen it, the library's page may still change.
    await expect.poll(() => inDoubt(before)).toContain(inDoubt(0)[0])
    await page.context().close()
  })

  it('should say beside the button why a link was not written', async () => {
    const page = await opened('la-boulangerie.desk.html')
    const link = page.locator('#doubtful .link').first()
    for (const box of await link.getByRole('checkbox').all()) await box.uncheck()
    await link.getByRole('button', { name: 'Link by hand' }).click()
    await expect.poll(() => link.locator('.answer').textContent()).toContain('have to follow one another')
    expect(await link.getByRole('button').isEnabled()).toBe(true)
    expect(annotations()).toBe(mine)
    await page.context().close()
  })

  it.each(['la-boulangerie.desk.html', 'index.desk.html'])('should please axe and fit on a phone: %s', async path => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await opened(path, { viewport: { width: 390, height: 844 }, colorScheme })
      expect(await violations(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
      await page.context().close()
    }
  })

  it('should order the texts of the library by any column', async () => {
    const page = await opened('index.desk.html')
    const head = page.getByRole('columnheader', { name: 'Words' })
    await head.getByRole('button').click()
    expect(await head.getAttribute('aria-sort')).toBe('descending')
    await page.context().close()
  })
})
