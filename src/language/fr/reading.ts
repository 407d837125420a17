import type { ReadingKnowledge } from '../language.ts'

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

const vowels = /[aeiouyàâäéèêëîïôöùûüÿœæ]+/giu

/** Runs of vowels; a final e, es or ent after a consonant is mute, but in words that have no other vowel. */
function syllablesOf(word: string): number {
  const runs = word.match(vowels)?.length ?? 0
  const mute = /[^aeiouyàâäéèêëîïôöùûüÿœæ](?:e|es)$/iu.test(word) ? 1 : 0
  return Math.max(1, runs - mute)
}
