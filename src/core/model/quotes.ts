import type { Span } from './span.ts'

/** A text in which typography no longer matters, with the way back to the text as it is written. */
export interface PlainText {
  readonly plain: string
  /** Where each character of `plain` begins in the text; one more entry for the end. */
  readonly offsets: Uint32Array
  readonly text: string
}

/** Straight quotes, plain spaces, simple hyphens, three dots; no space before `;:!?»` nor after `«`. */
export function plainText(text: string): PlainText {
  // Looking at the end of a string that grows would copy the whole of it each time.
  const characters: string[] = []
  const offsets = new Uint32Array(text.length * 3 + 1)
  for (let at = 0; at < text.length; at++) {
    const written = replacements[text[at] as string] ?? (text[at] as string)
    if (written === ' ' && ((characters.at(-1) ?? ' ') === ' ' || isTight(text, at))) continue
    for (const character of written) {
      offsets[characters.length] = at
      characters.push(character)
    }
  }
  offsets[characters.length] = text.length
  return { plain: characters.join(''), offsets: offsets.subarray(0, characters.length + 1), text }
}

const replacements: Readonly<Record<string, string>> = {
  '\u00A0': ' ',
  '\u202F': ' ',
  '\u2009': ' ',
  '\n': ' ',
  '\t': ' ',
  '\u00AD': '',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '…': '...',
  œ: 'oe',
  Œ: 'OE',
  æ: 'ae',
  Æ: 'AE',
}

/** A space that French typography puts beside a mark: no two readers type it alike. */
function isTight(text: string, at: number): boolean {
  let [before, after] = [at - 1, at + 1]
  while (isSpace(text[before])) before--
  while (isSpace(text[after])) after++
  return text[before] === '«' || ';:!?»'.includes(text[after] ?? ' ')
}

const isSpace = (character: string | undefined): boolean => character !== undefined && /\s/u.test(character)

/** The space that `plain` leaves out behind the quote does not belong to it. */
export function endOf(text: string, offsets: Uint32Array, end: number): number {
  const last = offsets[end - 1] as number
  const after = offsets[end] as number
  return last + Math.max(1, text.slice(last, after).trimEnd().length)
}

/** Whether a place parts a word. */
export const isWordInside = (plain: string, at: number): boolean => isWord(plain[at - 1]) && isWord(plain[at])

const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character)

/** Whether the words stand right before the place, marks between them aside. */
export const standsBefore = (words: string, text: string, span: Span): boolean =>
  bareEnd(plainText(before(words, text, span)).plain).endsWith(bareEnd(plainText(words.normalize('NFC')).plain.trim()))

/** Whether the words stand right after the place, marks between them aside. */
export const standsAfter = (words: string, text: string, span: Span): boolean =>
  bareStart(plainText(after(words, text, span)).plain).startsWith(
    bareStart(plainText(words.normalize('NFC')).plain.trim()),
  )

/** Characters beside a place in which marks, spaces and this many more words are looked for. */
const beside = 200

const before = (words: string, text: string, [start]: Span): string =>
  text.slice(Math.max(0, start - beside - 4 * words.length), start)
const after = (words: string, text: string, [, end]: Span): string => text.slice(end, end + beside + 4 * words.length)

/** What stands right before the place, as many words as these are; empty at the head of a text. */
export function wordsBefore(words: string, text: string, span: Span): string {
  const near = bareEnd(before(words, text, span))
  const all = wordsOf(near)
  return near.slice((all.at(-Math.max(wordsOf(words).length, 1)) ?? all[0])?.start ?? near.length)
}

/** What stands right after the place, as many words as these are; empty at the end of a text. */
export function wordsAfter(words: string, text: string, span: Span): string {
  const near = bareStart(after(words, text, span))
  const all = wordsOf(near)
  return near.slice(0, (all[Math.max(wordsOf(words).length, 1) - 1] ?? all.at(-1))?.end ?? 0)
}

const bareEnd = (text: string): string => text.replace(/[\s\p{P}]+$/u, '')
const bareStart = (text: string): string => text.replace(/^[\s\p{P}]+/u, '')

/** Runs of letters and digits in small letters, with their offsets. */
export const wordsOf = (text: string): { word: string; start: number; end: number }[] =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(found => ({
    word: found[0].toLowerCase(),
    start: found.index,
    end: found.index + found[0].length,
  }))
