import { folded } from './filter.ts'

/** A piece of a sentence: its words, or a gap where the asked word stands. */
export interface ClozePiece {
  readonly text: string
  readonly isGap: boolean
}

/** What stands between the pieces of a word that others part: *prend … en compte*. */
export const apart = ' … '

/** A sentence with gaps for a word as it stands there; without gaps where it does not. */
export function cloze(sentence: string, form: string): ClozePiece[] {
  const pieces: ClozePiece[] = []
  let at = 0
  for (const part of form.split(apart)) {
    const found = part === '' ? undefined : placeOf(sentence, part, at)
    if (found === undefined) return [{ text: sentence, isGap: false }]
    pieces.push({ text: sentence.slice(at, found), isGap: false }, { text: part, isGap: true })
    at = found + part.length
  }
  return [...pieces, { text: sentence.slice(at), isGap: false }].filter(({ text }) => text !== '')
}

/** Where words stand whole from a place on: *un* is not in *une*. */
function placeOf(sentence: string, words: string, from: number): number | undefined {
  const letter = /[\p{L}\p{M}\p{N}]/u
  for (let at = sentence.indexOf(words, from); at !== -1; at = sentence.indexOf(words, at + 1)) {
    if (!letter.test(sentence[at - 1] ?? '') && !letter.test(sentence[at + words.length] ?? '')) return at
  }
  return undefined
}

/** What a typed answer is worth; *nearly* has the letters without their accents. */
export function judge(typed: string, form: string): 'right' | 'nearly' | 'wrong' {
  const plain = (text: string): string =>
    text.replaceAll('…', ' ').replaceAll('’', "'").replace(/\s+/g, ' ').trim().toLowerCase().normalize()
  if (plain(typed) === plain(form)) return 'right'
  return folded(plain(typed)) === folded(plain(form)) ? 'nearly' : 'wrong'
}
