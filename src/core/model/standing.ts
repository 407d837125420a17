import { once, remember } from '../language/remember.ts'
import { endOf, isWordInside, type PlainText, plainText, wordsOf } from './quotes.ts'
import { firstIndex } from './sorted.ts'
import type { Span } from './span.ts'

/** A place in one of several texts: the text's index, and the span in it. */
export interface Standing {
  readonly at: number
  readonly span: Span
}

/**
 * Texts in which quotes are looked for. Where each word stands is known beforehand, so that a quote costs a look at its
 * rarest word's places, not a reading of all texts.
 */
export interface QuotedTexts {
  readonly plain: readonly PlainText[]
  /** Every place where a quote stands as whole words, in order. */
  readonly placesOf: (quote: string) => readonly Standing[]
  /** Indices, ascending, of the texts in which the rarest word of a quote stands; none where a word stands nowhere. */
  readonly candidatesOf: (quote: string) => readonly number[]
  /** The run of words that has most words in common with a quote, if it has at least half of them. */
  readonly nearest: (quote: string) => Standing | undefined
}

/** A word as quotes are compared: a run of letters and digits, each of one UTF-16 unit. */
const word = /(?:(?![\u{10000}-\u{10FFFF}])[\p{L}\p{N}])+/gu

export function quotedTexts(texts: readonly string[]): QuotedTexts {
  const plain = texts.map(plainText)
  // No plain text holds an end of line: no quote is found across two.
  const joined = plain.map(each => each.plain).join('\n')
  const starts = startsOf(plain)
  const positions = positionsIn(joined)
  const known = new Map<string, readonly Standing[]>()
  let nearWords: NearWords | undefined

  const textAt = (position: number): number => firstIndex(starts, start => start > position) - 1
  const candidates = function* (wanted: string): Generator<number> {
    const rarest = rarestIn(wanted, positions)
    if (rarest === 'absent') return
    if (rarest !== undefined) for (const position of rarest.positions) yield position - rarest.offset
    else for (let at = joined.indexOf(wanted); at !== -1; at = joined.indexOf(wanted, at + 1)) yield at
  }
  const find = (quote: string): Standing[] => {
    const wanted = plainOfQuote(quote)
    const found: Standing[] = []
    if (wanted === '') return found
    for (const start of candidates(wanted)) {
      const end = start + wanted.length
      if (!joined.startsWith(wanted, start) || isWordInside(joined, start) || isWordInside(joined, end)) continue
      const at = textAt(start)
      const { text, offsets } = plain[at]!
      found.push({ at, span: [offsets[start - starts[at]!]!, endOf(text, offsets, end - starts[at]!)] })
    }
    return found
  }
  return {
    plain,
    placesOf: quote => remember(known, quote, find),
    candidatesOf: quote => {
      const rarest = rarestIn(plainOfQuote(quote), positions)
      if (rarest === 'absent') return []
      return rarest === undefined ? [...texts.keys()] : [...new Set(rarest.positions.map(textAt))]
    },
    nearest: quote => {
      nearWords ??= nearWordsIn(texts)
      return nearestIn(quote, nearWords)
    },
  }
}

/** Where each text begins in all of them, joined by one character. */
function startsOf(plain: readonly PlainText[]): number[] {
  let next = 0
  return plain.map(({ plain: { length } }) => {
    const start = next
    next += length + 1
    return start
  })
}

const plainOfQuote = (quote: string): string => plainText(quote.normalize('NFC')).plain.trim()

function positionsIn(text: string): ReadonlyMap<string, readonly number[]> {
  const positions = new Map<string, number[]>()
  for (const { 0: found, index } of text.matchAll(word)) remember(positions, found, () => []).push(index)
  return positions
}

/** The word of a quote that stands in the fewest places; undefined where a quote has no word. */
function rarestIn(wanted: string, positions: ReadonlyMap<string, readonly number[]>) {
  let rarest: { readonly offset: number; readonly positions: readonly number[] } | undefined
  for (const { 0: found, index: offset } of wanted.matchAll(word)) {
    const own = positions.get(found)
    if (own === undefined) return 'absent'
    if (rarest === undefined || own.length < rarest.positions.length) rarest = { offset, positions: own }
  }
  return rarest
}

type NearWord = ReturnType<typeof wordsOf>[number]

interface NearWords {
  readonly words: readonly (readonly NearWord[])[]
  /** Where each word stands: index of the text, and of the word in it. */
  readonly places: ReadonlyMap<string, readonly (readonly [text: number, word: number])[]>
  /** For a word that stands nowhere the only one from which it differs by a letter more, less, changed or swapped. */
  readonly slips: () => Pick<ReadonlyMap<string, string>, 'get'>
}

function nearWordsIn(texts: readonly string[]): NearWords {
  const words = texts.map(wordsOf)
  const places = new Map<string, [number, number][]>()
  for (const [text, own] of words.entries()) {
    for (const [at, { word: each }] of own.entries()) remember(places, each, () => []).push([text, at])
  }
  return { words, places, slips: once(() => slipsFrom([...places.keys()])) }
}

/** Words of fewer letters are all alike. */
const leastLetters = 4

/** Two words that differ by one slip have a rest in common when each loses a letter, or one does and the other none. */
function slipsFrom(words: readonly string[]): Pick<ReadonlyMap<string, string>, 'get'> {
  const byRest = new Map<string, string[]>()
  for (const word of words) {
    if (word.length >= leastLetters) for (const rest of restsOf(word)) remember(byRest, rest, () => []).push(word)
  }
  const get = (word: string): string | undefined => {
    if (word.length < leastLetters) return undefined
    const [found, other] = new Set(restsOf(word).flatMap(rest => byRest.get(rest) ?? []))
    return other === undefined ? found : undefined
  }
  return { get }
}

const restsOf = (word: string): string[] => [
  word,
  ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1)),
]

/** The most runs of words that are compared with one quote; those that begin with its rarest words come first. */
const mostRuns = 1000

function nearestIn(quote: string, { words, places, slips }: NearWords): Standing | undefined {
  const wanted = wordsOf(quote).map(({ word }) => (places.has(word) ? word : (slips().get(word) ?? word)))
  const present = wanted.filter(each => places.has(each))
  if (present.length * 2 < wanted.length) return undefined
  const beginnings = [...new Set(present)]
    .map(each => places.get(each)!)
    .toSorted((one, other) => one.length - other.length)
    .flat()
    .slice(0, mostRuns)
    .toSorted(([text, at], [other, otherAt]) => text - other || at - otherAt)
  let best: (Standing & { readonly shared: number }) | undefined
  for (const [at, start] of beginnings) {
    const run = words[at]!.slice(start, start + wanted.length)
    const shared = sharedWords(wanted, run)
    if (shared > (best?.shared ?? 0)) best = { at, span: [run[0]!.start, run.at(-1)!.end], shared }
    if (best?.shared === present.length) break
  }
  return best === undefined || best.shared * 2 < wanted.length ? undefined : best
}

function sharedWords(wanted: readonly string[], run: readonly NearWord[]): number {
  const left = new Map<string, number>()
  for (const each of wanted) left.set(each, (left.get(each) ?? 0) + 1)
  let shared = 0
  for (const { word: each } of run) {
    const count = left.get(each) ?? 0
    if (count === 0) continue
    left.set(each, count - 1)
    shared++
  }
  return shared
}
