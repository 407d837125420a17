import { fold } from '../language/fold.ts'

/** Word → what its inflections share. */
export type Stem = (word: string) => string

/** The words of all sentences of one side, one after the other, as numbers. */
export interface Words {
  /** Word number of each token, sentence after sentence. */
  readonly tokens: Int32Array
  /** Where each sentence begins in `tokens`; one more entry than sentences. */
  readonly starts: Int32Array
  /** Sentence of each token. */
  readonly sentenceOf: Int32Array
  /** What stands behind each word number. */
  readonly keys: readonly string[]
  /** One lower-case spelling, accents off, of each word number, for the search of cognates. */
  readonly spellings: readonly string[]
  /** How many tokens each word number has. */
  readonly counts: Int32Array
  readonly numbers: ReadonlyMap<string, number>
}

/** A number with its groups of three and its fraction, or a run of letters. */
const word = /\p{N}{1,3}(?:[ \u00a0\u202f]\p{N}{3})+(?!\p{N})(?:[.,]\p{N}+)?|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+/gu

/** Longest sentence that is read word by word, in words; what follows only counts by its length. */
const longest = 400

export function readWords(sentences: readonly string[], stem: Stem): Words {
  const seen = new Map<string, number>()
  const numbers = new Map<string, number>()
  const keys: string[] = []
  const spellings: string[] = []
  const tokens: number[] = []
  const starts = new Int32Array(sentences.length + 1)
  for (const [index, sentence] of sentences.entries()) {
    const found = sentence.match(word) ?? []
    for (let at = 0; at < found.length && at < longest; at++) tokens.push(numberOf(found[at]!))
    starts[index + 1] = tokens.length
  }
  return {
    tokens: Int32Array.from(tokens),
    starts,
    sentenceOf: owners(starts),
    keys,
    spellings,
    counts: count(tokens, keys.length),
    numbers,
  }

  function numberOf(raw: string): number {
    const known = seen.get(raw)
    if (known !== undefined) return known
    const spelling = fold(raw)
    const key = /^\p{N}/u.test(raw) ? `#${spelling.replace(/[^\p{N}]/gu, '')}` : stem(raw)
    let number = numbers.get(key)
    if (number === undefined) {
      number = keys.length
      numbers.set(key, number)
      keys.push(key)
      spellings.push(spelling)
    }
    seen.set(raw, number)
    return number
  }
}

function owners(starts: Int32Array): Int32Array {
  const sentenceOf = new Int32Array(starts[starts.length - 1] ?? 0)
  for (let at = 0; at + 1 < starts.length; at++) sentenceOf.fill(at, starts[at], starts[at + 1])
  return sentenceOf
}

function count(tokens: readonly number[], words: number): Int32Array {
  const counts = new Int32Array(words)
  for (const token of tokens) counts[token]!++
  return counts
}
