import type { FoundWord } from './find.ts'

/** A text that answers a query. */
export interface RankedText {
  /** Number of the text in the library. */
  readonly text: number
  readonly score: number
}

/** What a place is worth, by how the word matches there. */
const worth = [0.4, 0.8, 1]
/** What a word in the title or the author's name is worth beside one in the text. */
const worthOfTitle = 4
/** Number of the first passage that is none of titles and names. */
export const firstOfText = 2

/** Texts that hold every word, those first that have all in one passage, in their title, or rare words often. */
export function ranked(words: readonly FoundWord[], texts: number): RankedText[] {
  const [rarest] = words.toSorted((one, other) => one.places.size - other.places.size)
  if (rarest === undefined) return []
  const rarity = words.map(({ places }) => Math.log(1 + texts / Math.max(places.size, 1)))
  const found: RankedText[] = []
  for (const text of rarest.places.keys()) {
    const own = placesIn(text, words)
    if (own !== undefined) found.push({ text, score: scoreOf(own, rarity) })
  }
  return found.sort((one, other) => other.score - one.score || one.text - other.text)
}

/** Numbers of a text's passages, the best first: all words in one language, then as many as there are. */
export function rankedPassages(text: number, words: readonly FoundWord[]): { passages: number[]; whole: number } {
  const places = placesIn(text, words) ?? []
  const { all, found } = together(places)
  const order = found
    .map(at => ({ passage: at >> 1, has: bits[at]!, worth: worths[at]! }))
    .filter(({ passage }) => passage >= firstOfText)
    .sort((one, other) => other.worth - one.worth || one.passage - other.passage)
  const whole = new Set(order.filter(({ has }) => has === all).map(({ passage }) => passage))
  return { passages: [...new Set(order.map(({ passage }) => passage))], whole: whole.size }
}

function placesIn(text: number, words: readonly FoundWord[]): (readonly number[])[] | undefined {
  const own = words.flatMap(({ places }) => {
    const found = places.get(text)
    return found === undefined ? [] : [found]
  })
  return own.length === words.length ? own : undefined
}

function scoreOf(places: readonly (readonly number[])[], rarity: readonly number[]): number {
  let score = 0
  places.forEach((own, word) => {
    let [often, title] = [0, 0]
    for (const place of own) {
      if (place < firstOfText * 8) title = Math.max(title, worth[place % 4]!)
      else often += worth[place % 4]!
    }
    score += rarity[word]! * (often / (often + 2) + title * worthOfTitle)
  })
  if (places.length === 1) return score
  const { all, found } = together(places)
  let [whole, best] = [0, 0]
  for (const at of found) {
    if (bits[at] !== all) continue
    whole++
    best = Math.max(best, worths[at]!)
  }
  return score + rarity.reduce((one, other) => one + other, 0) * (best + whole / (whole + 2))
}

/** By passage × 2 + language: which words it has, as bits, and what they are worth. Used again for each text. */
let bits = new Uint32Array(1 << 12)
let worths = new Float32Array(1 << 12)
let touched: number[] = []

/** Notes what each passage has of the words, and which passages have any. Of 32 words on, the last ones count as one. */
function together(places: readonly (readonly number[])[]): { readonly all: number; readonly found: readonly number[] } {
  for (const at of touched) {
    bits[at] = 0
    worths[at] = 0
  }
  touched = []
  places.forEach((own, word) => {
    const bit = 1 << Math.min(word, 30)
    for (const place of own) {
      const at = place >> 2
      if (at >= bits.length) grow(at)
      if (bits[at] === 0) touched.push(at)
      if ((bits[at]! & bit) === 0) worths[at]! += worth[place % 4]!
      bits[at]! |= bit
    }
  })
  return { all: (1 << Math.min(places.length, 31)) - 1, found: touched }
}

function grow(at: number): void {
  const [before, beside] = [bits, worths]
  bits = new Uint32Array(2 ** Math.ceil(Math.log2(at + 1) + 1))
  worths = new Float32Array(bits.length)
  bits.set(before)
  worths.set(beside)
}
