import { remember } from '../../core/language/remember.ts'
import type { LemmaRow, TextWords, UnitWords } from '../../core/model/text-words.ts'
import type { Unit } from '../../core/model/unit.ts'
import { unlearned } from './lemma-counts.ts'

/**
 * The words of a page in the fewest bytes: what its text says already is not said again. Words stand where its runs of
 * letters do, a word is read as it was the last time that it was written so, and a lemma begins like its first word.
 *
 * Of a chapter of 8,052 words it takes 32 kB after gzip where rows of `TextWords` take 64.
 */
export interface PackedWords {
  readonly forms: TextWords['forms']
  readonly dictionaries: TextWords['dictionaries']
  /** Gender, level, and whether it is nothing to learn: what lemmas have in common. */
  readonly kinds: readonly LemmaKind[]
  /** Of each lemma, in the order of their first words: one character for how many that word loses (`0` for none), then what follows. */
  readonly lemmas: readonly string[]
  /** Of each lemma its meanings; beside one of an author’s dictionary, that one’s number from 1. */
  readonly meanings: readonly (readonly (string | readonly [meaning: string, dictionary: number])[])[]
  /** Of each unit: its id, how many words and links it has, and its fixed expressions, words by index. */
  readonly units: readonly (readonly [id: string, words: number, links: number, expressions?: UnitWords['groups']])[]
  /** Numbers by what they tell, in the order in which a reader comes to need them. */
  readonly columns: Readonly<Record<Column, readonly number[]>>
}

export type LemmaKind = readonly [gender: LemmaRow[2], level: LemmaRow[3], isUnlearned: boolean]

type Column = (typeof columnNames)[number]

const columnNames = [
  /** Of a lemma: index among the kinds. */
  'kind',
  /** Of a reading: 0 for a lemma that comes first with it, else how many lemmas back. */
  'lemma',
  /** Of a reading: index among the forms. */
  'form',
  /** Of a reading: index among its lemma’s meanings. */
  'sense',
  /** Of a word: characters from the beginning of the next run of letters. */
  'start',
  /** Of a word: characters that it is longer than that run. */
  'length',
  /** Of a word: by its place among the readings of words written so, the last first; behind them a new one, then all others. */
  'reading',
  /** Of a link: words from that of the link before. */
  'word',
  /** Of a link: runs of letters of the translation from the end of the link before to its first, and on to its last. */
  'from',
  'to',
  /** Of a link: characters that it begins and ends behind those. */
  'fromStart',
  'toEnd',
] as const

/** Half-open pieces of a text between which no word begins: runs of letters and digits, with the apostrophe of an elision. */
export const runsOf = (text: string): readonly (readonly [start: number, end: number])[] =>
  Array.from(text.matchAll(/[\p{L}\p{N}]+(?:['’](?=\p{L}))?/gu), ({ 0: run, index }) => [index, index + run.length])

/** Packs the words of units; texts are as the page has them, letter for letter. */
export function packWords(words: TextWords, units: readonly Unit[]): PackedWords {
  const columns = Object.fromEntries(columnNames.map(name => [name, [] as number[]])) as Record<Column, number[]>
  const readings = readingsPacker(words, columns)
  const rows = units.flatMap(({ id, source, target }) => {
    if (!Object.hasOwn(words.units, id)) return []
    const own = words.units[id]!
    const forms = packPlaces(own, source.text, { columns, readings })
    const links = packLinks(own, target?.text ?? '', columns)
    const expressions = (own.groups ?? []).filter(group => group.some(index => forms[index] === 'part'))
    const counts = [id, own.words.length / 3, links] as const
    return [expressions.length === 0 ? counts : ([...counts, expressions] as const)]
  })
  return { forms: words.forms, dictionaries: words.dictionaries, ...readings.packed, units: rows, columns }
}

interface Packing {
  readonly columns: Record<Column, number[]>
  readonly readings: ReadingsPacker
}

/** Packs the words of a unit, and gives the form of each. */
function packPlaces({ words }: UnitWords, text: string, { columns, readings }: Packing): string[] {
  const runs = runsOf(text)
  const forms: string[] = []
  let [before, next] = [0, 0]
  for (let at = 0; at < words.length; at += 3) {
    const start = before + words[at]!
    const end = start + words[at + 1]!
    while (next < runs.length && runs[next]![0] < before) next++
    const [from, to] = runs[next] ?? [before, before]
    columns.start.push(start - from)
    columns.length.push(end - start - (to - from))
    forms.push(readings.add(words[at + 2]!, text.slice(start, end)))
    before = end
  }
  return forms
}

/** Packs the links of a unit that are more likely right than not, and gives how many they are. */
function packLinks({ links }: UnitWords, text: string, columns: Record<Column, number[]>): number {
  const runs = runsOf(text)
  let [word, end, count, wordBefore, runBefore] = [0, 0, 0, 0, 0]
  for (let at = 0; at < links.length; at += 4) {
    word += links[at]!
    const start = end + links[at + 1]!
    end = start + links[at + 2]!
    if (links[at + 3]! < 5) continue
    const first = endingFrom(start + 1, runs)
    const last = endingFrom(end, runs)
    columns.word.push(word - wordBefore)
    columns.from.push(first - runBefore)
    columns.to.push(last - first)
    columns.fromStart.push(start - (runs[first]?.[0] ?? 0))
    columns.toEnd.push(end - (runs[last]?.[1] ?? 0))
    wordBefore = word
    runBefore = last + 1
    count++
  }
  return count
}

/** Index of the first run that ends there or behind; of the last where none does. */
function endingFrom(offset: number, runs: ReturnType<typeof runsOf>): number {
  let [low, high] = [0, Math.max(runs.length - 1, 0)]
  while (low < high) {
    const middle = (low + high) >> 1
    if (runs[middle]![1] < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The readings of a text: of each the index of its lemma, its form and its meaning. */
interface Readings {
  readonly lemmas: Uint32Array
  readonly forms: Uint32Array
  readonly senses: Uint32Array
}

/** Every chapter of a text asks for them. */
const readings = new WeakMap<TextWords, Readings>()

function readingsOf({ lemmas: rows }: TextWords): Readings {
  const all = rows.reduce((sum, row) => sum + row[6].length / 2, 0)
  const [lemmas, forms, senses] = [new Uint32Array(all), new Uint32Array(all), new Uint32Array(all)]
  let reading = 0
  for (const [index, row] of rows.entries()) {
    for (let at = 0; at < row[6].length; at += 2) {
      lemmas[reading] = index
      forms[reading] = row[6][at]!
      senses[reading++] = row[6][at + 1]!
    }
  }
  return { lemmas, forms, senses }
}

interface ReadingsPacker {
  readonly packed: Pick<PackedWords, 'kinds' | 'lemmas' | 'meanings'>
  /** Packs which reading a word has that is written so, and gives its form. */
  readonly add: (reading: number, written: string) => string
}

/** Numbers readings and lemmas anew, in the order in which the page has them. */
function readingsPacker(words: TextWords, columns: Record<Column, number[]>): ReadingsPacker {
  const { lemmas, forms } = words
  const packed = { kinds: [] as LemmaKind[], lemmas: [] as string[], meanings: [] as PackedWords['meanings'][number][] }
  const all = remember(readings, words, readingsOf)
  const newReadings = new Map<number, number>()
  const newLemmas = new Map<number, number>()
  const kinds = new Map<string, number>()
  const readAs = new Map<string, number[]>()
  const addLemma = (index: number, written: string): void => {
    const [name, pos, gender, level, , senses] = lemmas[index]!
    newLemmas.set(index, newLemmas.size)
    const kind: LemmaKind = [gender, level, unlearned.has(pos)]
    columns.kind.push(remember(kinds, kind.join(), () => packed.kinds.push(kind) - 1))
    packed.lemmas.push(endingOf(name, written))
    packed.meanings.push(senses.map(([, from, meaning]) => (from === 0 ? meaning : [meaning, from])))
  }
  const addReading = (reading: number, written: string): void => {
    const index = all.lemmas[reading]!
    const known = newLemmas.get(index)
    columns.lemma.push(known === undefined ? 0 : newLemmas.size - known)
    columns.form.push(all.forms[reading]!)
    columns.sense.push(all.senses[reading]!)
    if (known === undefined) addLemma(index, written)
    newReadings.set(reading, newReadings.size)
  }
  const add = (reading: number, written: string): string => {
    const key = written.toLowerCase()
    const before = readAs.get(key) ?? []
    const place = before.indexOf(reading)
    const known = newReadings.get(reading)
    columns.reading.push(place !== -1 ? place : known === undefined ? before.length : before.length + 1 + known)
    if (place === -1 && known === undefined) addReading(reading, written)
    if (place !== 0) readAs.set(key, [reading, ...before.filter(each => each !== reading)])
    return forms[all.forms[reading]!]!
  }
  return { packed, add }
}

/** What a lemma has that its word has not: one character for how many characters the word loses, then what follows. */
function endingOf(lemma: string, written: string): string {
  let same = 0
  while (same < lemma.length && same < written.length && lemma[same] === written[same]) same++
  return String.fromCharCode(48 + written.length - same) + lemma.slice(same)
}
