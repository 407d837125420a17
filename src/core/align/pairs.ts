import { wordRuns } from '../language/characters.ts'
import { firstIndex } from '../model/sorted.ts'
import type { Span } from '../model/span.ts'
import type { Lexicon } from './bitext.ts'
import { dynamicArray } from './dynamic-array.ts'
import type { Stem, Words } from './words.ts'

/** Pairs of a source and a target word, row by row of source words. */
export interface Pairs {
  /** Where the pairs of each source word begin; one more entry than source words. */
  readonly starts: Int32Array
  /** Target word of each pair. */
  readonly targets: Int32Array
  /** How likely the two translate each other before the text is read, 0 to 1. */
  readonly weights: Float32Array
}

type Stems = readonly [Stem, Stem]

/** How far a lexicon beside the first is believed: it was made for people, who know which of its renderings fits. */
const hearsay = 0.25

/** The pairs of words in both texts that look alike, are the same number, or stand in one of the lexicons, the surest first. */
export function likelyPairs(source: Words, target: Words, lexicons: readonly Lexicon[], stems: Stems): Pairs {
  const starts = new Int32Array(source.keys.length + 1)
  const [targets, weights] = [dynamicArray(), dynamicArray()]
  const best = new Float64Array(target.keys.length)
  const alike = byStart(target)
  const known = lexicons.filter(({ size }) => size > 0).map(lexicon => entriesByKey(lexicon, stems))
  /** Target words of the row at hand. */
  const row = new Int32Array(target.keys.length)
  let many = 0
  for (let word = 0; word < source.keys.length; word++) {
    raiseAlike(word)
    raiseKnown(source.keys[word]!)
    for (let at = 0; at < many; at++) take(row[at]!)
    many = 0
    starts[word + 1] = targets.length()
  }
  return { starts, targets: new Int32Array(targets.values()), weights: new Float32Array(weights.values()) }

  function raise(other: number, weight: number): void {
    if (weight <= best[other]!) return
    if (best[other] === 0) row[many++] = other
    best[other] = weight
  }

  function raiseAlike(word: number): void {
    const key = source.keys[word]!
    const spelling = source.spellings[word]!
    const others = alike.get(startOf(spelling, key))
    if (others === undefined) return
    const [from, to] = others.length > most ? around(spelling, others) : [0, others.length]
    for (let at = from; at < to; at++) {
      const other = others[at]!
      raise(other, isFigure(key) ? Number(key === target.keys[other]) : likeness(spelling, target.spellings[other]!))
    }
  }

  /** Of words in the order of their letters those that have most letters in common with one. */
  function around(spelling: string, others: readonly number[]): Span {
    const at = firstIndex(others, other => target.spellings[other]! >= spelling)
    return [Math.max(0, at - most / 2), Math.min(others.length, at + most / 2)]
  }

  /** The first lexicon is trusted; what another has of a word that an earlier one knows by itself, or of two words, is left. */
  function raiseKnown(key: string): void {
    for (const [at, lexicon] of known.entries()) {
      const entries = (lexicon.get(key) ?? []).filter(({ words }) => at === 0 || words === 1)
      for (const entry of entries) raiseRenderings(entry, at === 0 ? 1 : hearsay)
      if (entries.some(({ words }) => words === 1)) return
    }
  }

  function raiseRenderings(entry: Entry, faith: number): void {
    const { keys, weights } = renderingsOf(entry, stems[1])
    for (let at = 0; at < keys.length; at++) {
      const other = target.numbers.get(keys[at]!)
      if (other !== undefined) raise(other, faith * weights[at]!)
    }
  }

  function take(other: number): void {
    targets.push(other)
    weights.push(best[other]!)
    best[other] = 0
  }
}

/** Words that begin alike, of which each is compared with so many: more than in any text that was not made to have them. */
const most = 512

/**
 * Words by what all that look like them begin with: four letters, or a whole number. Where they are many, in the order of
 * their letters.
 */
function byStart(words: Words): ReadonlyMap<string, readonly number[]> {
  const lists = new Map<string, number[]>()
  words.spellings.forEach((spelling, word) => {
    const start = startOf(spelling, words.keys[word]!)
    const list = lists.get(start)
    if (list) list.push(word)
    else lists.set(start, [word])
  })
  for (const list of lists.values())
    if (list.length > most) list.sort((one, other) => (words.spellings[one]! < words.spellings[other]! ? -1 : 1))
  return lists
}

const isFigure = (key: string): boolean => key.charCodeAt(0) === 0x23

const startOf = (spelling: string, key: string): string => (isFigure(key) ? key : spelling.slice(0, 4))

/** Share of the longer word that both begin with, squared; 0 where chance may explain it. */
function likeness(one: string, other: string): number {
  const longer = Math.max(one.length, other.length)
  if (one === other) return longer < 3 ? 0.1 : longer < 5 ? 0.6 : 0.9
  let same = 0
  while (same < one.length && same < other.length && one[same] === other[same]) same++
  return same >= 4 && same / longer >= 0.5 ? (same / longer) ** 2 : 0
}

/** A headword of a lexicon. */
interface Entry {
  /** Words of its headword. */
  readonly words: number
  readonly phrases: readonly string[]
  renderings?: Renderings
}

/** Keys of target words, each with the share of headword and phrase that the pair is. */
interface Renderings {
  readonly keys: string[]
  readonly weights: number[]
}

/** The entries under the key of each word of their headwords. */
type Entries = ReadonlyMap<string, readonly Entry[]>

/** Lexicons are large and shared by many texts: each is turned into keys once. */
const known = new WeakMap<Lexicon, { readonly stems: Stems; readonly entries: Entries }>()

function entriesByKey(lexicon: Lexicon, stems: Stems): Entries {
  const found = known.get(lexicon)
  if (found?.stems[0] === stems[0] && found.stems[1] === stems[1]) return found.entries
  const entries = new Map<string, Entry[]>()
  lexicon.forEach((phrases, head) => {
    const keys = keysOf(head, stems[0])
    const entry: Entry = { words: keys.length, phrases }
    for (let at = 0; at < keys.length; at++) {
      const list = entries.get(keys[at]!)
      if (list) list.push(entry)
      else entries.set(keys[at]!, [entry])
    }
  })
  known.set(lexicon, { stems, entries })
  return entries
}

/** Made when a text has the headword: no text has all. */
function renderingsOf(entry: Entry, stem: Stem): Renderings {
  if (entry.renderings !== undefined) return entry.renderings
  const made: Renderings = { keys: [], weights: [] }
  entry.phrases.forEach(phrase => {
    const keys = keysOf(phrase, stem)
    for (let at = 0; at < keys.length; at++) {
      made.keys.push(keys[at]!)
      made.weights.push(1 / (entry.words * keys.length))
    }
  })
  entry.renderings = made
  return made
}

function keysOf(phrase: string, stem: Stem): string[] {
  const runs = wordRuns(phrase)
  const keys: string[] = []
  for (let at = 0; at < runs.length; at += 2) keys.push(stem(phrase.slice(runs[at], runs[at + 1])))
  return keys
}
