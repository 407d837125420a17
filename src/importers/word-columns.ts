import { cut, letterRuns } from '../core/language/characters.ts'
import type { Language } from '../core/language/language.ts'
import type { LanguagePair } from '../core/language/pair.ts'
import { primarySubtag } from '../core/language/primary.ts'
import { levels } from '../core/model/annotation.ts'
import { toldBy } from './columns.ts'
import type { ListedWord } from './listed-word.ts'

export type Column = keyof ListedWord

/** What the columns of a list of words hold, by their place; undefined where a term has no field for it. */
export interface WordColumns {
  readonly columns: readonly (Column | undefined)[]
  /** By what the words were told from their meanings. */
  readonly by: 'their names' | 'the languages of the file' | 'their words' | 'their order'
}

/** The languages that a file says it goes from and to: BCP 47 tags. */
export type Direction = readonly [from: string, to: string]

type Side = 'source' | 'target'
type Languages = Pick<LanguagePair, 'source' | 'target' | 'lexicon'>

/** A column by its name: on which side it stands, and what it holds of a word where that is no word itself. */
interface Named {
  readonly language?: Side
  /** Words as such, which come first, or what they mean; *front* and *source* say nothing of a language. */
  readonly word?: 'first' | 'second'
  readonly field?: Exclude<Column, 'term' | 'gloss'>
  /** Beside a language it has words that mean nothing here: *French (singular)*, but *English breakfast* too. */
  readonly isLoose?: true
}

const fields: readonly (readonly [RegExp, NonNullable<Named['field']>])[] = [
  [/^(?:definition|définition|definición)$/, 'definition'],
  [/^(?:pos|class|classe|nature|catégorie|category|type|speech|wortart)$/, 'pos'],
  [/^(?:gender|genre|género|genus)$/, 'gender'],
  [/^(?:level|niveau|cefr|cecr|nivel)$/, 'level'],
]
const first =
  /^(?:front|recto|question|source|src|sources|term|terme|terms|termes|word|words|mot|mots|headword|entry|entrée|vocabulary|vocabulaire|vedette)$/
const second =
  /^(?:answer|réponse|signification|gloss|translation|translations|traduction|traductions|meaning|meanings|sens|back|verso|target|tgt|cible|equivalent|équivalent)$/
/** Words of a name that say nothing of their own: *part of speech*, *mot en français*, *target language*. */
const empty = /^(?:part|of|in|en|the|le|la|de|du|language|langue|text|texte)$/

/**
 * What each column of a row of names holds. Undefined where the row does not name the words and what they mean: it is
 * then a row of words.
 */
export function columnsNamed(
  row: readonly string[],
  languages: Languages,
  direction?: Direction,
): WordColumns | undefined {
  const names = namesOf(languages)
  const named = row.map(cell => namedIn(cell, names))
  const [own, other] = [columnOf('source', named), columnOf('target', named)]
  const [first, second] = columnsInOrder(named)
  const says = own !== undefined || other !== undefined
  const turned = !says && direction !== undefined && isTurned(direction, languages)
  const [one, two] = turned ? [second, first] : [first, second]
  const term = own ?? [one, two].find(at => at !== other)
  const gloss = other ?? [two, one].find(at => at !== own)
  if (term === undefined || gloss === undefined || term === gloss) return undefined
  if (named[term]?.isLoose && named[gloss]?.isLoose) return undefined
  const columns = named.map((each, at) => (at === term ? 'term' : at === gloss ? 'gloss' : each?.field))
  return { columns, by: says ? 'their names' : direction ? 'the languages of the file' : 'their order' }
}

/** The column whose name has the language of a side, one that says nothing else before others. */
function columnOf(side: Side, named: readonly (Named | undefined)[]): number | undefined {
  const isOf = (each: Named | undefined) => each?.field === undefined && each?.language === side
  const strict = named.findIndex(each => isOf(each) && !each?.isLoose)
  const at = strict === -1 ? named.findIndex(isOf) : strict
  return at === -1 ? undefined : at
}

/** Words and what they mean, as far as names without a language tell it: *front* and *back*. */
function columnsInOrder(named: readonly (Named | undefined)[]): readonly (number | undefined)[] {
  const order = (which: Named['word']) => named.findIndex(each => each?.field === undefined && each?.word === which)
  // Lists of two columns call what a word means its definition.
  const definition = named.findIndex(each => each?.field === 'definition')
  const [first, second] = [order('first'), order('second')]
  return [first, second === -1 ? definition : second].map(at => (at === -1 ? undefined : at))
}

const isTurned = ([from, to]: Direction, { source, target }: Languages): boolean =>
  primarySubtag(from) === target.code && primarySubtag(to) === source.code

/** No name of a column is longer, in characters. */
const longestName = 60

/** `English term`, `src:pos`, `Terme (fr-FR)`; undefined for words that name no column. */
function namedIn(cell: string, names: Names): Named | undefined {
  if (cell.length > longestName) return undefined
  const tags =
    cell
      .toLowerCase()
      .replaceAll('_', '-')
      .match(/\p{L}+(?:-\p{L}+)?/gu) ?? []
  const parts = tags.flatMap(tag => (languageIn(tag, names) === undefined ? tag.split('-') : tag))
  // Beside another language it is a word of French: *mot en français*.
  const hasOther = parts.some(part => part !== 'en' && languageIn(part, names) !== undefined)
  const { isLoose, ...named }: Named = Object.assign(
    {},
    ...parts.map(part => (part === 'en' && hasOther ? {} : saidBy(part, names))),
  )
  if (Object.keys(named).length === 0 || (isLoose && named.language === undefined)) return undefined
  return isLoose ? { ...named, isLoose } : named
}

function saidBy(part: string, names: Names): Named {
  const field = fields.find(([pattern]) => pattern.test(part))?.[1]
  if (field !== undefined) return { field }
  const language = languageIn(part, names)
  if (language !== undefined) return { language }
  if (second.test(part)) return { word: 'second' }
  if (first.test(part)) return { word: 'first' }
  return empty.test(part) ? {} : { isLoose: true }
}

/** Names of the two languages, and their codes, in small letters. */
type Names = ReadonlyMap<string, Side>

/** Languages in which columns are named, beside those of the pair. */
const speakers = ['en', 'fr', 'de', 'es', 'it', 'nl', 'pt']

/** French calls a column *anglaise* too, and people leave accents out. */
function namesOf({ source, target }: Languages): Names {
  const written = [source.code, target.code, ...speakers].map(code => new Intl.DisplayNames(code, { type: 'language' }))
  const entriesOf = ({ code }: Language, side: Side) =>
    [code, ...written.map(names => names.of(code)?.toLowerCase() ?? code)]
      .flatMap(name => [name, `${name}e`, unaccented(name)])
      .map(name => [name, side] as const)
  return new Map([...entriesOf(target, 'target'), ...entriesOf(source, 'source')])
}

const unaccented = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '')

/** The side of a language by its name or tag: `anglais`, `en-gb`, `eng`. */
const languageIn = (part: string, names: Names): Side | undefined =>
  names.get(part) ?? (/^[a-z]{2,3}(?:-[a-z]{2,4})?$/.test(part) ? names.get(canonical(part)) : undefined)

function canonical(tag: string): string {
  try {
    return primarySubtag(Intl.getCanonicalLocales(tag)[0] ?? '')
  } catch {
    return ''
  }
}

/** Rows that are looked at to tell what columns hold. */
const looked = 200

/**
 * What columns without names hold: the first two that have words, and, of more than two, those of classes, genders and
 * levels. Numbers and sounds in signs are none. `at` are the columns that may hold any.
 */
export function columnsTold(rows: readonly (readonly string[])[], at: readonly number[]): (Column | undefined)[] {
  const cells = (column: number) => rows.slice(0, looked).flatMap(row => row[column]?.trim() || [])
  const filled = at.filter(column => cells(column).length > 0)
  const columns: (Column | undefined)[] = []
  const words: number[] = []
  for (const column of filled) {
    const field = filled.length > 2 ? fieldOf(cells(column)) : undefined
    if (field === undefined) words.push(column)
    else if (field !== 'none' && !columns.includes(field)) columns[column] = field
  }
  if (words[0] !== undefined) columns[words[0]] = 'term'
  if (words[1] !== undefined) columns[words[1]] = 'gloss'
  return Array.from(columns)
}

const label =
  /^(?:n|s|v|vb|adj|adv|noun|nom|subst|verb|verbe|adjective|adjectif|adverb|adverbe|loc|expr|expression|phrase|prep|prép|conj|pron|interj)(?:[ .,/]*(?:m|f|mf|masc|fém|fem|masculin|féminin|pl|inv|tr|intr|t|i|pr|propre|adv|adj|nom))*\.?$/i

/** What cells are that are no words; each of them is. */
function fieldOf(cells: readonly string[]): Column | 'none' | undefined {
  const all = (test: (cell: string) => boolean) => cells.every(test)
  if (all(cell => !/\p{L}/u.test(cell) || /^(?:\[[^[\]]*\]|\/[^/]*\/)$/.test(cell))) return 'none'
  if (all(cell => levels.some(level => level === cell.toUpperCase()))) return 'level'
  if (all(cell => /^[mf](?:[./ ]*[mf])?\.?$|^(?:masc|fém|fem)/i.test(cell))) return 'gender'
  return all(cell => label.test(cell)) ? 'pos' : undefined
}

/** Columns whose words and meanings stand the other way round, as far as their words tell it; the same where they do not. */
export function turnedByWords(
  { columns, by }: WordColumns,
  rows: readonly (readonly string[])[],
  languages: Languages,
): WordColumns {
  if (by !== 'their order') return { columns, by }
  const [term, gloss] = [columns.indexOf('term'), columns.indexOf('gloss')]
  const side = sideTold(
    rows.slice(0, looked).map(row => [row[term] ?? '', row[gloss] ?? '']),
    languages,
  )
  if (side === undefined) return { columns, by }
  const turned = columns.map(each => (each === 'term' ? 'gloss' : each === 'gloss' ? 'term' : each))
  return { columns: side === 'source' ? columns : turned, by: 'their words' }
}

/** In which language the first cells of rows are: each row has a voice, and twice as many must agree. */
function sideTold(rows: readonly (readonly [string, string])[], languages: Languages): Side | undefined {
  const voices = rows.map(row => voiceOf(row, languages))
  const [source, target] = [voices.filter(each => each === 'source'), voices.filter(each => each === 'target')]
  if (source.length > 2 * target.length) return 'source'
  if (target.length > 2 * source.length) return 'target'
  const sides = { own: languages.source, other: languages.target }
  const [one, two] = [0, 1].map(at =>
    toldBy(
      rows.map(row => ({ text: row[at]! })),
      sides,
    ),
  )
  if (one === 'own' || (one === undefined && two === 'other')) return 'source'
  return one === 'other' || two === 'own' ? 'target' : undefined
}

function voiceOf([one, two]: readonly [string, string], languages: Languages): Side | undefined {
  const [forth, back] = [isRendered(one, two, languages), isRendered(two, one, languages)]
  if (forth !== back) return forth ? 'source' : 'target'
  const [ofOne, ofTwo] = [shareKnown(one, languages), shareKnown(two, languages)]
  return ofOne === ofTwo ? undefined : ofOne > ofTwo ? 'source' : 'target'
}

const isRendered = (term: string, gloss: string, { lexicon }: Languages): boolean =>
  wordsOf(term).some(each => lexicon.get(each)?.some(rendering => wordsOf(gloss).includes(rendering)))

/** How many of the words of a cell are of the source language, 0 to 1. */
function shareKnown(cell: string, { source, lexicon }: Languages): number {
  const words = wordsOf(cell)
  return words.filter(each => source.terms.isWord(each) || lexicon.has(each)).length / Math.max(1, words.length)
}

const wordsOf = (cell: string): string[] => cut(cell, letterRuns(cell)).map(each => each.toLowerCase())
