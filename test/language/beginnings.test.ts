import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginningsOf } from '../../src/core/language/beginnings.ts'

const word = fc.string({ unit: fc.constantFrom('a', 'é', 'n'), maxLength: 7 })

describe('beginnings of words', () => {
  it('should be those of one of the words that pass the test', () => {
    fc.assert(
      fc.property(fc.array(word), word, (words, beginning) => {
        const begins = beginningsOf(words)
        const isOdd = (each: string): boolean => each.length % 2 === 1
        expect(begins(beginning)).toBe(words.some(each => each.startsWith(beginning)))
        expect(begins(beginning, isOdd)).toBe(words.some(each => each.startsWith(beginning) && isOdd(each)))
      }),
    )
  })
})
