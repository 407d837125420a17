import type { Span } from '../model/span.ts'

/**
 * Something written with numbers that are no amounts: a day, a time of day, a fraction. `values` are what it may stand for,
 * written so that the same thing has the same value in every language: `15-6-2025`, `15-6`, `14:30`, `1/2`.
 */
export interface Moment {
  readonly span: Span
  readonly values: readonly string[]
}

/** Finds the days, times and fractions of a text, in any order; none overlaps another. */
export type FindMoments = (text: string) => readonly Moment[]

/** A way of writing, and what each place where it stands may mean; nothing for a place that means none of it. */
export interface Writing {
  /** Global. */
  readonly pattern: RegExp
  readonly values: (found: RegExpExecArray) => readonly string[]
}

/** A finder by several ways of writing; where two meet, the earlier in the list wins. */
export const findBy =
  (writings: readonly Writing[]): FindMoments =>
  text => {
    if (!/\d|\p{L}/u.test(text)) return none
    const found: Moment[] = []
    for (const { pattern, values } of writings) {
      for (const match of text.matchAll(pattern)) {
        const span: Span = [match.index, match.index + match[0].length]
        const meant = values(match)
        if (meant.length > 0 && found.every(({ span: [from, to] }) => span[1] <= from || to <= span[0])) {
          found.push({ span, values: meant })
        }
      }
    }
    return found
  }

const none: readonly Moment[] = []

/** A day of a month, with its year where that is known; empty where there is no such day. */
export function dayOf(day: number, month: number, year?: string): readonly string[] {
  if (!(day >= 1 && day <= 31 && month >= 1 && month <= 12)) return []
  return [year === undefined ? `${day}-${month}` : `${day}-${month}-${year}`]
}

/** A time of day by a clock of 24 hours, and by one of 12 where nobody says which half of the day it is. */
export function timeOf(hours: number, minutes: number, half?: 'a' | 'p'): readonly string[] {
  if (!(hours >= 0 && hours <= 24 && minutes >= 0 && minutes < 60)) return []
  const shown = (hour: number): string => `${hour}:${String(minutes).padStart(2, '0')}`
  if (half !== undefined) return [shown((hours % 12) + (half === 'p' ? 12 : 0))]
  return hours > 12 ? [shown(hours % 24)] : [shown(hours), shown((hours % 12) + 12), shown(hours % 12)]
}

/** A fraction in its lowest terms. */
export function fractionOf(part: number, whole: number): readonly string[] {
  if (!(part > 0 && whole > 1 && whole <= 100)) return []
  const divisor = greatest(part, whole)
  return [`${part / divisor}/${whole / divisor}`]
}

const greatest = (one: number, other: number): number => (other === 0 ? one : greatest(other, one % other))

/** A length of time in minutes. */
export const lastingOf = (hours: number, minutes: number): readonly string[] => [`${hours * 60 + minutes} minutes`]

/** Ten years, by their first; of the sixties nobody can tell the century. */
export function decadeOf(digits: string): readonly string[] {
  if (digits.length === 4) return [`${digits}s`]
  return ['', '17', '18', '19', '20'].map(century => `${century}${digits.padStart(2, '0')}s`)
}

/** Years from one to another; the second may be cut short: 1914–18. */
export const yearsOf = (from: string, to: string): readonly string[] => [
  `${from}-${to.length === 2 ? from.slice(0, 2) + to : to}`,
]

/** A length in metres to the centimetre; one in feet and inches is within two of it. */
export function lengthOf(centimetres: number, blur = 0): readonly string[] {
  const middle = Math.round(centimetres)
  return Array.from({ length: 2 * blur + 1 }, (_, at) => `${middle - blur + at} cm`)
}

/** An amount of money in whole and hundredth parts, whatever its currency. */
export const sumOf = (whole: string, cents: string): readonly string[] => [`${whole}.${cents.padEnd(2, '0')}`]

/** A French telephone number, from within the country or from outside. */
export const telephone = {
  pattern: /(?<![\d+])(?:(?:\+|00)33[ .\u00A0]?(?:\(0\)[ .\u00A0]?)?|0)([1-9](?:[ .\u00A0\u202F-]?\d{2}){4})(?!\d)/gu,
  values: ([, digits]: readonly (string | undefined)[]): readonly string[] => [`+33${digits!.replace(/\D/g, '')}`],
}

/** Years from one to another, in figures and a dash. */
export const years = {
  pattern: /(?<![\d-])(1\d{3}|20\d{2})[-–](\d{4}|\d{2})(?![\d-])/gu,
  values: ([, from, to]: readonly (string | undefined)[]): readonly string[] => yearsOf(from!, to!),
}

/** A day as ISO 8601 has it. */
export const isoDay = {
  pattern: /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/gu,
  values: ([, year, month, day]: readonly (string | undefined)[]): readonly string[] =>
    dayOf(Number(day), Number(month), year),
}

/** What a letter or a few and a number name: *A7*, *AF 447*. */
export const coded = /(?<![\p{L}\d])\p{Lu}{1,5}[ \u00A0-]?\d+(?![\p{L}\d])/gu

/**
 * Versions, addresses, sections, references, telephone numbers: letters or digits tied by dots, colons, slashes or
 * hyphens, one digit at least. Where both sides have the same one, it says the same.
 */
export const tied =
  /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}]*(?:[.:/_-][\p{L}\p{N}]+)*\d|\p{L}+[.:/_-])[\p{L}\p{N}]+(?:[.:/_-][\p{L}\p{N}]+)+|(?<![\p{N}])\+?\d{2}(?:[ .\u00A0\u202F]\d{2}){3,}(?!\p{N})/gu
