import { areRivals, isOfKind, isSame, kindOf, type Moment, references } from '../language/moments.ts'
import { type NumberKnowledge, type NumberMention, numbersIn } from '../language/numbers.ts'
import { isConverted, type Quantity, quantitiesIn } from '../language/quantities.ts'
import { once } from '../language/remember.ts'
import type { Message } from '../model/message.ts'
import type { Span } from '../model/span.ts'
import { message, rule } from '../rules/rule.ts'
import { addedNumber } from './added-number.ts'
import { differentNumberWord } from './different-number-word.ts'
import {
  around,
  inUnit,
  type Linked,
  linkedIn,
  momentsIn,
  momentsOf,
  numbersOf,
  type Piece,
  withBlank,
} from './linked.ts'
import { missingNumber } from './missing-number.ts'
import { oneForOne } from './one-for-one.ts'
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
  const texts = [linked.source.text, linked.target.text] as const
  const { pairs, added, odd } = differencesIn(linked, source.numbers, target.numbers)
  const placeOf = (span: Span) => placeInTarget(at, inUnit(linked.target, span))
  const onNumber = ([number, rival]: (typeof pairs)[number]): Message => {
    const actual = texts[0].slice(...number.span)
    const place = placeOf(rival?.span ?? [0, texts[1].length])
    const more = { unit: unit.id, expected: [actual] }
    if (rival === undefined || !areAmounts([texts[0], number], [texts[1], rival]))
      return message(missingNumber, place, { actual }, more)
    const kind = isFigure(number) || isFigure(rival) ? declared : differentNumberWord
    return message(kind, place, { actual, counterpart: texts[1].slice(...rival.span) }, more)
  }
  const onAdded = ({ span }: NumberMention): Message =>
    message(addedNumber, placeOf(span), { actual: texts[1].slice(...span) }, { unit: unit.id })
  const onMoment = ([moment, other]: Facing): Message => {
    const [actual, counterpart] = [texts[0].slice(...moment.span), texts[1].slice(...other.span)]
    const kind = /\d/.test(actual + counterpart) ? declared : differentNumberWord
    return message(kind, placeOf(other.span), { actual, counterpart }, { unit: unit.id, expected: [actual] })
  }
  return [...odd.map(onMoment), ...pairs.map(onNumber), ...added.map(onAdded)]
}

interface Differences {
  /** Days, times, shares and references, each with what stands in its place. */
  readonly odd: readonly Facing[]
  /** Numbers of the source that neither the linked sentence has nor those around it, with those in their place. */
  readonly pairs: readonly (readonly [number: NumberMention, rival: NumberMention | undefined])[]
  /** Numbers that the translation alone has. */
  readonly added: readonly NumberMention[]
}

function differencesIn(linked: Linked, knowledge: NumberKnowledge, knowledgeOfTarget: NumberKnowledge): Differences {
  const same = withoutTheSame(linked, [knowledge, knowledgeOfTarget])
  const own = numbersLeft(same.source, linked.source, knowledge)
  const others = numbersLeft(same.target, linked.target, knowledgeOfTarget)
  if (own.length + others.length + same.odd.length === 0) return { odd: [], pairs: [], added: [] }
  const { left, right } = withoutConverted(oneForOne(own, others, agree), {
    own: quantitiesIn(linked.source.text, numbersOf(linked.source, knowledge), knowledge),
    others: quantitiesIn(linked.target.text, numbersOf(linked.target, knowledgeOfTarget), knowledgeOfTarget),
  })
  const odd = same.odd.filter(([moment, other]) => isOdd(moment, other, { left, own }))
  const lost = left
    .filter(({ span }) => !odd.some(([moment]) => meet(span, moment.span)))
    .filter(number => !isSaid(number, linked.target.text, knowledgeOfTarget))
    .filter(number => !isAmong(number, numbersIn(around(linked, 'target'), knowledgeOfTarget)))
  const new_ = right
    .filter(({ span }) => !odd.some(([, moment]) => meet(span, moment.span)))
    .filter(number => !isSaid(number, linked.source.text, knowledge))
    .filter(number => !isAmong(number, numbersIn(around(linked, 'source'), knowledge)))
  const { pairs, rest } = facing(lost, new_)
  return {
    odd,
    pairs: pairs.filter(
      ([number, rival]) =>
        (rival !== undefined && areAmounts([linked.source.text, number], [linked.target.text, rival])) ||
        (!isAmong(number, others) && isMissed(number, linked.source, linked.target)),
    ),
    added: rest.filter(number => isMissed(number, linked.target, linked.source)),
  }
}

/** The numbers of what is left of a piece, which most often is all of it. */
const numbersLeft = (text: string, piece: Piece, knowledge: NumberKnowledge): readonly NumberMention[] =>
  text === piece.text ? numbersOf(piece, knowledge) : numbersIn(text, knowledge)

/** Each lost number with the added one in its place: one in digits faces one in digits, where there is one. */
function facing(lost: readonly NumberMention[], added: readonly NumberMention[]) {
  const rest = [...added]
  const pairs = lost.map(number => {
    const alike = rest.findIndex(({ digits }) => digits === number.digits)
    return [number, rest.splice(Math.max(0, alike), 1)[0]] as const
  })
  return { pairs, rest }
}

/** Written in digits that do not stand on the other side in a name, or as the other language writes them: *Sheet1*. */
function isMissed({ digits, span }: NumberMention, { text }: Piece, other: Piece): boolean {
  const written = text.slice(...span).replace(/\D/g, '\\$&')
  return digits && !new RegExp(`(?<!\\d[.,]?)${written}(?![.,]?\\d)`).test(other.text)
}

/** Written in figures, be they Roman ones. */
const isFigure = ({ digits, roman }: NumberMention): boolean => digits || roman === true

interface Counted {
  readonly own: readonly NumberMention[]
  /** Those of them that the other side does not have. */
  readonly left: readonly NumberMention[]
}

/**
 * Whether two that face each other differ indeed. A day may stand with others of its month (*du 3 au 5 mars*), a number of
 * times with another one (*deux ou trois fois*): there one of their numbers must be missing too.
 */
function isOdd(moment: Moment, other: Moment, { own, left }: Counted): boolean {
  const kind = kindOf(moment.values[0]!)
  if (kind === 'half' || kind === 'pages') return false
  if (monthOf(moment) !== monthOf(other)) return true
  if (kind !== 'day' && kind !== 'count') return true
  return left.some(({ span }) => meet(span, moment.span)) || !own.some(({ span }) => meet(span, moment.span))
}

/** The month of a day: 6 of `day 15-6-2025`. */
const monthOf = ({ values }: Moment): string | undefined => values[0]!.split('-')[1]

type Placed = readonly [text: string, number: NumberMention]

/** Whether both are amounts that differ: no part of a name (*libtruc-1.3.tar.gz*), and not written alike (*1,234*). */
const areAmounts = (one: Placed, other: Placed): boolean =>
  !isInName(one) && !isInName(other) && !isWrittenAlike(one, other)

/** Where both have the same figures with the same mark one language may read them as two numbers. */
function isWrittenAlike([text, { span }]: Placed, [other]: Placed): boolean {
  const written = text.slice(...span)
  return /\d[.,]\d/.test(written) && other.includes(written)
}

const isInName = ([text, { span }]: Placed): boolean =>
  /(?<!(?<!\p{L})(?:under|over|mid|pre|post))(?<=\p{L})[-_./:\d]*[-_./:]$/iu.test(
    text.slice(Math.max(0, span[0] - 24), span[0]),
  ) || /^[.\d]*[._/:]\p{L}/u.test(text.slice(span[1], span[1] + 24))

const meet = (one: Span, other: Span): boolean => one[0] < other[1] && other[0] < one[1]

interface Unmatched {
  readonly left: readonly NumberMention[]
  readonly right: readonly NumberMention[]
}

/** Both without what the other side has in another unit, rightly converted, be it beside the same unit: 180 °C (350 °F). */
function withoutConverted(
  { left, right }: Unmatched,
  { own, others }: { readonly own: readonly Quantity[]; readonly others: readonly Quantity[] },
): Unmatched {
  const isOf = (quantities: readonly Quantity[], number: NumberMention, rivals: readonly Quantity[]): boolean =>
    quantities.some(
      quantity => meet(quantity.number.span, number.span) && rivals.some(rival => isConverted(quantity, rival)),
    )
  return {
    left: left.filter(each => !isOf(own, each, others)),
    right: right.filter(each => !isOf(others, each, own)),
  }
}

interface Both {
  readonly source: string
  readonly target: string
}

/**
 * Both texts, with blanks where they say the same day, time or fraction, or have the same version, address, section or
 * reference: what is written with numbers there is no amount. Offsets stay as they are. `odd` are those that face each
 * other and differ.
 */
function withoutTheSame(
  linked: Linked,
  [own, other]: readonly [own: NumberKnowledge, other: NumberKnowledge],
): Both & { readonly odd: readonly Facing[] } {
  const texts = { source: linked.source.text, target: linked.target.text }
  const { left, right, ...both } = blanked(texts, [momentsOf(linked.source, own), momentsOf(linked.target, other)])
  const { names, ...rest } = withoutReferences(both)
  const near = {
    source: once(() => momentsIn(around(linked, 'source'), own)),
    target: once(() => momentsIn(around(linked, 'target'), other)),
  }
  const rivals = right.filter(moment => !moment.isFeast && !near.source().some(each => isSame(each, moment)))
  const lost = left.filter(moment => !moment.isFeast && !near.target().some(each => isSame(each, moment)))
  const odd = oneForOne(lost, rivals, isOfKind).pairs
  const others = names.filter(pair => !odd.some(each => pair.some((name, at) => meet(name.span, each[at]!.span))))
  return { ...rest, odd: [...odd, ...others] }
}

type Facing = readonly [Moment, Moment]

/** Both texts without the references that both have; `names` are those that differ from another of their make. */
function withoutReferences(texts: Both): Both & { readonly names: readonly Facing[] } {
  return references.reduce<ReturnType<typeof withoutReferences>>(
    ({ source, target, names }, { find, isName }) => {
      const [own, others] = [find(source), find(target)]
      const { left, right, ...both } = blanked({ source, target }, [own, others])
      const isNew = (found: Moment): boolean => !names.flat().some(name => meet(name.span, found.span))
      const lost = left.filter(isNew).filter(found => !others.some(other => isSame(found, other)))
      const added = right.filter(isNew).filter(found => !own.some(each => isSame(found, each)))
      return { ...both, names: isName ? [...names, ...oneForOne(lost, added, areRivals).pairs] : names }
    },
    { ...texts, names: [] },
  )
}

interface Rest extends Both {
  /** What of each side the other does not have. */
  readonly left: readonly Moment[]
  readonly right: readonly Moment[]
}

function blanked(texts: Both, [own, others]: readonly [readonly Moment[], readonly Moment[]]): Rest {
  const { pairs, left, right } = oneForOne(own, others, isSame)
  const source = pairs.reduce((text, [moment]) => withBlank(text, moment.span), texts.source)
  const target = pairs.reduce((text, [, moment]) => withBlank(text, moment.span), texts.target)
  return { source, target, left, right }
}

/** *1 %* and *one percent*, *n° 2* and *second*: what is written with a digit may be a word that is no number by itself. */
const isSaid = ({ value }: NumberMention, other: string, { units, first }: NumberKnowledge): boolean =>
  (other.toLowerCase().match(/\p{L}+/gu) ?? []).some(
    word => (value === 1 && units.get(word) === 1) || first?.get(word) === value,
  )

const isAmong = (number: NumberMention, others: readonly NumberMention[]): boolean =>
  others.some(other => agree(number, other))

const agree = (one: NumberMention, other: NumberMention): boolean =>
  one.value === other.value || one.also.includes(other.value) || other.also.includes(one.value)
