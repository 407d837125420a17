import type { Span } from '../model/span.ts'

/** The names of months and days of the week, as they stand in a text. */
export interface CalendarKnowledge {
  /** From the first; each with the forms that it has: *lundi*, *lundis*. */
  readonly months: readonly (readonly string[])[]
  /** From Monday. */
  readonly weekdays: readonly (readonly string[])[]
}

/** A month, or a day of the week, by its number from 1. */
export interface Dated {
  readonly span: Span
  readonly kind: 'month' | 'weekday'
  readonly value: number
}

/** The months and days of the week of a text, in order. */
export function calendarWords(text: string, knowledge: CalendarKnowledge): readonly Dated[] {
  const { pattern, values } = readerOf(knowledge)
  return [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
    span: [index, index + word.length],
    ...values.get(word)!,
  }))
}

interface Reader {
  readonly pattern: RegExp
  readonly values: ReadonlyMap<string, Omit<Dated, 'span'>>
}

const readers = new WeakMap<CalendarKnowledge, Reader>()

function readerOf(knowledge: CalendarKnowledge): Reader {
  const known = readers.get(knowledge)
  if (known !== undefined) return known
  const { months, weekdays } = knowledge
  const entries = (names: readonly (readonly string[])[], kind: Dated['kind']) =>
    names.flatMap((forms, at) => forms.map(form => [form, { kind, value: at + 1 }] as const))
  const values = new Map([...entries(months, 'month'), ...entries(weekdays, 'weekday')])
  const pattern = new RegExp(`(?<!\\p{L})(?:${[...values.keys()].join('|')})(?!\\p{L})`, 'gu')
  const made = { pattern, values }
  readers.set(knowledge, made)
  return made
}
