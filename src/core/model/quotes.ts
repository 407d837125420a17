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

/** Every place where the quote stands as whole words. */
export function placesOf(quote: string, { plain, offsets, text }: PlainText): Span[] {
  const wanted = plainText(quote.normalize('NFC')).plain.trim()
  if (wanted === '') return []
  const found: Span[] = []
  for (let at = plain.indexOf(wanted); at !== -1; at = plain.indexOf(wanted, at + 1)) {
    const end = at + wanted.length
    if (isWordInside(plain, at) || isWordInside(plain, end)) continue
    found.push([offsets[at] as number, endOf(text, offsets, end)])
  }
  return found
}

/** The space that `plain` leaves out behind the quote does not belong to it. */
function endOf(text: string, offsets: Uint32Array, end: number): number {
  const last = offsets[end - 1] as number
  const after = offsets[end] as number
  return last + Math.max(1, text.slice(last, after).trimEnd().length)
}

const isWordInside = (plain: string, at: number): boolean => isWord(plain[at - 1]) && isWord(plain[at])

const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character)

/** Whether the words stand right before the place, marks between them aside. */
export const standsBefore = (words: string, text: string, [start]: Span): boolean =>
  bareEnd(plainText(text.slice(0, start)).plain).endsWith(bareEnd(plainText(words.normalize('NFC')).plain.trim()))

/** Whether the words stand right after the place, marks between them aside. */
export const standsAfter = (words: string, text: string, [, end]: Span): boolean =>
  bareStart(plainText(text.slice(end)).plain).startsWith(bareStart(plainText(words.normalize('NFC')).plain.trim()))

/** What stands right before the place, as many words as these are; empty at the head of a text. */
export function wordsBefore(words: string, text: string, [start]: Span): string {
  const before = bareEnd(text.slice(0, start))
  const all = wordsOf(before)
  return before.slice((all.at(-Math.max(wordsOf(words).length, 1)) ?? all[0])?.start ?? start)
}

/** What stands right after the place, as many words as these are; empty at the end of a text. */
export function wordsAfter(words: string, text: string, [, end]: Span): string {
  const after = bareStart(text.slice(end))
  const all = wordsOf(after)
  return after.slice(0, (all[Math.max(wordsOf(words).length, 1) - 1] ?? all.at(-1))?.end ?? 0)
}

const bareEnd = (text: string): string => text.replace(/[\s\p{P}]+$/u, '')
const bareStart = (text: string): string => text.replace(/^[\s\p{P}]+/u, '')

/** The run of words in the text that has most words in common with the quote, if it has at least half of them. */
export function nearest(
  quote: string,
  texts: readonly string[],
): { readonly text: number; readonly span: Span } | undefined {
  const wanted = wordsOf(quote).map(({ word }) => word)
  let best: { text: number; span: Span; shared: number } | undefined
  for (const [text, content] of texts.entries()) {
    const own = wordsOf(content)
    for (let at = 0; at < own.length; at++) {
      if (!wanted.includes(own[at]!.word)) continue
      const window = own.slice(at, at + wanted.length)
      const shared = sharedWords(
        wanted,
        window.map(({ word }) => word),
      )
      if (shared > (best?.shared ?? 0)) best = { text, span: [window[0]!.start, window.at(-1)!.end], shared }
    }
  }
  return best === undefined || best.shared * 2 < wanted.length ? undefined : best
}

function sharedWords(wanted: readonly string[], window: readonly string[]): number {
  const left = [...wanted]
  for (const word of window) {
    const at = left.indexOf(word)
    if (at !== -1) left.splice(at, 1)
  }
  return wanted.length - left.length
}

const wordsOf = (text: string): { word: string; start: number; end: number }[] =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(found => ({
    word: found[0].toLowerCase(),
    start: found.index,
    end: found.index + found[0].length,
  }))
