import { parseXml } from '@rgrove/parse-xml'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { bibtexEntry, citationFile, cslItem } from '../../src/outputs/citation.ts'
import { html } from '../../src/outputs/html/emitter.ts'
import { dataPackage } from '../../src/outputs/json/data-package.ts'
import { json } from '../../src/outputs/json/emitter.ts'
import { licenseAddress } from '../../src/outputs/license-address.ts'
import { summaryOf } from '../../src/outputs/summary.ts'
import { context } from '../page/context.ts'
import { market } from '../page/market.ts'
import { tags, textOf, treeOf } from '../page/tree.ts'

const summary = summaryOf(market)
const contentOf = (files: readonly { path: string; content: unknown }[], path: string): string =>
  String(files.find(file => file.path === path)?.content)

describe('a citation', () => {
  it('should name a text, who wrote and translated it, and where it stands', () => {
    expect(cslItem(market, context)).toEqual({
      id: 'marches:le-marche',
      type: 'chapter',
      title: 'Le Marché',
      author: [{ literal: 'Anne Doré' }],
      translator: [{ literal: market.target!.translator }],
      'container-title': 'Marchés',
      publisher: 'Les Halles',
      issued: { 'date-parts': [market.source.date!.split('-').map(Number)] },
      URL: 'https://example.org/marches/le-marche.html',
      language: 'fr',
      note: 'In translation: The Market',
    })
  })

  it('should leave out what is not known, and a date that is none', () => {
    const { author: _, ...source } = { ...market.source, date: 'vers 1857' }
    const { url: __, ...library } = { ...context.library, publisher: '' }
    const item = cslItem({ ...market, source, target: null }, { ...context, library })
    expect(Object.keys(item)).toEqual(['id', 'type', 'title', 'container-title', 'language'])
  })

  it('should be BibTeX that means what it says', () => {
    const source = { ...market.source, title: 'L’été & 100 % {pur}\\n_x', author: 'A ~ B', date: '2026-03' }
    expect(bibtexEntry({ ...market, source }, context)).toBe(`@incollection{marches:le-marche,
  title = {{L’été \\& 100 \\% \\{pur\\}\\textbackslash{}n\\_x}},
  author = {{A \\textasciitilde{} B}},
  translator = {{${market.target!.translator}}},
  booktitle = {{Marchés}},
  publisher = {{Les Halles}},
  year = {2026},
  month = {3},
  url = {https://example.org/marches/le-marche.html},
  language = {fr},
}
`)
  })

  it('should stand in the data of the library, text by text', () => {
    const files = json.library([summary, { ...summary, id: 'retour' }], context)
    const items = JSON.parse(contentOf(files, 'citations.json')) as { id: string }[]
    expect(items.map(({ id }) => id)).toEqual(['marches:le-marche', 'marches:retour'])
    expect(contentOf(files, 'citations.bib').match(/^@incollection\{/gm)).toHaveLength(2)
  })

  it('should stand at the end of the page', () => {
    const page = treeOf(contentOf(html.text(market, context), 'le-marche.html'))
    expect(textOf(tags(page, 'pre').at(-1)!)).toBe(bibtexEntry(market, context))
  })
})

describe('a page', () => {
  it('should tell catalogues what it is, in the words of schema.org', () => {
    const page = treeOf(contentOf(html.text(market, context), 'le-marche.html'))
    const data = tags(page, 'script').find(({ properties }) => properties.type === 'application/ld+json')
    expect(JSON.parse(textOf(data!))).toMatchObject({
      '@type': 'CreativeWork',
      '@id': 'https://example.org/marches/le-marche.html',
      inLanguage: 'fr',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      workTranslation: { name: 'The Market', inLanguage: 'en', translator: { name: market.target!.translator } },
    })
    const links = tags(page, 'link').map(({ properties }) => [String(properties.rel), properties.href])
    expect(links).toContainEqual(['license', 'https://creativecommons.org/licenses/by/4.0/'])
    const shared = tags(page, 'meta').filter(({ properties }) => String(properties.property).startsWith('og:'))
    expect(shared).toHaveLength(5)
  })

  it('should not let a title end the data that it stands in', () => {
    const source = { ...market.source, title: '</script><script>alert(1)</script>' }
    const page = treeOf(contentOf(html.text({ ...market, source }, context), 'le-marche.html'))
    const scripts = tags(page, 'script')
    expect(scripts).toHaveLength(2)
    expect(JSON.parse(textOf(scripts[0]!)).name).toBe(source.title)
  })

  it.each([
    ['CC-BY-4.0', 'https://creativecommons.org/licenses/by/4.0/'],
    ['CC-BY-NC-SA-3.0', 'https://creativecommons.org/licenses/by-nc-sa/3.0/'],
    ['CC0-1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
    ['MIT', undefined],
    ['Ask the author.', undefined],
  ])('should know where the licence %s stands', (license, address) => expect(licenseAddress(license)).toBe(address))
})

describe('a site with an address', () => {
  const older = { ...summary, id: 'ancien', source: { ...summary.source, date: '1857' } }
  const undated = { ...summary, id: 'sans-date', source: { ...summary.source, date: 'vers 1857', title: 'A & <b>' } }
  const files = html.library([older, summary, undated], context)
  const found = (path: string, name: string) => {
    const root = parseXml(contentOf(files, path)).root!
    const all = (element: typeof root): (typeof root)[] => [
      ...(element.name === name ? [element] : []),
      ...element.children.flatMap(child => ('name' in child ? all(child as typeof root) : [])),
    ]
    return all(root).map(({ text }) => text)
  }

  it('should map its pages', () => {
    const at = (id: string) => `https://example.org/marches/${id}.html`
    expect(found('sitemap.xml', 'loc')).toEqual([
      'https://example.org/marches/',
      ...['glossary', 'search', 'ancien', 'le-marche', 'sans-date'].map(at),
    ])
  })

  it('should have a feed of its texts, the newest first, without a clock', () => {
    expect(found('feed.xml', 'id').slice(1)).toEqual(
      ['le-marche', 'ancien'].map(id => `https://example.org/marches/${id}.html`),
    )
    expect(found('feed.xml', 'updated').at(-1)).toBe('1857-01-01T00:00:00Z')
  })

  it('should say nothing of addresses where it has none', () => {
    const { url: _, ...library } = context.library
    const paths = html.library([summary], { ...context, library }).map(({ path }) => path)
    expect(paths.filter(path => path.endsWith('.xml'))).toEqual([])
  })
})

describe('datapackage.json', () => {
  it('should describe what stands beside it, and every column of the pairs', () => {
    const files = json.library([summary], context)
    const told = JSON.parse(contentOf(files, 'datapackage.json'))
    expect(told).toMatchObject({ name: 'marches', licenses: [{ name: 'CC-BY-4.0' }], homepage: context.library.url })
    const [pairs, ...others] = told.resources
    const lines = contentOf(json.text(market, context), 'pairs.ndjson').trim().split('\n')
    const fields = new Set(pairs.schema.fields.map(({ name }: { name: string }) => name))
    for (const line of lines) expect(Object.keys(JSON.parse(line)).filter(name => !fields.has(name))).toEqual([])
    const paths = [...files.map(({ path }) => path), 'manifest.json']
    for (const { path } of others) expect(paths).toContain(path)
    const free = dataPackage({ ...context, library: { ...context.library, name: '@a/B', license: 'Ask.' } })
    expect(free).toMatchObject({ name: 'a-b', licenses: [{ name: 'other', title: 'Ask.' }] })
  })
})

describe('CITATION.cff', () => {
  it('should be YAML with the fields that the format asks for', () => {
    const of = (more: Partial<typeof context.library>) =>
      parse(citationFile({ ...context, library: { ...context.library, ...more } })) as Record<string, unknown>
    const cited = of({
      title: 'Un: deux "trois"',
      license: 'CC-BY-4.0',
      publisher: 'Maison',
      url: 'https://example.org/',
    })
    expect(cited).toMatchObject({
      'cff-version': '1.2.0',
      type: 'dataset',
      title: 'Un: deux "trois"',
      license: 'CC-BY-4.0',
      url: 'https://example.org/',
      authors: [{ name: 'Maison' }],
    })
    expect(cited.message).toEqual(expect.any(String))
    expect(of({ license: 'Tous droits réservés' })).not.toHaveProperty('license')
  })
})
