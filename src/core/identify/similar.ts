/** The words of a text, counted; of each its first letters, so that most inflections are alike. */
export type Bag = ReadonlyMap<string, number>

const wordPattern = /[\p{L}\p{N}]+/gu
const stemLetters = 6

export function bagOf(plain: string): Bag {
  const bag = new Map<string, number>()
  for (const word of plain.toLowerCase().match(wordPattern) ?? []) {
    const stem = word.length > stemLetters ? word.slice(0, stemLetters) : word
    bag.set(stem, (bag.get(stem) ?? 0) + 1)
  }
  return bag
}

/** What a word says about which text it stands in: much where few texts have it. */
export type WordWeight = (word: string) => number

/** Weights by inverse document frequency, learned from a sample of the texts. */
export function wordWeights(texts: readonly string[], sample = 150): WordWeight {
  const step = Math.max(1, Math.ceil(texts.length / sample))
  const counts = new Map<string, number>()
  let seen = 0
  for (let index = 0; index < texts.length; index += step) {
    seen++
    for (const word of bagOf(texts[index]!).keys()) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const floor = 0.15
  return word => floor + Math.log((seen + 1) / ((counts.get(word) ?? 0) + 1))
}

/** Running words. */
export function lengthOf(bag: Bag): number {
  let sum = 0
  for (const times of bag.values()) sum += times
  return sum
}

export const weightOf = (bag: Bag, weight: WordWeight): number => {
  let sum = 0
  for (const [word, times] of bag) sum += times * weight(word)
  return sum
}

/** The weight of the words that two bags have in common. */
export function sharedWeight(one: Bag, other: Bag, weight: WordWeight): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one]
  let sum = 0
  for (const [word, times] of small) {
    const there = large.get(word)
    if (there !== undefined) sum += Math.min(times, there) * weight(word)
  }
  return sum
}

/** How many of the neighbouring words of one text, from 0 to 1, are neighbours in the other too. */
export function sharedOrder(one: string, other: string): number {
  const there = new Set(neighboursIn(other))
  const here = neighboursIn(one)
  return here.length === 0 ? 0 : here.filter(pair => there.has(pair)).length / here.length
}

function neighboursIn(plain: string): string[] {
  const words: string[] = plain.toLowerCase().match(wordPattern) ?? []
  return words.slice(1).map((word, index) => `${words[index]} ${word}`)
}
