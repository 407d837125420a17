import type { Correction, TypographyKnowledge } from '../language.ts'
import { tableOf } from '../table.ts'

const thin = '\u202F'
const wide = '\u00A0'

/**
 * French typography after the Lexique des règles typographiques of the Imprimerie nationale: a narrow no-break space
 * before `; ! ?`, a no-break space before `:` and inside « » and before `%` and signs of currency, a narrow one between thousands. Where a
 * text has the other kind of no-break space, that is a house style and stays.
 */
export const frenchTypography: TypographyKnowledge = {
  correctionsOf: text => [...spaces(text), ...quotes(text)].sort((one, other) => one.span[0] - other.span[0]),
  telling: tableOf(
    'le la les des du un une est et dans qui que pour pas plus avec sur ce cette ces son sa ses leur leurs nous vous il elle',
    'ils elles je mais où au aux être avoir été était sont ont fait comme tout tous toute toutes même aussi bien sans sous',
  ),
  pronouns: tableOf('il elle ils elles le la les lui leur leurs son sa ses eux celui celle ceux celles y en se s l'),
}

interface Rule {
  readonly pattern: RegExp
  readonly space: string
}

/** Each pattern’s span is the white space to replace, which may be empty. */
const rules: readonly Rule[] = [
  { pattern: /(?<=[\p{L}\p{N})\]’'»"…*_]) *(?=[;!?](?![\p{L}\p{N}]))/gu, space: thin },
  { pattern: /(?<=[\p{L}\p{N})\]»"…*_]) *(?=:(?:[\s«]|$))/gu, space: wide },
  { pattern: /(?<=«) *(?=\S)/gu, space: wide },
  { pattern: /(?<=\S) *(?=»)/gu, space: wide },
  { pattern: /(?<=\d) *(?=[%‰€$£])/gu, space: wide },
  { pattern: /(?<=(?<!\d)\d{1,3}) (?=\d{3}(?!\d))/gu, space: thin },
]

function spaces(text: string): Correction[] {
  return rules.flatMap(({ pattern, space }) =>
    [...text.matchAll(pattern)]
      .filter(found => !isMarkInside(text, found.index))
      .map(found => ({
        span: [found.index, found.index + found[0].length] as const,
        replacement: space,
        kind: 'space' as const,
      })),
  )
}

/** `?!`, `(?)`, `http://`: no space belongs there. */
const isMarkInside = (text: string, at: number): boolean => ';:!?(['.includes(text[at - 1] ?? ' ')

/** Straight and English quotation marks. Inside « », “ ” are right. A mark without its partner is left alone. */
function quotes(text: string): Correction[] {
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
