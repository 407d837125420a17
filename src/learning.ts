import type { Language } from './language/language.ts'
import type { Edition } from './model/edition.ts'
import type { Learning } from './model/learning.ts'
import type { Unit } from './model/unit.ts'

/** Reading speed where the language's is not known: the mean of 17 languages in the same study as that of French. */
const anyWordsAMinute = 184

/** What a learner wants to know of a text before it is read. */
export function learningOf({ units, terms }: Pick<Edition, 'units' | 'terms'>, { reading }: Language): Learning {
  const words = units.flatMap(({ source }) => wordsOf(source.text))
  const sentences = units.reduce((sum, { source }) => sum + source.sentences.length, 0)
  const syllables = words.reduce((sum, word) => sum + (reading?.syllablesOf(word) ?? 0), 0)
  const covered = units.reduce((sum, unit) => sum + coveredWords(unit), 0)
  const ease = words.length === 0 ? undefined : reading?.ease({ words: words.length, sentences, syllables })
  return {
    minutes: round(words.length / (reading?.wordsAMinute ?? anyWordsAMinute)),
    ...(ease === undefined ? {} : { readability: round(ease) }),
    coverage: words.length === 0 ? 0 : Number((covered / words.length).toFixed(4)),
    vocabulary: vocabularyOf(units, terms),
  }
}

const round = (value: number): number => Number(value.toFixed(1))

const wordPattern = /\p{L}[\p{L}\p{M}]*/gu
const wordsOf = (text: string): readonly string[] => text.match(wordPattern) ?? []

/** Words of a unit that stand in a term, each counted once. */
function coveredWords({ source, annotations }: Unit): number {
  const spans = annotations.flatMap(annotation => (annotation.kind === 'term' ? annotation.source : []))
  if (spans.length === 0) return 0
  return [...source.text.matchAll(wordPattern)].filter(({ index }) =>
    spans.some(([start, end]) => start <= index && index < end),
  ).length
}

function vocabularyOf(units: readonly Unit[], terms: Edition['terms']): Learning['vocabulary'] {
  const found = new Map<string, Learning['vocabulary'][number]>()
  for (const unit of units) {
    for (const annotation of unit.annotations) {
      if (annotation.kind !== 'term') continue
      const { term } = annotation
      const level = terms[term]?.level
      const known = found.get(term) ?? { term, unit: unit.id, count: 0, ...(level === undefined ? {} : { level }) }
      found.set(term, { ...known, count: known.count + 1 })
    }
  }
  return [...found.values()]
}
