import { english } from '../en/english.ts'
import { french } from '../fr/french.ts'
import type { LanguagePair } from '../pair.ts'

/** French texts with their English translations. */
export const frenchEnglish: LanguagePair = { source: french, target: english }
