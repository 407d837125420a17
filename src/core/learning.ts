import { letterRuns } from './language/characters.ts'
import type { Language, ReadingKnowledge } from './language/language.ts'
import type { Edition } from './model/edition.ts'
import type { Learning } from './model/learning.ts'
import type { Span } from './model/span.ts'
import type { Unit } from './model/unit.ts'

/** Reading speed where the language's is not known: the mean of 17 languages in the same study as that of French. */
const anyWordsAMinute = 184

/** What a learner wants to know of a text before it is read. */
export function learningOf({ units, terms }: Pick<Edition, 'units' | 'terms'>, { reading }: Language): Learning {
  const runs = units.map(({ source }) => letterRuns(source.text))
  const words = runs.reduce((sum, { length }) => sum + length / 2, 0)
  const sentences = units.reduce((sum, { source }) => sum + source.sentences.length, 0)
  const covered = units.reduce((sum, unit, index) => sum + coveredWords(unit, runs[index]!), 0)
  const syllables = reading === undefined ? 0 : syllablesIn(units, runs, reading)
  const ease = words === 0 ? undefined : reading?.ease({ words, sentences, syllables })
  return {
    minutes: round(words / (reading?.wordsAMinute ?? anyWordsAMinute)),
    ...(ease === undefined ? {} : { readability: round(ease) }),
    coverage: words === 0 ? 0 : Number((covered / words).toFixed(4)),
    vocabulary: vocabularyOf(units, terms),
  }
}

const round = (value: number): number => Number(value.toFixed(1))

type Runs = readonly number[]

function syllablesIn(units: readonly Unit[], runs: readonly Runs[], { syllablesOf }: ReadingKnowledge): number {
  let sum = 0
  for (const [index, { source }] of units.entries()) {
    const own = runs[index]!
    for (let at = 0; at < own.length; at += 2) sum += syllablesOf(source.text.slice(own[at], own[at + 1]))
  }
  return sum
}

/** Words of a unit that stand in a term, each counted once. */
function coveredWords({ annotations }: Unit, runs: Runs): number {
  const spans: Span[] = []
  for (const annotation of annotations) if (annotation.kind === 'term') spans.push(...annotation.source)
  if (spans.length === 0) return 0
  if (spans.length > 1) spans.sort(([one], [other]) => one - other)
  let [count, next, end] = [0, 0, 0]
  for (let at = 0; at < runs.length; at += 2) {
    const start = runs[at]!
    while (next < spans.length && spans[next]![0] <= start) end = Math.max(end, spans[next++]![1])
    if (start < end) count++
  }
  return count
}

type Met = Learning['vocabulary'][number]

function vocabularyOf(units: readonly Unit[], terms: Edition['terms']): Learning['vocabulary'] {
  const found = new Map<string, Omit<Met, 'count'> & { count: number }>()
  for (const unit of units) {
    for (const annotation of unit.annotations) {
      if (annotation.kind !== 'term') continue
      const { term } = annotation
      const known = found.get(term)
      if (known !== undefined) known.count++
      else {
        const level = terms[term]?.level
        found.set(term, { term, unit: unit.id, count: 1, ...(level === undefined ? {} : { level }) })
      }
    }
  }
  return [...found.values()]
}
