import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { piecesOf, piecesOfSentence } from '../../src/core/annotate/pieces.ts'
import { noSpellings, scan } from '../../src/core/annotate/spellings.ts'
import { textWords } from '../../src/core/annotate/text-words.ts'
import { keyOf } from '../../src/core/language/terms.ts'

const piecesIn = (text: string) => {
  const spellings = noSpellings()
  return piecesOf({ text, sentences: [[0, text.length]], words: [] }, scan(text, spellings), spellings)
}

const wordsOf = (...texts: readonly string[]) => {
  const spellings = noSpellings()
  const scans = texts.map(text => scan(text, spellings))
  return { words: textWords(spellings), scans, spellings }
}

describe('words of a text', () => {
  it('should be cut as the pattern cuts them, in any text', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', 'É', 'œ', '\u00AD', '\u0301', '-', ' ', '’', '\u00A0', '.', '\n'),
    })
    fc.assert(
      fc.property(texts, text => {
        const expected = [...text.matchAll(/[\p{L}\p{M}\p{N}\u00AD]+/gu)].map(({ 0: word, index }) => ({
          start: index,
          end: index + word.length,
          raw: word.replaceAll('\u00AD', ''),
          key: keyOf(word),
        }))
        expect(piecesIn(text).map(({ start, end, raw, key }) => ({ start, end, raw, key }))).toEqual(expected)
        expect(piecesOfSentence(text, [0, text.length], 0)).toEqual(piecesIn(text))
      }),
    )
  })

  it('should know what stands before each', () => {
    expect(piecesIn('L’ex-PDG, M.\u00A0X y va').map(({ after }) => after)).toEqual([
      'mark',
      'apostrophe',
      'hyphen',
      'mark',
      'mark',
      'space',
      'space',
    ])
  })

  it('should join two and three that hyphens join', () => {
    const { scans, spellings } = wordsOf('un vis-à-vis, un garde-fou - ou deux')
    expect(scans[0]!.joined.map(number => spellings.keys[number])).toEqual(['visà', 'àvis', 'visàvis', 'gardefou'])
  })

  it('should be counted, with capitals that lost their accents', () => {
    const { words } = wordsOf('L’État, ETAT et état', 'un etat')
    expect(words.timesOf('état')).toBe(3)
    expect(words.timesOf('etat')).toBe(2)
    expect(words.timesOf('états')).toBe(0)
  })

  it.each([
    ['ét', true],
    ['éta', true],
    ['état', true],
    ['états', true],
    ['étatsu', false],
    ['u', true],
    ['un', true],
    ['une', false],
    ['', true],
    ['eta', false],
  ])('should tell whether one begins with %j: %j', (beginning, expected) => {
    expect(wordsOf('un', 'des états').words.mayBegin(beginning)).toBe(expected)
  })

  it('should tell of a beginning whose capitals lost their accents', () => {
    expect(wordsOf('LES ETATS').words.mayBegin('état')).toBe(true)
  })

  it('should tell which spellings may be one of some words', () => {
    const { words, spellings } = wordsOf('L’État, ETAT, etat et vis-à-vis')
    const maybe = words.spellingsOf(new Set(['état', 'visàvis']))
    expect([...spellings.numbers].filter(([, number]) => maybe(number)).map(([written]) => written)).toEqual([
      'État',
      'ETAT',
      'visàvis',
    ])
    expect(words.spellingsOf(new Set([undefined]))(0)).toBe(true)
  })
})
