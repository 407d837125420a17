/**
 * Questions about one UTF-16 code unit. Latin scripts live below U+0250, so a table answers for them;
 * whatever lies above is asked of Unicode's own properties.
 */

const LATIN_END = 0x250
const WHITE = 1
const UPPER = 2
const LOWER = 4
const DIGIT = 8
const OTHER_LETTER = 16

const LATIN = Uint8Array.from({ length: LATIN_END }, (_, code) => kindOf(String.fromCharCode(code)))

function kindOf(character: string): number {
  if (/\s/u.test(character)) return WHITE
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return UPPER
  if (/\p{Ll}/u.test(character)) return LOWER
  if (/\p{Nd}/u.test(character)) return DIGIT
  return /[\p{L}\p{M}]/u.test(character) ? OTHER_LETTER : 0
}

/** `NaN`, which `charCodeAt` gives past either end, is none of these. */
function kindAt(text: string, index: number): number {
  const code = text.charCodeAt(index)
  return code < LATIN_END ? (LATIN[code] as number) : code >= LATIN_END ? kindOf(text[index] as string) : 0
}

export const isWhite = (text: string, index: number): boolean => kindAt(text, index) === WHITE
export const isUpper = (text: string, index: number): boolean => kindAt(text, index) === UPPER
export const isLower = (text: string, index: number): boolean => kindAt(text, index) === LOWER
export const isDigit = (text: string, index: number): boolean => kindAt(text, index) === DIGIT
export const isLetter = (text: string, index: number): boolean =>
  !!(kindAt(text, index) & (UPPER | LOWER | OTHER_LETTER))
export const isWordCharacter = (text: string, index: number): boolean => kindAt(text, index) > WHITE

/** First index at or after `index` that is not white; `text.length` when there is none. */
export function skipWhite(text: string, index: number): number {
  while (isWhite(text, index)) index++
  return index
}
