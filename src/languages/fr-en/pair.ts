import { type LanguagePair, readLexicon } from '../../core/language/pair.ts'
import { english } from '../en/english.ts'
import { type DictionaryFiles, french, frenchWith } from '../fr/french.ts'
import { nouns } from './lexicon-nouns.ts'
import { words } from './lexicon-words.ts'

/** French texts with their English translations. */
export const frenchEnglish: LanguagePair = { source: french, target: english, lexicon: readLexicon(nouns, words) }

/** The same with a French dictionary, by which the forms of a glossary's terms are made. */
export const frenchEnglishWith = (dictionary: DictionaryFiles): LanguagePair => ({
  ...frenchEnglish,
  source: frenchWith(dictionary),
})
