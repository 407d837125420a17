import type { Dictionary, DictionaryEntry, DictionarySense } from '../language/lexicon.ts'
import type { Upos } from '../model/word.ts'

/** Meanings of one headword that are kept. */
const most = 12

/** A dictionary ready to be asked, of its entries and what is said of it. */
export function dictionaryOf(about: Omit<Dictionary, 'sensesOf'>, entries: Iterable<DictionaryEntry>): Dictionary {
  const senses = new Map<string, readonly DictionarySense[]>()
  for (const entry of entries) {
    const key = headwordKey(entry.headword.trim())
    const known = senses.get(key)
    if (known === undefined) senses.set(key, entry.senses.slice(0, most))
    else if (known.length < most) senses.set(key, [...known, ...entry.senses].slice(0, most))
  }
  return { ...about, sensesOf: headword => senses.get(headwordKey(headword)) ?? none }
}

const none: readonly never[] = []

/**
 * As headwords are compared: in lower case, composed, with the plain apostrophe, a reflexive pronoun before a vowel as
 * before a consonant.
 */
export const headwordKey = (headword: string): string =>
  headword
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^s'(?=\p{L})/u, 'se ')

/** A meaning with its address: the number of its dictionary, from 1, and its own among those of the headword, from 0. */
export interface AddressedSense extends DictionarySense {
  readonly dictionary: number
  readonly number: number
}

export interface Asked {
  readonly headword: string
  readonly lemma: string
  /** Whether a meaning of another class may be that of the word. */
  readonly mayBe: (pos: Upos) => boolean
}

/**
 * What dictionaries say of a word, in their order: under its headword, else under the lemma that ends it (*s’étonner*,
 * *étonner*), without the meanings of other classes.
 */
export const sensesIn = (dictionaries: readonly Dictionary[], { headword, lemma, mayBe }: Asked): AddressedSense[] =>
  dictionaries.flatMap(({ sensesOf }, at) => {
    const own = sensesOf(headword)
    const found = own.length > 0 || !headword.endsWith(lemma) || headword.includes('…') ? own : sensesOf(lemma)
    return found
      .map((sense, number) => ({ ...sense, dictionary: at + 1, number }))
      .filter(({ pos }) => pos === undefined || mayBe(pos))
  })
