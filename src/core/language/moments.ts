import type { Span } from '../model/span.ts'
import { latin } from './latin.ts'

/** What a number may be part of, where it is no amount. */
export type MomentKind =
  | 'code'
  | 'count'
  | 'day'
  | 'decade'
  | 'degrees'
  | 'factor'
  | 'floor'
  | 'half'
  | 'length'
  | 'minutes'
  | 'oven'
  | 'pages'
  | 'part'
  | 'rank'
  | 'seconds'
  | 'size'
  | 'sum'
  | 'telephone'
  | 'time'
  | 'volume'
  | 'war'
  | 'years'

/** What something may stand for, its kind first; the same thing has the same value in every language: `day 15-6-2025`, `time 14:30`. */
export type MomentValue = `${MomentKind} ${string}`

/** Something written with numbers that are no amounts: a day, a time of day, a fraction, a sum of money in two parts. */
export interface Moment {
  readonly span: Span
  readonly values: readonly MomentValue[]
  /** A day by the name of its feast: beside another it may be right too (*la nuit de Noël*, Christmas Eve). */
  readonly isFeast?: true
}

/** Finds the days, times and fractions of a text, in any order; none overlaps another. */
export type FindMoments = (text: string) => readonly Moment[]

/** A way of writing, and what each place where it stands may mean; nothing for a place that means none of it. */
export interface Writing {
  /** Global. Spaces stand for no-break spaces too. */
  readonly pattern: RegExp
  readonly values: (found: RegExpExecArray) => readonly MomentValue[]
  readonly isFeast?: true
}

/** Ways of writing that a text without what `sign` matches has not: a quick look before a long one. */
export interface Writings {
  readonly sign: RegExp
  readonly ways: readonly Writing[]
}

/** A finder by several ways of writing; where two meet, the earlier in the lists wins. */
export function findBy(groups: readonly Writings[]): FindMoments {
  const known = groups.map(({ sign, ways }) => ({
    sign: latin(sign),
    ways: ways.map(way => ({ ...way, pattern: latin(way.pattern) })),
  }))
  return text => {
    const told = known.filter(({ sign }) => sign.test(text))
    if (told.length === 0) return none
    const plain = text.replace(/[\u00A0\u202F]/gu, ' ')
    const found: Moment[] = []
    for (const { pattern, values, ...rest } of told.flatMap(({ ways }) => ways)) {
      for (const match of plain.matchAll(pattern)) {
        const span: Span = [match.index, match.index + match[0].length]
        if (found.some(({ span: [from, to] }) => span[1] > from && to > span[0])) continue
        const meant = values(match)
        if (meant.length > 0) found.push({ span, values: meant, ...rest })
      }
    }
    return found
  }
}

const none: readonly Moment[] = []

/**
 * Whether both are references of one make that differ in their figures: 3.11.2 and 3.11.3, *A320* and *A330*. Two figures
 * with a sign between them may be a range of amounts.
 */
export const areRivals = (one: Moment, other: Moment): boolean =>
  makeOf(one) === makeOf(other) && !isSame(one, other) && !/^(?:[^#]*|#(?:[-/:_]#)?)$/.test(makeOf(one))

const makeOf = ({ values }: Moment): string => values[0]!.replace('code ', '').replace(/\d+/g, '#')

export const isSame = (one: Moment, other: Moment): boolean => one.values.some(value => other.values.includes(value))

/** Whether both may be a day, or both a time, and so on. */
export const isOfKind = (one: Moment, other: Moment): boolean =>
  one.values.some(value => other.values.some(each => kindOf(each) === kindOf(value)))

export const kindOf = (value: MomentValue): string => value.slice(0, value.indexOf(' '))

/** A day of a month, with its year where that is known; empty where there is no such day. */
export function dayOf(day: number, month: number, year?: string): readonly MomentValue[] {
  if (!(day >= 1 && day <= 31 && month >= 1 && month <= 12)) return []
  return [year === undefined ? `day ${day}-${month}` : `day ${day}-${month}-${year}`]
}

/** Names of days, each a pattern in small letters (’ stands for ' too), and the days (*14-7*), several where peoples differ. */
export type Feasts = readonly (readonly [names: string, ...days: readonly string[]])[]

/** A writing for each feast: its name, and the year behind it where one stands there. */
export const feastsBy = (feasts: Feasts): readonly Writing[] =>
  feasts.map(([names, ...days]) => ({
    pattern: new RegExp(
      `(?<!\\p{L})(?:${names.replaceAll('’', "[’']")})(?:,? (?:de |en |of |in )?(\\d{4}))?(?![\\p{L}\\d])`,
      'giu',
    ),
    values: ([, year]) =>
      days.flatMap(each => {
        const [day, month, own] = each.split('-')
        return dayOf(Number(day), Number(month), year ?? own)
      }),
    isFeast: true,
  }))

/** A year of two figures is of the last century or of this one. */
export const yearOf = (digits: string): readonly string[] =>
  digits.length === 2 ? [`19${digits}`, `20${digits}`] : [digits]

/** A time of day by a clock of 24 hours, and by one of 12 where nobody says which half of the day it is. */
export function timeOf(hours: number, minutes: number, half?: 'a' | 'p'): readonly MomentValue[] {
  if (!(hours >= 0 && hours <= 24 && minutes >= 0 && minutes < 60)) return []
  const shown = (hour: number): MomentValue => `time ${hour}:${String(minutes).padStart(2, '0')}`
  if (half !== undefined) return [shown((hours % 12) + (half === 'p' ? 12 : 0))]
  return hours > 12 ? [shown(hours % 24)] : [shown(hours), shown((hours % 12) + 12), shown(hours % 12)]
}

/** So many of so many: *un sur deux*; nothing where it is not fewer than all. */
export const shareOf = (part: number, whole: number): readonly MomentValue[] =>
  part < whole ? fractionOf(part, whole) : []

/** A fraction in its lowest terms, 1 to 1000 parts. A third is also what 33 in a hundred are. */
export function fractionOf(part: number, whole: number): readonly MomentValue[] {
  if (!(part > 0 && whole > 1 && whole <= 1000)) return []
  const thirds = whole === 100 ? Math.round((3 * part) / 100) : 0
  const isThird = (thirds === 1 && part === 33) || (thirds === 2 && (part === 66 || part === 67))
  return isThird ? [lowest(part, whole), lowest(thirds, 3)] : [lowest(part, whole)]
}

const signs: Readonly<Record<string, readonly [number, number]>> = {
  '½': [1, 2],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '¼': [1, 4],
  '¾': [3, 4],
}

/** The same of ½, ⅓, ⅔, ¼ or ¾, which every language writes alike. */
export const fractionOfSign = (sign: string): readonly MomentValue[] => fractionOf(...signs[sign]!)

function lowest(part: number, whole: number): MomentValue {
  const scale = Number.isInteger(part) ? 1 : 100
  const divisor = greatest(Math.round(part * scale), whole * scale)
  return `part ${Math.round(part * scale) / divisor}/${(whole * scale) / divisor}`
}

const greatest = (one: number, other: number): number => (other === 0 ? one : greatest(other, one % other))

/** A length of time in minutes. */
export const lastingOf = (hours: number, minutes: number): readonly MomentValue[] =>
  Number.isNaN(hours + minutes) ? [] : [`minutes ${Math.round(hours * 60 + minutes)}`]

/** Ten years, by their first; of the sixties nobody can tell the century. */
export function decadeOf(digits: string): readonly MomentValue[] {
  if (digits.length === 4) return [`decade ${digits}`]
  return ['', '17', '18', '19', '20'].map((century): MomentValue => `decade ${century}${digits.padStart(2, '0')}`)
}

/** Years from one to another; the second may be cut short: 1914–18. */
export const yearsOf = (from: string, to: string): readonly MomentValue[] => [
  `years ${from}-${to.length === 2 ? from.slice(0, 2) + to : to}`,
]

/** A length in metres to the centimetre; one in feet and inches is within two of it. */
export function lengthOf(centimetres: number, blur = 0): readonly MomentValue[] {
  const middle = Math.round(centimetres)
  return Array.from({ length: 2 * blur + 1 }, (_, at): MomentValue => `length ${middle - blur + at}`)
}

/** A volume in centilitres. */
export const volumeOf = (centilitres: number): readonly MomentValue[] =>
  Number.isNaN(centilitres) ? [] : [`volume ${Math.round(10 * centilitres) / 10}`]

/** Makes values of a kind that is counted; none of what is not a number. Several are what different countries call the same. */
const counted =
  (kind: MomentKind) =>
  (...numbers: readonly number[]): readonly MomentValue[] =>
    numbers.filter(each => !Number.isNaN(each)).map((each): MomentValue => `${kind} ${each}`)

/** How often something happens: *twice*. */
export const countOf = counted('count')
/** How many times it is more or less than before: *doubled*, *halved*. */
export const factorOf = counted('factor')
/** A half more than a whole number. */
export const halfOver = counted('half')
/** In Celsius where that is known; below zero they are negative. */
export const degreesOf = counted('degrees')
/** A place in an order. */
export const rankOf = counted('rank')
/** Of a house, from the ground or from the street. */
export const floorOf = counted('floor')
/** A time in seconds and hundredths. */
export const secondsOf = counted('seconds')
/** Of clothes or shoes. */
export const sizesOf = counted('size')
/** Heats by the marks of gas. */
export const ovenOf = counted('oven')
/** Which of the two World Wars. */
export const warOf = counted('war')

/** An amount of money in whole and hundredth parts, whatever its currency. */
export const sumOf = (whole: number, hundredths: number): readonly MomentValue[] =>
  Number.isNaN(whole + hundredths) || hundredths >= 100 ? [] : [`sum ${whole}.${String(hundredths).padStart(2, '0')}`]

/** A French telephone number, from within the country or from outside. */
export const telephone: Writing = {
  pattern: /(?<![\d+])(?:\(?(?:\+|00)33\)?[ .]?(?:\(0\)[ .]?)?|0)([1-9](?:[ .-]?\d{2}){4})(?!\d)/gu,
  values: ([, digits]) => [`telephone ${digits!.replace(/\D/g, '')}`],
}

/** Years from one to another, in figures and a dash. */
export const years: Writing = {
  pattern: /(?<![\d-])(1\d{3}|20\d{2})[-–](\d{4}|\d{2})(?![\d-])/gu,
  values: ([, from, to]) => yearsOf(from!, to!),
}

/** Pages from one to another, in figures and a dash; the second may be cut short: 245–67. */
export const pages: Writing = {
  pattern: /(?<=(?<!\p{L})(?:pp?\.|pages?) ?)(\d{2,4})[-–](\d{1,4})(?![\d/–-]|[.,]\d)/giu,
  values: ([, from, to]) => {
    const last = from!.slice(0, Math.max(0, from!.length - to!.length)) + to!
    return Number(last) > Number(from) ? [`pages ${from}-${last}`] : []
  },
}

/** A day as ISO 8601 has it. */
export const isoDay: Writing = {
  pattern: /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/gu,
  values: ([, year, month, day]) => dayOf(Number(day), Number(month), year),
}

/** What a letter or a few and a number name: *A7*, *AF 447*, *L. 121-1*. */
const coded = /(?<![\p{L}\d])\p{Lu}{1,5}\.?[ \u00A0-]?\d+(?:[-.:]\d+)*(?![\p{L}\d]|[-.:]\d|[/_]\p{L})/gu

/** Chapter and verse, or what else a comma parts here and a colon there: *Jean 3,16*, John 3:16. */
const versed = /(?<=\p{L}\.?[ \u00A0])\d{1,3}[,:]\d{1,3}(?![\p{L}\d]|[.,:]\d)/gu

/** Figures with a times sign between them: 4 × 100, 1920x1080. */
const multiplied = /(?<![\p{L}\p{N}.,])\d+[ \u00A0\u202F]?[x×][ \u00A0\u202F]?\d+(?![\p{N}]|[.,]\d)/gu

/** Figures in a row, apart by commas alone: *1,2,3*. */
const listed = /(?<![\p{L}\d.,])\d{1,2}(?:,\d{1,2}){2,}(?![\p{L}\d])/gu

/**
 * Versions, addresses, sections, references, telephone numbers: letters or digits tied by dots, colons, slashes or
 * hyphens, one digit at least.
 */
const tied =
  /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}]*(?:[.:/_-][\p{L}\p{N}]+)*\d|\p{L}+[.:/_-])[\p{L}\p{N}]+(?:[.:/_-][\p{L}\p{N}]+)+|(?<![\p{N}])\+?\d{2}(?:[ .\u00A0\u202F]\d{2}){3,}(?!\p{N})/gu

/** Figures in pairs, however they are parted. */
const telephones = /^\+?\d{2}(?:[ .\u00A0\u202F]\d{2}){3,}$/

/** Figures in groups: telephone numbers, whose groups are a matter of taste. */
const grouped =
  /(?<![\p{L}\p{N},.])\+?\d+(?:[ \u00A0\u202F-](?:\(0\)[ \u00A0\u202F]?)?\d+)+(?![\p{L}\p{N}]|[.,]\d)|(?<![\p{L}\p{N},.])\d{4,}(?![\p{L}\p{N}]|[.,]\d)/gu

const writtenAs =
  (pattern: RegExp, key: (name: string) => string): FindMoments =>
  text =>
    /\d/.test(text)
      ? [...text.matchAll(pattern)].map(({ 0: name, index }) => ({
          span: [index, index + name.length],
          values: [`code ${key(name).toLowerCase()}`],
        }))
      : none

/** What says the same where both sides have the same one. */
interface Reference {
  readonly find: FindMoments
  /** Whether two of one make that differ in their figures name two things. */
  readonly isName: boolean
}

/** In the order in which they are looked for. */
export const references: readonly Reference[] = [
  { find: writtenAs(multiplied, name => name.replace(/[ \u00A0\u202F]/gu, '').replace('x', '×')), isName: false },
  { find: writtenAs(versed, name => name.replace(',', ':')), isName: false },
  { find: writtenAs(listed, name => name), isName: false },
  { find: writtenAs(coded, name => name.replace(/(?<=\p{L})[ .\u00A0-]+(?=\d)/u, '')), isName: true },
  {
    find: writtenAs(tied, name =>
      telephones.test(name) ? name.replace(/[.\u00A0\u202F]/g, ' ') : name.replace(/^[vV](?=\d)/u, ''),
    ),
    isName: true,
  },
  { find: writtenAs(grouped, name => name.replace(/\(0\)|\D/gu, '')), isName: false },
]
