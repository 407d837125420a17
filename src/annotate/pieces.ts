import { isLower, isUpper as isUpperAt } from '../language/characters.ts'
import { keyOf, type Piece, pieceRuns } from '../language/terms.ts'
import type { Span } from '../model/span.ts'
import type { Scan, Spellings } from './spellings.ts'

/** The pieces of a unit's text that was scanned, from which terms are made; `sentences` are the unit's own. */
export function piecesOf(
  text: string,
  sentences: readonly Span[],
  { runs, spellings }: Scan,
  { raws, keys }: Spellings,
): Piece[] {
  const rawAt = (index: number): string => raws[spellings[index]!]!
  return cut(text, sentences, { runs, rawAt, keyAt: index => keys[spellings[index]!]! })
}

/** The same of a text whose spellings nobody asks for. */
export function piecesIn(text: string, sentences: readonly Span[]): Piece[] {
  const runs = pieceRuns(text)
  const isSoft = text.includes('\u00AD')
  const rawAt = (index: number): string => {
    const written = text.slice(runs[2 * index], runs[2 * index + 1])
    return isSoft ? written.replaceAll('\u00AD', '') : written
  }
  return cut(text, sentences, { runs, rawAt, keyAt: (_, raw) => keyOf(raw) })
}

interface Words {
  readonly runs: readonly number[]
  readonly rawAt: (index: number) => string
  readonly keyAt: (index: number, raw: string) => string
}

function cut(text: string, sentences: readonly Span[], { runs, rawAt, keyAt }: Words): Piece[] {
  const pieces: Piece[] = []
  let sentence = 0
  for (let index = 0; 2 * index < runs.length; index++) {
    const start = runs[2 * index]!
    const end = runs[2 * index + 1]!
    while (sentence < sentences.length - 1 && start >= sentences[sentence + 1]![0]) sentence++
    const after = index === 0 ? 'mark' : separator(text, runs[2 * index - 1]!, start)
    const raw = rawAt(index)
    pieces.push({ start, end, raw, key: keyAt(index, raw), sentence, after })
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
