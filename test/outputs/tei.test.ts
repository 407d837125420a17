import { parseXml, type XmlElement, type XmlNode } from '@rgrove/parse-xml'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile } from '../../src/core/compile.ts'
import type { Edition } from '../../src/core/model/edition.ts'
import { sourceFile } from '../../src/core/model/file.ts'
import type { Mark, Unit } from '../../src/core/model/unit.ts'
import { importText, importTree } from '../../src/importers/import.ts'
import { english } from '../../src/languages/en/english.ts'
import { french } from '../../src/languages/fr/french.ts'
import { frenchEnglish } from '../../src/languages/fr-en/pair.ts'
import { wordsOf } from '../../src/library/words.ts'
import { tei } from '../../src/outputs/tei/emitter.ts'
import { bound, compiled, contextOf, everything, hostile, readOwn, readText } from './editions.ts'
import { inFolder, judgedBy, run } from './judges.ts'

const documentOf = (edition: Edition): string => {
  const [{ words }] = bound([edition]) as [ReturnType<typeof bound>[number]]
  const [file] = tei.text(edition, contextOf([edition]), words)
  return String(file!.content)
}

const read = await readOwn('le-gant-rouge', 'trois-lettres-de-trop')
const hard = await readText(
  'dur',
  'Les *tours de* table **du** marché[^n] se sont `effrités`.\n\n[^n]: Une note, [^n].',
  'The *funding* rounds **of the** market[^n] `crumbled`.\n\n[^n]: A note, [^n].',
  '- quote: table du marché\n  kind: usage\n  body: "`Du` <i>x</i>\\n\\n- *un*\\n\\n![a](b.png)"\n',
)
const [tour] = Object.values(hard.terms)
const long: Edition = {
  ...hard,
  id: 'long',
  terms: { [tour!.id]: { ...tour!, definition: { fr: '# Sens\n\nUn *tour*.\n\n- deux', en: 'One *round*.' } } },
  units: hard.units.map(unit => ({
    ...unit,
    annotations: unit.annotations.map(each =>
      each.kind === 'note' ? { ...each, note: { ...each.note, body: '# Emploi\n\nOn dit *cela*.\n\n> ## Ici' } } : each,
    ),
  })),
}
const documents = new Map([...everything, ...read, hard, long].map(each => [`${each.id}.xml`, documentOf(each)]))

const elementsIn = (node: XmlNode): XmlElement[] =>
  'children' in node
    ? (node.children as XmlNode[]).flatMap(child =>
        child.type === 'element' ? [child as XmlElement, ...elementsIn(child)] : [],
      )
    : []
const textIn = (node: XmlNode): string =>
  'children' in node ? (node.children as XmlNode[]).map(textIn).join('') : 'text' in node ? String(node.text) : ''

describe('a TEI document', () => {
  test('should have each unit, sentence and word once, by the id that it has elsewhere', () => {
    for (const edition of read) {
      const all = elementsIn(parseXml(documents.get(`${edition.id}.xml`)!))
      const byId = new Map(all.map(each => [each.attributes['xml:id'], each]))
      const [{ words }] = bound([edition]) as [ReturnType<typeof bound>[number]]
      for (const { id, source, target } of edition.units) {
        expect([id, textIn(byId.get(id)!)]).toEqual([id, source.text])
        expect(textIn(byId.get(`${id}.en`)!)).toBe(target!.text)
        source.sentences.forEach((span, index) => {
          expect(textIn(byId.get(`${id}.${index + 1}`)!)).toBe(source.text.slice(...span))
        })
        for (const { index, span, lemma } of wordsOf(words!, id)) {
          const word = byId.get(`${id}.w${index}`)
          if (word === undefined) continue // The second lemma of a contraction stands with its first.
          expect(source.text.slice(...span).startsWith(textIn(word))).toBe(true)
          expect(word.attributes.lemma!.split(' ')[0]).toBe(lemma.split(' ')[0])
        }
      }
    }
  })

  test('should link every pair of sentences and most words, and lead every pointer to an id', () => {
    for (const [path, xml] of documents) {
      const all = elementsIn(parseXml(xml))
      const ids = all.flatMap(({ attributes }) => attributes['xml:id'] ?? [])
      expect([path, new Set(ids).size]).toEqual([path, ids.length])
      const pointers = all.flatMap(({ attributes: { target = '', ref = '', prev = '', corresp = '', ana = '' } }) =>
        `${target} ${ref} ${prev} ${corresp} ${ana}`.split(' ').filter(each => each.startsWith('#')),
      )
      const known = new Set(ids.map(id => `#${id}`))
      expect([path, pointers.filter(each => !known.has(each))]).toEqual([path, []])
    }
    for (const { id, units, stats } of read) {
      const groups = elementsIn(parseXml(documents.get(`${id}.xml`)!)).filter(({ name }) => name === 'linkGrp')
      expect(groups.map(({ attributes }) => attributes.type)).toEqual(['sentences', 'words'])
      const [sentences, words] = groups.map(group => elementsIn(group).length)
      const links = units.flatMap(unit => unit.links.filter(({ source, target }) => source.length * target.length > 0))
      expect(sentences).toBe(links.length)
      expect(words).toBeGreaterThan(stats.words.source / 3)
    }
  })

  test('should part what crosses a sentence, and lead its later pieces back', () => {
    const xml = documents.get('balises.xml')
    expect(xml).toContain('Deux <hi rend="italic">phrases entières.</hi></s><hi rend="italic"> </hi><s')
    expect(documents.get('dur.xml')).toMatch(
      /<term xml:id="(\w+\.a1)" ref="#term_tour-de-table">.*<\/term>.*<term prev="#\1">/s,
    )
  })

  test('should have what a note or a definition says in several paragraphs, its headings among them', () => {
    const notes = elementsIn(parseXml(documents.get('long.xml')!)).filter(({ attributes }) =>
      /usage|definition/.test(attributes.type ?? ''),
    )
    expect(notes.map(note => [note.attributes.type, textIn(note).replace(/\s+/g, ' ').trim()])).toEqual([
      ['definition', 'Sens Un tour. deux'],
      ['definition', 'One round.'],
      ['usage', 'Emploi On dit cela. Ici'],
    ])
  })

  test('should have no translation where there is none, and the same bytes again', () => {
    expect(documents.get('sans-traduction.xml')).not.toMatch(/<group|xml:lang="en"><body|linkGrp/)
    for (const edition of hostile) expect(documentOf(edition)).toBe(documents.get(`${edition.id}.xml`))
  })

  judgedBy('jing')('should be valid TEI P5, as far as it uses it', async () => {
    await inFolder(documents, folder => {
      const paths = [...documents.keys()].map(path => `${folder}/${path}`)
      const { status, stdout } = run('jing', ['-c', `${import.meta.dirname}/schemas/tei.rnc`, ...paths])
      expect([status, stdout]).toEqual([0, ''])
    })
  })

  /** The Guidelines’ own schema is in no package of npm or Debian: with `TEI_ALL=…/tei_all.rng` it judges too. */
  const all = process.env.TEI_ALL
  if (all !== undefined) {
    judgedBy('jing')('should be valid against tei_all', async () => {
      await inFolder(documents, folder => {
        const { status, stdout } = run('jing', [all, ...[...documents.keys()].map(path => `${folder}/${path}`)])
        expect([status, stdout]).toEqual([0, ''])
      })
    })
  }
})

const front = '---\ntitle: Titre\nauthor: A\ndate: 2026-11-23\nlicense: CC0-1.0\n---\n\n'

/** Both languages of a document, through the importer. */
async function readBack(edition: Edition): Promise<Edition> {
  const sides = { side: 'source', language: french, other: english } as const
  const { markdown, translation } = await importText(Buffer.from(documentOf(edition)), 'texte.xml', sides)
  const target =
    translation && importTree(translation, { name: 'text.xml' }, { side: 'target', language: english }).markdown
  const files = {
    source: sourceFile('fr.md', markdown!.replace(/^---[\s\S]*?---\n\n/, front)),
    ...(target ? { target: sourceFile('en.md', target) } : {}),
  }
  return compile({ id: edition.id, ...files }, { glossary: { terms: [] }, pair: frenchEnglish }).edition
}

/** What a unit is, says and looks like; addresses of its own language apart. */
const unitOf = ({ kind, within = [], source, target }: Unit) => ({
  kind,
  within: within.map(each => each.kind),
  source: { text: source.text, marks: source.marks.map(markOf) },
  target: target && { text: target.text, marks: target.marks.map(markOf) },
})
const markOf = ({ kind, span, url }: Mark) => ({ kind, span, ...(kind === 'link' ? { url } : {}) })

const phrase = fc
  .tuple(
    fc.constantFrom('', 'Il pleut. ', '« Oui ! », dit-il. ', 'a & b \\<c> ]]> '),
    fc.constantFrom(
      ['', ''],
      ['*', '*'],
      ['**', '**'],
      ['~~', '~~'],
      ['`', '`'],
      ['[', '](https://exemple.fr/?a=1&b=2)'],
    ),
    fc.constantFrom('mot', 'deux mots', 'une phrase. Et une autre', 'l’été 😀'),
  )
  .map(([before, [open, close], words]) => `Phrase : ${before}${open}${words}${close} fin.`)
const two = (block: (words: string) => string) => phrase.map(words => [block(words), block(words)] as const)

/** A block in both languages, each with the same words: what is to be seen is whether they come back. */
const blockOf = fc.oneof(
  two(words => words),
  two(words => `## ${words}`),
  two(words => `### ${words}`),
  two(words => `${words}\\\nun autre vers`),
  two(words => `> ${words}\n>\n> Plus loin.`),
  two(words => `- ${words}\n- autre\n  1. dedans\n`),
  two(words => `1. ${words}\n\n   encore\n2. autre\n`),
  two(words => `| un | deux |\n| --- | --- |\n| ${words.replaceAll('|', '')} | |\n`),
  two(words => `---\n\n${words}`),
  two(() => '```\n<b> ``\n  deux\n```'),
)

describe('a TEI document through the importer', () => {
  test('should be the same units in both languages', async () => {
    for (const edition of read) {
      const back = await readBack(edition)
      expect(back.units.map(unitOf)).toEqual(edition.units.map(unitOf))
      expect(back.target).toMatchObject({ title: edition.target!.title, translator: edition.target!.translator })
    }
  })

  test('should be the same units whatever blocks and marks a text has', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(blockOf, { minLength: 1, maxLength: 6 }), async blocks => {
        const [fr, en] = [0, 1].map(side => ['Début.', ...blocks.map(block => block[side])].join('\n\n'))
        const edition = compiled('texte', fr!, en!)
        const back = await readBack(edition)
        expect(back.units.map(unitOf)).toEqual(edition.units.map(unitOf))
      }),
      { numRuns: 25 },
    )
  })
})
