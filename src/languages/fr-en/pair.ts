import { type LanguagePair, readLexicon } from '../../core/language/pair.ts'
import { english } from '../en/english.ts'
import { type DictionaryFiles, french, frenchWith } from '../fr/french.ts'
import { frenchEntries } from './entries.ts'
import { nouns } from './lexicon-nouns.ts'
import { words } from './lexicon-words.ts'

/** French texts with their English translations. */
export const frenchEnglish: LanguagePair = {
  source: french,
  target: english,
  lexicon: readLexicon(nouns, words),
  entriesOf: frenchEntries,
}

/** The same with a French dictionary, by which the forms of a glossary's terms are made. */
export const frenchEnglishWith = (dictionary: DictionaryFiles | HunspellBytes): LanguagePair => ({
  ...frenchEnglish,
  source: frenchWith('aff' in dictionary ? textsOf(dictionary) : dictionary),
})

/** What the package dictionary-fr exports. */
export interface HunspellBytes {
  readonly aff: Uint8Array
  readonly dic: Uint8Array
}

const textsOf = ({ aff, dic }: HunspellBytes): DictionaryFiles => {
  const decoder = new TextDecoder()
  return { affixes: decoder.decode(aff), words: decoder.decode(dic) }
}
