import { endOfLetters, isLetter, isNumber } from '../language/characters.ts'
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

/** A number with its groups of three and its fraction. */
const figure = /\p{N}{1,3}(?:[ \u00a0\u202f]\p{N}{3})+(?!\p{N})(?:[.,]\p{N}+)?|\p{N}+(?:[.,]\p{N}+)*/uy

/** Longest sentence that is read word by word, in words; what follows only counts by its length. */
const longest = 400

export function readWords(sentences: readonly string[], stem: Stem): Words {
  const { numberOf, ...told } = wordNumbers(raw =>
    isLetter(raw, 0) ? stem(raw) : `#${fold(raw).replace(/[^\p{N}]/gu, '')}`,
  )
  const tokens: number[] = []
  const starts = new Int32Array(sentences.length + 1)
  for (let index = 0; index < sentences.length; index++) {
    readSentence(sentences[index]!)
    starts[index + 1] = tokens.length
  }
  const counts = countsOf(tokens, told.keys.length)
  return { tokens: new Int32Array(tokens), starts, sentenceOf: owners(starts), counts, ...told }

  function readSentence(sentence: string): void {
    const most = tokens.length + longest
    for (let at = 0; at < sentence.length && tokens.length < most; ) {
      const letters = endOfLetters(sentence, at)
      const end = letters > at ? letters : endOfFigure(sentence, at)
      if (end > at) tokens.push(numberOf(sentence.slice(at, end)))
      at = Math.max(end, at + 1)
    }
  }
}

interface WordNumbers extends Pick<Words, 'keys' | 'spellings' | 'numbers'> {
  /** Of a token as it is written; those with one key share a number. */
  readonly numberOf: (raw: string) => number
}

/** Numbers words by their keys in the order in which they come. */
export function wordNumbers(keyOf: (raw: string) => string): WordNumbers {
  const seen = new Map<string, number>()
  const numbers = new Map<string, number>()
  const keys: string[] = []
  const spellings: string[] = []
  const numberOf = (raw: string): number => {
    const known = seen.get(raw)
    if (known !== undefined) return known
    const key = keyOf(raw)
    let number = numbers.get(key)
    if (number === undefined) {
      number = keys.length
      numbers.set(key, number)
      keys.push(key)
      spellings.push(fold(raw))
    }
    seen.set(raw, number)
    return number
  }
  return { numberOf, keys, spellings, numbers }
}

/** `start` where there is no figure. */
function endOfFigure(text: string, start: number): number {
  if (!isNumber(text, start)) return start
  figure.lastIndex = start
  return figure.test(text) ? figure.lastIndex : start
}

function owners(starts: Int32Array): Int32Array {
  const sentenceOf = new Int32Array(starts[starts.length - 1] ?? 0)
  for (let at = 0; at + 1 < starts.length; at++) sentenceOf.fill(at, starts[at], starts[at + 1])
  return sentenceOf
}

/** How many tokens each word number has. */
export function countsOf(tokens: ArrayLike<number>, words: number): Int32Array {
  const counts = new Int32Array(words)
  for (let at = 0; at < tokens.length; at++) counts[tokens[at]!]!++
  return counts
}
