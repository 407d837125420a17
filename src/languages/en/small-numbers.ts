import { anyOf } from '../../core/language/any-of.ts'

const units =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const firsts =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const withTens = (words: readonly string[], round: readonly string[]): ReadonlyMap<string, number> =>
  new Map([
    ...words.map((word, at) => [word, at + 1] as const),
    ...tens.flatMap((ten, at) => [
      [round[at]!, 10 * (at + 2)] as const,
      ...words.slice(0, 9).map((word, unit) => [`${ten}-${word}`, 10 * (at + 2) + unit + 1] as const),
    ]),
  ])

/** Numbers and ordinals from 1 to 99 as they are spelled, with a hyphen between two words. */
const cardinals = withTens(units, tens)
const ordinals = withTens(
  firsts,
  tens.map(ten => ten.replace(/y$/, 'ieth')),
)

const patternOf = (words: ReadonlyMap<string, number>): string => anyOf(words.keys()).replaceAll('-', '[ -]')

/** Match a number, or an ordinal, from 1 to 99 in words. */
export const smallNumber: string = patternOf(cardinals)
export const smallOrdinal: string = patternOf(ordinals)

/** Match a number of up to three figures, or one with a fraction, or what `smallNumber` matches. */
export const number: string = `\\d{1,3}|${smallNumber}`
export const decimal: string = `\\d+(?:\\.\\d+)?|${smallNumber}`

/** The value of digits, with or without a fraction, or of a number or ordinal in words; *a* and *an* are one. */
export function numberOf(word: string): number {
  if (/^\.?\d/.test(word)) return Number.parseFloat(word.replaceAll(',', ''))
  const key = word.toLowerCase().replaceAll(' ', '-')
  return /^(?:an?|the)$/.test(key) ? 1 : (cardinals.get(key) ?? ordinals.get(key) ?? Number.NaN)
}

/** An ordinal from 1 to 99 in words; undefined for other numbers. */
export const ordinalOf = (value: number): string | undefined => [...ordinals].find(([, each]) => each === value)?.[0]

/** *1st*, *22nd*, *113th*. */
export function ordinalInDigits(value: number): string {
  const tens = Math.floor(value / 10) % 10
  const ending = tens === 1 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')
  return `${value}${ending}`
}
