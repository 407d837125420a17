import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pairOf } from '../../src/languages/registry.ts'
import { typesetBy } from '../../src/run/library.ts'

const typeset = typesetBy(pairOf('fr', 'en'))

const shown = (text: string): string => text.replaceAll('\u00A0', '~').replaceAll('\u202F', '_')

test.each([
  ['Qui s’en plaignait ?', 'Qui s’en plaignait_?'],
  ['Non ! Jamais ; enfin : peut-être.', 'Non_! Jamais_; enfin~: peut-être.'],
  ['« Venez », dit-elle.', '«~Venez~», dit-elle.'],
  ['13 000 euros, 1 250 300 €, 5 %', '13_000 euros, 1_250_300~€, 5~%'],
  ['– Bonjour.', '–~Bonjour.'],
  ['Bonjour!', 'Bonjour!'],
  ['en 2019 100 000 lecteurs', 'en 2019 100_000 lecteurs'],
  ['le 17 novembre, 13 milliards', 'le 17 novembre, 13 milliards'],
  ['un mot – une pause', 'un mot – une pause'],
])('sets %s', (text, expected) => {
  expect(shown(typeset(text, 'fr'))).toBe(expected)
})

test('leaves other languages as they are', () => {
  expect(typeset('Really ? « No »', 'en')).toBe('Really ? « No »')
})

test('changes nothing but spaces, and no length', () => {
  const text = fc.string({ unit: fc.constantFrom(' ', '«', '»', '1', '234', '!', ':', 'é', '–', '\n', '€') })
  fc.assert(
    fc.property(text, input => {
      const set = typeset(input, 'fr')
      expect(set).toHaveLength(input.length)
      expect(set.replace(/[\u00A0\u202F]/g, ' ')).toBe(input)
    }),
  )
})

test('sets spaces as one rule after the other would', () => {
  const oneAfterTheOther = (text: string): string =>
    text
      .replace(/ (?=[;!?])/g, '\u202F')
      .replace(/ (?=[:»])/g, '\u00A0')
      .replace(/(?<=«) /g, '\u00A0')
      .replace(/(?<=(?<!\d)\d{1,3}(?:[ \u202F]\d{3})*) (?=\d{3}(?!\d))/g, '\u202F')
      .replace(/(?<=\d) (?=[%‰€$£°])/g, '\u00A0')
      .replace(/(?<=(?:^|\n)[–—]) /g, '\u00A0')
  const piece = fc.constantFrom(
    ' ',
    '  ',
    '«',
    '»',
    '1',
    '23',
    '456',
    '456',
    '!',
    ':',
    ';',
    'é',
    '–',
    '—',
    '\n',
    '€',
    '%',
    '\u202F',
  )
  fc.assert(
    fc.property(fc.string({ unit: piece, maxLength: 30 }), text => {
      expect(shown(typeset(text, 'fr'))).toBe(shown(oneAfterTheOther(text)))
    }),
    { numRuns: 2000 },
  )
})
