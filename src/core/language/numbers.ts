import type { Span } from '../model/span.ts'
import { isWhite, letterRuns } from './characters.ts'
import type { FindMoments } from './moments.ts'
import { wordMatcher } from './word-matcher.ts'

/** A number in a text. */
export interface NumberMention {
  readonly span: Span
  /** Its value, with the scale that follows it: `6,6 milliards` is 6.6 × 10⁹. */
  readonly value: number
  /** Without its scale: 6.6. */
  readonly mantissa: number
  /** 10⁹; 1 where no scale follows. */
  readonly scale: number
  /** Written with digits that are exact. What is spelled out is often an idiom. */
  readonly digits: boolean
  /** Written in Roman figures. */
  readonly roman?: true
  /** Other values that a translation may put for it: *quinze jours*, a fortnight. */
  readonly also: readonly number[]
}

/** What a word or sign measures: in how many of the dimension’s own units, and from which zero. */
export interface Measure {
  /** `length`, `mass`, `euro`: only what has the same can be compared. */
  readonly dimension: string
  readonly factor: number
  /** Added once multiplied: degrees Fahrenheit. Default 0. */
  readonly offset?: number
}

/** What must be known of a language to read its numbers. Words in lower case. */
export interface NumberKnowledge {
  /** Digits as they are grouped; the fraction's mark is `decimal`. */
  readonly digits: RegExp
  readonly decimal: string
  /** Digits at the start of a text that another language may say with a word which is no number: *1er*, first. */
  readonly inexact?: RegExp
  readonly units: ReadonlyMap<string, number>
  /** Multiply what stands before them: *cent*, *mille*, *million*. */
  readonly scales: ReadonlyMap<string, number>
  readonly ordinals: ReadonlyMap<string, number>
  /** Join the parts of a spelled number: *et*, *and*. */
  readonly joints: ReadonlySet<string>
  /** Those that also join what follows any thousand: *two thousand and fourteen*. */
  readonly jointsOfThousands?: ReadonlySet<string>
  /** What stands between the two halves of a year that has no ten: *nineteen oh five*. Years are said in halves where it is there. */
  readonly yearGap?: string
  /** Letters that scale a sum of money: *40 M€*. Each matches from the character before the number. */
  readonly money?: readonly { readonly pattern: RegExp; readonly scale: number }[]
  /** A half behind a scale: *1 million et demi*. */
  readonly half?: RegExp
  /** A half between a number and its scale, which is the first group: *one and a half million*. */
  readonly halfBefore?: RegExp
  /** Stands before a number of which it makes half: *demi-douzaine*, *half a million*. */
  readonly halfOf?: RegExp
  /** Words that stand for a number in digits and are none by themselves: *premier*, *second*. */
  readonly first?: ReadonlyMap<string, number>
  /** Ordinals that are so only behind tens and a hyphen: *twenty-second*. */
  readonly afterTens?: ReadonlyMap<string, number>
  /** Roman numerals that are ordinals, or number a part of a book: *XIXᵉ*, *chapitre III*. */
  readonly roman?: RegExp
  /** Stands before a year of two figures. */
  readonly shortYear?: RegExp
  /** Values that another language may put where this text follows the number. */
  readonly idioms: readonly Idiom[]
  /** What units measure, by their words and signs in small letters. Absent where none is known. */
  readonly measures?: ReadonlyMap<string, Measure>
  /** Days, times and fractions, whose numbers are no amounts. Absent where none is known. */
  readonly moments?: FindMoments
}

/** A number that another language may count in another way. */
export interface Idiom {
  /** Of all numbers, where it is absent. */
  readonly value?: number
  /** How the number is said. Default any way. */
  readonly said?: RegExp
  /** What follows the number. */
  readonly behind: RegExp
  /** The values that may stand for it, as factors of its own. */
  readonly factors: readonly number[]
}

/** The numbers of a text, in order. */
export function numbersIn(text: string, knowledge: NumberKnowledge): NumberMention[] {
  const inWords = spelled(text, knowledge)
  const inDigits = /\d/.test(text)
    ? written(text, knowledge).reduce((all, each) => joined(all, each, text), noMentions())
    : none
  const others = [...inDigits, ...romans(text, knowledge)]
  if (inWords.length + others.length < 2) return [...inWords, ...others]
  return [...inWords, ...others].sort((one, other) => one.span[0] - other.span[0]).map(withScaleBeside)
}

/** *5,4 … et 37,5 milliards*, *5,4 milliards …, puis 37,5*: a scale may be said once for two numbers. */
function withScaleBeside(number: NumberMention, at: number, all: readonly NumberMention[]): NumberMention {
  if (number.scale !== 1) return number
  const scales = [all[at - 1], all[at + 1]].flatMap(other =>
    other === undefined || other.scale === 1 ? [] : [other.scale],
  )
  if (scales.length === 0) return number
  return { ...number, also: [...number.also, ...scales.map(scale => round(number.value * scale))] }
}

const noMentions = (): NumberMention[] => []

/** *1 milliard 250 millions* is one number. */
function joined(all: NumberMention[], number: NumberMention, text: string): NumberMention[] {
  const before = all.at(-1)
  const isPart =
    before !== undefined &&
    before.scale > 1 &&
    number.value >= 1000 &&
    number.value < before.scale &&
    /^[\s\u00A0\u202F]$/u.test(text.slice(before.span[1], number.span[0]))
  if (!isPart) return [...all, number]
  const value = before.value + number.value
  const whole = { ...before, span: [before.span[0], number.span[1]] as const, value, mantissa: value, scale: 1 }
  return [...all.slice(0, -1), whole]
}

const none: readonly NumberMention[] = []

function written(text: string, knowledge: NumberKnowledge): NumberMention[] {
  return [...text.matchAll(knowledge.digits)].map(found => {
    const start = found.index
    const within = halfWithin(text, start + found[0].length, knowledge)
    const end = within ?? start + found[0].length
    const { scale, length } = moneyScale(text, start, knowledge) ?? scaleAfter(text.slice(end, end + 24), knowledge)
    const hasHalf = within !== undefined || (scale > 1 && halfAfter(text, end + length, knowledge))
    const mantissa = digitsValue(found[0], knowledge.decimal) + (hasHalf ? 0.5 : 0)
    return {
      span: [start, end + length],
      value: round(mantissa * scale),
      mantissa,
      scale,
      digits: knowledge.inexact?.test(text.slice(start)) !== true,
      also: [
        ...halfMore(text, end, mantissa, knowledge),
        ...hoursOf(text, end, mantissa),
        ...yearsOf(text, start, mantissa, knowledge),
        ...otherValues(mantissa, text, [start, end], knowledge),
      ],
    }
  })
}

/** Where a half ends that stands between a number and its scale; undefined where there is none. */
function halfWithin(text: string, end: number, { halfBefore }: NumberKnowledge): number | undefined {
  const found = /^[ \u00A0\u202F]?½/u.exec(text.slice(end, end + 2)) ?? halfBefore?.exec(text.slice(end, end + 40))
  return found ? end + found[0].length : undefined
}

const halfAfter = (text: string, end: number, { half }: NumberKnowledge): boolean =>
  half?.test(text.slice(end, end + 20)) === true

/** *deux ans et demi* is also 2.5. */
const halfMore = (text: string, end: number, value: number, { half }: NumberKnowledge): number[] =>
  half !== undefined && value < 100 && moreBehind(text.slice(end, end + 40), half) ? [value + 0.5] : []

const moreBehind = (behind: string, half: RegExp): boolean =>
  half.test(behind) || half.test(behind.replace(/^[\s\u00A0\u202F]\p{L}+/u, ''))

/** A point parts groups of three figures, or the fraction of those who write as programs do: *3.5 Go*. */
const digitsValue = (digits: string, decimal: string): number => {
  const isPointed = /^\d+\.\d+$/.test(digits) && !/^\d{1,3}\.\d{3}$/.test(digits)
  const [whole = '', fraction = ''] = digits.split(isPointed ? '.' : decimal)
  return Number(`${whole.replace(/\D/gu, '')}.${fraction.replace(/\D/gu, '') || '0'}`)
}

const otherValues = (value: number, text: string, [start, end]: Span, { idioms }: NumberKnowledge): number[] =>
  idioms
    .filter(idiom => (idiom.value ?? value) === value && idiom.behind.test(text.slice(end)))
    .filter(({ said }) => said === undefined || said.test(text.slice(start, end)))
    .flatMap(({ factors }) => factors.map(factor => round(value * factor)))

/** Twelve hours make no difference: *14 h 30* is 2:30 in the afternoon, *entre 14 et 15 heures* from two. A time that both sides have is `~`. */
const hoursOf = (text: string, end: number, value: number): number[] =>
  value > 12 &&
  value <= 24 &&
  /^(?:[\s\u00A0]*(?:et|à|ou|[-–])[\s\u00A0]*(?:\d\d|(?=~)))?[\s\u00A0\u202F]*(?:h\b|heures?\b|:\d\d|~)/u.test(
    text.slice(end),
  )
    ? [value - 12]
    : []

/** *mai 68* is 1968, *la guerre de 14* that of 1914. */
const yearsOf = (text: string, start: number, value: number, { shortYear }: NumberKnowledge): number[] =>
  value >= 10 && value < 100 && shortYear?.test(text.slice(Math.max(0, start - 16), start)) === true
    ? [1900 + value, 2000 + value]
    : []

/** *40 M€*, *€40m*: nothing but money is counted so. */
function moneyScale(text: string, start: number, { money = [] }: NumberKnowledge) {
  const around = start === 0 ? ` ${text.slice(0, 40)}` : text.slice(start - 1, start + 40)
  const found = money.find(({ pattern }) => pattern.test(around))
  return found === undefined ? undefined : { scale: found.scale, length: 0 }
}

function scaleAfter(text: string, { scales }: NumberKnowledge): { scale: number; length: number } {
  const found = /^[\s\u00A0\u202F-]?(\p{L}+)/u.exec(text)
  const scale = found === null ? undefined : scales.get(found[1]!.toLowerCase())
  return found === null || scale === undefined ? { scale: 1, length: 0 } : { scale, length: found[0].length }
}

const round = (value: number): number => Number(value.toPrecision(12))

function spelled(text: string, knowledge: NumberKnowledge): NumberMention[] {
  const opens = openersOf(knowledge)
  const words = letterRuns(text)
  const mentions: NumberMention[] = []
  for (let at = 0; at < words.length; at += 2) {
    if (!opens(text, words[at]!, words[at + 1]!)) continue
    const run = runFrom(words, at, text, knowledge)
    if (run === undefined) continue
    const { value: whole, end } = withHalf(run, text, words[run.next - 1]!, knowledge)
    const span: Span = [words[at]!, end]
    const isHalf = run.scale > 1 && knowledge.halfOf?.test(text.slice(Math.max(0, span[0] - 8), span[0])) === true
    const value = isHalf ? whole / 2 : whole
    at = run.next - 2
    while (at + 2 < words.length && words[at + 2]! < end) at += 2
    if (value === 0 || value === 1 || followsDigit(text, span[0])) continue
    const also = [...otherValues(value, text, span, knowledge), ...halfMore(text, end, value, knowledge)]
    const scale = run.scale >= 1000 ? run.scale : 1
    mentions.push({ span, value, mantissa: round(value / scale), scale, digits: false, also })
  }
  return mentions
}

/** *un million et demi*, *one and a half million*: half of what scales the number. */
function withHalf({ value, scale }: Run, text: string, end: number, knowledge: NumberKnowledge) {
  if (scale > 1) return { value: halfAfter(text, end, knowledge) ? value + scale / 2 : value, end }
  const within = halfWithin(text, end, knowledge)
  const after = within === undefined ? undefined : scaleAfter(text.slice(within, within + 24), knowledge)
  if (after === undefined || after.scale === 1) return { value, end }
  return { value: (value + 0.5) * after.scale, end: within! + after.length }
}

const openers = new WeakMap<NumberKnowledge, ReturnType<typeof wordMatcher>>()

/** Tells the words that a spelled number begins with. */
function openersOf(knowledge: NumberKnowledge): ReturnType<typeof wordMatcher> {
  const { units, scales, ordinals } = knowledge
  const known = openers.get(knowledge) ?? wordMatcher([...units.keys(), ...scales.keys(), ...ordinals.keys()])
  openers.set(knowledge, known)
  return known
}

const isTie = (text: string, at: number): boolean => isWhite(text, at) || text[at] === '-'

const followsDigit = (text: string, start: number): boolean =>
  /\d/.test(text.charAt(isTie(text, start - 1) ? start - 2 : start - 1))

/** A spelled number. */
interface Run {
  readonly value: number
  /** Dozens, thousands, millions that it ends with; else 1. */
  readonly scale: number
  /** Index of the letter run behind it. */
  readonly next: number
}

/**
 * Reads a spelled number: what a scale multiplies is what has been added up before it; *quatre-vingts* is 80. Words are
 * letter runs, `at` and `next` indices into them.
 */
function runFrom(
  words: readonly number[],
  at: number,
  text: string,
  { units, scales, ordinals, joints, jointsOfThousands, afterTens, yearGap }: NumberKnowledge,
): Run | undefined {
  let [total, part, next] = [0, 0, at]
  let last = 1
  // What the scale before added, and that scale: *mil millones*, *a thousand million* are 10⁹.
  let [group, largest] = [0, 0]
  let began = false
  for (let index = at; index < words.length; index += 2) {
    const start = words[index]!
    if (index > at && !(start === words[index - 1]! + 1 && isTie(text, start - 1))) break
    const key = text.slice(start, words[index + 1]).toLowerCase()
    const unit = units.get(key)
    const scale = scales.get(key)
    const ordinal = ordinals.get(key)
    const isCentury = yearGap !== undefined && total === 0 && part >= 13 && part <= 20 && next === index
    if (scale === 20 && part % 100 === 4) part += 76
    else if (isCentury && unit !== undefined && unit >= 10) part = 100 * part + unit
    else if (isCentury && key === yearGap) {
      part *= 100
      continue
    } else if (unit !== undefined && fits(part, unit)) part += unit
    else if (scale === 100 || scale === 12) part = Math.max(part, 1) * scale
    else if (scale !== undefined && scale >= 1000) {
      const multiplies = part === 0 && group > 0 && scale > largest
      const added = multiplies ? group * scale : Math.max(part, 1) * scale
      total += multiplies ? added - group : added
      ;[part, group, largest] = [0, added, scale]
    } else if (ordinal !== undefined && fits(part, ordinal))
      return { value: total + part + ordinal, scale: 1, next: index + 2 }
    else if (part >= 20 && text[start - 1] === '-' && afterTens?.has(key))
      return { value: total + part + afterTens.get(key)!, scale: 1, next: index + 2 }
    else if (joints.has(key) && (part > 0 || total === 1000 || (total > 0 && jointsOfThousands?.has(key)))) continue
    else break
    began = true
    next = index + 2
    last = scale !== undefined && scale !== 20 && scale !== 100 ? scale : 1
  }
  return began ? { value: total + part, scale: last, next } : undefined
}

/** *vingt* takes *deux* behind it, *deux* takes nothing: *deux, trois* are two numbers. */
const fits = (part: number, unit: number): boolean =>
  part === 0 ||
  (part === 10 && unit >= 7 && unit <= 9) ||
  (part % 100 === 0 && unit < 100) ||
  (part % 10 === 0 && part % 100 >= 20 && unit < 20)

function romans(text: string, { roman }: NumberKnowledge): readonly NumberMention[] {
  if (roman === undefined || text.search(roman) === -1) return none
  return [...text.matchAll(roman)].map(found => {
    const value = romanValue(found[0])
    return {
      span: [found.index, found.index + found[0].length],
      value,
      mantissa: value,
      scale: 1,
      digits: false,
      roman: true,
      also: [],
    }
  })
}

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

/** Of a numeral in Roman digits, up to C; nobody asks whether it is well made. */
export function romanValue(numeral: string): number {
  const values = [...numeral.toUpperCase()].map(digit => romanDigits[digit] ?? 0)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}
