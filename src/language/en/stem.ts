import { fold } from '../fold.ts'
import type { Forms } from '../forms.ts'
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
export function englishStem(word: string): string {
  const small = word.toLowerCase()
  irregular ??= englishIrregularForms()
  return cut(fold(irregular.get(small)?.[0] ?? small))
}

/** Built when it is first asked for: readers of a finished edition never need it. */
let irregular: Forms | undefined

function cut(word: string): string {
  if (word.length < 4) return word
  for (const ending of endings) {
    if (word.length - ending.length >= 3 && word.endsWith(ending)) return soften(word.slice(0, -ending.length))
  }
  return word
}

/** `mov` + `ing` and `mov` + `e`, `stopp` + `ed` and `stop` meet. */
const soften = (stem: string): string => {
  const short = stem.length > 3 && (stem.endsWith('e') || stem.endsWith('i')) ? stem.slice(0, -1) : stem
  return short.length > 3 && short.at(-1) === short.at(-2) ? short.slice(0, -1) : short
}
