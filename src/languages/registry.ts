import type { Language } from '../core/language/language.ts'
import type { LanguagePair } from '../core/language/pair.ts'
import { unknownLanguage } from '../core/language/unknown.ts'
import { english } from './en/english.ts'
import { french } from './fr/french.ts'
import { frenchEnglish } from './fr-en/pair.ts'

/** What is known of two languages by their BCP 47 tags; of others than French and English only what holds of every Latin script. */
export function pairOf(source: string, target: string): LanguagePair {
  const names = [primary(source), primary(target)]
  if (names[0] === 'fr' && names[1] === 'en') return frenchEnglish
  const lexicon = names[0] === 'en' && names[1] === 'fr' ? turned(frenchEnglish.lexicon) : new Map()
  return { source: languageOf(source), target: languageOf(target), lexicon }
}

const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? ''

const languageOf = (tag: string): Language => {
  const known = [french, english].find(({ code }) => code === primary(tag))
  return known ?? unknownLanguage(tag)
}

function turned(lexicon: LanguagePair['lexicon']): LanguagePair['lexicon'] {
  const other = new Map<string, string[]>()
  for (const [lemma, renderings] of lexicon) {
    for (const rendering of renderings) {
      const lemmas = other.get(rendering)
      if (lemmas) lemmas.push(lemma)
      else other.set(rendering, [lemma])
    }
  }
  return other
}
