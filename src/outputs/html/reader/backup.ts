import { type Known, memoryChanged, type Shelved, setKnown, shelf } from './memory.ts'
import { importSaved, savedWords } from './saved.ts'
import { type Schedule, schedule, wholeCards } from './schedule.ts'
import { read, write } from './storage.ts'

/** Everything that this browser keeps of a reader, as a file. */
export function backup(): string {
  const everything = {
    format: 1,
    saved: savedWords(),
    known: read<Known>('known', {}),
    schedule: schedule(),
    shelf: shelf(),
    places: read<Record<string, string>>('places', {}),
  }
  return `${JSON.stringify(everything, null, 2)}\n`
}

interface Backup {
  readonly known?: unknown
  readonly schedule?: unknown
  readonly shelf?: unknown
  readonly places?: unknown
}

/** Adds what a file holds to what is kept; of two schedules or places the later. The number of entries read; nothing for a file of another kind. */
export function restore(json: string): number | undefined {
  const count = importSaved(json)
  if (count === undefined) return undefined
  const file = JSON.parse(json) as Backup
  for (const [language, words] of entriesOf(file.known)) {
    if (Array.isArray(words))
      setKnown(
        language,
        words.filter(word => typeof word === 'string'),
      )
  }
  write(
    'schedule',
    latest<Schedule[string]>(schedule(), wholeCards(file.schedule), ({ last_review }) => last_review),
  )
  const texts = entriesOf(file.shelf).filter((entry): entry is [string, Shelved] => isShelved(entry[1]))
  const before = shelf()
  write(
    'shelf',
    latest<Shelved>(before, Object.fromEntries(texts), ({ date }) => date),
  )
  const later = texts.filter(([id, { date }]) => !Object.hasOwn(before, id) || before[id]!.date < date)
  const places = entriesOf(file.places).filter(
    ([id, place]) => typeof place === 'string' && later.some(([own]) => own === id),
  )
  write('places', { ...read<Record<string, string>>('places', {}), ...Object.fromEntries(places) })
  memoryChanged()
  return count
}

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []

function isShelved(value: unknown): value is Shelved {
  if (typeof value !== 'object' || value === null) return false
  const { share, date, finished } = value as Record<string, unknown>
  return Number.isFinite(share) && typeof date === 'string' && ['string', 'undefined'].includes(typeof finished)
}

/** Both, and of two entries of one name the one with the later date. */
function latest<Entry>(
  own: Readonly<Record<string, Entry>>,
  other: Readonly<Record<string, Entry>>,
  dateOf: (entry: Entry) => string,
): Record<string, Entry> {
  const newer = Object.entries(other).filter(
    ([key, entry]) => !Object.hasOwn(own, key) || dateOf(own[key]!) < dateOf(entry),
  )
  return { ...own, ...Object.fromEntries(newer) }
}
