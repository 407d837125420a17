import { remember } from '../../../../core/language/remember.ts'
import { firstIndex } from '../../../../core/model/sorted.ts'
import type { FormPlaces, IndexEntry } from '../../../search/index-pieces.ts'
import { unpacked } from '../../../search/numbers.ts'
import type { Query } from './query.ts'

/** How a word of the query stands at a place, from the least to the most. */
export const matches = { beginning: 0, form: 1, word: 2 } as const

/** Where a word of the query stands, in all its forms. */
export interface FoundWord {
  /** By number of the text: passage × 8 + language × 4 + how it matches. */
  readonly places: ReadonlyMap<number, readonly number[]>
  /** Its forms by language, for the page to mark them. */
  readonly forms: readonly [source: ReadonlySet<string>, target: ReadonlySet<string>]
}

export interface IndexReader {
  /** First words of the pieces, in order. */
  readonly firsts: readonly string[]
  readonly entriesOfPiece: (piece: number) => Promise<readonly IndexEntry[]>
}

/** Letters from which on the beginning of a word is looked for too. */
const lettersOfBeginning = 3
/** Words that a beginning stands for at most. */
const mostBeginnings = 40
/** Pieces that one word loads at most: of a word that stands everywhere the first texts will do. */
const mostPieces = 3

/** Finds a word of the query in both languages, in all its forms. Loads the pieces of the index that hold it. */
export async function findWord(
  word: string,
  { isPhrase, isOpen }: Query,
  isLast: boolean,
  index: IndexReader,
): Promise<FoundWord> {
  const places = new Map<number, number[]>()
  const forms = [new Set<string>(), new Set<string>()] as const
  const add = (language: 0 | 1, group: readonly FormPlaces[], match?: number): void => {
    for (const [form, packed] of group) {
      const own = match ?? (form === word ? matches.word : matches.form)
      if (isPhrase && own !== matches.word) continue
      forms[language].add(form)
      addPlaces(places, packed, language * 4 + own)
    }
  }
  const entries = await entriesOf(word, index)
  for (const [, , source, target] of entries) {
    add(0, source)
    add(1, target)
  }
  for (const [language, key] of entries.flatMap(([, formOf]) => keysIn(formOf))) {
    for (const [, , ...sides] of await entriesOf(key, index)) add(language, sides[language])
  }
  if (isLast && isOpen && !isPhrase && word.length >= lettersOfBeginning) {
    for (const [, , ...sides] of await entriesBeginning(word, index)) {
      for (const language of [0, 1] as const) {
        const others = sides[language].filter(([form]) => !forms[language].has(form))
        add(language, others, matches.beginning)
      }
    }
  }
  if (places.size === 0 && !isPhrase) {
    for (const entry of await entriesNear(word, index)) {
      add(0, entry[2], matches.beginning)
      add(1, entry[3], matches.beginning)
    }
  }
  return { places, forms }
}

/** Share of an unknown word's letters with which a known one must begin. */
const shareOfUnknown = 0.6

/** The words that share the longest beginning with one that no text has: *mangeait* finds *mange* and *manger*. */
async function entriesNear(word: string, index: IndexReader): Promise<IndexEntry[]> {
  const least = Math.max(4, Math.ceil(word.length * shareOfUnknown))
  for (let length = word.length - 1; length >= least; length--) {
    const beginning = word.slice(0, length)
    const near = [...(await entriesOf(beginning, index)), ...(await entriesBeginning(beginning, index))]
    if (near.length > 0) return near
  }
  return []
}

const keysIn = (formOf: IndexEntry[1]): [language: 0 | 1, key: string][] => [
  ...formOf[0].map((key): [0, string] => [0, key]),
  ...formOf[1].map((key): [1, string] => [1, key]),
]

/** Adds the places of a form to those of each text. */
function addPlaces(places: Map<number, number[]>, packed: string, kind: number): void {
  const numbers = unpacked(packed)
  let text = 0
  for (let at = 0; at < numbers.length; ) {
    text += numbers[at]!
    const own = remember(places, text, () => [])
    const end = at + 2 + numbers[at + 1]!
    let passage = 0
    for (at += 2; at < end; at++) {
      passage += numbers[at]!
      own.push(passage * 8 + kind)
    }
  }
}

/** The entries of a word: several where it stands in many places; none where no text has it. */
async function entriesOf(word: string, { firsts, entriesOfPiece }: IndexReader): Promise<IndexEntry[]> {
  const from = lastBefore(firsts, word)
  if (firsts.length === 0) return []
  const numbers = firsts[from + 1] === word ? [from + 1] : [Math.max(from, 0)]
  while (firsts[numbers.at(-1)! + 1] === word && numbers.length < mostPieces) numbers.push(numbers.at(-1)! + 1)
  const pieces = await Promise.all(numbers.map(entriesOfPiece))
  return pieces.flatMap(entries => entries.filter(([own]) => own === word))
}

/** The entries of words with this beginning, in the first piece that has some. */
async function entriesBeginning(beginning: string, { firsts, entriesOfPiece }: IndexReader): Promise<IndexEntry[]> {
  const from = Math.max(lastBefore(firsts, beginning), 0)
  const next = firsts[from + 1]?.startsWith(beginning) === true ? [from + 1] : []
  const pieces = await Promise.all([from, ...next].map(entriesOfPiece))
  return pieces
    .flatMap(entries => entries.filter(([own]) => own !== beginning && own.startsWith(beginning)))
    .slice(0, mostBeginnings)
}

/** Number of the last piece that begins before a word; -1 where none does. */
const lastBefore = (firsts: readonly string[], word: string): number => firstIndex(firsts, first => first >= word) - 1
