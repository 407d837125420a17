import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browser, describeInBrowser, openFile, openIn } from './browser.ts'
import { edition, unit } from './edition.ts'
import { market } from './market.ts'
import { siteOf } from './site.ts'

const other = edition([unit('autre', ['Une éviction brutale.'], ['A brutal ouster.'])], {
  id: 'autre',
  source: { ...market.source, title: 'Autre' },
})

let site: string
let file: string

const lit = (page: Page) => page.locator('.on').allTextContents()
/** A point inside the first line of an element: sentences wrap, and the middle of their box may be another's. */
async function spot(page: Page, selector: string): Promise<{ x: number; y: number }> {
  return page
    .locator(selector)
    .first()
    .evaluate(element => {
      element.scrollIntoView({ block: 'center', behavior: 'instant' })
      const { left, top, height } = element.getClientRects()[0]!
      return { x: left + 4, y: top + height / 2 }
    })
}

async function click(page: Page, selector: string): Promise<void> {
  const { x, y } = await spot(page, selector)
  await page.mouse.click(x, y)
}

const isShown = (page: Page, selector: string) => page.locator(selector).first().isVisible()

describeInBrowser('a text’s page', () => {
  beforeAll(async () => {
    site = await siteOf([market, other])
    file = join(site, 'le-marche.html')
  })

  test('asks for nothing and complains of nothing', async () => {
    for (const name of ['le-marche', 'index', 'glossary', 'search']) {
      const { page, requests, problems } = await openFile(join(site, `${name}.html`))
      await page.mouse.wheel(0, 5000)
      expect({ name, requests, problems }).toEqual({ name, requests: [], problems: [] })
      await page.context().close()
    }
  })

  describe('at rest', () => {
    let page: Page
    beforeAll(async () => {
      ;({ page } = await openFile(file))
    })
    afterAll(() => page.context().close())

    test.each([
      [1280, 2],
      [900, 2],
      [899, 1],
      [390, 1],
    ])('stands in columns at %i px: %i', async (width, columns) => {
      await page.setViewportSize({ width, height: 900 })
      const [french, english] = await Promise.all([
        page.locator('#stale > .a').boundingBox(),
        page.locator('#stale > .b').boundingBox(),
      ])
      expect(columns === 2 ? french!.y === english!.y : french!.y + french!.height <= english!.y).toBe(true)
    })

    test('sets a line of verse nearer to its translation below than to the next line', async () => {
      await page.setViewportSize({ width: 390, height: 900 })
      const [line, translation, next] = await Promise.all(
        ['#vers1 > .a', '#vers1 > .b', '#vers2 > .a'].map(each => page.locator(each).boundingBox()),
      )
      const inside = translation!.y - (line!.y + line!.height)
      expect(inside).toBeLessThan(next!.y - (translation!.y + translation!.height))
    })

    test('draws the line that a question leaves to be filled', async () => {
      const [color, width] = await page
        .locator('.questions .gap')
        .first()
        .evaluate(element => [getComputedStyle(element).borderBottomColor, getComputedStyle(element).borderBottomWidth])
      expect([color, width]).not.toContain('rgba(0, 0, 0, 0)')
      expect(width).toBe('1px')
    })
  })

  test('never scrolls sideways, from 320 to 4000 px', async () => {
    const { page } = await openFile(file, { viewport: { width: 320, height: 700 } })
    for (const width of [320, 360, 640, 900, 1280, 2560, 4000]) {
      await page.setViewportSize({ width, height: 700 })
      for (const size of ['m', 'xl']) {
        await page.evaluate(id => document.getElementById(id)!.click(), `size-${size}`)
        for (const show of ['both', 'a', 'b']) {
          await page.evaluate(id => document.getElementById(id)!.click(), `show-${show}`)
          const wider = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          )
          expect({ width, size, show, wider }).toEqual({ width, size, show, wider: 0 })
        }
      }
    }
    await page.context().close()
  })

  test('lights up the counterpart under the pointer, n to m, without a script', async () => {
    const { page } = await openFile(file, { javaScriptEnabled: false })
    const { x, y } = await spot(page, '[id="open1.2"]')
    await page.mouse.move(x, y)
    const glowing = await page
      .locator('#open1 .s')
      .evaluateAll(sentences =>
        sentences
          .filter(each => getComputedStyle(each).backgroundColor !== 'rgba(0, 0, 0, 0)')
          .map(each => each.textContent),
      )
    expect(glowing).toEqual([
      'On y vend de tout, et l’on prend son temps en compte.',
      'They sell everything there.',
      'Time is taken into account.',
    ])
    await page.context().close()
  })

  test('reads without a script: layouts, settings, words as numbered notes', async () => {
    const { page, problems } = await openFile(file, { javaScriptEnabled: false })
    await page.check('#show-a')
    expect(await isShown(page, '#stale > .b')).toBe(false)
    await page.click('#stale > .u')
    expect(await isShown(page, '#stale > .b')).toBe(true)
    await page.check('#show-b')
    expect(await isShown(page, '#stale > .a')).toBe(false)
    await page.check('#show-both')
    await page.click('[popovertarget=settings]')
    await page.check('#theme-dark')
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark')
    await page.keyboard.press('Escape')
    await page.click('#open1 a[href="#t-marche"]')
    expect(page.url()).toContain('#t-marche')
    expect(await page.locator('#t-marche').evaluate(entry => entry.matches(':target'))).toBe(true)
    expect(problems).toEqual([])
    await page.context().close()
  })

  test('lights up a sentence and its counterpart by click, and lets go', async () => {
    const { page } = await openFile(file)
    await page.click('#open1 .b .s >> nth=1')
    expect(await lit(page)).toHaveLength(3)
    expect(await isShown(page, '#sentence')).toBe(true)
    await page.click('[aria-label="Next sentence"]')
    expect((await lit(page))[0]).toContain('La levée de fonds')
    await page.click('[aria-label="Let go of the sentence"]')
    expect(await lit(page)).toEqual([])
    expect(await isShown(page, '#sentence')).toBe(false)
    await page.context().close()
  })

  test('goes through sentences and passages by keyboard', async () => {
    const { page } = await openFile(file)
    await page.keyboard.press('j')
    expect(await lit(page)).toEqual(['Le matin', 'Morning'])
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    expect(await lit(page)).toHaveLength(3)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('open1.2')
    await page.keyboard.press('j')
    expect((await lit(page))[0]).toContain('La levée de fonds')
    await page.keyboard.press('k')
    await page.keyboard.press('n')
    expect((await lit(page))[0]).toContain('La levée de fonds')
    await page.keyboard.press('p')
    expect((await lit(page))[0]).toContain('Le marché ouvre')
    await page.keyboard.press('g')
    expect(await page.locator('#card b').textContent()).toBe('marché')
    await page.keyboard.press('Escape')
    expect(await isShown(page, '#card')).toBe(false)
    await page.keyboard.press('Escape')
    expect(await lit(page)).toEqual([])
    await page.context().close()
  })

  test('reveals a sentence in place where only one language is shown', async () => {
    const { page } = await openFile(file)
    await page.keyboard.press('2')
    await click(page, '[id="open1.2"]')
    const revealed = page.locator('#open1 .reveal')
    expect(await revealed.textContent()).toBe(' They sell everything there. Time is taken into account. ')
    expect(await revealed.getAttribute('lang')).toBe('en')
    await page.keyboard.press('r')
    expect(await revealed.count()).toBe(0)
    await page.click('#stale > .u')
    expect(await isShown(page, '#stale > .b')).toBe(true)
    await page.keyboard.press('1')
    expect(await page.locator('.shown, .reveal').count()).toBe(0)
    await page.context().close()
  })

  test('by touch: a tap lights up, a tap on a word opens its card below', async () => {
    const { page } = await openFile(file, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
    const { x, y } = await spot(page, '[id="open1.1"]')
    await page.touchscreen.tap(x, y)
    await expect.poll(() => lit(page)).toHaveLength(2)
    await page.tap('#open1 a[href="#t-marche"]')
    const card = (await page.locator('#card').boundingBox())!
    expect([card.x, Math.round(card.y + card.height)]).toEqual([0, 844])
    await page.tap('h1')
    const low = page.locator('#fund1 a[href="#t-levee-de-fonds"]')
    await low.evaluate(link => scrollBy(0, link.getBoundingClientRect().bottom - 780))
    await low.tap()
    const top = await page.locator('#card').evaluate(sheet => sheet.getBoundingClientRect().top)
    await expect.poll(() => low.evaluate(link => link.getBoundingClientRect().bottom)).toBeLessThan(top)
    const english = page.locator('#fund1 .facing')
    await expect.poll(() => english.evaluate(words => words.getBoundingClientRect().bottom)).toBeLessThan(top)
    await page.tap('h1')
    expect(await isShown(page, '#card')).toBe(false)
    await page.context().close()
  })

  test('leads from a word to those that stand in it, without leaving the place', async () => {
    const { page } = await openFile(file)
    const word = page.locator('#fund1 a[href="#t-levee-de-fonds"]')
    await word.click()
    const card = page.locator('#card')
    expect(await card.textContent()).toContain('Contains fonds')
    const before = await page.evaluate(() => [location.hash, scrollY])
    await card.getByRole('link', { name: 'fonds' }).click()
    expect(await card.locator('b').textContent()).toBe('fonds')
    expect(await card.textContent()).not.toContain('Here')
    await card.getByRole('link', { name: 'levée de fonds' }).click()
    expect(await card.textContent()).toContain('Here fundraising')
    expect(await page.evaluate(() => [location.hash, scrollY])).toEqual(before)
    await page.keyboard.press('Escape')
    expect(await word.evaluate(link => link === document.activeElement)).toBe(true)
    await page.context().close()
  })

  test('shows a word beside its place, with its counterpart here and its other places', async () => {
    const { page } = await openFile(file)
    const word = page.locator('#fund1 a[href="#t-levee-de-fonds"]')
    await word.click()
    const card = page.locator('#card')
    expect(await card.textContent()).toMatch(
      /levée de fonds.*noun, feminine.*B2.*fundraising.*Collecte d’argent.*Raising money.*Here fundraising/s,
    )
    expect(await card.locator('[id]').count()).toBe(0)
    const [wordBox, cardBox] = [(await word.boundingBox())!, (await card.boundingBox())!]
    expect(
      Math.min(Math.abs(cardBox.y - wordBox.y - wordBox.height), Math.abs(wordBox.y - cardBox.y - cardBox.height)),
    ).toBeLessThan(16)
    await word.click()
    expect(await card.isVisible()).toBe(false)
    await word.focus()
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('card')
    await page.keyboard.press('Escape')
    expect(await word.evaluate(link => link === document.activeElement)).toBe(true)
    await page.context().close()
  })

  test('marks words of the chosen levels, the first place, or none', async () => {
    const { page } = await openFile(file)
    const underlined = async () =>
      page
        .locator('.t')
        .evaluateAll(words =>
          words
            .filter(word => getComputedStyle(word).textDecorationColor !== 'rgba(0, 0, 0, 0)')
            .map(word => word.textContent),
        )
    expect(await underlined()).toEqual(['marché', 'prend', 'en compte', 'levée de fonds', 'mois'])
    await page.click('[popovertarget=settings]')
    await page.check('#from-B2')
    expect(await underlined()).toEqual(['levée de fonds', 'mois'])
    await page.check('#words-none')
    expect(await underlined()).toEqual([])
    await page.context().close()
  })

  test('remembers every choice, and the page stays whole where storage is forbidden', async () => {
    const { page } = await openFile(file)
    await page.check('#show-a')
    await page.click('[popovertarget=settings]')
    await page.check('#size-l')
    await page.reload()
    expect(await page.isChecked('#show-a')).toBe(true)
    expect(await page.isChecked('#size-l')).toBe(true)
    await page.context().close()

    const context = await (await browser()).newContext()
    await context.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError')
        },
      })
    })
    const forbidden = await openIn(await context.newPage(), `file://${file}`)
    await forbidden.page.keyboard.press('j')
    await forbidden.page.keyboard.press('s')
    expect(await forbidden.page.locator('#status').textContent()).toContain('keeps nothing here')
    expect(forbidden.problems).toEqual([])
    await context.close()
  })

  test('says so when storage is full', async () => {
    const context = await (await browser()).newContext()
    await context.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    const { page, problems } = await openIn(await context.newPage(), `file://${file}`)
    await page.click('#fund1 a[href="#t-levee-de-fonds"]')
    await page.click('#card button')
    expect(await page.locator('#status').textContent()).toContain('keeps nothing here')
    expect(await page.locator('#card button').first().textContent()).toBe('Save')
    expect(problems).toEqual([])
    await context.close()
  })

  test('keeps words and sentences, shows, exports, deletes and imports them', async () => {
    const { page } = await openFile(file)
    await page.click('#fund1 a[href="#t-levee-de-fonds"]')
    await page.click('#card button')
    await page.keyboard.press('Escape')
    await click(page, '[id="open1.2"]')
    await page.click('#sentence >> text=Save')
    await page.keyboard.press('w')
    const entries = page.locator('#notebook li')
    expect(await entries.allTextContents()).toEqual([
      expect.stringContaining(
        'On y vend de tout, et l’on prend son temps en compte.They sell everything there. Time is taken into account.',
      ),
      expect.stringContaining('levée de fonds fundraising'),
    ])
    const saved = async (label: string) => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.click(`#notebook >> text="${label}"`)])
      return { name: download.suggestedFilename(), content: await readFile(await download.path(), 'utf8') }
    }
    const anki = await saved('Anki')
    expect(anki.name).toBe('saved-words.txt')
    expect(anki.content.split('\n').slice(0, 5)).toEqual([
      '#separator:tab',
      '#html:false',
      '#tags:en-regard',
      '#columns:Word\tMeaning\tSentence\tTranslation\tText',
      'levée de fonds\tfundraising\tLa levée de fonds a réussi.\tThe fundraising worked.\tLe Marché',
    ])
    expect((await saved('CSV')).content).toContain('"levée de fonds","fundraising"')
    const json = await saved('JSON')
    expect(JSON.parse(json.content).saved).toHaveLength(2)

    await page.click('#notebook [aria-label="Delete levée de fonds"]')
    expect(await entries.count()).toBe(1)
    await page.setInputFiles('#notebook input[type=file]', {
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from(json.content),
    })
    await expect.poll(() => entries.count()).toBe(2)
    await page.setInputFiles('#notebook input[type=file]', {
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"saved":"no"}'),
    })
    await expect.poll(() => page.locator('#status').textContent()).toBe('That file holds no saved words.')
    await page.click('#notebook li a')
    expect(await isShown(page, '#notebook')).toBe(false)
    expect(page.url()).toContain('#open1.2')
    await page.context().close()
  })

  test('shares what is kept between two tabs', async () => {
    const first = await openFile(file)
    const second = await openIn(await first.page.context().newPage(), first.page.url())
    await second.page.keyboard.press('w')
    await first.page.bringToFront()
    await first.page.keyboard.press('j')
    await first.page.keyboard.press('s')
    await expect.poll(() => second.page.locator('#notebook li').count()).toBe(1)
    await first.page.context().close()
  })

  test('offers to go on where one stopped', async () => {
    const { page } = await openFile(file, { viewport: { width: 390, height: 500 } })
    await page.locator('#stale').scrollIntoViewIfNeeded()
    await page.mouse.wheel(0, 200)
    await expect.poll(() => page.evaluate(() => localStorage.getItem('en-regard:places'))).toContain('le-marche')
    const kept = await page.evaluate(() => JSON.parse(localStorage.getItem('en-regard:places')!)['le-marche'])
    await page.reload()
    expect(await page.locator('.resume a').getAttribute('href')).toBe(`#${kept}`)
    await page.context().close()
  })

  test('listens with the right voice and follows along; without a voice there is no button', async () => {
    const { page } = await openFile(file)
    await page.keyboard.press('j')
    expect(await isShown(page, '#sentence >> text=Listen')).toBe(false)
    await page.context().close()

    const context = await (await browser()).newContext()
    await context.addInitScript(() => {
      const spoken: { text: string; lang: string; rate: number }[] = []
      const voices = [
        { lang: 'en-GB', localService: true },
        { lang: 'fr_FR', localService: false },
        { lang: 'fr-CA', localService: true },
      ]
      class Utterance {
        voice: unknown
        lang = ''
        rate = 1
        onboundary?: (event: unknown) => void
        onend?: () => void
        constructor(readonly text: string) {}
      }
      const speech = Object.assign(new EventTarget(), {
        getVoices: () => voices,
        cancel: () => undefined,
        speak: (utterance: Utterance) => {
          spoken.push({ text: utterance.text, lang: utterance.lang, rate: utterance.rate })
          utterance.onboundary?.({ charIndex: 3, charLength: 0 })
          setTimeout(() => utterance.onend?.(), spoken.length < 2 ? 1000 : 5)
        },
      })
      Object.assign(window, { spoken, SpeechSynthesisUtterance: Utterance })
      Object.defineProperty(window, 'speechSynthesis', { value: speech })
    })
    const heard = await openIn(await context.newPage(), `file://${file}`)
    await click(heard.page, '[id="fund1.1"]')
    await heard.page.keyboard.press('L')
    const range = await heard.page.evaluate(() => [...(CSS.highlights.get('spoken') ?? [])].map(String))
    expect(range).toEqual(['levée'])
    // Past the end of the passage, to the end of the text.
    const spoken = () => heard.page.evaluate(() => (window as unknown as { spoken: unknown[] }).spoken)
    await expect.poll(async () => (await spoken()).length).toBeGreaterThan(5)
    expect((await spoken()).slice(0, 2)).toEqual([
      { text: 'La levée de fonds a réussi.', lang: 'fr-CA', rate: 1 },
      {
        text: expect.stringMatching(/^Le tour de table a duré un mois.: quelle histoire.!$/),
        lang: 'fr-CA',
        rate: 1,
      },
    ])
    await expect.poll(() => heard.page.evaluate(() => CSS.highlights.has('spoken'))).toBe(false)
    expect(heard.problems).toEqual([])
    await context.close()
  })

  test('shows its keys, and they can be turned off', async () => {
    const { page } = await openFile(file)
    await page.keyboard.press('?')
    expect(await page.locator('#help dt').allTextContents()).toEqual(
      expect.arrayContaining(['j', 'k', 'r', 'g', 's', '/', '?', 'Esc']),
    )
    await page.keyboard.press('Escape')
    await page.click('[popovertarget=settings]')
    await page.check('#keys-off')
    await page.keyboard.press('Escape')
    await page.keyboard.press('j')
    expect(await lit(page)).toEqual([])
    await page.context().close()
  })

  test('copies the address of a sentence and lights up the one it is opened at', async () => {
    const { page } = await openFile(file, { permissions: ['clipboard-read', 'clipboard-write'] })
    await click(page, '[id="open1.2"]')
    await page.keyboard.press('c')
    await expect.poll(() => page.locator('#status').textContent()).toBe('Link copied')
    const address = await page.evaluate(() => navigator.clipboard.readText())
    expect(address).toMatch(/le-marche\.html#open1\.2$/)
    const opened = await openIn(await page.context().newPage(), address)
    expect(await opened.page.locator(':target').textContent()).toContain('On y vend de tout')
    await page.context().close()
  })

  test('prints in two columns with numbered notes', async () => {
    const { page } = await openFile(file)
    await page.emulateMedia({ media: 'print' })
    expect(await isShown(page, '.bar')).toBe(false)
    const number = await page
      .locator('.t.first')
      .first()
      .evaluate(word => getComputedStyle(word, '::after').content)
    expect(number).toBe('"1"')
    const [french, english] = await Promise.all(['a', 'b'].map(side => page.locator(`#stale > .${side}`).boundingBox()))
    expect(french!.y).toBe(english!.y)
    const pdf = await page.pdf({ format: 'A4' })
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.length).toBeGreaterThan(20_000)
    await page.context().close()
  })
})

describeInBrowser('a text in chapters', () => {
  const long = 'Il marchait toujours. '.repeat(400).trim()
  const units = [1, 2].flatMap(number => [
    unit(`chap${number}`, [`Chapitre ${number}`], [`Chapter ${number}`], { kind: 'heading', depth: 1 }),
    ...Array.from({ length: 5 }, (_, index) => unit(`text${number}${index}`, [long, 'Fin.'], [long, 'End.'])),
  ])
  let folder: string
  beforeAll(async () => {
    folder = await siteOf([edition(units)])
  })

  test('leads from the address of a passage to its chapter, and on where one stopped', async () => {
    const { page, problems } = await openFile(`${join(folder, 'le-marche.html')}`)
    await page.goto(`${page.url()}#text23.2`)
    await page.waitForURL(/le-marche\.2\.html#text23\.2$/)
    await expect.poll(() => page.locator(':target').textContent()).toBe('Fin.')
    await expect.poll(() => page.evaluate(() => localStorage.getItem('en-regard:places'))).toContain('text23')
    await page.goto(`file://${join(folder, 'le-marche.html')}`)
    await page.click('.resume a')
    await page.waitForURL(/le-marche\.2\.html#text23$/)
    expect(problems).toEqual([])
    await page.context().close()
  })

  test('copies an address that outlives its chapter', async () => {
    const { page } = await openFile(join(folder, 'le-marche.2.html'), {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await page.keyboard.press('j')
    await page.keyboard.press('c')
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/le-marche\.html#chap2\.1$/)
    await page.context().close()
  })

  test('marks the chapter of a passage where no script runs', async () => {
    const { page } = await openFile(join(folder, 'le-marche.html'), { javaScriptEnabled: false })
    await page.goto(`${page.url()}#text23`)
    expect(await page.locator('.chapters li:has(:target) a').getAttribute('href')).toBe('le-marche.2.html')
    await page.context().close()
  })

  test('is found by the search in its chapter', async () => {
    const { page } = await openFile(join(folder, 'search.html'))
    await page.fill('input[type=search]', 'chapter 2')
    await expect
      .poll(() => page.locator('.results .from a').first().getAttribute('href'))
      .toBe('le-marche.2.html#chap2.1')
    await page.context().close()
  })
})

describeInBrowser('the library’s pages', () => {
  beforeAll(async () => {
    site = await siteOf([market, other])
  })

  test('filters texts and terms as one types', async () => {
    const { page } = await openFile(join(site, 'index.html'))
    await page.fill('input[type=search]', 'autre')
    expect(await page.locator('.entry:visible h2').allTextContents()).toEqual(['Autre'])
    expect(await page.locator('.count').textContent()).toBe('1 of 2')
    await page.goto(`file://${join(site, 'glossary.html')}`)
    await page.fill('input[type=search]', 'levee')
    expect(await page.locator('.item:visible .word b').allTextContents()).toEqual(['levée de fonds'])
    await page.context().close()
  })

  test('finds words of both languages in every text, from a disk too', async () => {
    const { page, problems } = await openFile(join(site, 'search.html'))
    await page.fill('input[type=search]', 'eviction')
    await expect.poll(() => page.locator('.results .result').count()).toBe(1)
    expect(await page.locator('.results mark').allTextContents()).toEqual(['éviction'])
    await page.fill('input[type=search]', 'funding round')
    await expect
      .poll(() => page.locator('.results .from a').first().getAttribute('href'))
      .toMatch(/^le-marche\.html#fund1\.\d$/)
    await page.reload()
    await expect.poll(() => page.locator('.results .result').count()).toBe(1)
    await page.fill('input[type=search]', 'un mois : quelle')
    await expect.poll(() => page.locator('.results .result').count()).toBe(1)
    await page.fill('input[type=search]', 'ction')
    await expect.poll(() => page.locator('.count').textContent()).toBe('No text has “ction”')
    expect(problems).toEqual([])
    await page.context().close()
  })
})
