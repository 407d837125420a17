import type { Language } from './language.ts'

/** Two languages, and what is known of the way from one to the other. */
export interface LanguagePair {
  readonly source: Language
  readonly target: Language
}
