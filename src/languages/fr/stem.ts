import { stemmer } from '../stemmer.ts'
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
export const frenchStem = stemmer({
  irregular: frenchIrregularForms,
  endings,
  // `mange` + `ait` and `mang` + `er` meet.
  soften: stem => (stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem),
})
