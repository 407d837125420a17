import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyOf, piecesOf, separatorsIn, wordsIn } from '../../src/core/language/terms.ts'

const pattern = /[\p{L}\p{M}\p{N}\u00AD]+/gu

const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('a', 'É', 'œ', 'Æ', '\u00AD', '\u0301', '-', ' ', '’', 'İ', 'ß', '2', 'ǅ', 'µ') }),
)

const spelled = (word: string): string =>
  word
    .toLowerCase()
    .replace(/\u00AD/gu, '')
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae')

describe('words of terms', () => {
  it.each([
    ['Œuvre', 'oeuvre'],
    ['ÉTAT', 'état'],
    ['e\u0301tat', 'état'],
    ['anti\u00ADcipé', 'anticipé'],
    ['ex æquo', 'ex aequo'],
    ['déjà', 'déjà'],
  ])('should compare %s as %s', (word, key) => {
    expect(keyOf(word)).toBe(key)
  })

  it('should compare any two words by the same rule', () => {
    fc.assert(
      fc.property(texts, text => {
        const key = spelled(text)
        expect(keyOf(text)).toBe(/\p{M}/u.test(key) ? key.normalize('NFC') : key)
      }),
    )
  })

  it('should find the words that the pattern finds, and what stands between them', () => {
    fc.assert(
      fc.property(texts, text => {
        expect(wordsIn(text)).toEqual(text.match(pattern) ?? [])
        expect(separatorsIn(text)).toEqual(text.split(pattern))
        expect(piecesOf(text)).toEqual((text.normalize('NFC').match(pattern) ?? []).map(keyOf))
      }),
    )
  })
})
