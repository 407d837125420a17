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
  // `mov` + `ing` and `mov` + `e` meet.
  soften: stem => (stem.length > 3 && (stem.endsWith('e') || stem.endsWith('i')) ? stem.slice(0, -1) : stem),
})
