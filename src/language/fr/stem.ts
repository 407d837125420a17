import { fold } from '../fold.ts'
import type { Forms } from '../forms.ts'
import { frenchIrregularForms } from './irregular.ts'

/** Endings of French nouns, adjectives and verbs, accents off, longest first within each line of one family. */
const endings = [
  'issements issement issaient issantes issante issants issions issant issait issais issons issent issez isses isse',
  'eraient erions eriez erait erais eront erons erez erent erai eras era',
  'iraient irions iriez irait irais iront irons irez irent irai iras ira',
  'ements ement ations ation ateurs ateur atrices atrice',
  'assions assent asses asse aient ions iez antes ante ants ant ait ais',
  'euses euse eux elles elle eaux eau',
  'ees ee es er ez ent ons ai as at a e ir is it ies ie i us ue u s x',
]
  .join(' ')
  .split(' ')
  .sort((one, other) => other.length - one.length)

/**
 * The part of a French word that most of its inflections share: `regardait`, `regarder`, `regards` → `regard`.
 *
 * Meant for counting words together, not for reading: unrelated words may meet.
 */
export function frenchStem(word: string): string {
  const small = word.toLowerCase()
  irregular ??= frenchIrregularForms()
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

/** `mange` + `ait` and `mang` + `er`, `appell` + `e` and `appel` + `er` meet. */
const soften = (stem: string): string => {
  const short = stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem
  return short.length > 3 && short.at(-1) === short.at(-2) ? short.slice(0, -1) : short
}
