import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyOf } from '../../src/core/language/any-of.ts'
import { latin } from '../../src/core/language/latin.ts'

const word = fc
  .array(fc.constantFrom('a', 'b', 'é', '-'), { minLength: 1, maxLength: 5 })
  .map(letters => letters.join(''))

describe('anyOf', () => {
  it('should find what the words one after the other find, the longest first', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 12 }), word, (words, text) => {
        const longestFirst = [...words].sort((one, other) => other.length - one.length).join('|')
        const found = (pattern: string) => [...text.matchAll(new RegExp(pattern, 'gu'))].map(({ 0: found }) => found)
        expect(found(anyOf(words))).toEqual(found(longestFirst))
      }),
    )
  })

  it.each([
    [['vingt', 'vingt-deux', 'trente'], '(?:vingt(?:-deux)?|trente)'],
    [['un'], 'un'],
    [['un', 'une'], 'un(?:e)?'],
    [[], ''],
  ])('should say once what the words %j begin with', (words, pattern) => {
    expect(anyOf(words)).toBe(pattern)
  })
})

describe('latin', () => {
  const isLetter = latin(/^\p{L}$/u)

  it('should take every letter of Latin, Greek and Cyrillic for one, and nothing that is none', () => {
    const blocks = [
      [0x0, 0x24f],
      [0x370, 0x52f],
      [0x1e00, 0x1eff],
    ] as const
    for (const [from, to] of blocks) {
      for (let code = from; code <= to; code++) {
        const character = String.fromCodePoint(code)
        expect([character, isLetter.test(character)]).toEqual([character, /^\p{L}$/u.test(character)])
      }
    }
  })

  it('should keep the flags, and classes that hold letters among others', () => {
    const pattern = latin(/(?<![\p{L}\d])heure(?!\p{L})/giu)
    expect(pattern.flags).toBe('giu')
    expect('HEURE 2heure heures une heure, éheure'.match(pattern)).toEqual(['HEURE', 'heure'])
  })
})
