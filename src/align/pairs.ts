import type { Lexicon } from './side.ts'
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

type Rows = Map<number, number>[]

/** The pairs of words in both texts that look alike, are the same number, or stand in one of the lexicons. */
export function likelyPairs(source: Words, target: Words, lexicons: readonly Lexicon[], stems: Stems): Pairs {
  const rows: Rows = source.keys.map(() => new Map())
  addCognates(rows, source, target)
  for (const lexicon of lexicons) addLexicon(rows, source, target, lexicon, stems)
  return packed(rows)
}

const raise = (row: Map<number, number>, target: number, weight: number): void => {
  if (weight > (row.get(target) ?? 0)) row.set(target, weight)
}

/** Words of four letters that share their beginning, and equal words and numbers of any length. */
function addCognates(rows: Rows, source: Words, target: Words): void {
  const byStart = new Map<string, number[]>()
  for (const [word, spelling] of target.spellings.entries()) {
    const start = startOf(spelling, target.keys[word]!)
    const list = byStart.get(start)
    if (list) list.push(word)
    else byStart.set(start, [word])
  }
  for (const [word, spelling] of source.spellings.entries()) {
    const key = source.keys[word]!
    for (const other of byStart.get(startOf(spelling, key)) ?? []) {
      const weight = key.startsWith('#')
        ? key === target.keys[other]
          ? 1
          : 0
        : likeness(spelling, target.spellings[other]!)
      if (weight > 0) raise(rows[word]!, other, weight)
    }
  }
}

const startOf = (spelling: string, key: string): string => (key.startsWith('#') ? key : spelling.slice(0, 4))

/** Share of the longer word that both begin with, squared; 0 where chance may explain it. */
function likeness(one: string, other: string): number {
  const longer = Math.max(one.length, other.length)
  if (one === other) return longer < 3 ? 0.1 : longer < 5 ? 0.6 : 0.9
  let same = 0
  while (same < one.length && same < other.length && one[same] === other[same]) same++
  return same >= 4 && same / longer >= 0.5 ? (same / longer) ** 2 : 0
}

type Stems = readonly [Stem, Stem]

function addLexicon(rows: Rows, source: Words, target: Words, lexicon: Lexicon, stems: Stems): void {
  const renderings = renderingsByKey(lexicon, stems)
  for (const [word, key] of source.keys.entries()) {
    for (const [rendering, weight] of renderings.get(key) ?? []) {
      const other = target.numbers.get(rendering)
      if (other !== undefined) raise(rows[word]!, other, weight)
    }
  }
}

/** For the key of a source word, the keys of target words with the share of their phrases that they are. */
type Renderings = ReadonlyMap<string, readonly (readonly [key: string, weight: number])[]>

/** Lexicons are large and shared by many texts: each is turned into keys once. */
const known = new WeakMap<Lexicon, { readonly stems: Stems; readonly renderings: Renderings }>()

function renderingsByKey(lexicon: Lexicon, stems: Stems): Renderings {
  const found = known.get(lexicon)
  if (found?.stems[0] === stems[0] && found.stems[1] === stems[1]) return found.renderings
  const renderings = new Map<string, (readonly [string, number])[]>()
  for (const [head, phrases] of lexicon) {
    const heads = content(head, stems[0])
    const keys = phrases.map(phrase => content(phrase, stems[1]))
    const pairs = keys.flatMap(phrase => phrase.map(key => [key, 1 / (heads.length * phrase.length)] as const))
    for (const key of heads) renderings.set(key, [...(renderings.get(key) ?? []), ...pairs])
  }
  known.set(lexicon, { stems, renderings })
  return renderings
}

const content = (phrase: string, stem: Stem): string[] => (phrase.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(stem)

function packed(rows: Rows): Pairs {
  const starts = new Int32Array(rows.length + 1)
  for (const [word, row] of rows.entries()) starts[word + 1] = starts[word]! + row.size
  const targets = new Int32Array(starts[rows.length]!)
  const weights = new Float32Array(starts[rows.length]!)
  for (const [word, row] of rows.entries()) {
    let at = starts[word]!
    for (const [target, weight] of row) {
      targets[at] = target
      weights[at++] = weight
    }
  }
  return { starts, targets, weights }
}
