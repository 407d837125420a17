import type { LanguagePair } from '../core/language/pair.ts'
import { readDictionary } from '../disk/tool.ts'
import { frenchEnglishWith } from '../languages/fr-en/pair.ts'

/** The pair of languages, with its dictionary. */
export const readPair = async (): Promise<LanguagePair> => frenchEnglishWith(await readDictionary())
