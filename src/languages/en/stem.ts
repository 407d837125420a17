import { stemmer } from '../stemmer.ts'
import { englishIrregularForms } from './irregular.ts'

/** Endings of English nouns, adjectives, adverbs and verbs, longest first. */
const endings = [
  'ingly',
  'edly',
  'ings',
  'ness',
  'ing',
  'ied',
  'ies',
  'ily',
  'est',
  'ed',
  'es',
  'ly',
  'er',
  's',
  'y',
  'e',
]

/**
 * The part of an English word that most of its inflections share: `looking`, `looked`, `looks` → `look`.
 *
 * Meant for counting words together, not for reading: unrelated words may meet.
 */
export const englishStem = stemmer({
  irregular: englishIrregularForms,
  endings,
  // `mov` + `ing` and `mov` + `e` meet, and so do `cri` + `ed` and `cry`.
  soften: stem => {
    if (stem.length > 3 && (stem.endsWith('e') || stem.endsWith('i'))) return stem.slice(0, -1)
    return /^[^aeiou]{2}i$/.test(stem) ? `${stem.slice(0, 2)}y` : stem
  },
})
