/**
 * Questions about one UTF-16 code unit. Tables answer for Latin scripts and for typographic spaces, dashes and quotes;
 * whatever lies elsewhere is asked of Unicode's own properties.
 */

const LATIN_END = 0x250
const TYPOGRAPHY = 0x2000
const TYPOGRAPHY_END = 0x2070

const WHITE = 1
const UPPER = 2
const LOWER = 4
const DIGIT = 8
const OTHER_LETTER = 16
/** `²`, `½`, `Ⅳ`: a number that is no digit. */
const OTHER_NUMBER = 32
/** `\p{M}`: stands on the letter before it. */
const MARK = 64
const BASE = UPPER | LOWER | OTHER_LETTER
const LETTER = BASE | MARK
const WORD = LETTER | DIGIT
const ANY_WORD = WORD | OTHER_NUMBER

const LATIN_KINDS = kindsBetween(0, LATIN_END)
const TYPOGRAPHY_KINDS = kindsBetween(TYPOGRAPHY, TYPOGRAPHY_END)

function kindsBetween(start: number, end: number): Uint8Array {
  return Uint8Array.from({ length: end - start }, (_, offset) => kindOf(String.fromCharCode(start + offset)))
}

function kindOf(character: string): number {
  if (/\s/u.test(character)) return WHITE
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return UPPER
  if (/\p{Ll}/u.test(character)) return LOWER
  if (/\p{Nd}/u.test(character)) return DIGIT
  if (/\p{N}/u.test(character)) return OTHER_NUMBER
  if (/\p{M}/u.test(character)) return MARK
  return /\p{L}/u.test(character) ? OTHER_LETTER : 0
}

function kindAt(text: string, index: number): number {
  const code = text.charCodeAt(index)
  return code < LATIN_END ? LATIN_KINDS[code]! : kindBeyondLatin(text, index, code)
}

/** `NaN`, which `charCodeAt` gives past either end, is nothing; both halves of a pair are what the pair is. */
function kindBeyondLatin(text: string, index: number, code: number): number {
  if (code >= TYPOGRAPHY && code < TYPOGRAPHY_END) return TYPOGRAPHY_KINDS[code - TYPOGRAPHY]!
  if (Number.isNaN(code)) return 0
  const isLowHalf = code >= 0xdc00 && code <= 0xdfff
  return kindOf(String.fromCodePoint(text.codePointAt(isLowHalf && index > 0 ? index - 1 : index)!))
}

export const isWhite = (text: string, index: number): boolean => kindAt(text, index) === WHITE
export const isUpper = (text: string, index: number): boolean => kindAt(text, index) === UPPER
export const isLower = (text: string, index: number): boolean => kindAt(text, index) === LOWER
export const isDigit = (text: string, index: number): boolean => kindAt(text, index) === DIGIT
/** `²` and `½` too. */
export const isNumber = (text: string, index: number): boolean => (kindAt(text, index) & (DIGIT | OTHER_NUMBER)) > 0
export const isLetter = (text: string, index: number): boolean => (kindAt(text, index) & LETTER) > 0
export const isMark = (text: string, index: number): boolean => kindAt(text, index) === MARK
export const isWordCharacter = (text: string, index: number): boolean => (kindAt(text, index) & WORD) > 0
/** `\p{L}` or `\p{N}`. */
export const isLetterOrNumber = (text: string, index: number): boolean => (kindAt(text, index) & ANY_WORD & ~MARK) > 0

/** First index at or after `index` that is no letter nor a mark on one. */
export const endOfLetters = (text: string, index: number): number => endOf(text, index, LETTER)

/** First index at or after `index` that is no `\p{L}`, `\p{M}` or `\p{N}`. */
export const endOfWord = (text: string, index: number): number => endOf(text, index, ANY_WORD)

function endOf(text: string, index: number, kinds: number): number {
  for (let at = index; ; at++) {
    const code = text.charCodeAt(at)
    const kind = code < LATIN_END ? LATIN_KINDS[code]! : kindBeyondLatin(text, at, code)
    if ((kind & kinds) === 0) return at
  }
}

/** First index at or after `index` that is not white; `text.length` when there is none. */
export function skipWhite(text: string, index: number): number {
  while (isWhite(text, index)) index++
  return index
}

/**
 * Runs of letters, marks and numbers (`\p{L}`, `\p{M}`, `\p{N}`) as their starts and ends in turn: `runs[0]` to
 * `runs[1]`, `runs[2]` to `runs[3]`. UTF-16 indices, ends exclusive. A table is many times faster than such a pattern.
 */
export const wordRuns = (text: string): number[] => runsOf(text, ANY_WORD, ANY_WORD)

/** Words without digits (`\p{L}[\p{L}\p{M}]*`), as `wordRuns` gives them. */
export const letterRuns = (text: string): number[] => runsOf(text, BASE, LETTER)

/** What stands in runs of a text, as `wordRuns` gives them. */
export const cut = (text: string, runs: readonly number[]): string[] =>
  Array.from({ length: runs.length / 2 }, (_, at) => text.slice(runs[2 * at], runs[2 * at + 1]))

/** The word runs that begin with a capital, as `wordRuns` gives them. */
export function capitalRuns(text: string): number[] {
  const runs: number[] = []
  for (let index = 0; index < text.length; index++) {
    if (kindAt(text, index) !== UPPER || (kindAt(text, index - 1) & ANY_WORD) > 0) continue
    const end = endOfWord(text, index + 1)
    runs.push(index, end)
    index = end
  }
  return runs
}

function runsOf(text: string, first: number, further: number): number[] {
  const runs: number[] = []
  let inside = false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const kind = code < LATIN_END ? LATIN_KINDS[code]! : kindBeyondLatin(text, index, code)
    if ((kind & (inside ? further : first)) > 0 === inside) continue
    runs.push(index)
    inside = !inside
  }
  if (inside) runs.push(text.length)
  return runs
}
