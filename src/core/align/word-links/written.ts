import { isLetter, isNumber } from '../../language/characters.ts'
import { fold } from '../../language/fold.ts'
import { countsOf, type Stem, type Words, wordNumbers } from '../words.ts'

/** The words and marks of two passages that translate each other, one string each, in the order of the text. */
export interface Passages {
  readonly source: readonly string[]
  readonly target: readonly string[]
}

/** The tokens of both sides of all passages, as numbers; a passage stands where `Words` has a sentence. */
export type Written = readonly [source: Words, target: Words]

/** What is longer is read up to here, in words and marks: the work grows with the square of it. */
const longest = 300

export const readPassages = (passages: readonly Passages[], [own, other]: readonly [Stem, Stem]): Written => [
  readSide(
    passages.map(({ source }) => source),
    own,
  ),
  readSide(
    passages.map(({ target }) => target),
    other,
  ),
]

function readSide(passages: readonly (readonly string[])[], stem: Stem): Words {
  const { numberOf, ...told } = wordNumbers(raw => keyOf(raw, stem))
  const starts = startsOf(passages)
  const tokens = new Int32Array(starts[passages.length]!)
  const sentenceOf = new Int32Array(tokens.length)
  for (let at = 0; at < passages.length; at++) {
    const from = starts[at]!
    for (let token = from; token < starts[at + 1]!; token++) {
      tokens[token] = numberOf(passages[at]![token - from]!)
      sentenceOf[token] = at
    }
  }
  return { tokens, starts, sentenceOf, counts: countsOf(tokens, told.keys.length), ...told }
}

function startsOf(passages: readonly (readonly string[])[]): Int32Array {
  const starts = new Int32Array(passages.length + 1)
  for (let at = 0; at < passages.length; at++) starts[at + 1] = starts[at]! + Math.min(longest, passages[at]!.length)
  return starts
}

/**
 * What a token is compared by. A key that begins with `#` is never a word: a number, or the kind of a mark. English
 * `’s` and `’ll` keep their apostrophe, for they are no words that stand alone; French `l’` loses its own.
 */
function keyOf(raw: string, stem: Stem): string {
  if (isLetter(raw, 0)) return stem(raw.replace(/['’ʼ]$/u, ''))
  if (isNumber(raw, 0)) return `#${fold(raw).replace(/[^\p{N}]/gu, '')}`
  const bare = raw.replace(/^['’ʼ]+/u, '')
  return isLetter(bare, 0) ? `'${stem(bare)}` : `#${kindsOfMarks.get(raw) ?? raw}`
}

/** Marks that translators put for each other. */
const kindsOfMarks: ReadonlyMap<string, string> = new Map(
  ['"«»“”„', '-–—', '.…', ':;', "'’‘‹›"].flatMap(marks => [...marks].map(mark => [mark, marks[0]!] as const)),
)
