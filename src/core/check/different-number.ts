import { coded, type Moment, tied } from '../language/moments.ts'
import { type NumberKnowledge, type NumberMention, numbersIn } from '../language/numbers.ts'
import { isConverted, type Quantity, quantitiesIn } from '../language/quantities.ts'
import type { Message } from '../model/message.ts'
import type { Span } from '../model/span.ts'
import { message, rule } from '../rules/rule.ts'
import { addedNumber } from './added-number.ts'
import { differentNumberWord } from './different-number-word.ts'
import { around, inUnit, type Linked, linkedIn } from './linked.ts'
import { missingNumber } from './missing-number.ts'
import type { CheckContext, TextRule } from './rule.ts'

const declared = rule({
  name: 'different-number',
  severity: 'error',
  summary: 'A number of the source that the linked sentence has with another value; one of the two in digits.',
  reason: ({ actual, counterpart }: { readonly actual: string; readonly counterpart: string }) =>
    `Unexpected number \`${counterpart}\` for \`${actual}\`, expected the same value`,
  examples: {
    wrong: [{ source: 'Une levée de 6,6 milliards de dollars.', target: 'A raise of $6.6 million.' }],
    right: [{ source: 'Une levée de 6,6 milliards de dollars.', target: 'A raise of $6.6 billion.' }],
  },
})

/**
 * Numbers with another value, or missing.
 *
 * An error only where both sides have a number: one that stands on one side alone may be said in a way that nobody
 * reads here. What is written with digits must be there. What is spelled out is often an idiom (*quinze jours*, a fortnight): it
 * is a message only where the other side has a number that it does not have, and no error where that is spelled out too.
 */
export const differentNumber: TextRule = {
  ...declared,
  check: (edition, context) => linkedIn(edition).flatMap(linked => compare(linked, context)),
}

function compare(linked: Linked, { source, target, placeInTarget }: CheckContext): Message[] {
  const { link, unit, at } = linked
  if (link.source.length === 0 || link.target.length === 0) return []
  const same = withoutTheSame(linked.source.text, linked.target.text, [source.numbers, target.numbers])
  const own = numbersIn(same.source, source.numbers)
  const others = numbersIn(same.target, target.numbers)
  if (own.length === 0 && others.length === 0) return []
  const found = unmatched(own, others)
  const { left, right } = withoutConverted(found, {
    own: quantitiesIn(same.source, found.left, source.numbers),
    others: quantitiesIn(same.target, found.right, target.numbers),
  })
  if (left.length === 0 && right.length === 0) return []
  const lost = left
    .filter(number => !isOne(number, linked.target.text, target.numbers))
    .filter(number => !isAmong(number, numbersIn(around(linked, 'target'), target.numbers)))
  const new_ = right
    .filter(number => !isOne(number, linked.source.text, source.numbers))
    .filter(number => !isAmong(number, numbersIn(around(linked, 'source'), source.numbers)))
  const messages: Message[] = []
  for (const number of lost) {
    const rival = new_.find(other => other.digits === number.digits) ?? new_[0]
    if (rival === undefined && !number.digits) continue
    if (rival !== undefined) new_.splice(new_.indexOf(rival), 1)
    const actual = linked.source.text.slice(...number.span)
    const counterpart = rival && linked.target.text.slice(...rival.span)
    const place = placeInTarget(at, inUnit(linked.target, rival?.span ?? [0, linked.target.text.length]))
    const more = { unit: unit.id, expected: [actual] }
    if (counterpart === undefined) messages.push(message(missingNumber, place, { actual }, more))
    else if (number.digits || rival?.digits) messages.push(message(declared, place, { actual, counterpart }, more))
    else messages.push(message(differentNumberWord, place, { actual, counterpart }, more))
  }
  for (const number of new_.filter(({ digits }) => digits)) {
    const actual = linked.target.text.slice(...number.span)
    const place = placeInTarget(at, inUnit(linked.target, number.span))
    messages.push(message(addedNumber, place, { actual }, { unit: unit.id }))
  }
  return messages
}

/** Both without what the translation has in another unit, rightly converted. */
function withoutConverted(
  { left, right }: ReturnType<typeof unmatched>,
  { own, others }: { readonly own: readonly Quantity[]; readonly others: readonly Quantity[] },
): ReturnType<typeof unmatched> {
  const pairs = own.flatMap(quantity => {
    const other = others.find(each => isConverted(quantity, each))
    return other === undefined ? [] : [quantity.number, other.number]
  })
  return { left: left.filter(each => !pairs.includes(each)), right: right.filter(each => !pairs.includes(each)) }
}

interface Both {
  readonly source: string
  readonly target: string
}

/**
 * Both texts, with blanks where they say the same day, time or fraction, or have the same version, address, section or
 * reference: what is written with numbers there is no amount. Offsets stay as they are.
 */
function withoutTheSame(
  source: string,
  target: string,
  [own, other]: readonly [own: NumberKnowledge, other: NumberKnowledge],
): Both {
  if (!/\d/.test(source) && !/\d/.test(target)) return { source, target }
  const moments = [own.moments?.(source) ?? [], other.moments?.(target) ?? []] as const
  const first = blanked({ source, target }, moments, (one, two) => one.values.some(value => two.values.includes(value)))
  const isSame = (one: Moment, two: Moment) => one.values[0] === two.values[0]
  const second = blanked(first, [tiedIn(first.source), tiedIn(first.target)], isSame)
  return blanked(second, [codesIn(second.source), codesIn(second.target)], isSame)
}

const codesIn = (text: string): Moment[] =>
  [...text.matchAll(coded)].map(({ 0: name, index }) => ({
    span: [index, index + name.length],
    values: [name.replace(/[ \u00A0-]/g, '')],
  }))

const tiedIn = (text: string): Moment[] =>
  [...text.matchAll(tied)].map(({ 0: name, index }) => ({
    span: [index, index + name.length],
    values: [name.replace(/[ .\u00A0\u202F](?=\d{2}(?:\D|$))/gu, ' ')],
  }))

function blanked(
  texts: Both,
  [own, others]: readonly [readonly Moment[], readonly Moment[]],
  isSame: (one: Moment, other: Moment) => boolean,
): Both {
  let { source, target } = texts
  const left = [...others]
  for (const moment of own) {
    const at = left.findIndex(other => isSame(moment, other))
    if (at === -1) continue
    source = without(source, moment.span)
    target = without(target, left[at]!.span)
    left.splice(at, 1)
  }
  return { source, target }
}

const without = (text: string, [from, to]: Span): string => text.slice(0, from) + '~'.repeat(to - from) + text.slice(to)

/** *1 %* and *one percent*, *n° 1* and *number one*: a lone one that is written with a digit is a word on the other side. */
const isOne = (number: NumberMention, other: string, { units, ordinals, first }: NumberKnowledge): boolean =>
  number.value === 1 &&
  (other.toLowerCase().match(/\p{L}+/gu) ?? []).some(
    word => units.get(word) === 1 || ordinals.get(word) === 1 || first?.has(word),
  )

function unmatched(own: readonly NumberMention[], others: readonly NumberMention[]) {
  const right = [...others]
  const left = own.filter(number => {
    const at = right.findIndex(other => agree(number, other))
    if (at === -1) return true
    right.splice(at, 1)
    return false
  })
  return { left, right: right.filter(number => !isAmong(number, own)) }
}

const isAmong = (number: NumberMention, others: readonly NumberMention[]): boolean =>
  others.some(other => agree(number, other))

/** *5,4 … et 37,5 milliards*: a scale may be said once for two numbers. */
const agree = (one: NumberMention, other: NumberMention): boolean =>
  one.value === other.value ||
  one.also.includes(other.value) ||
  other.also.includes(one.value) ||
  (one.mantissa === other.mantissa && (one.scale === 1 || other.scale === 1))
