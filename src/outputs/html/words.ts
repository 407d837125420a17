import type { Element } from 'hast'
import { remember } from '../../core/language/remember.ts'
import type { LemmaRow, TextWords, UnitWords } from '../../core/model/text-words.ts'
import { element, text } from './element.ts'

/** Id of the element in which a page carries its words. */
export const wordsId = 'words'

/**
 * The words of a page, as data that no browser runs: a page stays one file, which answers for every word from a disk
 * too. Of a chapter it holds the words of its units alone.
 */
export function wordsData(words: TextWords | undefined, units: readonly { readonly id: string }[]): Element[] {
  if (words === undefined) return []
  // A text cannot end the element: JSON has no need of the sign that begins a tag.
  const json = JSON.stringify(wordsOfUnits(words, units)).replaceAll('<', '\\u003c')
  return [element('script', { type: 'application/json', id: wordsId }, [text(json)])]
}

/** The part of a text’s words that some of its units need. */
export function wordsOfUnits(words: TextWords, units: readonly { readonly id: string }[]): TextWords {
  const own = units.flatMap(({ id }) => (Object.hasOwn(words.units, id) ? [[id, words.units[id]!] as const] : []))
  if (own.length === Object.keys(words.units).length) return words
  const used = new Set<number>()
  for (const [, unit] of own) for (let at = 2; at < unit.words.length; at += 3) used.add(unit.words[at]!)
  const { lemmaOf, firstOf } = remember(readings, words, readingsOf)
  const numbers = new Map<number, number>()
  const lemmas: LemmaRow[] = []
  let pairs: number[] = []
  let last = -1
  for (const reading of Uint32Array.from(used).sort()) {
    const lemma = lemmaOf[reading]!
    const [name, pos, gender, level, term, senses, all] = words.lemmas[lemma]!
    if (lemma !== last) {
      pairs = []
      lemmas.push([name, pos, gender, level, term, senses, pairs])
      last = lemma
    }
    numbers.set(reading, numbers.size)
    const at = 2 * (reading - firstOf[lemma]!)
    pairs.push(all[at]!, all[at + 1]!)
  }
  const renumbered = (unit: UnitWords): UnitWords => ({
    ...unit,
    words: unit.words.map((value, at) => (at % 3 === 2 ? numbers.get(value)! : value)),
  })
  return { ...words, lemmas, units: Object.fromEntries(own.map(([id, unit]) => [id, renumbered(unit)])) }
}

/** Of each reading its lemma, of each lemma its first reading. A book asks once a chapter. */
interface Readings {
  readonly lemmaOf: readonly number[]
  readonly firstOf: readonly number[]
}

const readings = new WeakMap<TextWords, Readings>()

function readingsOf({ lemmas }: TextWords): Readings {
  const lemmaOf: number[] = []
  const firstOf = lemmas.map(([, , , , , , pairs], lemma) => {
    const first = lemmaOf.length
    for (let at = 0; at < pairs.length; at += 2) lemmaOf.push(lemma)
    return first
  })
  return { lemmaOf, firstOf }
}
