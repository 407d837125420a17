import { read, write } from './storage.ts'

/** A word or sentence that a reader keeps, with the sentence pair it stood in. */
export interface Saved {
  /** Id of the text. */
  readonly text: string
  readonly title: string
  /** Id of the unit, and the number of the sentence in it, from 1. */
  readonly unit: string
  readonly sentence: number
  /** The headword; empty where the sentence itself is kept. */
  readonly word: string
  readonly gloss: string
  /** The word as it stands in the sentence; pieces that others part have ` … ` between them. */
  readonly form?: string
  readonly source: string
  readonly target: string
  /** Their languages, as BCP 47 tags. */
  readonly languages: readonly [source: string, target: string]
  /** ISO 8601 */
  readonly date: string
}

const key = 'saved'

/** Everything kept in this browser, whatever tab kept it. */
export function savedWords(): Saved[] {
  return read<unknown[]>(key, []).filter(isSaved)
}

export function save(entry: Saved): boolean {
  return write(key, [...savedWords().filter(other => !isSame(other, entry)), entry])
}

export function forget(entry: Saved): boolean {
  return write(
    key,
    savedWords().filter(other => !isSame(other, entry)),
  )
}

export function forgetAll(): boolean {
  return write(key, [])
}

export function isKept(entry: Saved): boolean {
  return savedWords().some(other => isSame(other, entry))
}

function isSame(a: Saved, b: Saved): boolean {
  return (
    a.text === b.text &&
    (a.word === '' ? a.unit === b.unit && a.sentence === b.sentence && b.word === '' : a.word === b.word)
  )
}

/** Adds what an exported file holds to what is kept. The number of entries read; nothing for a file of another kind. */
export function importSaved(json: string): number | undefined {
  try {
    const file = JSON.parse(json) as { saved?: unknown } | null
    if (!Array.isArray(file?.saved)) return undefined
    const entries = file.saved.filter(isSaved)
    const kept = savedWords().filter(other => !entries.some(entry => isSame(entry, other)))
    return write(key, [...kept, ...entries]) ? entries.length : undefined
  } catch {
    return undefined
  }
}

const texts = ['text', 'title', 'unit', 'word', 'gloss', 'source', 'target', 'date'] as const

const tag = /^[a-z]{2,3}(-[a-z0-9]+)*$/i

function isSaved(value: unknown): value is Saved {
  if (typeof value !== 'object' || value === null) return false
  const entry = value as Record<string, unknown>
  const { text, unit, sentence, languages, form } = entry
  return (
    texts.every(name => typeof entry[name] === 'string') &&
    ['string', 'undefined'].includes(typeof form) &&
    Number.isInteger(sentence) &&
    /^[a-z0-9-]+$/.test(String(text)) &&
    /^[a-z0-9]+$/.test(String(unit)) &&
    Array.isArray(languages) &&
    languages.length === 2 &&
    languages.every(language => tag.test(String(language)))
  )
}

export function asJson(entries: readonly Saved[]): string {
  return `${JSON.stringify({ format: 1, saved: entries }, null, 2)}\n`
}

const columns = ['Word', 'Meaning', 'Sentence', 'Translation', 'Text'] as const

function rowOf({ word, gloss, source, target, title }: Saved): string[] {
  return word === '' ? [source, target, '', '', title] : [word, gloss, source, target, title]
}

/** RFC 4180, with a byte order mark for the spreadsheets that need it; no cell begins a formula. */
export function asCsv(entries: readonly Saved[]): string {
  const cell = (value: string): string => `"${value.replace(/^(?=[=+\-@\t\r])/, "'").replaceAll('"', '""')}"`
  return `\uFEFF${[columns, ...entries.map(rowOf)].map(row => `${row.map(cell).join()}\r\n`).join('')}`
}

/** A text file that Anki imports as it is: its first lines say how it is made. */
export function asAnki(entries: readonly Saved[]): string {
  const cell = (value: string): string => {
    const line = value.replace(/\s+/g, ' ').trim()
    return /^[#"]|"/.test(line) ? `"${line.replaceAll('"', '""')}"` : line
  }
  const head = ['#separator:tab', '#html:false', '#tags:en-regard', `#columns:${columns.join('\t')}`]
  return [...head, ...entries.map(entry => rowOf(entry).map(cell).join('\t')), ''].join('\n')
}
