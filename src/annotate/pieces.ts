import { remember } from '../language/remember.ts'
import { keyOf, type Piece } from '../language/terms.ts'
import type { Span } from '../model/span.ts'

const pattern = /[\p{L}\p{M}\p{N}\u00AD]+/gu

/** Words of a text as they stand, each with its key: most words stand in many units. */
export type Keys = Map<string, string>

/** The pieces of a unit's text, from which terms are made; `sentences` are the unit's own. Notes its words in `keys`. */
export function piecesIn(text: string, sentences: readonly Span[], keys: Keys): Piece[] {
  const pieces: Piece[] = []
  let sentence = 0
  let previous = 0
  for (const found of text.matchAll(pattern)) {
    const start = found.index
    const written = found[0]
    while (sentence < sentences.length - 1 && start >= (sentences[sentence + 1]?.[0] ?? 0)) sentence++
    pieces.push({
      start,
      end: start + written.length,
      raw: written.includes('\u00AD') ? written.replaceAll('\u00AD', '') : written,
      key: remember(keys, written, keyOf),
      sentence,
      after: pieces.length === 0 ? 'mark' : separator(text, previous, start),
    })
    previous = start + written.length
  }
  return pieces
}

/** Two and three pieces that hyphens join, in one word: `startup` where *start-up* stands. */
export function joinedAmong(pieces: readonly Piece[]): string[] {
  const words: string[] = []
  for (let at = 1; at < pieces.length; at++) {
    if (pieces[at]!.after !== 'hyphen') continue
    let joined = pieces[at - 1]!.key
    for (let next = at; next < at + 2 && pieces[next]?.after === 'hyphen'; next++) {
      joined += pieces[next]!.key
      words.push(joined)
    }
  }
  return words
}

function separator(text: string, start: number, end: number): Piece['after'] {
  if (end - start === 1) return single[text[start] as string] ?? 'mark'
  if (start === end) return 'nothing'
  const between = text.slice(start, end)
  return /^[ \u00A0\u202F\t]*\n?[ \u00A0\u202F\t]*$/u.test(between) ? 'space' : 'mark'
}

const single: Readonly<Record<string, Piece['after']>> = {
  ' ': 'space',
  '\u00A0': 'space',
  '\u202F': 'space',
  '\n': 'space',
  '-': 'hyphen',
  '\u2010': 'hyphen',
  '\u2011': 'hyphen',
  '’': 'apostrophe',
  "'": 'apostrophe',
  ʼ: 'apostrophe',
  '.': 'dot',
}

export const isUpper = (raw: string): boolean => /^\p{Lu}/u.test(raw)
export const isAllUpper = (raw: string): boolean => /^[\p{Lu}\p{N}]{2,}$/u.test(raw)
