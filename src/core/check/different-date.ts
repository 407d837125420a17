import { type CalendarKnowledge, calendarWords, type Dated } from '../language/calendar.ts'
import { kindOf, type Moment } from '../language/moments.ts'
import type { Message } from '../model/message.ts'
import { message, rule } from '../rules/rule.ts'
import { around, inUnit, type Linked, linkedIn, momentsOf, withBlank } from './linked.ts'
import { oneForOne } from './one-for-one.ts'
import type { CheckContext, TextRule } from './rule.ts'

const declared = rule({
  name: 'different-date',
  severity: 'warning',
  summary: 'A month or a day of the week for which the linked sentence has another one.',
  reason: ({ actual, counterpart }: { readonly actual: string; readonly counterpart: string }) =>
    `Unexpected \`${counterpart}\` for \`${actual}\`, expected the same month or day of the week`,
  examples: {
    wrong: [
      { source: 'Le bateau part en mars.', target: 'The boat leaves in April.' },
      { source: 'Il vient chaque jeudi.', target: 'He comes every Tuesday.' },
    ],
    right: [
      { source: 'Le bateau part en mars.', target: 'The boat leaves in March.' },
      { source: 'Il vient chaque jeudi.', target: 'He comes every Thursday.' },
      { source: 'Il vient le jeudi et le mardi.', target: 'He comes on Tuesdays and Thursdays.' },
    ],
  },
})

/** Months and days of the week that shift. Silent where one side names none: *le lendemain* may be Friday. */
export const differentDate: TextRule = {
  ...declared,
  check: (edition, context) => {
    const [own, other] = [context.source.calendar, context.target.calendar]
    if (own === undefined || other === undefined) return []
    return linkedIn(edition).flatMap(linked => compare(linked, [own, other], context))
  },
}

function compare(
  linked: Linked,
  [own, other]: readonly [CalendarKnowledge, CalendarKnowledge],
  context: CheckContext,
): Message[] {
  // Few sentences name a month or a day of the week: the days of the others need not be found.
  const isDated =
    calendarWords(linked.source.text, own).length > 0 && calendarWords(linked.target.text, other).length > 0
  if (!isDated) return []
  const { source, target } = withoutDays(linked, context)
  const words = [calendarWords(source, own), calendarWords(target, other)] as const
  if (words[0].length === 0 || words[1].length === 0) return []
  const near = [calendarWords(around(linked, 'source'), own), calendarWords(around(linked, 'target'), other)] as const
  const rivals = words[1].filter(word => !isAmong(word, near[0]))
  const lost = words[0].filter(word => !isAmong(word, near[1]))
  return oneForOne(lost, rivals, (word, rival) => word.kind === rival.kind).pairs.map(([word, rival]): Message => {
    const actual = linked.source.text.slice(...word.span)
    const counterpart = linked.target.text.slice(...rival.span)
    const place = context.placeInTarget(linked.at, inUnit(linked.target, rival.span))
    return message(declared, place, { actual, counterpart }, { unit: linked.unit.id, expected: [actual] })
  })
}

/**
 * Both texts without the day of a month where both have just one: whether these are the same is asked with their numbers.
 * Offsets stay as they are.
 */
function withoutDays(linked: Linked, { source, target }: CheckContext): { source: string; target: string } {
  const texts = { source: linked.source.text, target: linked.target.text }
  const days = [momentsOf(linked.source, source.numbers), momentsOf(linked.target, target.numbers)].map(found =>
    found.filter(({ values, isFeast }) => !isFeast && kindOf(values[0]!) === 'day'),
  )
  if (days.some(each => each.length !== 1)) return texts
  return { source: without(texts.source, days[0]!), target: without(texts.target, days[1]!) }
}

const without = (text: string, places: readonly Moment[]): string =>
  places.reduce((rest, { span }) => withBlank(rest, span), text)

const isAmong = ({ kind, value }: Dated, others: readonly Dated[]): boolean =>
  others.some(other => other.kind === kind && other.value === value)
