import type { ReadingKnowledge } from '../../core/language/language.ts'
import type { WordFeatures } from '../../core/model/word.ts'

/**
 * Speed: 195 words a minute in silent reading of French (Trauzettel-Klosinski and Dietz 2012, “Standardized assessment
 * of reading performance: the new International Reading Speed Texts IReST”). Ease: Flesch’s formula as Kandel and Moles
 * fitted it to French (1958, “Application de l’indice de Flesch à la langue française”):
 * 207 − 1.015 × words a sentence − 73.6 × syllables a word.
 */
export const frenchReading: ReadingKnowledge = {
  wordsAMinute: 195,
  ease: ({ words, sentences, syllables }) => 207 - 1.015 * (words / sentences) - 73.6 * (syllables / words),
  syllablesOf,
}

/** *ils mangent*: the ending of the third person plural is mute as *mange* ends, in *ils crient* too. */
const isTheirs = (features: WordFeatures | undefined): boolean =>
  features?.VerbForm === 'Fin' && features.Person === '3' && features.Number === 'Plur'

/** Vowels that rules of spelling would miscount. */
const exceptions: Readonly<Record<string, number>> = {
  œil: 1,
  oeil: 1,
  août: 1,
  faon: 1,
  paon: 1,
  taon: 1,
  pays: 2,
  paysage: 3,
  paysan: 3,
}

const vowel = '[aàâæeéèêëiîïoôöœuùûüyÿ]'

/** One vowel that is heard: letters that stand for one sound, or a letter alone. */
const sound = '(?:œu|eau|aî|ai|au|ei|eû|eu|oî|oi|où|oû|ou|uî|ui|ay|ey|oy|uy|[aàâæeéèêëiîïoôöœuùûüyÿ])'

/** *i*, *u*, *y* and *ou* before a vowel are half consonants (*pied*, *nuage*, *oui*), but not in *crier*, *cruel*. */
const nuclei = new RegExp(`(?:(?<![bcdfgptv][lr])(?:ou|i|u|y)(?=${vowel}))?${sound}`, 'gu')

/** What is written and not heard, in this order. */
const silent: readonly (readonly [pattern: RegExp, heard: string])[] = [
  [/qu(?=[aàâeéèêiîoôuy])/gu, 'q'],
  [/gu(?=[eéèêiîy])/gu, 'g'],
  [/ge(?=[aàâoôu])/gu, 'g'],
  [/(?<=èr|iss|ass|uss|enn|iv|is|ai|oi|ui)ent$/u, ''],
  [/(?<=[^aàâæeéèêëiîïoôöœuùûüyÿ]|[éiïuy])es?$/u, ''],
  [/(?<=[aeoué])y(?=[aàâeéèêiîoôu])/gu, 'j'],
  [/(?<=[aeouœ])ill(?=[aàâeéèêiîoôu]|$)/gu, 'j'],
]

/**
 * Syllables as they are spoken with care, told from the spelling: a final *e* is mute (*langue* 1), two vowels that are no
 * digraph are two (*théâtre* 2), and a word without a vowel leans on the next (*l’* 0).
 */
function syllablesOf(word: string, features?: WordFeatures): number {
  const small = word.toLowerCase()
  const known = Object.hasOwn(exceptions, small) ? exceptions[small] : undefined
  if (known !== undefined) return known
  let heard = isTheirs(features) ? small.replace(/ent$/u, 'e') : small
  for (const [pattern, letters] of silent) heard = heard.replace(pattern, letters)
  const count = heard.match(nuclei)?.length ?? 0
  if (count > 0) return count
  return small.length === 1 && !new RegExp(vowel, 'u').test(small) ? 0 : 1
}
