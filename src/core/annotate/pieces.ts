import { isLower, isUpper as isUpperAt } from '../language/characters.ts'
import { keyOf, type Piece, pieceRuns } from '../language/terms.ts'
import type { Span } from '../model/span.ts'
import type { Word } from '../model/word.ts'
import type { Scan, Spellings } from './spellings.ts'

/** The pieces of a unit's text that was scanned, from which terms are made; `sentences` and `words` are the unit's own. */
export function piecesOf(
  {
    text,
    sentences,
    words,
  }: { readonly text: string; readonly sentences: readonly Span[]; readonly words: readonly Word[] },
  { runs, spellings }: Scan,
  { raws, keys }: Spellings,
): Piece[] {
  const pieces: Piece[] = []
  let [sentence, next] = [0, 0]
  for (let index = 0; index < spellings.length; index++) {
    const number = spellings[index]!
    const start = runs[2 * index]!
    while (sentence < sentences.length - 1 && start >= sentences[sentence + 1]![0]) sentence++
    const after = index === 0 ? 'mark' : separator(text, runs[2 * index - 1]!, start)
    while (next < words.length && words[next]!.span[1] <= start) next++
    const word = words[next]
    const piece = { start, end: runs[2 * index + 1]!, raw: raws[number]!, key: keys[number]!, sentence, after }
    pieces.push(word !== undefined && word.span[0] <= start ? { ...piece, word } : piece)
  }
  return pieces
}

/** The same of one sentence, by its number, when nobody asks how the whole text is spelled. */
export function piecesOfSentence(text: string, [from, to]: Span, sentence: number): Piece[] {
  const own = text.slice(from, to)
  const runs = pieceRuns(own)
  const isSoft = own.includes('\u00AD')
  const pieces: Piece[] = []
  for (let run = 0; run < runs.length; run += 2) {
    const start = runs[run]!
    const end = runs[run + 1]!
    const written = own.slice(start, end)
    const raw = isSoft ? written.replaceAll('\u00AD', '') : written
    const after = run === 0 ? 'mark' : separator(own, runs[run - 1]!, start)
    pieces.push({ start: from + start, end: from + end, raw, key: keyOf(raw), sentence, after })
  }
  return pieces
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

export const isUpper = (raw: string): boolean => isUpperAt(raw, 0)
export const isAllUpper = (raw: string): boolean => !isLower(raw, raw.length - 1) && /^[\p{Lu}\p{N}]{2,}$/u.test(raw)
