import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { violations } from './axe.ts'
import { describeInBrowser, openFile } from './browser.ts'
import { edition, unit } from './edition.ts'
import { siteOf } from './site.ts'

const paragraphs = ['Il neige.', 'La ville se tait.', 'On rentre.'].map((words, index) =>
  unit(`unit${index}`, [words], [`Translation ${index}.`]),
)
const units = [unit('title', ['Le soir'], ['Evening'], { kind: 'heading', depth: 2 }), ...paragraphs]
const gone = [{ id: 'first' }, { id: 'merged', into: 'unit1', after: 'unit0' }, { id: 'dropped', after: 'unit2' }]

let path: string

beforeAll(async () => {
  const moved = [{ id: 'la-foire', into: 'le-marche' }, { id: 'la-halle' }]
  path = join(await siteOf([edition(units, { gone })], { gone: moved }), 'le-marche.html')
})

describeInBrowser('an address of a passage that is gone', () => {
  test('should land where the passage stands, or stood, with a word to the reader, without a script too', async () => {
    const { page } = await openFile(path, { javaScriptEnabled: false })
    const told = async (id: string) => {
      await page.goto(`${page.url().split('#')[0]}#${id}`)
      const [words, ...others] = await page.locator('.gone:visible').allInnerTexts()
      const below =
        others.length > 0
          ? others
          : await page.evaluate(hash => document.getElementById(hash)?.nextElementSibling?.id, id)
      return [words, below]
    }
    const part = 'The passage at this address is now part of §3.'
    const out = 'The passage that stood here is no longer in this text.'
    expect(await told('merged')).toEqual([part, 'unit1'])
    expect(await told('first')).toEqual([out, 'title'])
    expect(await told('dropped')).toEqual([out, undefined])
    expect((await told('unit0'))[0]).toBeUndefined()
    await page.context().close()
  })

  test('should lead from a lost sentence to its passage, and say so of what the text never had', async () => {
    const { page } = await openFile(path)
    const follow = (id: string) => page.evaluate(hash => (location.hash = hash), id)
    await follow('unit2.9')
    await page.waitForFunction(() => location.hash === '#unit2')
    await follow('merged.1')
    await page.locator('.gone:visible').waitFor()
    await follow('zzzz')
    expect(await page.locator('#status').innerText()).toBe('The passage of this link is not in this text')
    await page.context().close()
  })
})

describeInBrowser('the address of a text that is gone', () => {
  const at = (id: string) => path.replace('le-marche', id)

  test('should lead to the passage in the text that has it, without a script to that text', async () => {
    const { page } = await openFile(at('la-foire'))
    await page.waitForURL(/le-marche\.html$/)
    await page.goto(`file://${at('la-foire')}#unit1`)
    await page.waitForURL(/le-marche\.html#unit1$/)
    await page.context().close()
    const { page: still } = await openFile(at('la-foire'), { javaScriptEnabled: false })
    expect(await still.locator('main').innerText()).toContain('The text at this address is now Le Marché.')
    await still.click('#moved')
    await still.waitForURL(/le-marche\.html$/)
    await still.context().close()
  })

  test('should say of one that was withdrawn that it is gone', async () => {
    const { page } = await openFile(at('la-halle'))
    expect(await page.locator('main').innerText()).toContain('no longer in this library')
    expect(await violations(page)).toEqual([])
    await page.context().close()
  })
})

describeInBrowser('the number of a passage', () => {
  test('should stand in the margin of a wide page, name its sentences, and be no part of what is copied', async () => {
    const { page } = await openFile(path, { viewport: { width: 1280, height: 900 } })
    const number = page.locator('#unit1 > .u')
    expect(await number.evaluate(link => getComputedStyle(link, '::before').content)).toMatch(/^"§"? ?"?3"/)
    expect(await number.evaluate(link => getComputedStyle(link).opacity)).toBe('1')
    const left = (selector: string) => page.locator(selector).evaluate(node => node.getBoundingClientRect())
    expect((await left('#unit1 > .u')).right).toBeLessThanOrEqual((await left('#unit1 > .a')).left)
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('.chapter')!))
    expect(await page.evaluate(() => String(getSelection()))).not.toContain('§')
    await page.evaluate(() => getSelection()?.empty())
    await page.click('#unit1 .a .s')
    expect(await page.locator('#sentence .link').innerText()).toBe('§3.1')
    await page.context().close()
  })

  test('should not stand there on a phone', async () => {
    const { page } = await openFile(path, { viewport: { width: 390, height: 800 } })
    expect(await page.locator('#unit1 > .u').evaluate(link => getComputedStyle(link).opacity)).toBe('0')
    await page.context().close()
  })
})
