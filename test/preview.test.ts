import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { emptyPage, messagesOn, previewPage } from '../src/cli/preview-page.ts'
import type { Message } from '../src/core/model/message.ts'
import { html } from '../src/outputs/html/emitter.ts'
import { describeInBrowser, openFile } from './page/browser.ts'
import { context } from './page/context.ts'
import { market } from './page/market.ts'

const folder = mkdtempSync(join(tmpdir(), 'en-regard-preview-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const hostile = '</script><img src=x onerror=alert(1)>'
const said = (over: Partial<Message>): Message => ({
  ruleId: 'missing-number',
  severity: 'warning',
  reason: `Missing ${hostile}`,
  place: { file: 'corpus/le-marche/en.md', line: 12, column: 3 },
  text: 'le-marche',
  ...over,
})

describe('messagesOn', () => {
  const ofNone = { text: undefined as never }
  const messages = [said({}), said({ text: 'autre' }), said(ofNone), said({ ...ofNone, severity: 'error' })]
  it.each([
    ['le-marche.html', 2],
    ['le-marche.3.html', 2],
    ['index.html', 4],
    ['glossary.html', 4],
  ])('should give %s %i messages', (path, count) => expect(messagesOn(path, messages)).toHaveLength(count))

  it('should count what is too much to show', () => {
    const shown = messagesOn(
      'index.html',
      Array.from({ length: 250 }, () => said({})),
    )
    expect(shown).toHaveLength(201)
    expect(shown.at(-1)!.reason).toBe('50 more are told where preview runs')
  })
})

describeInBrowser('a previewed page', () => {
  it('should show each message at its unit, the others above, and run nothing that a file says', async () => {
    const page = String(html.text(market, context).find(({ path }) => path === 'le-marche.html')!.content)
    const unit = market.units[1]!.id
    const shown = messagesOn('le-marche.html', [said({ unit }), said({ severity: 'error', ruleId: 'unknown-field' })])
    writeFileSync(join(folder, 'page.html'), previewPage(page, shown).html)
    writeFileSync(join(folder, 'empty.html'), previewPage(emptyPage, shown).html)
    const { page: open, problems } = await openFile(join(folder, 'page.html'))
    const notes = await open.evaluate(() =>
      [...document.querySelectorAll('.en-regard-message')].map(each => [each.parentElement?.id, each.textContent]),
    )
    expect(notes).toEqual([
      ['text', `error corpus/le-marche/en.md:12:3 Missing ${hostile} (unknown-field)`],
      [unit, `warning corpus/le-marche/en.md:12:3 Missing ${hostile} (missing-number)`],
    ])
    expect(await open.locator('img[src="x"]').count()).toBe(0)
    // From a disk there is nobody to listen to; in everything else the page's policy holds.
    expect(problems.filter(problem => !/events|EventSource|ERR_FAILED/.test(problem))).toEqual([])
    await open.goto(`file://${join(folder, 'empty.html')}`)
    expect(await open.locator('main .en-regard-message').count()).toBe(2)
    await open.context().close()
  })
})
