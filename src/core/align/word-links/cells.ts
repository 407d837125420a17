import type { Lexicon } from '../bitext.ts'
import { likelyPairs } from '../pairs.ts'
import type { Stem, Words } from '../words.ts'
import type { Written } from './written.ts'

export interface WordLinkOptions {
  /** What the words of each language are compared by. */
  readonly stems: readonly [Stem, Stem]
  /** Words that translate each other. */
  readonly lexicons: readonly Lexicon[]
}

/** A word of a longer headword says less by itself than its share of it: *Maison-Blanche* is no *white* house. */
const alone = 2

/** Every pair of tokens that face each other in a passage, and every pair of words that does anywhere. */
export interface Cells {
  /** Source tokens, word by word. */
  readonly occurrences: Int32Array
  /** Where the cells of each source token begin, one for each target token of its passage; one more entry than tokens. */
  readonly starts: Int32Array
  /** Pair of words of each cell. */
  readonly pairs: Int32Array
  /** Words of each pair. */
  readonly sources: Int32Array
  readonly targets: Int32Array
  /** How likely the words of each pair were to translate each other before the passages were read, 0 to 1. */
  readonly before: Float32Array
}

export function cellsOf([source, target]: Written, { lexicons, stems }: WordLinkOptions): Cells {
  const known = likelyPairs(source, target, lexicons, stems)
  const starts = cellStarts(source, target)
  const pairs = new Int32Array(starts[source.tokens.length]!)
  const occurrences = byWord(source)
  const most = pairs.length + known.targets.length
  const [targets, before] = [new Int32Array(most), new Float32Array(most)]
  let count = 0
  const rows = new Int32Array(source.keys.length + 1)
  /** Of each target word its pair with the source word at hand, counted from 1; less than the row's own is none. */
  const place = new Int32Array(target.keys.length)
  for (let word = 0; word < source.keys.length; word++) {
    for (let at = known.starts[word]!; at < known.starts[word + 1]!; at++)
      take(known.targets[at]!, known.weights[at]! ** alone)
    for (let at = occurrences.starts[word]!; at < occurrences.starts[word + 1]!; at++)
      fill(occurrences.tokens[at]!, rows[word]!)
    rows[word + 1] = count
  }
  return {
    occurrences: occurrences.tokens,
    starts,
    pairs,
    sources: owners(rows),
    targets: targets.subarray(0, count),
    before: before.subarray(0, count),
  }

  function take(other: number, weight: number): void {
    targets[count] = other
    before[count] = weight
    place[other] = ++count
  }

  function fill(token: number, row: number): void {
    const passage = source.sentenceOf[token]!
    const from = target.starts[passage]!
    const cell = starts[token]! - from
    for (let other = from; other < target.starts[passage + 1]!; other++) {
      const word = target.tokens[other]!
      if (place[word]! <= row) take(word, 0)
      pairs[cell + other] = place[word]! - 1
    }
  }
}

function cellStarts(source: Words, target: Words): Int32Array {
  const starts = new Int32Array(source.tokens.length + 1)
  for (let token = 0; token < source.tokens.length; token++) {
    const passage = source.sentenceOf[token]!
    starts[token + 1] = starts[token]! + target.starts[passage + 1]! - target.starts[passage]!
  }
  return starts
}

/** The tokens of each word, word by word. */
function byWord({ tokens, counts }: Words): { readonly starts: Int32Array; readonly tokens: Int32Array } {
  const starts = new Int32Array(counts.length + 1)
  for (let word = 0; word < counts.length; word++) starts[word + 1] = starts[word]! + counts[word]!
  const next = starts.slice()
  const sorted = new Int32Array(tokens.length)
  for (let token = 0; token < tokens.length; token++) sorted[next[tokens[token]!]!++] = token
  return { starts, tokens: sorted }
}

function owners(rows: Int32Array): Int32Array {
  const owner = new Int32Array(rows[rows.length - 1]!)
  for (let row = 0; row + 1 < rows.length; row++) owner.fill(row, rows[row], rows[row + 1])
  return owner
}
