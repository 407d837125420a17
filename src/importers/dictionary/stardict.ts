import type { DictionaryEntry } from '../../core/language/lexicon.ts'
import { textOf } from './problem.ts'
import { sensesIn } from './senses.ts'

/** StarDict: headword, a zero byte, offset and length as big-endian numbers, in bytes of the data. */
export function* starDictEntries(
  index: Uint8Array,
  data: Uint8Array,
  info: Uint8Array | undefined,
): Iterable<DictionaryEntry> {
  const facts = info ? textOf(info) : ''
  const wide = /^idxoffsetbits=64/m.test(facts)
  const typed = !/^sametypesequence=/m.test(facts)
  const view = new DataView(index.buffer, index.byteOffset, index.byteLength)
  for (let at = 0; at < index.length; ) {
    const end = index.indexOf(0, at)
    const numbers = end + 1 + (wide ? 12 : 8)
    if (end < 0 || numbers > index.length) return
    const start = wide ? Number(view.getBigUint64(end + 1)) : view.getUint32(end + 1)
    const definition = data.subarray(start + (typed ? 1 : 0), start + view.getUint32(numbers - 4))
    yield { headword: textOf(index.subarray(at, end)), senses: sensesIn(textOf(definition).replaceAll('\0', '\n')) }
    at = numbers
  }
}
