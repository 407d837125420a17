import { existsSync } from 'node:fs'
import { parseXml, type XmlElement, type XmlNode } from '@rgrove/parse-xml'
import { describe, expect, test } from 'vitest'
import { compile } from '../../src/core/compile.ts'
import { lockedUnits, nextLock } from '../../src/core/identify/next-lock.ts'
import { sourceFile } from '../../src/core/model/file.ts'
import { lockText } from '../../src/core/model/lock.ts'
import { frenchEnglish } from '../../src/languages/fr-en/pair.ts'
import { xliff } from '../../src/outputs/xliff/emitter.ts'
import { segmentsOf } from '../../src/outputs/xliff/segments.ts'
import { compiled, contextOf, emitted, hostile, own } from './editions.ts'
import { inFolder, judgedBy, run } from './judges.ts'

const everything = [...hostile, ...own]
const files = await emitted(xliff, everything)
const textOf = (path: string) => String(files.get(path))

const isElement = (node: XmlNode): node is XmlElement => node.type === 'element'
const childrenOf = (parent: XmlElement, name: string) =>
  parent.children.filter(isElement).filter(child => child.name === name)
const all = (parent: XmlElement, name: string): XmlElement[] =>
  parent.children.filter(isElement).flatMap(child => [...(child.name === name ? [child] : []), ...all(child, name)])

/** The words of an element, line breaks back in their places. */
const wordsOf = (node: XmlNode): string => {
  if (node.type === 'text') return (node as unknown as { text: string }).text
  if (!isElement(node)) return ''
  const kind = `${node.attributes.ctype ?? ''}${node.attributes.subType ?? ''}`
  if (/lb$/.test(kind)) return '\n'
  return /paragraph$/.test(kind) ? '\n\n' : node.children.map(wordsOf).join('')
}
const plain = (text: string | undefined) => text?.replace(/(?!\n)\p{Cc}/gu, '')

describe('segments', () => {
  test('should part a unit where its links stand apart, and nowhere in a mark', () => {
    const [unit] = compiled(
      'a',
      'Le pont est fermé. Il pleut. *Le maire arrive. Il parle.* La foule écoute.',
      'The bridge is closed. It is raining. *The mayor arrives. He speaks.* The crowd listens.',
    ).units
    const words = segmentsOf(unit!).map(({ source, target }) => [
      unit!.source.text.slice(...source),
      unit!.target!.text.slice(...target!),
    ])
    expect(words).toEqual([
      ['Le pont est fermé.', 'The bridge is closed.'],
      ['Il pleut.', 'It is raining.'],
      ['Le maire arrive. Il parle.', 'The mayor arrives. He speaks.'],
      ['La foule écoute.', 'The crowd listens.'],
    ])
  })

  test('should have text on both sides, in the order of both, and hold every sentence', () => {
    for (const unit of everything.flatMap(({ units }) => units)) {
      const segments = segmentsOf(unit)
      for (const side of ['source', 'target'] as const) {
        const text = unit[side]
        if (text === null) continue
        const spans = segments.map(segment => segment[side]!)
        for (const [index, [start, end]] of spans.entries()) {
          expect(start).toBeLessThan(end)
          if (index > 0) expect(text.text.slice(spans[index - 1]![1], start).trim()).toBe('')
        }
        expect([spans[0]![0], spans.at(-1)![1]]).toEqual([text.sentences[0]![0], text.sentences.at(-1)![1]])
      }
    }
  })
})

describe('XLIFF 1.2', () => {
  test('should have a unit for each of the text, with its words on both sides', () => {
    for (const edition of everything) {
      const root = parseXml(textOf(`1.2/${edition.id}.xlf`)).root!
      const units = all(root, 'trans-unit').map(unit => [
        unit.attributes.id,
        ...['source', 'target'].map(name => childrenOf(unit, name).map(wordsOf)[0]),
      ])
      expect(units).toEqual(
        edition.units.map(({ id, source, target }) => [id, plain(source.text), plain(target?.text)]),
      )
    }
  })

  test('should be built as its specification says: order of children, ids once, every segment on both sides', () => {
    const order = ['source', 'seg-source', 'target', 'note']
    for (const [path, content] of files) {
      if (!path.startsWith('1.2/')) continue
      const root = parseXml(String(content)).root!
      expect([root.attributes.version, root.attributes.xmlns]).toEqual(['1.2', 'urn:oasis:names:tc:xliff:document:1.2'])
      const units = all(root, 'trans-unit')
      expect(new Set(units.map(unit => unit.attributes.id)).size).toBe(units.length)
      for (const unit of units) {
        const names = unit.children.filter(isElement).map(({ name }) => name)
        expect(names).toEqual(names.toSorted((one, other) => order.indexOf(one) - order.indexOf(other)))
        for (const side of unit.children.filter(isElement)) {
          const ids = [...all(side, 'g'), ...all(side, 'x')].map(tag => tag.attributes.id)
          expect(new Set(ids).size).toBe(ids.length)
        }
        const segments = ['seg-source', 'target'].map(name =>
          childrenOf(unit, name).flatMap(side => all(side, 'mrk').map(mark => mark.attributes.mid)),
        )
        if (childrenOf(unit, 'target').length > 0) expect(segments[1]).toEqual(segments[0])
      }
    }
  })

  test('should have marks as tags with one number on both sides, and notes beside', () => {
    const xml = textOf('1.2/balises.xlf')
    expect(xml).toContain('Une <g id="1" ctype="italic">phrase <g id="2" ctype="bold">grasse</g> au</g>')
    expect(xml).toContain('A <g id="1" ctype="italic">sentence <g id="2" ctype="bold">bold</g> at</g>')
    expect(xml).toContain('<x id="1" ctype="x-footnote" equiv-text="[^1]" />')
    expect(xml).toMatch(/<note from="en-regard" annotates="source">s’est effritée: Passé \*composé\*/)
    expect(hostile[0]!.units.length).toBe(textOf('1.2/balises.xlf').split('<trans-unit').length - 1)
  })

  test('should say where a translation comes from and whether it holds', () => {
    const front = '---\ntitle: T\nauthor: A\ndate: 2026\nlicense: CC0-1.0\n---\n\n'
    const source = 'Le pont est fermé.\n\nIl pleut sur la ville.\n\nLe maire arrive en retard.\n\nLa foule attend.\n'
    const target =
      'The bridge is closed.\n\nIt is raining on the town.\n\nThe mayor arrives late.\n\nThe crowd waits.\n'
    const filesOf = (fr: string, en: string) => ({
      id: 'a',
      source: sourceFile('corpus/a/fr.md', front + fr),
      target: sourceFile('corpus/a/en.md', `---\ntitle: T\ntranslator: A\n---\n\n${en}`),
    })
    const options = { glossary: { terms: [] }, pair: frenchEnglish }
    const { units } = compile(filesOf(source, target), options).edition
    const provenance = { engine: 'deepl', date: '2026-01-02T03:04:05.000Z' }
    const made = new Map(units.slice(0, 2).map(({ id }) => [id, provenance]))
    const { lock } = nextLock(lockedUnits(units), undefined, { made })
    const changed = filesOf(
      source.replace('arrive en retard', 'arrive en avance'),
      target.replace('raining on', 'raining over'),
    )
    const edition = compile(
      { ...changed, lock: sourceFile('corpus/a/units.lock.json', lockText(lock)) },
      options,
    ).edition
    expect(edition.units.map(({ status }) => status)).toEqual(['machine', 'edited', 'stale', 'written'])
    const [file] = xliff.text(edition, contextOf([edition]))
    const states = all(parseXml(String(file!.content)).root!, 'target').map(({ attributes }) => attributes)
    expect(states).toEqual([
      { state: 'needs-review-translation', 'state-qualifier': 'mt-suggestion' },
      { state: 'translated' },
      { state: 'needs-review-translation', 'state-qualifier': 'fuzzy-match' },
      { state: 'translated' },
    ])
    expect(String(file!.content)).toContain('The translation was made from: Le maire arrive en retard.')
  })

  judgedBy('po2xliff')('should be read whole by translate-toolkit', async () => {
    await inFolder(files, folder => {
      const script = `import sys, json
from translate.storage import xliff
print(json.dumps({name: [[unit.getid().split("\\x04")[-1], bool(unit.source), bool(unit.target), unit.istranslated()] for unit in xliff.xlifffile.parsefile(name).units] for name in sys.argv[1:]}))`
      const names = everything.map(({ id }) => `${folder}/1.2/${id}.xlf`)
      const { stdout, stderr } = run('/usr/bin/python3', ['-c', script, ...names])
      expect(stderr).toBe('')
      const read = JSON.parse(stdout) as Record<string, [string, boolean, boolean, boolean][]>
      for (const [index, { units }] of everything.entries())
        expect(read[names[index]!]!.map(unit => unit.slice(0, 3))).toEqual(
          units.map(({ id, target }) => [id, true, target !== null]),
        )
    })
  })
})

describe('XLIFF 2.1', () => {
  test('should have a unit for each of the text, with its words on both sides', () => {
    for (const edition of everything) {
      const root = parseXml(textOf(`2.1/${edition.id}.xlf`)).root!
      const side = (unit: XmlElement, name: string) => {
        const found = unit.children.filter(isElement).flatMap(part => childrenOf(part, name))
        return found.length === 0 ? undefined : found.map(wordsOf).join('')
      }
      expect(all(root, 'unit').map(unit => [unit.attributes.id, side(unit, 'source'), side(unit, 'target')])).toEqual(
        edition.units.map(({ id, source, target }) => [id, plain(source.text), plain(target?.text)]),
      )
    }
  })

  test('should be built as its specification says: metadata, notes, then segments; ids once', () => {
    const order = ['mda:metadata', 'notes', 'segment']
    const place = (name: string) => order.indexOf(name === 'ignorable' ? 'segment' : name)
    for (const { id } of everything) {
      const units = all(parseXml(textOf(`2.1/${id}.xlf`)).root!, 'unit')
      for (const unit of units) {
        const names = unit.children.filter(isElement).map(({ name }) => name)
        expect(names.map(place)).toEqual(names.map(place).toSorted((one, other) => one - other))
        for (const side of ['source', 'target']) {
          const parts = unit.children.filter(isElement).flatMap(part => childrenOf(part, side))
          const ids = parts.flatMap(part => [...all(part, 'pc'), ...all(part, 'ph')].map(tag => tag.attributes.id))
          expect(new Set(ids).size).toBe(ids.length)
        }
      }
    }
  })
})

/** The committee's own schemas, as Debian's php-symfony-translation has them; XLIFF 2.1 is of the namespace of 2.0. */
const schemas = '/usr/share/php/Symfony/Component/Translation/Resources/schemas'

describe.skipIf(!existsSync(schemas))('the schemas of XLIFF', () => {
  const cases = [
    ['1.2', 'xliff-core-1.2-strict.xsd'],
    ['omegat/source', 'xliff-core-1.2-strict.xsd'],
    ['2.1', 'xliff-core-2.0.xsd'],
  ] as const
  for (const [version, schema] of cases) {
    judgedBy('xmllint')(`should find nothing to say of ${version}, hostile texts included`, async () => {
      await inFolder(files, folder => {
        const paths = everything.map(({ id }) => `${folder}/${version}/${id}.xlf`)
        // The schemas import xml.xsd from elsewhere: it lies beside them, and nothing is asked of a host.
        const judge = ['--nonet', '--noout', '--path', schemas, '--schema', `${schemas}/${schema}`]
        const { stderr } = run('xmllint', [...judge, ...paths])
        const verdicts = stderr.split('\n').filter(line => line.startsWith(folder))
        expect(verdicts).toEqual(paths.map(path => `${path} validates`))
      })
    })
  }
})
