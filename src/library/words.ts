import type { Span } from '../core/model/span.ts'
import type { TextWords, UnitWords } from '../core/model/text-words.ts'

/** A word of a unit’s source, as it was read in its sentence. */
export interface WordPlace {
  /** Index of the word in its unit, from 0. */
  readonly index: number
  /** UTF-16 indices into the unit’s source text, end exclusive; the words of a contraction (*du*) share one span. */
  readonly span: Span
  /** As a dictionary has it. */
  readonly lemma: string
  /** Class, as Universal Dependencies names it. */
  readonly pos: TextWords['lemmas'][number][1]
  /** What it is, in words: “imparfait, 3rd person singular”. */
  readonly form: string
  /** Of a noun, where known. */
  readonly gender?: 'm' | 'f' | 'mf'
  /** CEFR level, where known. */
  readonly level?: string
  /** What it means in this sentence, in the target language, where known. */
  readonly meaning?: string
  /** The author’s dictionary that the meaning comes from; absent where it is the lexicon’s or the glossary’s. */
  readonly dictionary?: DictionaryName
  /** What else the lemma means in this text, by the lexicon. */
  readonly others: readonly string[]
  /** Id of the glossary’s term whose gloss the meaning is. */
  readonly term?: string
}

/** A dictionary of the author’s own, as it wants to be named beside what it says. */
export type DictionaryName = TextWords['dictionaries'][number]

/** What a dictionary of the author’s own says of a lemma. */
export interface DictionaryMeanings {
  readonly dictionary: DictionaryName
  readonly meanings: readonly string[]
}

/** A word and the words of the translation that stand for it. */
export interface WordCounterpart {
  /** Index of the word in its unit. */
  readonly word: number
  /** UTF-16 indices into the unit’s target text, end exclusive. */
  readonly target: Span
  /** How sure the linker is, 0 to 1. */
  readonly score: number
}

/** A lemma of a text, how often it stands there and where first. */
export interface VocabularyEntry extends Pick<WordPlace, 'lemma' | 'pos' | 'gender' | 'level' | 'term'> {
  readonly count: number
  /** Its meanings in this text, the commonest first. */
  readonly meanings: readonly string[]
  /** Id of the unit in which it stands first, and its span there. */
  readonly unit: string
  readonly span: Span
}

type Lemma = TextWords['lemmas'][number]

/** Each reading of each lemma in turn, as words count them. */
const readings = new WeakMap<TextWords, readonly (readonly [lemma: Lemma, form: number, sense: number])[]>()

function readingsOf(words: TextWords) {
  const known = readings.get(words)
  if (known !== undefined) return known
  const made = words.lemmas.flatMap(lemma => {
    const pairs = lemma[6]
    return Array.from({ length: pairs.length / 2 }, (_, at) => [lemma, pairs[2 * at]!, pairs[2 * at + 1]!] as const)
  })
  readings.set(words, made)
  return made
}

/** The words of a unit in order; none for a unit that has none. */
export function wordsOf(words: TextWords, unit: string): WordPlace[] {
  const rows = unitOf(words, unit)?.words ?? []
  const known = readingsOf(words)
  const places: WordPlace[] = []
  let end = 0
  for (let at = 0; at < rows.length; at += 3) {
    const start = end + rows[at]!
    end = start + rows[at + 1]!
    places.push(placeOf(known[rows[at + 2]!]!, { index: at / 3, span: [start, end], words }))
  }
  return places
}

function placeOf(
  [lemma, form, sense]: readonly [Lemma, number, number],
  { index, span, words }: { readonly index: number; readonly span: Span; readonly words: TextWords },
): WordPlace {
  const [name, pos, gender, level, term, senses] = lemma
  const own = senses[sense]
  const dictionary = own === undefined ? undefined : words.dictionaries[own[1] - 1]
  return {
    index,
    span,
    lemma: name,
    pos,
    form: words.forms[form]!,
    ...(gender === '' ? {} : { gender }),
    ...(level === '' ? {} : { level }),
    ...(own === undefined ? {} : { meaning: own[2] }),
    ...(dictionary === undefined ? {} : { dictionary }),
    others: senses.filter(([, from], at) => at !== sense && from === 0).map(([, , meaning]) => meaning),
    ...(term === '' || own?.[0] !== 0 || own[1] !== 0 ? {} : { term }),
  }
}

/** The word at a place of a unit’s source text, in UTF-16 units; of a contraction the first; undefined between words. */
export function wordAt(words: TextWords, unit: string, offset: number): WordPlace | undefined {
  return wordsOf(words, unit).find(({ span: [start, end] }) => start <= offset && offset < end)
}

/** What the author’s dictionaries say of a word’s lemma, a dictionary each, with the name and the licence to show beside it. */
export function dictionaryMeaningsOf(
  words: TextWords,
  { lemma, pos }: Pick<WordPlace, 'lemma' | 'pos'>,
): DictionaryMeanings[] {
  const senses = words.lemmas.find(([name, own]) => name === lemma && own === pos)?.[5] ?? []
  return words.dictionaries
    .map((dictionary, at) => ({
      dictionary,
      meanings: senses.filter(([, from]) => from === at + 1).map(([, , meaning]) => meaning),
    }))
    .filter(({ meanings }) => meanings.length > 0)
}

/** The words of the translation that stand for a word, given its index in its unit. */
export function linksOfWord(words: TextWords, unit: string, index: number): WordCounterpart[] {
  const rows = unitOf(words, unit)?.links ?? []
  const found: WordCounterpart[] = []
  let word = 0
  let end = 0
  for (let at = 0; at < rows.length; at += 4) {
    word += rows[at]!
    const start = end + rows[at + 1]!
    end = start + rows[at + 2]!
    if (word === index) found.push({ word, target: [start, end], score: rows[at + 3]! / 10 })
  }
  return found
}

/**
 * The words of the fixed expression that a word is part of (*s’il vous plaît*, *il y a*), by their index in the unit; the
 * first is the one that has its meaning. None for a word that stands for itself.
 */
export function expressionOf(words: TextWords, unit: string, index: number): readonly number[] {
  const group = unitOf(words, unit)?.groups?.find(each => each.includes(index)) ?? []
  const places = group.length === 0 ? [] : wordsOf(words, unit)
  return group.some(each => places[each]?.form === 'part') ? group : []
}

/** From the level that asks most of a reader to the one that asks least. */
const hardest = ['C2', 'C1', 'B2', 'B1', 'A2', 'A1'] as const

/**
 * All lemmas of a text but names, numbers and signs, by need: those of the highest level first, among them the commonest,
 * then the one met first; lemmas without a level come last.
 */
export function vocabularyOf(words: TextWords): VocabularyEntry[] {
  const known = readingsOf(words)
  const found = new Map<Lemma, { readonly unit: string; readonly span: Span; count: number }>()
  for (const [unit, { words: rows }] of Object.entries(words.units)) {
    let end = 0
    for (let at = 0; at < rows.length; at += 3) {
      const start = end + rows[at]!
      end = start + rows[at + 1]!
      const [lemma] = known[rows[at + 2]!]!
      const before = found.get(lemma)
      if (before !== undefined) before.count++
      else found.set(lemma, { unit, span: [start, end], count: 1 })
    }
  }
  return [...found]
    .filter(([[, pos]]) => !unlisted.has(pos))
    .sort(([one, { count }], [other, { count: more }]) => needOf(one) - needOf(other) || more - count)
    .map(([[lemma, pos, gender, level, term, senses, readings], place]) => ({
      lemma,
      pos,
      ...(gender === '' ? {} : { gender }),
      ...(level === '' ? {} : { level }),
      ...(term === '' ? {} : { term }),
      meanings: senses
        .filter((_, at) => readings.some((sense, odd) => odd % 2 === 1 && sense === at))
        .map(([, , meaning]) => meaning),
      ...place,
    }))
}

const unlisted: ReadonlySet<Lemma[1]> = new Set(['PROPN', 'NUM', 'SYM', 'X'])

const needOf = ([, , , level]: Lemma): number => (level === '' ? hardest.length : hardest.indexOf(level))

const unitOf = (words: TextWords, unit: string): UnitWords | undefined =>
  Object.hasOwn(words.units, unit) ? words.units[unit] : undefined
