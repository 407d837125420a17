import type { Element } from 'hast'
import type { TextWords, UnitWords } from '../../core/model/text-words.ts'
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
  const used = new Set(own.flatMap(([, unit]) => unit.words.filter((_, at) => at % 3 === 2)))
  const numbers = new Map<number, number>()
  let reading = 0
  const lemmas = words.lemmas.flatMap((lemma): TextWords['lemmas'] => {
    const pairs: number[] = []
    for (let at = 0; at < lemma[6].length; at += 2, reading++) {
      if (!used.has(reading)) continue
      numbers.set(reading, numbers.size)
      pairs.push(lemma[6][at]!, lemma[6][at + 1]!)
    }
    const [name, pos, gender, level, term, senses] = lemma
    return pairs.length === 0 ? [] : [[name, pos, gender, level, term, senses, pairs]]
  })
  const renumbered = (unit: UnitWords): UnitWords => ({
    ...unit,
    words: unit.words.map((value, at) => (at % 3 === 2 ? numbers.get(value)! : value)),
  })
  return { ...words, lemmas, units: Object.fromEntries(own.map(([id, unit]) => [id, renumbered(unit)])) }
}
