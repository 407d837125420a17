import { anyOf } from '../../core/language/any-of.ts'

const units =
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  )
const tens: readonly (readonly [word: string, value: number, most: number])[] = [
  ['vingt', 20, 9],
  ['trente', 30, 9],
  ['quarante', 40, 9],
  ['cinquante', 50, 9],
  ['soixante', 60, 19],
  ['septante', 70, 9],
  ['quatre-vingt', 80, 19],
  ['huitante', 80, 9],
  ['nonante', 90, 9],
]

function* spelled(): Generator<readonly [string, number]> {
  for (const [at, word] of units.entries()) yield [word, at + 1]
  yield ['une', 1]
  for (const [word, value, most] of tens) {
    yield [word, value]
    if (word === 'quatre-vingt') yield ['quatre-vingts', value]
    for (const [at, unit] of units.slice(0, most).entries()) {
      const isJoined = (at === 0 || at === 10) && word !== 'quatre-vingt'
      yield [isJoined ? `${word}-et-${unit}` : `${word}-${unit}`, value + at + 1]
      // *soixante et quinze*, as novels of the nineteenth century spell it.
      if (word === 'soixante' && !isJoined) yield [`${word}-et-${unit}`, value + at + 1]
    }
    yield [word === 'quatre-vingt' ? `${word}-une` : `${word}-et-une`, value + 1]
  }
}

/** Numbers from 1 to 99 as they are spelled, with hyphens between all words; Swiss and Belgian ones too. */
const small: ReadonlyMap<string, number> = new Map(spelled())

/** Matches a number from 1 to 99 in words, whatever stands between its words; the longest first. */
export const smallNumber: string = anyOf(small.keys()).replaceAll('-', '[ -]')

/** From two to sixteen. */
export const ordinals: ReadonlyMap<string, number> = new Map(
  'deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième'
    .split(' ')
    .map((word, index) => [word, index + 2]),
)

/** Match a number of up to three figures, or one with a fraction, or what `smallNumber` matches. */
export const number: string = `\\d{1,3}|${smallNumber}`
export const decimal: string = `\\d+(?:,\\d+)?|${smallNumber}`

/** The value of digits, with or without a fraction, or of a number that `smallNumber` matches; not a number for any other word. */
export const numberOf = (word: string): number =>
  /^\d/.test(word)
    ? Number.parseFloat(word.replace(',', '.'))
    : (small.get(word.toLowerCase().replaceAll(' ', '-')) ?? Number.NaN)
