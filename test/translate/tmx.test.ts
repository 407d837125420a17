import { parseXml, type XmlDocument, XmlElement } from '@rgrove/parse-xml'
import { expect, it } from 'vitest'
import type { Remembered } from '../../src/disk/memory.ts'
import { memoryTmx } from '../../src/run/translate/tmx.ts'

const bought = (source: string, target: string, more: Partial<Remembered> = {}): Remembered => ({
  key: source,
  source,
  target,
  engine: 'deepl',
  model: 'quality_optimized',
  date: '2026-01-02T03:04:05.678Z',
  characters: 1,
  ...more,
})

const named = (document: XmlDocument, name: string): XmlElement[] => {
  const found: XmlElement[] = []
  const visit = (node: XmlDocument | XmlElement) => {
    for (const child of node.children) {
      if (!(child instanceof XmlElement)) continue
      if (child.name === name) found.push(child)
      visit(child)
    }
  }
  visit(document)
  return found
}

it('should write what was bought as TMX that any tool can read', () => {
  const tmx = memoryTmx(
    [
      bought('Un <g id="1">gant</g> &amp; <x id="2"/>.', 'A & <x2/> <g1>glove</g1>, 1 < 2 &nbsp;'),
      bought('Deux.', 'Two', { failed: 'tag 1 is missing' }),
    ],
    ['fr', 'en-GB'],
  )
  const document = parseXml(tmx)
  expect(named(document, 'tu').map(({ attributes }) => attributes.creationdate)).toEqual(['20260102T030405Z'])
  expect(named(document, 'tuv').map(({ attributes }) => attributes['xml:lang'])).toEqual(['fr', 'en-GB'])
  expect(named(document, 'seg').map(({ text }) => text)).toEqual([
    'Un <g>gant</g> & <x/>.',
    'A & <x/> <g>glove</g>, 1 < 2 &nbsp;',
  ])
  expect(named(document, 'bpt').map(({ attributes }) => attributes.i)).toEqual(
    named(document, 'ept').map(({ attributes }) => attributes.i),
  )
  expect(named(document, 'prop').map(({ text }) => text)).toEqual(['deepl', 'quality_optimized'])
})
