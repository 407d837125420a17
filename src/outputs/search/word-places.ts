import type { Language } from '../../core/language/language.ts'
import { remember } from '../../core/language/remember.ts'
import type { Edition } from '../../core/model/edition.ts'
import type { WordPlaces } from '../../core/model/summary.ts'
import type { TextWords } from '../../core/model/text-words.ts'
import type { Unit } from '../../core/model/unit.ts'
import { type WordPlace, wordsOf } from '../../library/words.ts'
import { packed } from './numbers.ts'
import { type Passage, partsOf, passagesOf } from './passages.ts'
import { type FoldedWord, wordsIn } from './words-in.ts'

type Stem = Language['stem']

/** A word with what brings its forms together: its lemma, or its stem. */
interface KeyedWord extends FoldedWord {
  readonly key: string
}

/**
 * Every word of a text with the passages in which it stands. The forms of a source word meet in its lemma as it was read
 * in its sentence, where somebody can read the language; all others in their stem.
 */
export function wordPlacesOf(
  edition: Edition,
  words: TextWords | undefined,
  stems: { readonly source: Stem; readonly target: Stem },
): WordPlaces {
  const passages = passagesOf(edition)
  const sourceWords = words === undefined ? stemmed('source', stems.source) : readWords(edition, words)
  return {
    source: linesOf(passages.map(sourceWords)),
    target: linesOf(passages.map(stemmed('target', stems.target))),
    parts: partsOf(passages),
  }
}

type WordsOf = (passage: Passage) => readonly KeyedWord[]

/** A stem is no word that anybody looks for: the sign behind it keeps the two apart. */
const stemmed =
  (side: 'source' | 'target', stem: Stem): WordsOf =>
  passage =>
    wordsIn(passage[side]).map(word => ({ ...word, key: `${stem(word.word)}-` }))

/** The source words of a passage by their lemmas; those of titles by the lemma that the text has for their form. */
function readWords({ units }: Edition, words: TextWords): WordsOf {
  const lemmas = new Map<string, string>()
  const byUnit = new Map(
    units.map(unit => {
      const keyed = keyedBy(wordsOf(words, unit.id), unit)
      for (const { word, key } of keyed) if (!lemmas.has(word)) lemmas.set(word, key)
      return [unit.id, keyed]
    }),
  )
  return ({ source, at }) => {
    if (at === undefined) return wordsIn(source).map(word => ({ ...word, key: lemmas.get(word.word) ?? word.word }))
    const spans = at.link.source.map(sentence => at.unit.source.sentences[sentence]!)
    return byUnit.get(at.unit.id)!.filter(({ start }) => spans.some(([from, to]) => from <= start && start < to))
  }
}

/** Words as a search has them with the lemma of the word that stands there; several where it is a contraction. */
function keyedBy(places: readonly WordPlace[], { source: { text } }: Unit): KeyedWord[] {
  let next = 0
  return wordsIn(text).flatMap(word => {
    while (next < places.length && places[next]!.span[1] <= word.start) next++
    const lemmas: string[] = []
    for (let at = next; at < places.length && places[at]!.span[0] < word.end; at++) {
      const { lemma, span } = places[at]!
      const [own, ...others] = wordsIn(lemma)
      const isWhole = span[0] === word.start && span[1] === word.end
      if (isWhole && own !== undefined && others.length === 0) lemmas.push(own.word)
    }
    return (lemmas.length === 0 ? [word.word] : lemmas).map(key => ({ ...word, key }))
  })
}

/** A line a form, in the order of the keys: key, form where it is another, and its places, packed. */
function linesOf(passages: readonly (readonly KeyedWord[])[]): string {
  const places = new Map<string, Map<string, number[]>>()
  passages.forEach((words, number) => {
    for (const { key, word } of words) {
      const forms = remember(places, key, () => new Map<string, number[]>())
      const numbers = remember(forms, word, () => [])
      if (numbers.at(-1) !== number) numbers.push(number)
    }
  })
  return [...places.keys()]
    .sort()
    .flatMap(key =>
      [...places.get(key)!].map(
        ([form, numbers]) => `${key}${form === key ? '' : ` ${form}`} ${packedPlaces(numbers)}\n`,
      ),
    )
    .join('')
}

/** How many they are, then each from the one before. */
function packedPlaces(numbers: readonly number[]): string {
  let before = 0
  let text = packed(numbers.length)
  for (const number of numbers) {
    text += packed(number - before)
    before = number
  }
  return text
}
