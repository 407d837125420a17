import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordCount } from '../src/core/stats.ts'

describe('running words', () => {
  it.each([
    ['Aujourd’hui, la start-up vaut 6,6 milliards.', 6],
    ['6\u202F600 francs, 1\u00A0250\u00A0000 lecteurs', 4],
    ['Mme\u00A0Bovary à 14\u202Fh\u202F30', 6],
    ['5\u00A0000\u00A0euros', 2],
    ['«\u00A0Oui\u00A0» : il dit\u202F; puis non', 5],
    ['Ils dansent la ronga\u0303da.', 4],
    ['❤\uFE0F — …', 0],
    ['', 0],
  ])('of %j should be %i', (text, count) => {
    expect(wordCount(text)).toBe(count)
  })

  it('should be what the pattern finds, in any text', () => {
    const pattern =
      /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’.,-]|(?<=\p{Nd})[\u00A0\u202F](?=\p{Nd}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu
    const signs = fc.constantFrom(..."a É6½٣œ𝒜, .’'-\u00A0\u202F\u0303\uFE0F—", '\uD835')
    const texts = fc.oneof(fc.string({ unit: signs }), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
    fc.assert(
      fc.property(texts, text => {
        expect(wordCount(text)).toBe(text.match(pattern)?.length ?? 0)
      }),
      { numRuns: 300 },
    )
  })
})
