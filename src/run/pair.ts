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
export function languagePair(
  source: string,
  target: string,
  languages: readonly LanguageModule[] = [],
): Promise<LanguagePair> {
  if (languages.length > 0) return pairFor({ source, target }, readData, languages)
  const name = `${source} ${target}`
  const pair = known.get(name) ?? pairFor({ source, target }, readData)
  known.set(name, pair)
  return pair
}

/** The tool's own pairs that were asked for. They never change, and a dictionary takes some 0.3 s to make ready. */
const known = new Map<string, Promise<LanguagePair>>()
