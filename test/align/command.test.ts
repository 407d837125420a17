import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseXml, type XmlElement } from '@rgrove/parse-xml'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { type LinkedText, linkedTextTmx as tmx } from '../../src/outputs/tmx/document.ts'
import { commandIn } from '../command.ts'

const scratch = mkdtempSync(join(tmpdir(), 'en-regard-align-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const french = '# La neige\n\nIl neige à Lyon. Personne ne sort.\n\nMarie a 12 ans, un chat & un « secret ».\n'
const english =
  '# The snow\n\nIt is snowing in Lyon, and nobody goes out.\n\nMarie is 12; she has a cat & a “secret”.\n'
const sentences = {
  fr: ['Il neige à Lyon.', 'Personne ne sort.', 'Marie a 12 ans, un chat & un « secret ».'],
  en: ['It is snowing in Lyon, and nobody goes out.', 'Marie is 12; she has a cat & a “secret”.'],
}
const links = '[0, 1]:[0] [2]:[1]'

const files: Record<string, string | Uint8Array> = {
  'neige.md': french,
  'snow.md': english,
  'neige.html':
    '<!doctype html><p>Il neige à Lyon. Personne ne sort.</p><p>Marie a 12 ans, un chat &amp; un « secret ».</p>',
  'neige.txt': '\uFEFFIl neige à Lyon.\r\nPersonne ne sort.\r\n\r\nMarie a 12 ans, un chat & un « secret ».\r\n',
  'snow.txt': '\n\nIt is snowing in Lyon, and nobody goes out.\n\n\n  Marie is 12; she has a cat & a “secret”.',
  'one-block.txt': 'Il neige à Lyon. Personne ne sort.\n',
  'empty.txt': '',
  'binary.md': new Uint8Array([0x42, 0x6f, 0x6e, 0x0a, 0x6a, 0xe9, 0x00, 0xff, 0xfe, 0x0a]),
  'merged.md': 'Il neige.\n\n<<<<<<< HEAD\nIl pleut.\n=======\nIl vente.\n>>>>>>> b\n',
  'lumi.txt': 'Kissa nukkuu matolla.\nLintu laulaa puussa.\nKala ui vihreässä joessa.\n',
  'birds.txt': 'A bird sings in a tree.\nA fish swims in a green river.\n',
  'words.tsv': 'lintu\tbird\nlaulaa\tsing\npuussa\ttree\nkala\tfish\nui\tswim\nvihreässä\tgreen\njoessa\triver\n',
  'broken.tsv': 'lintu bird\n',
  'facteur.txt':
    'Le facteur passait à huit heures. Il posait son vélo contre le mur. Ma tante lui offrait un café. Il racontait les nouvelles du village. Un matin, il ne vint pas. On trouva son vélo au bord de la rivière. Personne ne sut jamais pourquoi. Ma tante garda sa tasse sur l’étagère.',
  'postman.txt':
    'The postman came by at eight o’clock. He leaned his bicycle against the wall. My aunt offered him a coffee. He told the news of the village. One morning he did not come. His bicycle was found by the river. Nobody ever knew why. My aunt kept his cup on the shelf.',
  'whales.txt':
    'Whales sleep upright in deep water. Half of their brain stays awake. Scientists discovered this in 2008. They drifted among them with their engine off. Not one animal stirred. Each nap lasted twenty minutes. Sound travels far down there. A ship is heard for days.',
}
for (const [name, content] of Object.entries(files)) writeFileSync(join(scratch, name), content)
mkdirSync(join(scratch, 'folder'))

const align = (...args: string[]) => commandIn(scratch)('align', ...args)

/** The links of a ladder without their scores. */
const ladderOf = (stdout: string): string =>
  stdout
    .trim()
    .replaceAll(/:\d\.\d{3}$/gm, '')
    .replaceAll('\n', ' ')

describe('align', () => {
  it('should print a ladder, a link a line with its score', () => {
    const { status, stdout, stderr } = align('neige.md', 'snow.md')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^(?:\[[\d, ]*\]:\[[\d, ]*\]:[01]\.\d{3}\n)+$/)
    expect(ladderOf(stdout)).toBe(links)
    expect(align('neige.md', 'snow.md', '--format', 'ladder').stdout).toBe(stdout)
  })

  it('should print sentences, languages and links as JSON', () => {
    const { status, stdout, stderr } = align('neige.md', 'snow.md', '--format', 'json')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(JSON.parse(stdout)).toEqual({
      source: { language: 'fr', sentences: sentences.fr },
      target: { language: 'en', sentences: sentences.en },
      links: [
        { source: [0, 1], target: [0], score: expect.any(Number) },
        { source: [2], target: [1], score: expect.any(Number) },
      ],
    })
    for (const format of ['json', 'ladder', 'tmx'])
      expect(align('neige.md', 'snow.md', '--json', '--format', format).stdout, format).toBe(stdout)
  })

  it('should print a translation memory that any XML parser reads', () => {
    const { status, stdout, stderr } = align('neige.md', 'snow.md', '--format', 'tmx')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(readTmx(stdout)).toMatchObject({
      source: 'fr',
      units: [
        ['Il neige à Lyon. Personne ne sort.', sentences.en[0]],
        [sentences.fr[2], sentences.en[1]],
      ],
    })
  })

  it('should read the same text from HTML and plain text', () => {
    for (const file of ['neige.html', 'neige.txt'])
      expect(JSON.parse(align(file, 'snow.md', '--json').stdout).source.sentences, file).toEqual(sentences.fr)
  })

  it('should take a line of segmented text as a sentence, and count no blank one', () => {
    const { status, stdout } = align('neige.txt', 'snow.txt', '--segmented', '--json')
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      source: { sentences: sentences.fr },
      target: { sentences: sentences.en },
    })
    expect(ladderOf(align('neige.txt', 'snow.txt', '--segmented').stdout)).toBe(links)
    const split = (more: string[]) => JSON.parse(align('one-block.txt', 'snow.txt', '--json', ...more).stdout).source
    expect(split(['--segmented']).sentences).toEqual(['Il neige à Lyon. Personne ne sort.'])
    expect(split([]).sentences).toEqual(sentences.fr.slice(0, 2))
  })

  it('should leave segmented sentences without a counterpart where a side is empty', () => {
    expect(ladderOf(align('empty.txt', 'birds.txt', '--segmented').stdout)).toBe('[]:[0] []:[1]')
    expect(ladderOf(align('birds.txt', 'empty.txt', '--segmented').stdout)).toBe('[0]:[] [1]:[]')
    expect(align('empty.txt', 'empty.txt', '--segmented')).toEqual({ status: 0, stdout: '', stderr: '' })
  })

  it('should name the languages it was given', () => {
    const { stdout } = align('lumi.txt', 'birds.txt', '--source-lang', 'FI', '--target-lang', 'en-gb', '--json')
    const { source, target } = JSON.parse(stdout)
    expect(source.language).toBe('fi')
    expect(target.language).toMatch(/^en/)
  })

  it('should link by the words of a dictionary', () => {
    const call = ['lumi.txt', 'birds.txt', '--segmented', '--source-lang', 'fi']
    const scoreOf = (...more: readonly string[]) =>
      Number(/^\[2\]:\[1\]:([\d.]+)$/m.exec(align(...call, ...more).stdout)?.[1] ?? 0)
    expect(scoreOf('--dictionary', 'words.tsv')).toBeGreaterThan(0.5)
    expect(scoreOf('--dictionary', 'words.tsv')).toBeGreaterThan(scoreOf() + 0.1)
  })

  it.each([
    { files: ['facteur.txt', 'whales.txt'], says: 'Unexpected texts that have nothing to do with each other' },
    { files: ['postman.txt', 'facteur.txt'], says: 'Unexpected English in the first file and French in the second' },
  ])('should refuse texts that are no text and its translation, unless forced: $files', ({ files, says }) => {
    const refused = align(...files)
    expect(refused).toMatchObject({ status: 1, stdout: '' })
    expect(refused.stderr).toContain(says)
    const asJson = align(...files, '--json')
    expect(asJson).toMatchObject({ status: 1, stderr: '' })
    expect(JSON.parse(asJson.stdout).error).toContain(says)
    const forced = align(...files, '--force')
    expect(forced.status).toBe(0)
    expect(forced.stderr).toContain(says)
    expect(forced.stdout).toMatch(/^(?:\[[\d, ]*\]:\[[\d, ]*\]:[01]\.\d{3}\n)+$/)
  })

  it.each([
    { call: ['neige.md'], says: "missing required argument 'target'" },
    { call: ['neige.md', 'nowhere.md'], says: 'Missing file `nowhere.md`' },
    { call: ['neige.md/x', 'snow.md'], says: 'Missing file `neige.md/x`' },
    { call: ['neige.md', 'folder'], says: 'Unexpected path `folder`, expected a file' },
    { call: ['/dev/zero', 'snow.md'], says: 'Unexpected path `/dev/zero`, expected a file: it is a device' },
    { call: ['neige.md', 'snow.md', '--dictionary', '/dev/zero'], says: 'expected a file: it is a device' },
    { call: ['neige.md', 'snow.md', 'third.md'], says: 'too many arguments' },
    { call: ['neige.md', 'snow.md', '--format', 'xliff'], says: 'Allowed choices are json, ladder, tmx' },
    { call: ['neige.md', 'snow.md', '--source-lang', 'f r'], says: 'Unexpected language `f r`' },
    { call: ['neige.md', 'snow.md', '--dictionary', 'nowhere.tsv'], says: 'Missing file `nowhere.tsv`' },
    { call: ['neige.md', 'snow.md', '--dictionary', 'broken.tsv'], says: 'Unexpected line 1 of broken.tsv' },
    { call: ['empty.txt', 'snow.md'], says: 'Unexpected empty text' },
    { call: ['binary.md', 'snow.md'], says: 'text' },
    { call: ['binary.md', 'snow.md', '--segmented'], says: 'binary.md: Unexpected bytes, expected UTF-8 text' },
    { call: ['merged.md', 'snow.md'], says: 'merged.md:3: Unexpected mark of a merge `<<<<<<< HEAD`' },
    { call: ['neige.txt', 'merged.md', '--segmented'], says: 'merged.md:3: Unexpected mark of a merge' },
  ])('should end with 2 and say why: align $call', ({ call, says }) => {
    const { status, stdout, stderr } = align(...call)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(says)
    expect(stderr).not.toMatch(/\n\s+at /)
  })

  it('should say what is wrong as JSON where JSON was asked for', () => {
    const { status, stdout, stderr } = align('neige.md', 'nowhere.md', '--json')
    expect({ status, stderr }).toEqual({ status: 2, stderr: '' })
    expect(JSON.parse(stdout)).toEqual({ error: 'Missing file `nowhere.md`' })
  })
})

/** What a memory holds, read as a tool for translators reads it; fails where its elements are not those of TMX 1.4. */
function readTmx(xml: string) {
  const root = parseXml(xml).root!
  expect([root.name, root.attributes.version]).toEqual(['tmx', '1.4'])
  const [header, body] = elementsOf(root)
  expect([header!.name, body!.name]).toEqual(['header', 'body'])
  const needed = ['creationtool', 'creationtoolversion', 'segtype', 'o-tmf', 'adminlang', 'srclang', 'datatype']
  expect(Object.keys(header!.attributes)).toEqual(expect.arrayContaining(needed))
  const units = elementsOf(body!).map(unit => {
    const [score, ...variants] = elementsOf(unit)
    expect([unit.name, score!.name, score!.attributes.type]).toEqual(['tu', 'prop', 'score'])
    expect(variants.map(variant => variant.name)).toEqual(['tuv', 'tuv'])
    return { score: Number(score!.text), variants }
  })
  return {
    source: header!.attributes.srclang,
    version: header!.attributes.creationtoolversion,
    languages: units.map(({ variants }) => variants.map(variant => variant.attributes['xml:lang'])),
    scores: units.map(({ score }) => score),
    units: units.map(({ variants }) => variants.map(variant => elementsOf(variant)[0]!.text)),
  }
}

const elementsOf = (element: XmlElement): XmlElement[] =>
  element.children.filter((child): child is XmlElement => child.type === 'element')

describe('a translation memory', () => {
  const linked: LinkedText = {
    languages: ['fr', 'en-GB'],
    source: ['Un.', 'Deux.', 'Trois <b>.', 'Quatre.'],
    target: ['One, two.', 'Three & "b".', 'Five.'],
    links: [
      { source: [0, 1], target: [0], score: 0.75 },
      { source: [2], target: [1], score: 1 },
      { source: [3], target: [], score: 0.5 },
      { source: [], target: [2], score: 0.5 },
    ],
  }

  it('should hold a unit for each link that has text on both sides', () => {
    expect(readTmx(tmx(linked, '1.2.3'))).toEqual({
      source: 'fr',
      version: '1.2.3',
      languages: [
        ['fr', 'en-GB'],
        ['fr', 'en-GB'],
      ],
      scores: [0.75, 1],
      units: [
        ['Un. Deux.', 'One, two.'],
        ['Trois <b>.', 'Three & "b".'],
      ],
    })
  })

  it('should be whole where there is nothing to remember', () => {
    const empty: LinkedText = { ...linked, links: linked.links.slice(2) }
    expect(readTmx(tmx(empty, '1')).units).toEqual([])
  })

  it.each([
    ['control characters', 'a\u0000b\u0007c\u001Fd', 'abcd'],
    ['half a pair of surrogates', 'a\uD83Db\uDE00', 'a\uFFFDb\uFFFD'],
    ['what is no character', 'a\uFFFEb\uFFFF', 'ab'],
    ['the end of a CDATA section', ']]>', ']]>'],
    ['entities', '&lt; &#0; &nbsp;', '&lt; &#0; &nbsp;'],
    ['what is beyond the first plane', '😀 𝒶', '😀 𝒶'],
  ])('should let %s break nothing', (_, text, expected) => {
    const one: LinkedText = { languages: ['fr', 'en'], source: [text], target: ['x'], links: [link] }
    expect(readTmx(tmx(one, '1')).units).toEqual([[expected, 'x']])
  })

  it('should give back every text that XML can hold', () => {
    const text = fc.string({ unit: 'grapheme' }).filter(each => !/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/u.test(each))
    fc.assert(
      fc.property(text, text, (source, target) => {
        const one: LinkedText = { languages: ['fr', 'en'], source: [source], target: [target], links: [link] }
        expect(readTmx(tmx(one, '1')).units).toEqual([[source, target]])
      }),
    )
  })

  it('should be XML whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (source, language) => {
        const one: LinkedText = { languages: [language, 'en'], source: [source], target: ['x'], links: [link] }
        expect(readTmx(tmx(one, '1')).units).toHaveLength(1)
      }),
    )
  })
})

const link = { source: [0], target: [0], score: 0.5 } as const
