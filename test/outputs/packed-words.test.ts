import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Edition } from '../../src/core/model/edition.ts'
import type { TextWords } from '../../src/core/model/text-words.ts'
import { expressionOf, linksOfWord, wordsOf } from '../../src/library/words.ts'
import { packWords } from '../../src/outputs/html/packed-words.ts'
import { unpack } from '../../src/outputs/html/reader/unpack.ts'

const json = join(import.meta.dirname, '../../dist/json')
const read = <T>(path: string): T => JSON.parse(readFileSync(join(json, path), 'utf8')) as T
const texts = readdirSync(join(json, 'words')).map(file => ({
  id: file.replace('.json', ''),
  words: read<TextWords>(`words/${file}`),
  units: read<Edition>(`texts/${file}`).units,
}))

/** What the page shows of a word, from what every program gets. */
const told = (words: TextWords, id: string) =>
  wordsOf(words, id).map(({ span, lemma, form, gender = '', level = '', meaning }) => ({
    ...{ span, lemma, form, gender, level, meaning },
  }))

describe('the words of a page', () => {
  it.each(texts)('should come out as they went in: $id', ({ words, units }) => {
    // As a chapter has it: a piece of the text.
    for (const own of [units, units.slice(Math.floor(units.length / 2))]) {
      const page = unpack(JSON.parse(JSON.stringify(packWords(words, own))), (id, side) => {
        const unit = units.find(each => each.id === id)
        return (side === 'a' ? unit?.source.text : unit?.target?.text) ?? ''
      })
      expect([...page.units.keys()]).toEqual(own.map(({ id }) => id).filter(id => Object.hasOwn(words.units, id)))
      for (const [id, { places, links, expressions }] of page.units) {
        const shown = places.map(({ span, lemma, form, gender, level, meaning }) => ({
          ...{ span, lemma, form, gender, level, meaning },
        }))
        expect(shown).toEqual(told(words, id))
        const groups = words.units[id]!.groups ?? []
        expect(expressions).toEqual(groups.filter(([head]) => expressionOf(words, id, head!).length > 0))
        const sure = places.flatMap(({ index }) => linksOfWord(words, id, index).filter(({ score }) => score >= 0.5))
        expect(links).toEqual(sure.map(({ word, target }) => ({ word, target })))
      }
    }
  })

  it('should take little more than half of the bytes', () => {
    const bytes = (value: unknown): number => gzipSync(JSON.stringify(value)).length
    const packed = texts.map(({ words, units }) => bytes(packWords(words, units))).reduce((one, other) => one + other)
    expect(packed).toBeLessThan(0.6 * texts.map(({ words }) => bytes(words)).reduce((one, other) => one + other))
  })
})
