import type { Span } from '../model/span.ts'
import type { Measure, NumberKnowledge, NumberMention } from './numbers.ts'

/** A number with what it measures. */
export interface Quantity {
  /** Of the number. */
  readonly number: NumberMention
  /** Of the number and its unit. */
  readonly span: Span
  readonly measure: Measure
  /** In the dimension’s own units. */
  readonly value: number
}

/** Words apart by spaces, or by bars where one of them has a space. */
export const wordsOf = (words: string): readonly string[] => words.split(words.includes('|') ? '|' : ' ')

/** The numbers of a text that a unit follows, or that a sign of money precedes. */
export function quantitiesIn(
  text: string,
  numbers: readonly NumberMention[],
  { measures }: NumberKnowledge,
): readonly Quantity[] {
  if (measures === undefined) return []
  return numbers.flatMap((number): Quantity[] => {
    const [start, end] = number.span
    const after = text.slice(end, end + 32)
    const behind = units.map(unit => unit.exec(after)).find(found => found !== null && measures.has(keyOf(found[1]!)))
    const before = /[€$£¥]$/.exec(text.slice(Math.max(0, start - 2), start).trimEnd())
    const known = before === null ? measures.get(keyOf(behind?.[1] ?? '')) : undefined
    const measure = before === null ? known : measures.get(before[0])
    if (measure === undefined) return []
    const span: Span = known === undefined ? [start - 1, end] : [start, end + behind![0].length]
    const isNegative =
      measure.dimension === 'temperature' && isBelowZero(text.slice(0, start), text.slice(span[1], span[1] + 24))
    const amount = isNegative ? -number.value : number.value
    return [{ number, span, measure, value: amount * measure.factor + (measure.offset ?? 0) }]
  })
}

const isBelowZero = (before: string, behind: string): boolean =>
  /^[\s\u00A0](?:sous|au-dessous de|en dessous de|below)(?!\p{L})/u.test(behind) ||
  /(?:^|[\s\u00A0(])(?:[-–−][\s\u00A0\u202F]?|moins |minus )$/u.test(before)

/** Three words, two, or one, or a sign; words may be tied. */
const units = [
  /^[\s\u00A0\u202F]?(?:k|M|Mds?)[\s\u00A0\u202F]?([€$£¥])/u,
  /^[\s\u00A0\u202F-]?(\p{L}+[\s\u00A0](?:à|an|per|par)[\s\u00A0](?:l[’'])?\p{L}+)(?!\p{L})/u,
  /^[\s\u00A0\u202F]?(km\/h|kilomètres-heure|k?m[²2](?!\d))/u,
  /^[\s\u00A0\u202F-]?(\p{L}+[\s\u00A0]\p{L}+)(?!\p{L})/u,
  /^[\s\u00A0\u202F-]?(?:de[\s\u00A0]|d[’'])?(\p{L}+|°(?:[\s\u00A0]?[CF])?|[€$£¥])(?![/²³€$£])/u,
]

const keyOf = (unit: string): string => unit.replace(/°\s/u, '°').replace(/\s/gu, ' ').toLowerCase()

/** Units that are as good as the same: a *pied* and a foot, leagues of both. */
export const isSameMeasure = (one: Measure, other: Measure): boolean =>
  one.dimension === other.dimension && Math.abs(one.factor / other.factor - 1) < 0.05

/** The share by which a value that was converted may be rounded. */
const rounding = 0.1

/** Whether one is the other in another unit: ten kilometres, six miles. */
export const isConverted = ({ measure, value }: Quantity, other: Quantity): boolean =>
  measure.dimension === other.measure.dimension &&
  measure.factor !== other.measure.factor &&
  Math.abs(value - other.value) <= rounding * Math.max(Math.abs(value), Math.abs(other.value))
