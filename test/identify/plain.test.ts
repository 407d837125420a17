import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fingerprint, plainOf } from '../../src/core/model/plain.ts'

const typography = fc.string({
  unit: fc.constantFrom(...'ae. …;:!?"«»“”’\'‘–—-œ\u00A0\u202F\u2009\u00AD\u0301\n%'),
  maxLength: 30,
})

describe('plainOf', () => {
  const alike: readonly (readonly [string, string])[] = [
    ['L’addition', "L'addition"],
    ['« Qu’as-tu ? » dit-elle.', '"Qu\'as-tu?" dit-elle.'],
    ['«\u00A0Oui\u00A0»', '“Oui”'],
    ['Et «\u202Foui\u202F», dit-il.', 'Et "oui", dit-il.'],
    ['6,6\u00A0milliards', '6,6 milliards'],
    ['Quoi\u202F?', 'Quoi ?'],
    ['Quoi ?', 'Quoi?'],
    ['— Oui.', '–\u00A0Oui.'],
    ['Attends...', 'Attends…'],
    ['un cœur', 'un coeur'],
    ['e\u0301te\u0301', 'été'],
    ['avant\u00ADgarde', 'avantgarde'],
    ['deux\nlignes', 'deux  lignes'],
    ['start\u2011up', 'start-up'],
  ]
  it.each(alike)('should take %j for %j', (one, other) => {
    expect(plainOf(one)).toBe(plainOf(other))
    expect(fingerprint(one)).toBe(fingerprint(other))
  })

  const different: readonly (readonly [string, string])[] = [
    ['Il vient.', 'Il ne vient pas.'],
    ['Il vient.', 'Il vient ?'],
    ['Il vient.', 'Il vient'],
    ['la', 'là'],
    ['l’État', 'l’état'],
    ['6,6 milliards', '66 milliards'],
    ['1 000', '1000'],
    ['un peu', 'unpeu'],
    ['vingt-trois', 'vingt trois'],
    ['Oui, dit-il.', '« Oui », dit-il.'],
  ]
  it.each(different)('should tell %j from %j', (one, other) => {
    expect(plainOf(one)).not.toBe(plainOf(other))
    expect(fingerprint(one)).not.toBe(fingerprint(other))
  })

  it('should change nothing the second time', () => {
    fc.assert(
      fc.property(typography, text => {
        expect(plainOf(plainOf(text))).toBe(plainOf(text))
      }),
      { numRuns: 2000 },
    )
  })
})
