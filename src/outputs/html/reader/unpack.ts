import type { DictionaryName, WordPlace } from '../../../library/words.ts'
import { type PackedWords, runsOf } from '../packed-words.ts'

/** A lemma of the page, with what it means there. */
export interface PageLemma extends Pick<WordPlace, 'lemma'> {
  readonly gender: '' | NonNullable<WordPlace['gender']>
  readonly level: string
  /** A name, a number: nothing to learn. */
  readonly isUnlearned: boolean
  /** Beside each the number of its dictionary, from 1; 0 is the lexicon and the glossary. */
  readonly meanings: readonly (readonly [meaning: string, dictionary: number])[]
}

/** How a lemma is read in a sentence. */
interface Reading extends PageLemma, Pick<WordPlace, 'form'> {
  readonly meaning: string | undefined
  readonly dictionary: DictionaryName | undefined
}

/** A word of a unit of the page. */
export interface PageWord extends Reading, Pick<WordPlace, 'index' | 'span'> {}

/** A unit’s words, the words of the translation that stand for them, and which of them are one expression. */
export interface PageUnit {
  readonly places: readonly PageWord[]
  readonly links: readonly { readonly word: number; readonly target: WordPlace['span'] }[]
  readonly expressions: readonly (readonly number[])[]
}

export interface PageWords {
  readonly dictionaries: PackedWords['dictionaries']
  readonly lemmas: readonly PageLemma[]
  readonly units: ReadonlyMap<string, PageUnit>
}

/** The words of a page, as `packWords` packed them; `textOf` gives the text of a unit as the page has it. */
export function unpack(packed: PackedWords, textOf: (unit: string, side: 'a' | 'b') => string): PageWords {
  const { forms, dictionaries, kinds, columns } = packed
  const rest = Object.fromEntries(Object.entries(columns).map(([name, numbers]) => [name, numbers.values()]))
  const next = (column: keyof PackedWords['columns']): number => rest[column]!.next().value!
  const lemmas: PageLemma[] = []
  const readings: Reading[] = []
  const readAs = new Map<string, Reading[]>()

  const newLemma = (written: string): PageLemma => {
    const ending = packed.lemmas[lemmas.length]!
    const lemma = written.slice(0, written.length + 48 - ending.charCodeAt(0)) + ending.slice(1)
    const [gender, level, isUnlearned] = kinds[next('kind')]!
    const meanings = packed.meanings[lemmas.length]!.map(each =>
      typeof each === 'string' ? ([each, 0] as const) : each,
    )
    const made = { lemma, gender, level, isUnlearned, meanings }
    lemmas.push(made)
    return made
  }
  const newReading = (written: string): Reading => {
    const back = next('lemma')
    const lemma = back === 0 ? newLemma(written) : lemmas.at(-back)!
    const form = forms[next('form')]!
    const [meaning, dictionary = 0] = lemma.meanings[next('sense')] ?? []
    const made = { ...lemma, form, meaning, dictionary: dictionaries[dictionary - 1] }
    readings.push(made)
    return made
  }
  const readingOf = (written: string): Reading => {
    const key = written.toLowerCase()
    const before = readAs.get(key) ?? []
    const place = next('reading')
    const behind = place - before.length
    const reading = before[place] ?? (behind === 0 ? newReading(written) : readings[behind - 1]!)
    readAs.set(key, [reading, ...before.filter(each => each !== reading)])
    return reading
  }
  const placesOf = (text: string, count: number): PageWord[] => {
    const runs = runsOf(text)
    let before = 0
    return Array.from({ length: count }, (_, index) => {
      const [from, to] = runs.find(([start]) => start >= before) ?? [before, before]
      const start = from + next('start')
      before = start + to - from + next('length')
      return { ...readingOf(text.slice(start, before)), index, span: [start, before] }
    })
  }
  const linksOf = (text: string, count: number): PageUnit['links'] => {
    const runs = runsOf(text)
    let [word, run] = [0, 0]
    return Array.from({ length: count }, () => {
      word += next('word')
      run += next('from')
      const start = (runs[run]?.[0] ?? 0) + next('fromStart')
      run += next('to')
      const end = (runs[run++]?.[1] ?? 0) + next('toEnd')
      return { word, target: [start, end] }
    })
  }
  const units = packed.units.map(([id, words, links, expressions = []]): [string, PageUnit] => [
    id,
    { places: placesOf(textOf(id, 'a'), words), links: linksOf(textOf(id, 'b'), links), expressions },
  ])
  return { dictionaries, lemmas, units: new Map(units) }
}
