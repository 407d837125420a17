import { english } from '../en/english.ts'
import { french } from '../fr/french.ts'
import { type LanguagePair, readLexicon } from '../pair.ts'
import { nouns } from './lexicon-nouns.ts'
import { words } from './lexicon-words.ts'

/** French texts with their English translations. */
export const frenchEnglish: LanguagePair = { source: french, target: english, lexicon: readLexicon(nouns, words) }
