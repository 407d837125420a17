import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { Edition } from '../../src/core/model/edition.ts'
import type { Mark } from '../../src/core/model/unit.ts'
import { html } from '../../src/outputs/html/emitter.ts'
import { describeInBrowser, openFile } from './browser.ts'
import { context } from './context.ts'
import { edition, term, unit, unitText } from './edition.ts'
import { siteOf } from './site.ts'
import { all, textOf, treeOf } from './tree.ts'

/** What people have tried on pages: each would run a script, ask a host for something or leave its place. */
const vectors = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '</style><img src=x onerror=alert(1)>',
  '</title><svg onload=alert(1)>',
  '<img src="https://evil.example/x.png">',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<a href="javascript:alert(1)">x</a>',
  '[x](javascript:alert(1))',
  '[x](  JaVaScRiPt:alert(1))',
  '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
  '[x](vbscript:msgbox)',
  '[x](//evil.example/x)',
  '![x](https://evil.example/x.png)',
  '![x](javascript:alert(1))',
  '<javascript:alert(1)>',
  '[x]: javascript:alert(1)\n\n[x]',
  '"><b onmouseover=alert(1)>x</b>',
  "' onfocus=alert(1) autofocus='",
  '<math><mtext></p><style><img src=x onerror=alert(1)></style>',
  '<form action="https://evil.example"><button>x</button></form>',
  '<meta http-equiv=refresh content="0;url=https://evil.example">',
  '<link rel=stylesheet href=https://evil.example/x.css>',
  '<base href="https://evil.example/">',
  '<!--><img src=x onerror=alert(1)>-->',
  '{{constructor.constructor("alert(1)")()}}',
  '\u2028\u2029</script>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '<svg><animate xlink:href=#x attributeName=href values=javascript:alert(1) /><a id=x><text>x</text></a></svg>',
  '<input id="theme-dark" name="theme">',
  '<a id=text href=#>x</a>',
]

const urls = [
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'data:image/png;base64,AAAA" onerror="alert(1)',
  'vbscript:x',
  'file:///etc/passwd',
  '//evil.example',
  'https://evil.example/"><script>alert(1)</script>',
  'blob:x',
  'x.html',
  '',
]

/** An edition with a vector in every field that can hold one. */
function hostile(vector: string, index: number): Edition {
  const id = `hostile-${index}`
  const whole = vector.replace(/\s+/g, ' ')
  const length = whole.length
  const marks: Mark[] = [
    { kind: 'link', span: [0, length], url: vector, title: vector },
    { kind: 'footnote', span: [length, length], label: vector },
  ]
  const image: Mark[] = [{ kind: 'image', span: [0, length], url: vector, title: vector }]
  const sentence = { ...unitText([whole]), marks }
  const note = {
    kind: 'note' as const,
    note: { id: 'n1', kind: 'culture' as const, body: vector, text: vector },
    source: [[0, length] as const],
    target: [],
  }
  const found = {
    kind: 'term' as const,
    term: 'x',
    source: [[0, length] as const],
    target: [[0, length] as const],
    match: { form: vector, by: 'given' as const },
  }
  const footnote = [{ kind: 'footnote' as const, number: 0, label: vector }]
  return edition(
    [
      unit('head1', [vector], [vector], { kind: 'heading', depth: 2 }),
      unit('text1', [whole], [whole], { source: sentence, target: sentence, annotations: [found, note] }),
      unit('text2', [whole], [whole], { source: { ...sentence, marks: image }, annotations: [found, note] }),
      unit('code1', [vector], [vector], { kind: 'code' }),
      unit('mach1', [vector], [vector], { status: 'machine', provenance: { engine: vector, date: vector } }),
      unit('foot1', [vector], [vector], { kind: 'footnote', within: footnote }),
    ],
    {
      id,
      source: {
        language: 'fr',
        title: vector,
        author: vector,
        date: vector,
        license: vector,
        tags: [vector],
        sources: [{ title: vector, url: vector }],
      },
      target: { language: 'en', title: vector, translator: vector, license: vector },
      terms: {
        x: term('x', {
          term: vector,
          expansion: vector,
          gloss: vector,
          renderings: [vector, `${vector} `],
          definition: { fr: vector, en: vector },
          see: ['x'],
        }),
      },
    },
  )
}

const editions = [...vectors, ...urls].map(hostile)
const safe = /^(https?:\/\/|mailto:|#|[a-z0-9-]+\.html(#|$))/

test.each(editions.map(each => [each.source.title, each] as const))('leads nowhere by %j', (_, hostileEdition) => {
  for (const { path, content } of html.text(hostileEdition, context)) {
    if (!path.endsWith('.html')) continue
    const tree = treeOf(String(content))
    const elements = all(tree, () => true)
    const hrefs = elements.flatMap(({ tagName, properties }) => (tagName === 'a' ? [String(properties.href)] : []))
    expect(hrefs.filter(href => !safe.test(href))).toEqual([])
    expect(
      elements
        .filter(({ tagName }) =>
          ['iframe', 'object', 'embed', 'form', 'base', 'svg', 'math', 'style'].includes(tagName),
        )
        .map(({ tagName }) => tagName),
    ).toEqual(['style', 'style'])
    const scripts = elements.filter(({ tagName }) => tagName === 'script')
    const [data, ...others] = scripts.toSorted((one, other) =>
      (one.properties.type ?? '') < (other.properties.type ?? '') ? 1 : -1,
    )
    expect(others).toHaveLength(1)
    expect(data!.properties.type).toBe('application/ld+json')
    expect(() => JSON.parse(textOf(data!))).not.toThrow()
    expect(
      elements.flatMap(({ properties }) => Object.keys(properties).filter(name => /^on|^style$|^srcdoc$/i.test(name))),
    ).toEqual([])
    expect(
      elements
        .flatMap(({ properties }) => (properties.src === undefined ? [] : [String(properties.src)]))
        .filter(src => !src.startsWith('data:image/')),
    ).toEqual([])
    const ids = elements.flatMap(({ properties }) => (properties.id === undefined ? [] : [properties.id]))
    expect(new Set(ids).size).toBe(ids.length)
  }
})

describeInBrowser('a hostile library', () => {
  let site: string
  beforeAll(async () => {
    site = await siteOf(editions)
  })

  test('runs no script, asks for nothing and complains of nothing', async () => {
    const pages = (await readdir(site)).filter(name => name.endsWith('.html') && name !== 'search.html')
    expect(pages).toHaveLength(editions.length + 3)
    const { page, requests, problems } = await openFile(join(site, 'index.html'))
    const own = new Set(pages.map(name => `file://${join(site, name)}`))
    for (const name of pages) {
      await page.goto(`file://${join(site, name)}`)
      if (!name.startsWith('hostile')) continue
      const words = page.locator('a.t, a.n')
      for (let index = 0; index < (await words.count()); index++) {
        await words.nth(index).evaluate(link => (link as HTMLElement).click())
        const save = page.locator('#card button')
        if ((await save.count()) > 0) await save.first().evaluate(each => (each as HTMLElement).click())
      }
      await page.keyboard.press('Escape')
      await page.keyboard.press('w')
      await page.keyboard.press('Escape')
    }
    expect(requests.filter(url => !own.has(url.split('#')[0]!))).toEqual([])
    expect(problems).toEqual([])
    await page.context().close()
  }, 120_000)

  test('is searched without harm', async () => {
    const { page, requests, problems } = await openFile(join(site, 'search.html'))
    for (const query of ['script', 'alert', '<img src=x onerror=alert(1)>', '%', '\\']) {
      await page.fill('input[type=search]', query)
      await page.waitForTimeout(50)
    }
    await page.fill('input[type=search]', 'alert')
    await expect.poll(() => page.locator('.results li').count()).toBeGreaterThan(20)
    const own = ['search', 'catalogue'].map(name => `file://${site}/${name}/`)
    expect(requests.filter(url => !own.some(folder => url.startsWith(folder)))).toEqual([])
    expect(problems).toEqual([])
    await page.goto(`file://${join(site, 'search.html')}#%`)
    await page.reload()
    expect(problems).toEqual([])
    await page.context().close()
  })

  test('is not undone by what another page left in the storage', async () => {
    const { page, problems } = await openFile(join(site, 'hostile-0.html'))
    for (const [key, value] of [
      ['choices', '{"theme":"<img src=x onerror=alert(1)>","__proto__":{"x":1},"show":5}'],
      [
        'saved',
        '[{"text":"<script>","word":"<img src=x onerror=alert(1)>"},null,7,{"text":"a","title":"<b>","unit":"javascript:alert(1)","sentence":1,"word":"","gloss":"","source":"","target":"","date":""}]',
      ],
      ['places', '{"hostile-0":"\\"><script>"}'],
      ['choices', 'null'],
      ['saved', '{"not":"a list"}'],
      ['places', '[]'],
      ['saved', 'no JSON'],
    ] as const) {
      await page.evaluate(([key, value]) => localStorage.setItem(`en-regard:${key}`, value), [key, value] as const)
      await page.reload()
      await page.keyboard.press('w')
      expect(await page.locator('#notebook li').count()).toBe(0)
    }
    expect(problems).toEqual([])
    await page.context().close()
  })
})
