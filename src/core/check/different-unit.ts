import { type NumberKnowledge, numbersIn } from '../language/numbers.ts'
import { isSameMeasure, type Quantity, quantitiesIn } from '../language/quantities.ts'
import { remember } from '../language/remember.ts'
import type { Message } from '../model/message.ts'
import type { Span } from '../model/span.ts'
import { message, rule } from '../rules/rule.ts'
import { around, inUnit, type Linked, linkedIn, numbersOf } from './linked.ts'
import { oneForOne } from './one-for-one.ts'
import type { CheckContext, TextRule } from './rule.ts'

const declared = rule({
  name: 'different-unit',
  severity: 'warning',
  summary: 'A number that the linked sentence has with another unit or currency and the same value: not converted.',
  reason: ({ actual, counterpart }: { readonly actual: string; readonly counterpart: string }) =>
    `Unexpected unit in \`${counterpart}\` for \`${actual}\`, expected the same unit, or the value converted`,
  examples: {
    wrong: [
      { source: 'Le village est à 10 km.', target: 'The village is 10 miles away.' },
      { source: 'Le billet coûte 50 €.', target: 'The ticket costs £50.' },
      { source: 'Il attendit trois mois.', target: 'He waited for three years.' },
      { source: 'Les billets se vendent en euros au port.', target: 'Tickets are sold in dollars at the harbour.' },
    ],
    right: [
      { source: 'Le village est à 10 km.', target: 'The village is six miles away.' },
      { source: 'Le billet coûte 50 €.', target: 'The ticket costs €50.' },
      { source: 'Il attendit trois mois.', target: 'He waited for three months.' },
    ],
  },
})

/** Units and currencies that change while their number stays. Silent where one side says none. */
export const differentUnit: TextRule = {
  ...declared,
  check: (edition, context) => linkedIn(edition).flatMap(linked => compare(linked, context)),
}

function compare(linked: Linked, context: CheckContext): Message[] {
  const amounts = differentAmounts(linked, context)
  return amounts.length > 0 ? amounts : differentCurrency(linked, context)
}

/** The one currency that a sentence names, with an amount or without, where its translation names one that is another. */
function differentCurrency(linked: Linked, { source, target, placeInTarget }: CheckContext): Message[] {
  const own = currenciesIn(linked.source.text, source.numbers)
  const other = own.length === 0 ? [] : currenciesIn(linked.target.text, target.numbers)
  if (dimensionsOf(own).size !== 1 || dimensionsOf(other).size !== 1) return []
  const near = {
    source: dimensionsOf(currenciesIn(around(linked, 'source'), source.numbers)),
    target: dimensionsOf(currenciesIn(around(linked, 'target'), target.numbers)),
  }
  const [lost, rival] = [own[0]!, other[0]!]
  if (near.target.has(lost.dimension) || near.source.has(rival.dimension)) return []
  const [actual, counterpart] = [lost.word, rival.word]
  const place = placeInTarget(linked.at, inUnit(linked.target, rival.span))
  return [message(declared, place, { actual, counterpart }, { unit: linked.unit.id, expected: [actual] })]
}

interface Currency {
  readonly word: string
  readonly span: Span
  readonly dimension: string
}

const dimensionsOf = (currencies: readonly Currency[]): ReadonlySet<string> =>
  new Set(currencies.map(({ dimension }) => dimension))

/** Words and signs of currencies; a word that also weighs something says none. */
function currenciesIn(text: string, { measures }: NumberKnowledge): Currency[] {
  if (measures === undefined || !remember(signs, measures, signOf).test(text)) return []
  return [...text.matchAll(/[€$£¥]|(?<![\p{L}-])\p{Ll}{4,}(?:[ \u00A0]sterling)?/gu)].flatMap(({ 0: word, index }) => {
    const dimension = measures.get(word)?.dimension ?? ''
    return currencies.has(dimension) ? [{ word, span: [index, index + word.length] as const, dimension }] : []
  })
}

/** What a text without a currency has not: few sentences need be read word by word. */
function signOf(measures: NonNullable<NumberKnowledge['measures']>): RegExp {
  const words = [...measures].flatMap(([word, { dimension }]) => (currencies.has(dimension) ? [word] : []))
  return new RegExp(words.map(word => word.replace(/[$.]/g, '\\$&')).join('|'), 'u')
}

const signs = new WeakMap<NonNullable<NumberKnowledge['measures']>, RegExp>()

const currencies: ReadonlySet<string> = new Set(['euro', 'dollar', 'pound', 'yen', 'franc'])

function differentAmounts(linked: Linked, { source, target, placeInTarget }: CheckContext): Message[] {
  if (source.numbers.measures === undefined || target.numbers.measures === undefined) return []
  const read = (text: string, side: typeof source) => quantitiesIn(text, numbersIn(text, side.numbers), side.numbers)
  const readOf = (side: 'source' | 'target', { numbers }: typeof source) =>
    quantitiesIn(linked[side].text, numbersOf(linked[side], numbers), numbers)
  const own = readOf('source', source)
  const others = own.length === 0 ? [] : readOf('target', target)
  if (others.length === 0) return []
  // *10 ans puis 10 jours* wants both.
  const { left: lost, right: rivals } = oneForOne(own, others, isSame)
  if (lost.length === 0 || rivals.length === 0) return []
  const near = {
    source: oneForOne(read(around(linked, 'source'), source), own, isSame).left,
    target: oneForOne(read(around(linked, 'target'), target), others, isSame).left,
  }
  const { pairs } = oneForOne(
    lost.filter(each => !near.target.some(other => isSame(each, other))),
    rivals.filter(rival => !near.source.some(each => isSame(each, rival))),
    (quantity, rival) => rival.number.value === quantity.number.value,
  )
  return pairs.map(([quantity, rival]): Message => {
    const [actual, counterpart] = [linked.source.text.slice(...quantity.span), linked.target.text.slice(...rival.span)]
    const place = placeInTarget(linked.at, inUnit(linked.target, rival.span))
    return message(declared, place, { actual, counterpart }, { unit: linked.unit.id, expected: [actual] })
  })
}

/** How far a value may be rounded where its unit is another one: *deux cents mètres*, two hundred yards. */
const rounding = 0.1

/** The same amount of the same, in one unit or in two. */
const isSame = (one: Quantity, other: Quantity): boolean =>
  (isSameMeasure(one.measure, other.measure) && one.number.value === other.number.value) ||
  (one.measure.dimension === other.measure.dimension &&
    Math.abs(one.value - other.value) <= rounding * Math.max(Math.abs(one.value), Math.abs(other.value)))
