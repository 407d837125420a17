import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordMatcher } from '../../src/core/language/word-matcher.ts'

describe('among words', () => {
  const isAmong = wordMatcher(['un', 'deux', 'été', 'œuvre', 'ÿs', 'quarante-deux-mille-ans'])

  it.each(['un', 'Deux', 'ÉTÉ', 'Œuvre', 'ŸS', 'Quarante-deux-mille-ans'])('finds %s', word => {
    expect(isAmong(`(${word})`, 1, word.length + 1)).toBe(true)
  })

  it.each(['on', 'une', 'doux', 'êtê', 'æuvre', 'quarante-deux-mille-uns'])('does not find %s', word => {
    expect(isAmong(`(${word})`, 1, word.length + 1)).toBe(false)
  })

  it('finds what a set of the words in lower case has', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aAéÉœŒſKŸz'), minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), word, (words, asked) => {
        const small = words.map(each => each.toLowerCase())
        expect(wordMatcher(small)(asked, 0, asked.length)).toBe(small.includes(asked.toLowerCase()))
      }),
    )
  })
})
