import { gunzipSync } from 'node:zlib'
import type { DictionaryEntry } from '../../core/language/lexicon.ts'
import { mostTextBytes } from '../../core/model/file.ts'
import { dictdEntries } from './dictd.ts'
import { DictionaryProblem, textOf } from './problem.ts'
import { starDictEntries } from './stardict.ts'
import { tableEntries } from './table.ts'
import { isZip, yomitanEntries } from './yomitan.ts'

/** One file of a dictionary. */
export interface DictionaryFile {
  /** Its name; what follows the dots tells what it holds. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** Headwords that no dictionary reaches; one that claims more is not read. */
const mostEntries = 2_000_000

/** The endings of dictionaries in several files. */
const part = /\.(?:index|ifo|idx(?:\.gz)?|dict(?:\.dz)?)$/i

/** Paths of the files of which a dictionary may consist, given one of them, which comes first. */
export function partsOfDictionary(path: string): string[] {
  if (!part.test(path)) return [path]
  const stem = path.replace(part, '')
  const beside = ['.index', '.ifo', '.idx', '.idx.gz', '.dict', '.dict.dz'].map(ending => stem + ending)
  return [path, ...beside.filter(each => each !== path)]
}

/**
 * Reads a user's bilingual dictionary: a TSV, a dictd dictionary (`.index` with `.dict` or `.dict.dz`), a StarDict one
 * (`.ifo`, `.idx` or `.idx.gz`, `.dict` or `.dict.dz`) or a Yomitan zip. Entries come in the order of the file.
 *
 * @throws DictionaryProblem with a sentence for the user where a file is missing or no dictionary
 */
export function readDictionary(files: readonly DictionaryFile[]): readonly DictionaryEntry[] {
  const entries: DictionaryEntry[] = []
  for (const entry of entriesIn(files)) {
    if (entries.length === mostEntries) throw new DictionaryProblem(`Unexpected entries beyond ${mostEntries}`)
    if (entry.headword.trim() !== '' && entry.senses.length > 0) entries.push(entry)
  }
  return entries
}

function entriesIn(files: readonly DictionaryFile[]): Iterable<DictionaryEntry> {
  const find = (...endings: readonly string[]): Uint8Array | undefined => {
    const file = files.find(({ name }) => endings.some(ending => name.toLowerCase().endsWith(ending)))
    return file && unpacked(file)
  }
  const [index, words, data] = [find('.index'), find('.idx', '.idx.gz'), find('.dict', '.dict.dz')]
  if (index ?? words ?? data ?? find('.ifo')) {
    if (!data)
      throw new DictionaryProblem(
        'Unexpected dictionary without definitions, expected a .dict or .dict.dz file beside it',
      )
    if (index) return dictdEntries(index, data)
    if (!words)
      throw new DictionaryProblem('Unexpected dictionary without headwords, expected an .index or .idx file beside it')
    return starDictEntries(words, data, find('.ifo'))
  }
  const table = files[0]
  if (!table) throw new DictionaryProblem('Unexpected dictionary of no files, expected one at least')
  if (isZip(table.bytes)) return yomitanEntries(table.bytes)
  return tableEntries(textOf(unpacked(table)), table.name)
}

/** Dictzip files are gzip files. What a file unpacks to has a bound that no dictionary reaches. */
function unpacked({ name, bytes }: DictionaryFile): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: mostTextBytes })
  } catch {
    throw new DictionaryProblem(
      `Unexpected content of ${name}, expected a gzip or dictzip file that is whole and holds at most ${mostTextBytes >> 20} megabytes`,
    )
  }
}
