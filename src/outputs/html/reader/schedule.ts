import { knownWords } from './memory.ts'
import { type Saved, savedWords } from './saved.ts'
import { read, write } from './storage.ts'

/** What FSRS keeps of a card, as JSON has it. */
export interface Scheduled {
  /** When it is to be asked again, ISO 8601. */
  readonly due: string
  readonly stability: number
  readonly difficulty: number
  readonly elapsed_days: number
  readonly scheduled_days: number
  readonly learning_steps: number
  readonly reps: number
  readonly lapses: number
  /** New, learning, review, relearning. */
  readonly state: 0 | 1 | 2 | 3
  /** When it was asked last, ISO 8601. */
  readonly last_review: string
}

export type Schedule = Readonly<Record<string, Scheduled>>

const numbers = [
  'stability',
  'difficulty',
  'elapsed_days',
  'scheduled_days',
  'learning_steps',
  'reps',
  'lapses',
  'state',
] as const

const isDate = (value: unknown): boolean => typeof value === 'string' && !Number.isNaN(Date.parse(value))

/** The cards of a schedule that are whole; what else stands there is passed over. */
export function wholeCards(schedule: unknown): Schedule {
  if (typeof schedule !== 'object' || schedule === null) return {}
  return Object.fromEntries(
    Object.entries(schedule as Record<string, Partial<Scheduled> | null>).filter(
      (entry): entry is [string, Scheduled] => {
        const card = entry[1]
        if (typeof card !== 'object' || card === null || !isDate(card.due) || !isDate(card.last_review)) return false
        return numbers.every(name => Number.isFinite(card[name])) && [0, 1, 2, 3].includes(Number(card.state))
      },
    ),
  )
}

export const schedule = (): Schedule => wholeCards(read('schedule', {}))

/** Keeps a card; without one, the entry is as it was before it was first asked. Whether the browser took it. */
export function keepCard(key: string, card: Scheduled | undefined): boolean {
  const { [key]: _, ...others } = schedule()
  return write('schedule', card === undefined ? others : { ...others, [key]: card })
}

/** What names a saved word or sentence among the cards. */
export const cardKey = ({ text, unit, sentence, word }: Saved): string =>
  word === '' ? `${text}#${unit}.${sentence}` : `${text}/${word}`

/** What is to be asked by then: first what was asked before, the longest overdue first, then what is new, as it was saved. */
export function dueBy(time: Date): Saved[] {
  const cards = schedule()
  const known = new Map<string, Set<string>>()
  const isKnown = ({ word, languages: [language] }: Saved): boolean => {
    if (!known.has(language)) known.set(language, knownWords(language))
    return known.get(language)!.has(word)
  }
  const dueOf = (entry: Saved): number => {
    const key = cardKey(entry)
    return Object.hasOwn(cards, key) ? Date.parse(cards[key]!.due) : Number.NaN
  }
  const entries = savedWords().filter(entry => !isKnown(entry))
  const asked = entries.filter(entry => dueOf(entry) <= time.getTime()).sort((a, b) => dueOf(a) - dueOf(b))
  return [...asked, ...entries.filter(entry => Number.isNaN(dueOf(entry)))]
}
