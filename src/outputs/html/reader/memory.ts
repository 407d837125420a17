import { savedWords } from './saved.ts'
import { read, write } from './storage.ts'

/** How a reader stands to a word. A word that was saved is being learned; what was said to be known is not asked again. */
export type Standing = 'new' | 'learning' | 'known'

/** Lemmas that the reader knows, by language. */
export type Known = Readonly<Record<string, readonly string[]>>

/** What the reader did with a text. */
export interface Shelved {
  /** How far it was read, 0 to 1. */
  readonly share: number
  /** When it was last open, ISO 8601. */
  readonly date: string
  /** When the reader said that it is finished, ISO 8601. */
  readonly finished?: string | undefined
}

const listeners: (() => void)[] = []

/** Calls back whenever a word's standing may have changed, in this tab or another. */
export function onMemory(listener: () => void): void {
  if (listeners.length === 0) addEventListener('storage', memoryChanged)
  listeners.push(listener)
}

export function memoryChanged(): void {
  for (const listener of listeners) listener()
}

export function knownWords(language: string): Set<string> {
  const known = read<Known>('known', {})
  const own = Object.hasOwn(known, language) ? known[language] : []
  return new Set(Array.isArray(own) ? own.filter(word => typeof word === 'string') : [])
}

/** Lemmas of a language that are saved and not yet known. */
export function learningWords(language: string): Set<string> {
  const known = knownWords(language)
  return new Set(
    savedWords().flatMap(({ word, languages }) =>
      word !== '' && languages[0] === language && !known.has(word) ? [word] : [],
    ),
  )
}

/** Says of words that they are known, or no longer are. Whether the browser took it. */
export function setKnown(language: string, words: Iterable<string>, isKnown = true): boolean {
  const known = knownWords(language)
  for (const word of words) {
    if (isKnown) known.add(word)
    else known.delete(word)
  }
  const taken = write('known', { ...read<Known>('known', {}), [language]: [...known].sort() })
  memoryChanged()
  return taken
}

export const shelf = (): Readonly<Record<string, Shelved>> => read('shelf', {})

/** Keeps what is new of a text beside what is known of it. */
export function shelve(text: string, about: Partial<Shelved>): boolean {
  const own = shelf()
  const before = Object.hasOwn(own, text) ? own[text] : { share: 0 }
  return write('shelf', { ...own, [text]: { ...before, date: new Date().toISOString(), ...about } })
}

/** How often each lemma stands in a text; names and numbers, which nobody learns, are left out before. */
export type Counts = readonly (readonly [lemma: string, count: number])[]

/** Share of the running words that a reader knows, 0 to 1; undefined where there are none. */
export function shareKnown(counts: Counts, known: ReadonlySet<string>): number | undefined {
  let all = 0
  let own = 0
  for (const [lemma, count] of counts) {
    all += count
    if (known.has(lemma)) own += count
  }
  return all === 0 ? undefined : own / all
}

/** Share of a text's words from which it tells of the reader; below, of how few words were told to be known yet. */
const tells = 0.1

/** “You know 91 %”, of what is said behind; nothing as long as few words were told. */
export const youKnow = (share: number, of = ''): string => (share < tells ? '' : `You know ${percent(share)}${of}`)

/** “91 %”: everything only where nothing is missing. */
export const percent = (share: number): string => `${Math.floor(share * 100)} %`
