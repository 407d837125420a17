import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TypographyKnowledge } from '../../src/core/language/language.ts'
import { englishTypography } from '../../src/languages/en/corrections.ts'
import { frenchTypography } from '../../src/languages/fr/corrections.ts'

const corrected = (text: string, { correctionsOf }: TypographyKnowledge): string =>
  correctionsOf(text).reduceRight(
    (whole, { span: [start, end], replacement }) => whole.slice(0, start) + replacement + whole.slice(end),
    text,
  )

const shown = (text: string): string => text.replaceAll('\u00A0', '~').replaceAll('\u202F', '_')

describe('corrections of French', () => {
  it.each([
    ['Quoi ? Oui ; non !', 'Quoi_? Oui_; non_!'],
    ['Quoi?! (?) a?b', 'Quoi_?! (?) a?b'],
    ['Il dit : « Oui », puis: rien', 'Il dit~: «~Oui~», puis~: rien'],
    ['à 12:30, http://example.org/a?b', 'à 12:30, http://example.org/a?b'],
    ['5 %, 1 250 300 €', '5~%, 1_250_300~€'],
    ['en 2019 100 000 lecteurs, 12 3456', 'en 2019 100_000 lecteurs, 12 3456'],
    ['Il dit "oui" et “non”.', 'Il dit «~oui~» et «~non~».'],
    ['« Il dit “oui” »', '«~Il dit “oui”~»'],
    ['un " seul', 'un " seul'],
    ['« Quoi ! » ou « Quoi ?», mais (»)', '«~Quoi_!~» ou «~Quoi_?~», mais (»)'],
    ['«\u00A0Oui\u00A0»\u202F!', '«~Oui~»_!'],
  ])('make of %j %j', (text, expected) => {
    expect(shown(corrected(text, frenchTypography))).toBe(expected)
  })

  it('find the spaces that the patterns find, in any text', () => {
    const patterns = [
      /(?<=[\p{L}\p{N})\]’'»"…*_]) *(?=[;!?](?![\p{L}\p{N}]))/gu,
      // Not the second colon around a name: `:name:`.
      /(?<=[\p{L}\p{N})\]»"…*_]) *(?<!(?<![\p{L}\p{N}]):[\w+-]+)(?=:(?:[\s«]|$))/gu,
      /(?<=«) *(?=\S)/gu,
      /(?<=[^\s([]) *(?=»)/gu,
      /(?<=\d) *(?=[%‰€$£])/gu,
      /(?<=(?<!\d)\d{1,3}) (?=\d{3}(?!\d))/gu,
    ]
    const spaces = (text: string) =>
      patterns
        .flatMap(pattern => [...text.matchAll(pattern)].map(found => [found.index, found.index + found[0].length]))
        .sort((one, other) => one[0]! - other[0]!)
    const signs = fc.constantFrom(...'aÉ½\u0303\u00A0\u202F\n…!?;:«»"()[]’\'*%€.𝒜', ' ', ' ', '1', '12', '000')
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: signs }), fc.string({ unit: 'binary' })), text => {
        const found = frenchTypography.correctionsOf(text).filter(({ kind }) => kind === 'space')
        expect(found.map(({ span }) => span)).toEqual(spaces(text))
      }),
      { numRuns: 500 },
    )
  })
})

describe('corrections of English', () => {
  it.each([
    ['He says « yes » and "no".', 'He says “yes” and “no”.'],
    ['He says «\u00A0yes\u202F».', 'He says “yes”.'],
    ['5" wide', '5" wide'],
  ])('make of %j %j', (text, expected) => {
    expect(corrected(text, englishTypography)).toBe(expected)
  })
})
