import { letterRuns } from './language/characters.ts'
import type { Language, ReadingKnowledge } from './language/language.ts'
import { remember } from './language/remember.ts'
import type { Edition } from './model/edition.ts'
import type { Learning } from './model/learning.ts'
import type { Span } from './model/span.ts'
import type { Unit } from './model/unit.ts'
import type { Word, WordFeatures } from './model/word.ts'
import { wordCount } from './stats.ts'

/** Reading speed where the language's is not known: the mean of 17 languages in the same study as that of French. */
const anyWordsAMinute = 184

/** What a learner wants to know of a text before it is read. */
export function learningOf(
  {
    units,
    terms,
    words: read = [],
  }: Pick<Edition, 'units' | 'terms'> & { readonly words?: readonly (readonly Word[])[] },
  { reading }: Language,
): Learning {
  const runs = units.map(({ source }) => letterRuns(source.text))
  const words = runs.reduce((sum, { length }) => sum + length / 2, 0)
  const running = units.reduce((sum, { source }) => sum + wordCount(source.text), 0)
  const covered = units.reduce((sum, unit, index) => sum + coveredWords(unit, runs[index]!), 0)
  const ease = reading === undefined ? undefined : easeOf(units, read, reading)
  return {
    minutes: round(running / (reading?.wordsAMinute ?? anyWordsAMinute)),
    ...(ease === undefined ? {} : { readability: round(ease) }),
    coverage: words === 0 ? 0 : Number((covered / words).toFixed(4)),
    vocabulary: vocabularyOf(units, terms),
  }
}

const round = (value: number): number => Number(value.toFixed(1))

type Runs = readonly number[]

/** Of what stands in sentences: a heading or a line of code is none. Undefined where a text has no sentence. */
function easeOf(
  units: readonly Unit[],
  words: readonly (readonly Word[])[],
  { ease, syllablesOf }: ReadingKnowledge,
): number | undefined {
  const counts = { words: 0, sentences: 0, syllables: 0 }
  const known = new Map<WordFeatures | undefined, Map<string, number>>()
  for (const [index, { kind, source }] of units.entries()) {
    if (kind === 'heading' || kind === 'code' || kind === 'tableCell') continue
    counts.words += wordCount(source.text)
    counts.sentences += source.sentences.length
    const runs = letterRuns(source.text)
    const read = words[index] ?? none
    let next = 0
    for (let at = 0; at < runs.length; at += 2) {
      while (next < read.length && read[next]!.span[0] < runs[at]!) next++
      const own = read[next]?.span[0] === runs[at] ? read[next]!.features : undefined
      const spelled = remember(known, own, () => new Map<string, number>())
      counts.syllables += remember(spelled, source.text.slice(runs[at], runs[at + 1]), word => syllablesOf(word, own))
    }
  }
  return counts.words === 0 ? undefined : ease(counts)
}

const none: readonly never[] = []

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
