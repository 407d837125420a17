import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../src/core/language/fold.ts'

describe('fold', () => {
  it.each([
    ['Œuvré', 'oeuvre'],
    ['ÉTAT', 'etat'],
    ['l’Été 1848', 'l’ete 1848'],
    ['É', 'e'],
    ['Æschne à Straße', 'aeschne a strasse'],
    ['Ἀθῆναι', 'αθηναι'],
    ['', ''],
  ])('folds %j to %j', (text, expected) => {
    expect(fold(text)).toBe(expected)
  })

  it('takes off the marks of any text, however it is composed', () => {
    const plain = (text: string): string =>
      text
        .toLowerCase()
        .replace(/œ/g, 'oe')
        .replace(/æ/g, 'ae')
        .replace(/ß/g, 'ss')
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.integer({ min: 0, max: 0x24f }).map(code => String.fromCharCode(code)) }),
    )
    fc.assert(
      fc.property(texts, text => {
        expect(fold(text)).toBe(plain(text))
      }),
    )
  })
})
