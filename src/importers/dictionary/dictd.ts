import type { DictionaryEntry } from '../../core/language/lexicon.ts'
import { textOf } from './problem.ts'
import { sensesIn, wordClassNamed } from './senses.ts'

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

const number = (code: string): number => [...code].reduce((sum, digit) => 64 * sum + digits.indexOf(digit), 0)

/** dictd: `headword<TAB>offset<TAB>length` a line, the numbers in base 64, in bytes of the data. */
export function* dictdEntries(index: Uint8Array, data: Uint8Array): Iterable<DictionaryEntry> {
  for (const line of textOf(index).split('\n')) {
    const [headword, offset, length] = line.split('\t')
    if (!headword || !offset || !length || /^00-?database/.test(headword)) continue
    const start = number(offset)
    const definition = textOf(data.subarray(start, start + number(length.trim())))
    yield { headword, senses: sensesIn(withoutHead(definition), wordClassNamed(labelIn(definition))) }
  }
}

/** dictd repeats the headword, its sounds and its part of speech on the first line. */
function withoutHead(definition: string): string {
  const [, ...rest] = definition.split('\n')
  return rest.some(line => line.trim() !== '') ? rest.join('\n') : definition
}

/** FreeDict's `<n, masc>` behind the headword. */
const labelIn = (definition: string): string => /<([^<>]*)>/.exec(definition.split('\n', 1)[0]!)?.[1] ?? ''
