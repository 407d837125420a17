import type { ReadingKnowledge } from '../../core/language/language.ts'

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

const vowels = vowelTable('aeiouyàâäéèêëîïôöùûüÿœæ')

/** Runs of vowels; a final e or es after a consonant is mute, but in words that have no other vowel. */
function syllablesOf(word: string): number {
  let runs = 0
  let inRun = false
  for (let index = 0; index < word.length; index++) {
    const vowel = isVowel(word, index)
    if (vowel && !inRun) runs++
    inRun = vowel
  }
  return Math.max(1, runs - (endsMute(word) ? 1 : 0))
}

function endsMute(word: string): boolean {
  const last = word.length - 1
  const at = smallCodeAt(word, last) === smallS ? last - 1 : last
  return at > 0 && smallCodeAt(word, at) === smallE && !isVowel(word, at - 1)
}

const smallE = 0x65
const smallS = 0x73
const smallCodeAt = (word: string, index: number): number => word.charCodeAt(index) | 0x20

const isVowel = (word: string, index: number): boolean => vowels[word.charCodeAt(index)] === 1

/** By code unit, small and capital. */
function vowelTable(letters: string): Uint8Array {
  const table = new Uint8Array(0x180)
  for (const letter of letters + letters.toUpperCase()) table[letter.charCodeAt(0)] = 1
  return table
}
