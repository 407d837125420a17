import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { cloze, judge } from '../../src/outputs/html/reader/cloze.ts'
import { cardKey, wholeCards } from '../../src/outputs/html/reader/schedule.ts'
import { violations } from './axe.ts'
import { describeInBrowser, openFile } from './browser.ts'
import { market } from './market.ts'
import { siteOf } from './site.ts'

const shown = (sentence: string, form: string): string =>
  cloze(sentence, form)
    .map(({ text, isGap }) => (isGap ? `[${text}]` : text))
    .join('')

test.each([
  ['Une pomme et un fruit.', 'un', 'Une pomme et [un] fruit.'],
  ['On prend son temps en compte.', 'prend … en compte', 'On [prend] son temps [en compte].'],
  ['Il dort.', 'mange', 'Il dort.'],
  ['Il dort.', '', 'Il dort.'],
])('leaves in %s a gap for %s', (sentence, form, expected) => {
  expect(shown(sentence, form)).toBe(expected)
})

test.each([
  ['Marché', 'marché', 'right'],
  ["l'été", 'l’été', 'right'],
  ['prend en compte', 'prend … en compte', 'right'],
  ['marche', 'marché', 'nearly'],
  ['marchand', 'marché', 'wrong'],
  ['', 'marché', 'wrong'],
] as const)('takes %j for %j as %s', (typed, form, verdict) => {
  expect(judge(typed, form)).toBe(verdict)
})

test('passes over cards that are not whole', () => {
  const card = {
    due: '2026-11-27T10:00:00.000Z',
    last_review: '2026-11-26T10:00:00.000Z',
    stability: 2,
    difficulty: 2,
    elapsed_days: 0,
    scheduled_days: 1,
    learning_steps: 0,
    reps: 1,
    lapses: 0,
    state: 2,
  } as const
  const broken = { a: null, b: { ...card, due: 'soon' }, c: { ...card, state: 7 }, d: { ...card, reps: '1' } }
  expect(wholeCards({ ...broken, 'le-marche/panier': card })).toEqual({ 'le-marche/panier': card })
  expect(wholeCards(null)).toEqual({})
})

test('names the card of a word by its text, that of a sentence by its place', () => {
  const entry = {
    text: 'le-marche',
    title: '',
    unit: 'fund1',
    sentence: 2,
    gloss: '',
    source: '',
    target: '',
    date: '',
  }
  const languages = ['fr', 'en'] as const
  expect(cardKey({ ...entry, languages, word: 'tour' })).toBe('le-marche/tour')
  expect(cardKey({ ...entry, languages, word: '' })).toBe('le-marche#fund1.2')
})

describeInBrowser('the review', () => {
  let site: string
  beforeAll(async () => {
    site = await siteOf([market])
  })

  test('asks for a saved word in its sentence, keeps when it is due, takes an answer back, and is told by typing', async () => {
    const { page, problems } = await openFile(join(site, 'le-marche.html'))
    await page.click('#fund1 a[href="#t-levee-de-fonds"]')
    await page.click('#card button:has-text("Save")')
    await page.goto(page.url().replace('le-marche', 'index'))
    await page.click('a:has-text("Review 1 saved word")')
    const card = page.locator('.review-card')
    await expect.poll(() => card.locator('mark').allInnerTexts()).toEqual(['levée de fonds'])
    expect(await violations(page)).toEqual([])
    await page.keyboard.press(' ')
    expect(await card.innerText()).toContain('The fundraising worked.')
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('4')
    await expect.poll(() => card.innerText()).toMatch(/^Nothing is due\. The next in \d+ days\./)
    await page.keyboard.press('u')
    expect(await card.locator('mark').count()).toBe(1)
    await page.keyboard.press(' ')
    await page.keyboard.press('1')
    await expect.poll(() => card.innerText()).toContain('1 to ask again')
    await page.keyboard.press('u')
    await expect.poll(() => card.innerText()).toContain('1 due')
    await card.locator('button', { hasText: 'Show the answer' }).click()
    expect(await card.locator('.grade').count()).toBe(4)
    expect(await card.locator('[role=status]').count()).toBe(0)
    await page.keyboard.press('4')
    await page.keyboard.press('u')
    await card.locator('button', { hasText: 'by typing' }).click()
    expect(await card.locator('.asked').innerText()).not.toContain('levée')
    expect(await violations(page)).toEqual([])
    await page.keyboard.type('levee de fonds')
    await page.keyboard.press('Enter')
    expect(await card.locator('[role=status]').innerText()).toBe('Right but for its accents: levée de fonds')
    expect(problems).toEqual([])
    await page.context().close()
  })

  test('saves words that were chosen, and gives all that is kept to another browser', async () => {
    const { page, problems } = await openFile(join(site, 'le-marche.html'))
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector('#fund1 .a')!, NodeFilter.SHOW_TEXT)
      while (walker.nextNode() !== null) {
        const node = walker.currentNode as Text
        const at = node.data.indexOf('a duré')
        if (at === -1) continue
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + 'a duré'.length)
        getSelection()!.addRange(range)
      }
    })
    await page.locator('#chosen button').click()
    await page.keyboard.press('w')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('#notebook button[aria-label="Export for JSON"]'),
    ])
    const other = await openFile(join(site, 'le-marche.html'))
    await other.page.keyboard.press('w')
    await other.page.setInputFiles('#notebook input[type=file]', await download.path())
    await expect.poll(() => other.page.locator('#notebook .saved b').allInnerTexts()).toEqual(['a duré'])
    expect([...problems, ...other.problems]).toEqual([])
    await page.context().close()
    await other.page.context().close()
  })
})
