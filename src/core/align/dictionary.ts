import { gunzipSync } from 'fflate'
import type { Lexicon } from './bitext.ts'

/** One file of a dictionary. */
export interface DictionaryFile {
  /** Its name; what follows the dots tells what it holds. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** Most words of a rendering that is of use for linking sentences. */
const longest = 4
/** Most renderings kept of one headword. */
const most = 12

/**
 * Reads a user's bilingual dictionary: a TSV (`headword<TAB>rendering, rendering`), a dictd dictionary (`.index` with
 * `.dict` or `.dict.dz`) or a StarDict one (`.ifo`, `.idx` or `.idx.gz`, `.dict` or `.dict.dz`). Throws a plain `Error`
 * with a sentence for the user where a file is missing or no dictionary.
 */
export function readDictionary(files: readonly DictionaryFile[]): Lexicon {
  const find = (...endings: readonly string[]): Uint8Array | undefined => {
    const file = files.find(({ name }) => endings.some(ending => name.toLowerCase().endsWith(ending)))
    return file && unpacked(file)
  }
  const [index, words, data] = [find('.index'), find('.idx', '.idx.gz'), find('.dict', '.dict.dz')]
  if (index ?? words ?? data) {
    if (!data) throw new Error('Unexpected dictionary without definitions, expected a .dict or .dict.dz file beside it')
    if (index) return lexiconOf(dictdEntries(index, data))
    if (!words) throw new Error('Unexpected dictionary without headwords, expected an .index or .idx file beside it')
    return lexiconOf(starDictEntries(words, data, find('.ifo')))
  }
  const table = files[0]
  if (!table) throw new Error('Unexpected dictionary of no files, expected one at least')
  return lexiconOf(tableEntries(text(unpacked(table)), table.name))
}

type Entry = readonly [headword: string, renderings: readonly string[]]

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/** Dictzip files are gzip files. */
function unpacked({ name, bytes }: DictionaryFile): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes)
  } catch {
    throw new Error(`Unexpected content of ${name}, expected a gzip or dictzip file that is whole`)
  }
}

function lexiconOf(entries: Iterable<Entry>): Lexicon {
  const lexicon = new Map<string, readonly string[]>()
  for (const [headword, renderings] of entries) {
    const head = headword.trim().toLowerCase().normalize('NFC')
    if (head === '' || renderings.length === 0) continue
    lexicon.set(head, [...new Set([...(lexicon.get(head) ?? []), ...renderings])].slice(0, most))
  }
  return lexicon
}

function* tableEntries(table: string, name: string): Iterable<Entry> {
  for (const [at, line] of table
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const [headword, renderings] = line.split('\t')
    if (headword === undefined || renderings === undefined)
      throw new Error(`Unexpected line ${at + 1} of ${name}, expected a headword, a tab and its renderings`)
    yield [headword, renderingsIn(renderings)]
  }
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

const number = (code: string): number => [...code].reduce((sum, digit) => 64 * sum + digits.indexOf(digit), 0)

/** dictd: `headword<TAB>offset<TAB>length` a line, the numbers in base 64. */
function* dictdEntries(index: Uint8Array, data: Uint8Array): Iterable<Entry> {
  for (const line of text(index).split('\n')) {
    const [headword, offset, length] = line.split('\t')
    if (!headword || !offset || !length || headword.startsWith('00-database') || headword.startsWith('00database'))
      continue
    const start = number(offset)
    yield [headword, renderingsIn(withoutHead(text(data.subarray(start, start + number(length.trim())))))]
  }
}

/** StarDict: headword, a zero byte, offset and length as big-endian numbers. */
function* starDictEntries(index: Uint8Array, data: Uint8Array, info: Uint8Array | undefined): Iterable<Entry> {
  const facts = info ? text(info) : ''
  const wide = /^idxoffsetbits=64/m.test(facts)
  const typed = !/^sametypesequence=/m.test(facts)
  const view = new DataView(index.buffer, index.byteOffset, index.byteLength)
  for (let at = 0; at < index.length; ) {
    const end = index.indexOf(0, at)
    const numbers = end + 1 + (wide ? 12 : 8)
    if (end < 0 || numbers > index.length) return
    const start = wide ? Number(view.getBigUint64(end + 1)) : view.getUint32(end + 1)
    const definition = data.subarray(start + (typed ? 1 : 0), start + view.getUint32(numbers - 4))
    yield [text(index.subarray(at, end)), renderingsIn(text(definition).replaceAll('\0', '\n'))]
    at = numbers
  }
}

/** dictd repeats the headword, its sounds and its part of speech on the first line. */
const withoutHead = (definition: string): string => {
  const [, ...rest] = definition.split('\n')
  return rest.some(line => line.trim() !== '') ? rest.join('\n') : definition
}

/** The words of a definition that may stand in a translation: without markup, sounds, notes and numbers. */
function renderingsIn(definition: string): string[] {
  return definition
    .replace(/<br\s*\/?>|<\/(?:div|li|p|dd)>/gi, '\n')
    .replace(/<[^>]*>|\/[^/\n]*\/|\([^)]*\)|\[[^\]]*\]|\{[^}]*\}/g, ' ')
    .replace(/^\s*(?:\d+|[a-z])[.)]\s/gm, ' ')
    .split(/[,;|\n]/)
    .map(part =>
      part
        .replace(/^\s*to (?=\p{L})/u, '')
        .replace(/\s+/g, ' ')
        .replace(/[.:!?"“”]/g, '')
        .trim()
        .toLowerCase(),
    )
    .filter(part => /\p{L}/u.test(part) && part.split(' ').length <= longest)
}
