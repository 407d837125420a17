import { firstIndex } from '../model/sorted.ts'

/** A sentence of the text by its number, with its words. */
export interface SpokenText {
  /** Words of all sentences, in order, bare. */
  readonly words: readonly string[]
  /** By word: the number of its sentence. */
  readonly sentenceOf: readonly number[]
  /** Where each two words stand that follow each other. */
  readonly places: ReadonlyMap<string, readonly number[]>
}

/** Letters and digits alone, in one case: how a cue sets its marks and its lines says nothing. */
export const bareWords = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

export function spokenText(sentences: readonly string[]): SpokenText {
  const words: string[] = []
  const sentenceOf: number[] = []
  sentences.forEach((sentence, number) => {
    for (const word of bareWords(sentence)) {
      words.push(word)
      sentenceOf.push(number)
    }
  })
  const places = new Map<string, number[]>()
  words.forEach((word, at) => {
    for (const key of [word, `${word} ${words[at + 1] ?? ''}`]) {
      const known = places.get(key)
      if (known === undefined) places.set(key, [at])
      else known.push(at)
    }
  })
  return { words, sentenceOf, places }
}

/** Places of a beginning that are looked at, and words that may be passed over before a short cue, which stands anywhere. */
const most = { places: 50, passedOver: 200 } as const
const shortCue = 4

/** Where the words of a cue stand from `from` on: at once, or after sentences that are not spoken; undefined where nowhere. */
export function placeOfWords(cue: readonly string[], { words, places }: SpokenText, from: number): number | undefined {
  const standsAt = (at: number): boolean => cue.every((word, index) => words[at + index] === word)
  if (standsAt(from)) return from
  const begun = places.get(cue.length === 1 ? cue[0]! : `${cue[0]} ${cue[1]}`) ?? []
  const first = firstIndex(begun, at => at > from)
  const found = begun.slice(first, first + most.places).find(standsAt)
  return found !== undefined && cue.length < shortCue && found - from > most.passedOver ? undefined : found
}
