import { parseXml, type XmlElement } from '@rgrove/parse-xml'
import { describe, expect, test } from 'vitest'
import { pairsOf } from '../../src/library/library.ts'
import { tmx } from '../../src/outputs/tmx/emitter.ts'
import { omegatProject } from '../../src/outputs/xliff/omegat.ts'
import { contextOf, emitted, everything, hostile } from './editions.ts'
import { inFolder, judgedBy, run, translatedByOmegat } from './judges.ts'

const files = await emitted(tmx, everything)
const textOf = (path: string) => String(files.get(path))

const elements = (parent: XmlElement, name: string): XmlElement[] =>
  (parent.children.filter(child => child.type === 'element') as XmlElement[]).flatMap(child => [
    ...(child.name === name ? [child] : []),
    ...elements(child, name),
  ])

describe('a translation memory', () => {
  test('should have a unit for each link with text on both sides, in one text and in the library', () => {
    const pairs = everything.map(edition => pairsOf(edition).filter(pair => pair.source !== '' && pair.target !== ''))
    expect(pairs.flat().length).toBeGreaterThan(150)
    for (const [index, { id }] of everything.entries()) {
      const units = elements(parseXml(textOf(`texts/${id}.tmx`)).root!, 'tu')
      expect(units.map(unit => unit.attributes.tuid!.split('/')[1])).toEqual(pairs[index]!.map(({ unit }) => unit))
    }
    const all = elements(parseXml(textOf('library.tmx')).root!, 'tu')
    expect(all.length).toBe(pairs.flat().length)
  })

  test('should hold the words of both sides, no-break spaces and all, beside its tags', () => {
    for (const edition of everything) {
      const words = elements(parseXml(textOf(`texts/${edition.id}.tmx`)).root!, 'tu').map(unit =>
        elements(unit, 'seg').map(seg =>
          seg.children
            .map(child => (child.type === 'text' ? (child as unknown as { text: string }).text : ''))
            .join(''),
        ),
      )
      // A line break is a tag, and a control character is nothing that XML can hold.
      const plain = (text: string) => text.replace(/\p{Cc}/gu, '')
      const expected = pairsOf(edition).filter(pair => pair.source !== '' && pair.target !== '')
      expect(words).toEqual(expected.map(({ source, target }) => [plain(source), plain(target)]))
    }
  })

  test('should have marks as tags, those that cross a sentence as halves', () => {
    const unit = hostile[0]!.units[1]!
    const xml = textOf('texts/balises.tmx')
    expect(xml).toContain(
      `Une <bpt i="1" x="1" type="italic">*</bpt>phrase <bpt i="2" x="2" type="bold">**</bpt>grasse<ept i="2">**</ept> au<ept i="1">*</ept>`,
    )
    expect(xml).toContain('Deux <it pos="begin" x="5" type="italic">*</it>phrases entières.')
    expect(xml).toContain('Et une autre<it pos="end" x="5" type="italic">*</it> là.')
    expect(unit.status).toBe('written')
  })

  judgedBy('xmllint')('should be valid by the DTD of TMX 1.4', async () => {
    await inFolder(files, folder => {
      for (const path of files.keys()) {
        if (!path.endsWith('.tmx')) continue
        const { status, stderr } = run('xmllint', [
          '--noout',
          '--dtdvalid',
          `${import.meta.dirname}/schemas/tmx14.dtd`,
          `${folder}/${path}`,
        ])
        expect([path, status, stderr]).toEqual([path, 0, ''])
      }
    })
  })

  judgedBy('po2tmx')('should be read whole by translate-toolkit', async () => {
    await inFolder(files, folder => {
      const script = `import sys
from translate.storage.tmx import tmxfile
store = tmxfile.parsefile(sys.argv[1])
print(sum(1 for unit in store.units if unit.source and unit.target))`
      const { stdout, stderr } = run('/usr/bin/python3', ['-c', script, `${folder}/library.tmx`])
      const pairs = everything.flatMap(pairsOf).filter(pair => pair.source !== '' && pair.target !== '')
      expect([stderr, Number(stdout)]).toEqual(['', pairs.length])
    })
  })

  judgedBy('omegat')('should give OmegaT a translation of every sentence', async () => {
    const pairs = everything.flatMap(pairsOf).filter(({ source, target }) => source !== '' && target !== '')
    const lines = pairs.filter(({ source, target }) => !/\p{Cc}/u.test(source + target))
    const known = new Set(lines.map(({ source, target }) => `${source}\n${target}`))
    const files = omegatProject(contextOf(everything)).filter(({ path }) => !path.endsWith('filters.xml'))
    const project = files.map(({ path, content }) => [path.replace('omegat/', ''), content] as const)
    const back = await translatedByOmegat(
      new Map([
        ...project,
        ['omegat/.keep', ''],
        ['source/sentences.txt', lines.map(({ source }) => `${source}\n\n`).join('')],
        ['tm/auto/library.tmx', textOf('library.tmx')],
      ]),
    )
    const given = back.get('sentences.txt')!.trimEnd().split('\n\n')
    expect(given.length).toBe(lines.length)
    expect(lines.filter(({ source }, at) => !known.has(`${source}\n${given[at]}`))).toEqual([])
  })
})
