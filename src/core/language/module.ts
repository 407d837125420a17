import type { Language } from './language.ts'
import type { LanguagePair } from './pair.ts'

/** A file of data that a language is made of: one of an npm package, or one that lies at an address. */
export type DataFile = { readonly package: string; readonly file: string } | URL

/** The texts of a language's data files, by the names that it gives them. */
export type Data = Readonly<Record<string, string>>

/**
 * A language as its folder offers it. Nothing is read before the language is asked for: `make` gets the texts of its
 * data files, or none of them where there are none to be had, and then makes what can be made without.
 */
export interface LanguageModule {
  /** BCP 47 tag; the texts of a library stand in files of this name: `fr` in `fr.md`. */
  readonly code: string
  readonly data?: Readonly<Record<string, DataFile>>
  readonly make: (data: Data) => Language
}

/** Two languages and what is known of the way from one to the other, as its folder offers it. */
export interface PairModule {
  readonly source: string
  readonly target: string
  readonly data?: Readonly<Record<string, DataFile>>
  /** Source lemma → target lemmas that commonly translate it. */
  readonly lexicon: (data: Data) => LanguagePair['lexicon']
  /** What is known of a lemma: class, gender, level, meanings. */
  readonly entriesOf?: LanguagePair['entriesOf']
}
