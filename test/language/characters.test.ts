import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  capitalRuns,
  endOfLetters,
  endOfWord,
  isDigit,
  isLetter,
  isLetterOrNumber,
  isMark,
  isWordCharacter,
  letterRuns,
  wordRuns,
} from '../../src/core/language/characters.ts'

const runs = (text: string, runsIn = wordRuns): string[] => {
  const found = runsIn(text)
  return Array.from({ length: found.length / 2 }, (_, at) => text.slice(found[2 * at], found[2 * at + 1]))
}

describe('characters', () => {
  it.each([
    ['Aujourd’hui, 6,6 milliards', ['Aujourd', 'hui', '6', '6', 'milliards']],
    ['l’été 1848²', ['l', 'été', '1848²']],
    ['𝒜𝓁ice — ½ tasse', ['𝒜𝓁ice', '½', 'tasse']],
    ['', []],
    [' … ', []],
  ])('finds the words of %j', (text, expected) => {
    expect(runs(text)).toEqual(expected)
  })

  it('finds what the patterns of Unicode find, in any text', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string())
    fc.assert(
      fc.property(texts, text => {
        expect(runs(text)).toEqual(text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
        expect(runs(text, capitalRuns)).toEqual(runs(text).filter(word => /^[\p{Lu}\p{Lt}]/u.test(word)))
        expect(runs(text, letterRuns)).toEqual(text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [])
      }),
    )
  })

  it('finds where letters and where a word end, in any text', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string())
    fc.assert(
      fc.property(texts, text => {
        expect(endOfLetters(text, 0)).toBe(/^[\p{L}\p{M}]*/u.exec(text)![0].length)
        expect(endOfWord(text, 0)).toBe(/^[\p{L}\p{M}\p{N}]*/u.exec(text)![0].length)
      }),
    )
  })

  it('tells a mark from the letter that it stands on', () => {
    expect(isMark('a\u0303', 1)).toBe(true)
    expect(isLetterOrNumber('a\u0303', 1)).toBe(false)
    expect(isLetterOrNumber('½', 0)).toBe(true)
    expect(runs('\u0303, m\u0303ê2e', letterRuns)).toEqual(['m\u0303ê', 'e'])
  })

  it('takes a number that is no digit for no part of a word', () => {
    expect(isWordCharacter('²', 0)).toBe(false)
    expect(isDigit('²', 0)).toBe(false)
    expect(isLetter('½', 0)).toBe(false)
    expect(isWordCharacter('é', 0)).toBe(true)
  })
})
