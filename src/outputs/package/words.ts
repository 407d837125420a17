import type { LemmaRow, SenseRow, TextWords } from '../../core/model/text-words.ts'

/**
 * A text’s words without the meanings of dictionaries that must stay out of a package. A word that had one of these has
 * the first meaning that is left of its lemma, or none.
 */
export function wordsToShip(words: TextWords): TextWords {
  const kept = words.dictionaries.filter(({ restricted }) => restricted !== true)
  if (kept.length === words.dictionaries.length) return words
  const numbers = [0, ...words.dictionaries.map(each => kept.indexOf(each) + 1)]
  const isKept = ([, from]: SenseRow): boolean => from === 0 || numbers[from] !== 0
  const lemmas = words.lemmas.map((lemma): LemmaRow => {
    const [name, pos, gender, level, term, senses, readings] = lemma
    if (senses.every(([, from]) => from === 0)) return lemma
    const left = senses.filter(isKept)
    const places = senses.map(sense => Math.max(0, left.indexOf(sense)))
    const told = left.map(([number, from, meaning]): SenseRow => [number, numbers[from]!, meaning])
    return [
      name,
      pos,
      gender,
      level,
      term,
      told,
      readings.map((value, at) => (at % 2 === 1 ? (places[value] ?? 0) : value)),
    ]
  })
  return { ...words, dictionaries: kept, lemmas }
}
