import * as z from 'zod'
import type { DictionaryEntry, DictionarySense } from '../../core/language/lexicon.ts'
import { ArchiveProblem, openArchive } from '../archive.ts'
import { DictionaryProblem, textOf } from './problem.ts'
import { mostSenses, sensesIn, wordClassNamed } from './senses.ts'

/** Whether bytes begin as a zip archive does. */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3

const rowSchema = z.array(z.unknown()).min(6)
const bankSchema = z.array(rowSchema)

/**
 * Yomitan’s zip: `term_bank_1.json` and so on, rows of term, reading, tags, rules, score and meanings. A meaning is a
 * string, a text, or structured content, of which the words are taken; pictures and deinflections are none.
 */
export function* yomitanEntries(bytes: Uint8Array): Iterable<DictionaryEntry> {
  const archive = opened(() => openArchive(bytes))
  const isOld = formatOf(opened(() => archive.read(['index.json'])).get('index.json')) === 1
  const names: string[] = []
  while (archive.has(bankName(names.length + 1))) names.push(bankName(names.length + 1))
  for (const [name, content] of opened(() => archive.read(names))) {
    const bank = bankSchema.safeParse(parsed(content, name))
    if (!bank.success)
      throw new DictionaryProblem(`Unexpected content of ${name}, expected rows of a Yomitan dictionary`)
    for (const row of bank.data) yield entryOf(row, isOld)
  }
}

const bankName = (number: number): string => `term_bank_${number}.json`

function opened<Value>(open: () => Value): Value {
  try {
    return open()
  } catch (error) {
    if (error instanceof ArchiveProblem) throw new DictionaryProblem(`Unreadable archive: ${error.message}`)
    throw error
  }
}

function formatOf(bytes: Uint8Array | undefined): unknown {
  if (bytes === undefined)
    throw new DictionaryProblem('Unexpected archive without `index.json`, expected a dictionary of Yomitan')
  const index = parsed(bytes, 'index.json')
  if (typeof index !== 'object' || index === null) return undefined
  const { format, version } = index as { format?: unknown; version?: unknown }
  return format ?? version
}

function parsed(bytes: Uint8Array, name: string): unknown {
  try {
    return JSON.parse(textOf(bytes))
  } catch {
    throw new DictionaryProblem(`Unexpected content of ${name}, expected JSON`)
  }
}

function entryOf(row: readonly unknown[], isOld: boolean): DictionaryEntry {
  const [headword, , tags, rules] = row
  const labels = `${typeof rules === 'string' ? rules : ''} ${typeof tags === 'string' ? tags : ''}`.split(' ')
  const pos = labels.map(wordClassNamed).find(each => each !== undefined)
  const meanings = isOld ? row.slice(5) : Array.isArray(row[5]) ? (row[5] as unknown[]) : []
  const senses: DictionarySense[] = []
  for (const meaning of meanings) {
    if (senses.length >= mostSenses) break
    if (!Array.isArray(meaning)) senses.push(...sensesIn(wordsIn(meaning), pos))
  }
  return { headword: typeof headword === 'string' ? headword : '', senses: senses.slice(0, mostSenses) }
}

/** Elements whose words stand on a line of their own. */
const blocks: ReadonlySet<unknown> = new Set(['li', 'div', 'p', 'br', 'tr', 'ol', 'ul', 'summary', 'details', 'table'])
/** Elements whose words are no meaning. */
const aside: ReadonlySet<unknown> = new Set(['rt', 'rp', 'img'])

/** Content may be nested; what lies deeper than this is no meaning. */
const deepest = 50

function wordsIn(content: unknown, depth = 0): string {
  if (typeof content === 'string') return content
  if (depth > deepest || typeof content !== 'object' || content === null) return ''
  if (Array.isArray(content)) return content.map(each => wordsIn(each, depth + 1)).join('')
  const { type, text, tag, content: inner } = content as Readonly<Record<string, unknown>>
  if (type === 'image' || aside.has(tag)) return ''
  if (type === 'text') return typeof text === 'string' ? text : ''
  const words = wordsIn(inner, depth + 1)
  return blocks.has(tag) ? `\n${words}\n` : words
}
