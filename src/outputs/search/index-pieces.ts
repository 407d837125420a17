import { remember } from '../../core/language/remember.ts'
import type { WordPlaces } from '../../core/model/summary.ts'
import { packed, unpacked } from './numbers.ts'

/**
 * What the index says of a word: of which words it is a form, and its own forms with their places, by language. Places
 * are packed: of each text the number from that of the text before (from 0), how many places it has, and the numbers of
 * its passages, each from the one before (from 0).
 */
export type IndexEntry = readonly [
  word: string,
  formOf: readonly [source: readonly string[], target: readonly string[]],
  source: readonly FormPlaces[],
  target: readonly FormPlaces[],
]

export type FormPlaces = readonly [form: string, places: string]

/** A piece of the index; the entry of a word with very many places goes on in the pieces after. */
export interface IndexPiece {
  /** Of the piece's first entry. */
  readonly word: string
  readonly entries: readonly IndexEntry[]
}

/** Characters of a piece, about: small, for a query of two words loads two or three. */
const usual = 32_000
/** Those that a word's own piece has at most. */
const most = 90_000

/** The index of all texts, which are numbered in their order, in pieces in the order of the words. */
export function indexPieces(texts: readonly WordPlaces[]): IndexPiece[] {
  const source = mergedForms(texts.map(({ source }) => source))
  const target = mergedForms(texts.map(({ target }) => target))
  const [sourceKeys, targetKeys] = [keysByForm(source), keysByForm(target)]
  const words = new Set([...source.keys(), ...target.keys(), ...sourceKeys.keys(), ...targetKeys.keys()])
  const entries = [...words].sort().map((word): IndexEntry => {
    const formOf = [sourceKeys.get(word) ?? [], targetKeys.get(word) ?? []] as const
    return [word, formOf, source.get(word) ?? [], target.get(word) ?? []]
  })
  return inPieces(entries)
}

/** The forms of each word with their places in all texts. One letter after the other, so that little is open at a time. */
function mergedForms(texts: readonly string[]): Map<string, FormPlaces[]> {
  const merged = new Map<string, FormPlaces[]>()
  const ends = texts.map(() => 0)
  for (;;) {
    const letters = texts.flatMap((text, number) => (ends[number]! < text.length ? [text[ends[number]!]!] : []))
    if (letters.length === 0) return merged
    const letter = letters.reduce((one, other) => (other < one ? other : one))
    const open = new Map<string, { places: string; last: number }>()
    texts.forEach((text, number) => {
      let start = ends[number]!
      while (text[start] === letter) {
        const end = text.indexOf('\n', start)
        const last = text.lastIndexOf(' ', end)
        // A line is one of a million in a large library: its key and form stay together until all places are gathered.
        const own = remember(open, text.slice(start, last), () => ({ places: '', last: 0 }))
        own.places += packed(number - own.last) + text.slice(last + 1, end)
        own.last = number
        start = end + 1
      }
      ends[number] = start
    })
    for (const [head, { places }] of open) {
      const [key, form = key] = head.split(' ') as [string, string?]
      remember(merged, key, () => []).push([form, places])
    }
  }
}

/** The words of which each form is one, itself left out where it is its only word. */
function keysByForm(merged: ReadonlyMap<string, readonly FormPlaces[]>): Map<string, string[]> {
  const keys = new Map<string, string[]>()
  for (const [key, forms] of merged) {
    for (const [form] of forms) if (form !== key) remember(keys, form, () => []).push(key)
  }
  return keys
}

function inPieces(entries: readonly IndexEntry[]): IndexPiece[] {
  const pieces: { word: string; entries: IndexEntry[] }[] = []
  let letters = usual
  for (const entry of entries.flatMap(parted)) {
    const own = lettersOf(entry)
    if (letters + own > usual || pieces.at(-1)!.entries.at(-1)![0] === entry[0]) {
      pieces.push({ word: entry[0], entries: [] })
      letters = 0
    }
    pieces.at(-1)!.entries.push(entry)
    letters += own
  }
  return pieces
}

function lettersOf([word, formOf, ...sides]: IndexEntry): number {
  let letters = 20 + word.length
  for (const keys of formOf) for (const key of keys) letters += key.length + 1
  for (const forms of sides) for (const [form, places] of forms) letters += form.length + places.length + 10
  return letters
}

/** The entry of a word in as many as are needed for none to be longer than a piece may be. */
function parted(entry: IndexEntry): IndexEntry[] {
  if (lettersOf(entry) <= most) return [entry]
  const [word, formOf, ...sides] = entry
  const whole = sides.flatMap((forms, side) => forms.flatMap(form => chunksOf(form).map(chunk => ({ side, chunk }))))
  const parts: { letters: number; sides: [FormPlaces[], FormPlaces[]] }[] = []
  for (const { side, chunk } of whole) {
    const own = chunk[1].length
    if (parts.length === 0 || parts.at(-1)!.letters + own > most) parts.push({ letters: 0, sides: [[], []] })
    const part = parts.at(-1)!
    part.sides[side]!.push(chunk)
    part.letters += own
  }
  return parts.map(({ sides: [source, target] }, index) => [word, index === 0 ? formOf : [[], []], source, target])
}

/** The places of a form in stretches that begin anew. */
function chunksOf([form, places]: FormPlaces): FormPlaces[] {
  if (places.length <= usual) return [[form, places]]
  const numbers = unpacked(places)
  const chunks: string[] = []
  let chunk = ''
  let text = 0
  let before = 0
  for (let at = 0; at < numbers.length; ) {
    const end = at + 2 + numbers[at + 1]!
    text += numbers[at]!
    if (chunk.length > usual) {
      chunks.push(chunk)
      chunk = ''
      before = 0
    }
    chunk +=
      packed(text - before) +
      numbers
        .slice(at + 1, end)
        .map(packed)
        .join('')
    before = text
    at = end
  }
  return [...chunks, chunk].map(each => [form, each])
}
