import type { Alternative, Language } from '../core/language/language.ts'
import type { Edition } from '../core/model/edition.ts'
import { quoteOf } from '../core/model/span.ts'
import type { TextWords } from '../core/model/text-words.ts'
import type { Unit } from '../core/model/unit.ts'
import type { WordFeatures } from '../core/model/word.ts'
import { expressionOf, linksOfWord, type WordPlace, wordsOf } from '../library/words.ts'

/** What a word was read as at one place, why, what it means there, and its English. */
export interface WordExplanation {
  readonly unit: string
  readonly sentence: string
  readonly word: string
  readonly lemma: string
  readonly pos: string
  /** In words: “imparfait, 3rd person singular”. */
  readonly form: string
  /** As Universal Dependencies names them. */
  readonly features: WordFeatures
  readonly gender?: string
  readonly level?: string
  /** The words of the expression that it is part of. */
  readonly expression?: readonly string[]
  readonly meaning?: string
  /** `glossary`, `core lexicon`, or the name of the author’s dictionary with its licence. */
  readonly from?: string
  /** What else the lemma means in this text. */
  readonly others: readonly string[]
  /** The words of the translation that stand for it, each with how sure that is, 0 to 1. */
  readonly counterparts: readonly { readonly words: string; readonly score: number }[]
  /** What else it may be by its spelling, and why it is not. */
  readonly alternatives: readonly Alternative[]
}

/** Explains a word, as it is written or by its lemma, at each of its places in a text or in one unit. */
export function explainWord(
  word: string,
  {
    units,
    words,
    language,
  }: { readonly units: Edition['units']; readonly words: TextWords; readonly language: Language },
): WordExplanation[] {
  const asked = plain(word)
  return units.flatMap(unit => {
    const places = wordsOf(words, unit.id)
    const features = featuresOf(unit, language)
    return places
      .filter(({ span, lemma }) => plain(quoteOf(unit.source.text, span)) === asked || plain(lemma) === asked)
      .map(place => explanationOf(place, { unit, places, words, language, features: features[place.index] ?? {} }))
  })
}

const plain = (word: string): string => word.normalize('NFC').toLowerCase().replaceAll('’', "'")

const featuresOf = ({ source }: Unit, { reader }: Language): readonly (WordFeatures | undefined)[] =>
  reader?.read(source.text, source.sentences).map(({ features }) => features) ?? []

interface Place {
  readonly unit: Unit
  readonly places: readonly WordPlace[]
  readonly words: TextWords
  readonly language: Language
  readonly features: WordFeatures
}

function explanationOf(place: WordPlace, { unit, places, words, language, features }: Place): WordExplanation {
  const { index, span, lemma, pos, form, gender, level, meaning, dictionary, others, term } = place
  const { text, sentences } = unit.source
  const sentence = sentences.find(([start, end]) => start <= span[0] && span[0] < end) ?? [0, text.length]
  const group = expressionOf(words, unit.id, index).toSorted((one, other) => one - other)
  const from =
    term !== undefined
      ? 'glossary'
      : dictionary === undefined
        ? 'core lexicon'
        : `${dictionary.name} (${dictionary.license})`
  return {
    unit: unit.id,
    sentence: quoteOf(text, sentence),
    word: quoteOf(text, span),
    lemma,
    pos,
    form,
    features,
    ...(gender === undefined ? {} : { gender }),
    ...(level === undefined ? {} : { level }),
    ...(group.length === 0 ? {} : { expression: group.map(at => quoteOf(text, places[at]!.span)) }),
    ...(meaning === undefined ? {} : { meaning, from }),
    others,
    counterparts: linksOfWord(words, unit.id, index).map(({ target, score }) => ({
      words: quoteOf(unit.target?.text ?? '', target),
      score,
    })),
    alternatives: language.reader?.alternatives?.(text, sentences, span[0]) ?? [],
  }
}
