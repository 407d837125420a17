import { describe, expect, test } from 'vitest'
import { editionSchema } from '../../src/core/model/edition.ts'
import { html } from '../../src/outputs/html/emitter.ts'
import { summaryOf } from '../../src/outputs/summary.ts'
import { context } from '../page/context.ts'
import { edition, unit, unitText } from '../page/edition.ts'
import { market } from '../page/market.ts'
import { all, byId, classed, tags, textOf, treeOf } from '../page/tree.ts'

const page = treeOf(contentOf(html.text(market, context), 'le-marche.html'))

function contentOf(files: ReturnType<typeof html.text>, path: string): string {
  const file = files.find(file => file.path === path)
  if (typeof file?.content !== 'string') throw new Error(`No file ${path}`)
  return file.content
}

test('the fixture is an edition', () => {
  expect(editionSchema.safeParse(market).error).toBeUndefined()
})

describe('a text’s page', () => {
  test('should hold every word of both languages, in order', () => {
    for (const [name, side] of [
      ['a', 'source'],
      ['b', 'target'],
    ] as const) {
      const cells = classed(page, name).filter(cell => all(cell, child => child.tagName === 'h1').length === 0)
      const shown = cells
        .map(textOf)
        .join('\n')
        .replace(/[\u00A0\u202F]/g, ' ')
      let from = 0
      for (const unit of market.units) {
        const text = unit[side]?.text
        if (text === undefined) continue
        const at = unit.source.marks.length > 0 ? shown.indexOf(text.slice(0, 10), from) : shown.indexOf(text, from)
        expect(at, `${side} of ${unit.id}`).toBeGreaterThanOrEqual(from)
        from = at
      }
    }
  })

  test('should say the language of every sentence', () => {
    for (const unit of market.units) {
      const passage = byId(page, unit.id)
      const french = all(page, element => element.properties.lang === 'fr')
      expect(
        french.some(
          element =>
            element === passage ||
            all(element, child => child === passage).length > 0 ||
            all(passage, child => child === element).length > 0,
        ),
      ).toBe(true)
    }
    expect(tags(page, 'html')[0]?.properties.lang).toBe('en')
  })

  test('should give linked sentences the same number, n to m', () => {
    const passage = byId(page, 'open1')
    expect(classed(passage, 'l1').map(textOf)).toEqual([
      'On y vend de tout, et l’on prend son temps en compte.',
      'They sell everything there.',
      'Time is taken into account.',
    ])
    expect(byId(page, 'open1.2').properties.className).toEqual(['s', 'l1'])
  })

  test('should link a term to its entry, every piece of one with a gap', () => {
    const links = all(byId(page, 'open1'), ({ properties }) => properties.href === '#t-prendre-en-compte')
    expect(links.map(textOf)).toEqual(['prend', 'en compte'])
    expect(textOf(byId(page, 't-prendre-en-compte'))).toContain('to take into account')
    expect(classed(byId(page, 'open1'), 'r').map(textOf)).toEqual(['market', 'taken into account'])
  })

  test('should show the longer of two terms and list both', () => {
    const passage = byId(page, 'fund1')
    expect(all(passage, ({ properties }) => properties.href === '#t-levee-de-fonds').map(textOf)).toEqual([
      'levée de fonds',
    ])
    expect(all(passage, ({ properties }) => properties.href === '#t-fonds')).toEqual([])
    expect(textOf(byId(page, 't-fonds'))).toContain('funds')
  })

  test('should put no link into a link, and keep the way to the word', () => {
    for (const link of tags(page, 'a')) expect(tags(link, 'a')).toEqual([link])
    const passage = byId(page, 'fund1')
    expect(all(passage, ({ properties }) => properties.href === 'https://example.org/tour').map(textOf)).toEqual([
      'tour de table',
    ])
    expect(all(passage, ({ properties }) => properties.href === '#t-tour-de-table')).toHaveLength(1)
  })

  test('should keep formatting across the end of a sentence', () => {
    expect(tags(byId(page, 'fund1'), 'strong').map(textOf).join('|')).toBe('a réussi.| |Le |tour')
    expect(tags(byId(page, 'fund1'), 'em').map(textOf)).toEqual(['quelle histoire'])
    expect(tags(byId(page, 'fund1'), 'code').map(textOf)).toEqual(['worked'])
  })

  test('should say how a word sounds, and show it in a sentence', () => {
    const entry = byId(page, 't-marche')
    const [sound] = classed(entry, 'ipa')
    expect([textOf(sound!), sound!.properties.lang]).toEqual(['/maʁʃe/', 'fr-fonipa'])
    const [french, english] = tags(classed(entry, 'example')[0]!, 'p')
    expect([french, english].map(each => [textOf(each!), each!.properties.lang])).toEqual([
      ['Le marché ouvre à sept heures.', 'fr'],
      ['The market opens at seven.', 'en'],
    ])
    expect(tags(french!, 'em').map(textOf)).toEqual(['marché'])
    for (const name of ['ipa', 'example']) expect(classed(byId(page, 't-mois'), name)).toEqual([])
  })

  test('should ask its questions after the text, with each answer closed', () => {
    const section = byId(page, 'text-questions')
    expect(tags(section, 'li').map(textOf)).toEqual([
      'Le prix a baissé.True, false, or not said?AnswerFalse.Le prix a encore monté.',
      'Il y a un café.True, false, or not said?AnswerThe text does not say.',
      'Le ___ se lève.Answervent / jour',
      'Que vend-on ?AnswerDe tout.',
      'Et vous ?',
    ])
    for (const answer of tags(section, 'details')) expect(answer.properties.open).toBeUndefined()
    const french = all(section, ({ properties }) => properties.lang === 'fr').map(textOf)
    expect(french).toContain('Le prix a encore monté.')
    expect(french).not.toContain('False.')
    expect(classed(section, 'gap').map(({ properties }) => properties.lang)).toEqual(['en'])
    const { questions: _, ...unasked } = market
    const other = treeOf(contentOf(html.text(unasked, context), 'le-marche.html'))
    expect(all(other, ({ properties }) => properties.id === 'text-questions')).toEqual([])
  })

  test('should render notes as Markdown, with the way back', () => {
    const note = byId(page, 'n-1')
    expect(tags(note, 'em').map(textOf)).toEqual(['L’on', 'on'])
    expect(all(note, ({ properties }) => properties.href === 'https://example.org/on')).toHaveLength(1)
    expect(all(note, ({ properties }) => properties.href === '#open1.2')).toHaveLength(1)
  })

  test('should rebuild lists, one inside the other', () => {
    const [outer] = tags(page, 'ul').filter(list => all(list, child => child.properties.id === 'lista').length > 0)
    expect(outer!.children).toHaveLength(2)
    const [inner] = tags(outer!, 'ol')
    expect(inner!.properties.start).toBe(3)
    expect(inner!.children).toHaveLength(2)
    expect(classed(page, 'done').map(li => textOf(classed(li, 'a')[0]!))).toEqual(['Payer'])
    expect(classed(page, 'open').map(li => textOf(classed(li, 'b')[0]!))).toEqual(['Leave'])
  })

  test('should rebuild a table in each language', () => {
    const [french, english] = tags(page, 'table')
    expect([french!.properties.lang, english!.properties.lang]).toEqual(['fr', 'en'])
    expect(tags(french!, 'th').map(textOf)).toEqual(['Fruit', 'Prix'])
    expect(tags(english!, 'td').map(textOf)).toEqual(['Apple', '', '', '€2.50'])
    expect(byId(page, 'celld').tagName).toBe('td')
    const numbers = classed(french!, 's').map(({ properties }) => (properties.className as string[])[1])
    expect(numbers).toEqual(['l0', 'l1', 'l2', 'l3'])
  })

  test('should rebuild quotations, verse, code and breaks', () => {
    expect(tags(page, 'blockquote')).toHaveLength(1)
    expect(classed(tags(page, 'blockquote')[0]!, 'p')).toHaveLength(2)
    expect(classed(classed(page, 'stanza')[0]!, 'verse')).toHaveLength(2)
    expect(classed(page, 'code').flatMap(each => tags(each, 'pre').map(textOf))).toEqual([
      'a = 1\nb < 2',
      'a = 1\nb < 2',
    ])
    expect(tags(page, 'hr')).toHaveLength(1)
  })

  test('should number footnotes and lead to them and back, in both languages', () => {
    const note = byId(page, 'fn-1')
    const references = all(page, ({ properties }) => properties.href === '#fn-1')
    expect(references.map(({ properties }) => properties.id)).toEqual(['fr-1-source-1', 'fr-1-target-1'])
    const back = all(note, ({ properties }) => String(properties.href).startsWith('#fr-'))
    expect(back.map(({ properties }) => properties.href)).toEqual(['#fr-1-source-1', '#fr-1-target-1'])
    expect(all(byId(page, 'fund1.2'), ({ properties }) => properties.href === '#fn-1')).toHaveLength(1)
  })

  test('should say quietly what is missing, stale or a machine’s', () => {
    expect(textOf(byId(page, 'miss1'))).toContain('Not in this translation')
    expect(textOf(byId(page, 'stale'))).toContain('The text was changed after this translation.')
    expect(classed(byId(page, 'stale'), 'changes').map(textOf)).toEqual(['What was changedLe prix a encore monté.'])
    expect(all(byId(page, 'stale'), ({ tagName }) => tagName === 'ins').map(textOf)).toEqual([' encore'])
    expect(textOf(byId(page, 'mach1'))).toContain('Machine translation (deepl).')
    expect(textOf(tags(page, 'header')[1]!)).toContain(
      '1 passage not in this translation, 1 translation older than the text.',
    )
  })

  test('should skip no level of headings', () => {
    const depths = [3, 3, 6, 1, 4]
    const units = depths.map((depth, index) => unit(`head${index}`, ['Titre'], ['Title'], { kind: 'heading', depth }))
    const tree = treeOf(contentOf(html.text(edition(units), context), 'le-marche.html'))
    expect(units.map(({ id }) => byId(tree, id).tagName)).toEqual(['h2', 'h2', 'h3', 'h2', 'h3'])
  })

  test('should use no id twice, and lead nowhere but to what is there', () => {
    const ids = all(page, ({ properties }) => properties.id !== undefined).map(({ properties }) => properties.id)
    expect(new Set(ids).size).toBe(ids.length)
    const inside = tags(page, 'a')
      .map(({ properties }) => String(properties.href))
      .filter(href => href.startsWith('#'))
    expect(inside.filter(href => !ids.includes(href.slice(1)))).toEqual([])
  })

  test('should lead to the text before and the text after', () => {
    const links = tags(page, 'a').filter(({ properties }) => properties.rel !== undefined)
    expect(links.map(({ properties }) => properties.href)).toEqual(
      expect.arrayContaining(['avant.html', 'retour.html']),
    )
  })

  test('should say once that a text has no translation', () => {
    const alone = edition([unit('open1', ['Bonjour.'], null)], { target: null })
    const tree = treeOf(contentOf(html.text(alone, context), 'le-marche.html'))
    expect(classed(tree, 'b')).toEqual([])
    expect(classed(tree, 'remark').map(textOf)).toEqual(['This text has no translation yet.'])
  })

  test('should carry a policy that allows its own style and script alone', () => {
    const policies = tags(page, 'meta').map(({ properties }) => String(properties.content))
    const [policy] = policies.filter(content => content.startsWith('default-src'))
    expect(policy).toMatch(
      /^default-src 'none'; style-src( 'sha256-[^']+'){2}; script-src 'sha256-[^']+'; img-src 'self' data:;/,
    )
    expect(all(page, ({ properties }) => properties.style !== undefined)).toEqual([])
  })

  test('should be the same bytes for the same edition', () => {
    expect(html.text(market, context)).toEqual(html.text(structuredClone(market), context))
  })
})

describe('the library’s pages', () => {
  const files = html.library([summaryOf(market)], context)

  test('should list every text with its level, length and reading time', () => {
    const tree = treeOf(contentOf(files, 'index.html'))
    const [entry] = classed(tree, 'entry')
    expect(tags(entry!, 'a').map(({ properties }) => properties.href)).toEqual(['le-marche.html'])
    expect(textOf(entry!)).toContain(`${market.stats.words.source} words`)
    expect(textOf(entry!)).toContain('1 passage not in this translation')
  })

  test('should list the easiest text first', () => {
    const hard = summaryOf({ ...market, id: 'a-hard', source: { ...market.source, level: 'C1' } })
    const easy = summaryOf({ ...market, id: 'z-easy', source: { ...market.source, level: 'A1' } })
    const tree = treeOf(contentOf(html.library([hard, easy], context), 'index.html'))
    const links = classed(tree, 'entry').flatMap(entry => tags(entry, 'a').map(({ properties }) => properties.href))
    expect(links).toEqual(['z-easy.html', 'a-hard.html'])
  })

  test('should show each term with the sentences in which it stands', () => {
    const tree = treeOf(contentOf(files, 'glossary.html'))
    const entry = byId(tree, 't-tour-de-table')
    expect(textOf(entry)).toContain('Le tour de table a duré un mois')
    expect(textOf(entry)).toContain('The funding round lasted a month')
    expect(tags(entry, 'a').map(({ properties }) => properties.href)).toContain('le-marche.html#fund1')
    const order = classed(tree, 'word').map(word => textOf(tags(word, 'b')[0]!))
    expect(order).toEqual(['fonds', 'levée de fonds', 'marché', 'mois', 'prendre … en compte', 'tour de table'])
  })

  test('should part a long glossary by letters, and find each term from its old address', () => {
    const summary = summaryOf(market)
    const [term] = Object.values(summary.terms)
    const heads = Array.from({ length: 700 }, (_, number) => `${['âne', 'œuf', 'zèbre', '5G'][number % 4]} ${number}`)
    const terms = Object.fromEntries(
      heads.map((head, number) => {
        const [id, see] = [`t${number}`, `t${(number + 1) % heads.length}`]
        return [id, { ...term!, id, term: head, gloss: head, definition: { en: 'x'.repeat(900) }, see: [see] }]
      }),
    )
    const files = html
      .library([{ ...summary, terms, occurrences: [] }], context)
      .filter(({ path }) => /^glossary/.test(path))
    const trees = new Map(files.map(({ path, content }) => [path, treeOf(String(content))]))
    expect(Math.max(...files.map(({ content }) => String(content).length))).toBeLessThan(300_000)
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length)
    expect([...trees.keys()]).toEqual(
      expect.arrayContaining(['glossary.a.html', 'glossary.a.2.html', 'glossary.other.html']),
    )
    const hrefs = (from: string, id: string) =>
      tags(byId(trees.get(from)!, id), 'a').map(({ properties }) => properties.href)
    for (let number = 0; number < heads.length; number += 53) {
      const [href] = hrefs('glossary.html', `t-t${number}`) as string[]
      const [path, id] = href!.split('#')
      expect(textOf(byId(trees.get(path!)!, id!))).toContain(heads[number])
      const [see] = hrefs(path!, id!) as string[]
      const [seen, target] = see!.split('#')
      expect(textOf(byId(trees.get(seen === '' ? path! : seen!)!, target!))).toContain(
        heads[(number + 1) % heads.length],
      )
    }
  })

  test('should show twenty places of a term, and lead to the search for the others', () => {
    const summary = summaryOf(market)
    const [place] = summary.occurrences.filter(({ term }) => term === 'tour-de-table')
    const many = { ...summary, occurrences: Array.from({ length: 23 }, () => place!) }
    const entry = byId(treeOf(contentOf(html.library([many], context), 'glossary.html')), 't-tour-de-table')
    expect(textOf(entry)).toContain('23 places')
    expect(classed(entry, 'p')).toHaveLength(20)
    const more = tags(entry, 'a').at(-1)!
    expect([more.properties.href, textOf(more)]).toEqual(['search.html#tour%20de%20table', 'Search for 3 more places'])
  })

  test('should do with no text at all', () => {
    const [index, glossary] = html.library([], { ...context, texts: [] })
    expect(index?.content).toContain('No text yet.')
    expect(glossary?.content).toContain('No term occurs yet.')
  })
})

describe('a text too long for one page', () => {
  const long = 'Il marchait toujours. '.repeat(400).trim()
  const heading = (id: string, depth: number, title: string) =>
    unit(id, [title], [`${title} (en)`], { kind: 'heading', depth })
  const footnote = { kind: 'footnote', number: 0, label: 'un' } as const
  const referring = unitText(['Une note.'], [{ kind: 'footnote', span: [9, 9], label: 'un' }])
  const units = [
    heading('part1', 1, 'Première partie'),
    heading('chap1', 2, 'I'),
    ...Array.from({ length: 5 }, (_, index) => unit(`texta${index}`, [long], [long])),
    heading('chap2', 2, 'II'),
    unit('refer', ['Une note.'], ['A note.'], { source: referring }),
    ...Array.from({ length: 5 }, (_, index) => unit(`textb${index}`, [long], [long])),
    unit('foot1', ['En bas.'], ['Below.'], { kind: 'footnote', within: [footnote] }),
  ]
  const files = html.text(edition(units), context)
  const chapters = ['le-marche.1.html', 'le-marche.2.html'].map(path => treeOf(contentOf(files, path)))

  test('should open in chapters, a heading above the first one with it', () => {
    expect(files.map(({ path }) => path).filter(path => !path.startsWith('search/'))).toEqual([
      'le-marche.html',
      'le-marche.1.html',
      'le-marche.2.html',
      'lemmas/le-marche.js',
      'le-marche.md',
    ])
    const book = treeOf(contentOf(files, 'le-marche.html'))
    const [list] = classed(book, 'chapters')
    expect(tags(list!, 'a').map(({ properties }) => properties.href)).toEqual(['le-marche.1.html', 'le-marche.2.html'])
    expect(tags(list!, 'a').map(textOf)).toEqual(['I I (en)', 'II II (en)'])
    expect(textOf(classed(book, 'part')[0]!)).toBe('Première partie Première partie (en)')
  })

  test('should have every unit in one chapter, and its address on the first page', () => {
    const book = treeOf(contentOf(files, 'le-marche.html'))
    const where = units.map(
      ({ id }) => chapters.filter(tree => all(tree, ({ properties }) => properties.id === id).length === 1).length,
    )
    expect(where).toEqual(units.map(() => 1))
    const running = units.filter(({ kind }) => kind !== 'footnote')
    const [first, second] = tags(classed(book, 'chapters')[0]!, 'li')
    expect([first, second].map(item => tags(item!, 'i').length)).toEqual([7, 7])
    for (const { id } of running) expect(byId(book, id).tagName).toBe('i')
  })

  test('should put a footnote into the chapter that refers to it', () => {
    expect(tags(chapters[1]!, 'a').map(({ properties }) => properties.href)).toContain('#fn-1')
    expect(textOf(byId(chapters[1]!, 'fn-1'))).toContain('En bas.')
    expect(all(chapters[0]!, ({ properties }) => properties.id === 'fn-1')).toEqual([])
  })

  test('should lead from chapter to chapter', () => {
    const links = (tree: (typeof chapters)[number]) =>
      tags(tree, 'a').flatMap(({ properties }) => (properties.rel === undefined ? [] : [properties.href]))
    expect(chapters.map(links)).toEqual([
      ['le-marche.2.html', 'le-marche.2.html'],
      ['le-marche.1.html', 'le-marche.1.html'],
    ])
  })

  test('should part a text without headings by its length', () => {
    const plain = units.filter(({ kind }) => kind === 'paragraph')
    const paths = html.text(edition(plain), context).map(({ path }) => path)
    expect(paths.filter(path => !path.startsWith('search/'))).toEqual([
      'le-marche.html',
      'le-marche.1.html',
      'le-marche.2.html',
      'lemmas/le-marche.js',
      'le-marche.md',
    ])
  })
})
