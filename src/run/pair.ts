import type { LanguageModule } from '../core/language/module.ts'
import type { LanguagePair } from '../core/language/pair.ts'
import { readData } from '../disk/tool.ts'
import { pairFor } from '../languages/registry.ts'

/**
 * Two languages with all that is known of them, their dictionaries read: with it `compile` finds what a build finds.
 *
 * @param source BCP 47 tag of the texts
 * @param target BCP 47 tag of the translations
 * @param languages beside those of the tool; of two with one code the one given here wins
 */
export const languagePair = (
  source: string,
  target: string,
  languages: readonly LanguageModule[] = [],
): Promise<LanguagePair> => pairFor({ source, target }, readData, languages)
