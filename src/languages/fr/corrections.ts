import { isLetterOrNumber, isWhite } from '../../core/language/characters.ts'
import type { Correction, TypographyKnowledge } from '../../core/language/language.ts'
import type { Span } from '../../core/model/span.ts'
import { tableOf } from '../table.ts'
import { frenchSpaces } from './typography.ts'

const thin = '\u202F'
const wide = '\u00A0'

/**
 * French typography after the Lexique des règles typographiques of the Imprimerie nationale: a narrow no-break space
 * before `; ! ?`, a no-break space before `:` and inside « » and before `%` and signs of currency, a narrow one between thousands. Where a
 * text has the other kind of no-break space, that is a house style and stays.
 */
export const frenchTypography: TypographyKnowledge = {
  typeset: frenchSpaces,
  correctionsOf: text => [...spaces(text), ...quotes(text)].sort((one, other) => one.span[0] - other.span[0]),
  telling: tableOf(
    'le la les des du un une est et dans qui que pour pas plus avec sur ce cette ces son sa ses leur leurs nous vous il elle',
    'ils elles je mais où au aux être avoir été était sont ont fait comme tout tous toute toutes même aussi bien sans sous',
  ),
  pronouns: tableOf('il elle ils elles le la les lui leur leurs son sa ses eux celui celle ceux celles y en se s l'),
}

interface Rule {
  readonly space: string
  /** The white space to replace at a sign, which may be empty; undefined where nothing is to be replaced. */
  readonly gapAt: (text: string, sign: number) => Span | undefined
}

/** Before a high mark, unless it stands inside a word: `?!`, `(?)`, `a?b`. */
const high: Rule = {
  space: thin,
  gapAt: (text, sign) => (isLetterOrNumber(text, sign + 1) ? undefined : gapBefore(text, sign, endsBeforeHigh)),
}

/** Before a colon that closes something: not in `12:30`, `http://`, `:name:`. */
const colon: Rule = {
  space: wide,
  gapAt: (text, sign) => {
    const closes = sign + 1 === text.length || text[sign + 1] === '«' || isWhite(text, sign + 1)
    return closes && !closesName(text, sign) ? gapBefore(text, sign, endsBeforeColon) : undefined
  },
}

/** Whether the colon is the second one around a name, as the names of emoji are written. */
function closesName(text: string, sign: number): boolean {
  let start = sign - 1
  while (start > 0 && sign - start < 50 && /[\w+-]/.test(text[start]!)) start--
  return text[start] === ':' && start < sign - 1 && (start === 0 || !isLetterOrNumber(text, start - 1))
}

const opening: Rule = {
  space: wide,
  gapAt: (text, sign) => {
    let end = sign + 1
    while (text[end] === ' ') end++
    return end === text.length || isWhite(text, end) ? undefined : [sign + 1, end]
  },
}

const closing: Rule = {
  space: wide,
  gapAt: (text, sign) => gapBefore(text, sign, (_, at) => !isWhite(text, at) && !'(['.includes(text[at]!)),
}

const unit: Rule = { space: wide, gapAt: (text, sign) => gapBefore(text, sign, isFigure) }

/** After a figure that a group of three follows. */
const thousands: Rule = { space: thin, gapAt: (_, figure) => [figure + 1, figure + 2] }

const rules: Readonly<Record<string, Rule>> = {
  ...Object.fromEntries([...';!?'].map(sign => [sign, high])),
  ...Object.fromEntries([...'%‰€$£'].map(sign => [sign, unit])),
  ':': colon,
  '«': opening,
  '»': closing,
}

const signs = /[;!?:«»%‰€$£]|\d(?<!\d{4})(?= \d{3}(?!\d))/g

function spaces(text: string): Correction[] {
  const corrections: Correction[] = []
  for (const { 0: sign, index } of text.matchAll(signs)) {
    const { space, gapAt } = rules[sign] ?? thousands
    const span = gapAt(text, index)
    if (span !== undefined) corrections.push({ span, replacement: space, kind: 'space' })
  }
  return corrections
}

/** The spaces before a sign, none being `[sign, sign]`, if what stands before them is such a character. */
function gapBefore(text: string, sign: number, isSuch: (text: string, at: number) => boolean): Span | undefined {
  let start = sign
  while (text[start - 1] === ' ') start--
  return start > 0 && isSuch(text, start - 1) ? [start, sign] : undefined
}

const endsBeforeHigh = (text: string, at: number): boolean =>
  isLetterOrNumber(text, at) || `)]’'»"…*_`.includes(text[at]!)
const endsBeforeColon = (text: string, at: number): boolean =>
  isLetterOrNumber(text, at) || ')]»"…*_'.includes(text[at]!)
const isFigure = (text: string, at: number): boolean => /\d/.test(text[at]!)

/** Straight and English quotation marks. Inside « », “ ” are right. A mark without its partner is left alone. */
function quotes(text: string): Correction[] {
  if (!/["“]/.test(text)) return []
  const straight = [...text.matchAll(/"/gu)].map(found => found.index)
  const pairs = straight.length % 2 === 0 ? pairsOf(straight) : []
  const curly = [...text.matchAll(/“[^“”«»]*”/gu)]
    .filter(found => depthAt(text, found.index) === 0)
    .map(found => [found.index, found.index + found[0].length - 1] as const)
  return [...pairs, ...curly].flatMap(([open, close]) => [
    { span: [open, open + 1] as const, replacement: `«${wide}`, kind: 'quotes' as const },
    { span: [close, close + 1] as const, replacement: `${wide}»`, kind: 'quotes' as const },
  ])
}

const pairsOf = (indices: readonly number[]): (readonly [number, number])[] =>
  indices.flatMap((open, index) => (index % 2 === 0 ? [[open, indices[index + 1]!] as const] : []))

function depthAt(text: string, at: number): number {
  const before = text.slice(0, at)
  return (before.match(/«/gu) ?? []).length - (before.match(/»/gu) ?? []).length
}
