import type { LibraryConfig } from '../core/model/library.ts'

/** The languages of a library, after which the files of its texts are named. */
export type LibraryLanguages = Pick<LibraryConfig, 'source' | 'target'>

/** Those of a library that does not say. */
export const defaultLanguages: LibraryLanguages = { source: 'fr', target: 'en' }

/** Where the files of a text stand, from the library's folder, with `/`. */
export interface TextPaths {
  readonly source: string
  readonly target: string
  readonly lock: string
  readonly proposals: string
  readonly annotations: string
  readonly questions: string
}

/** Every reader and writer of a text’s files asks here for their names. */
export const textPaths = (id: string, { source, target } = defaultLanguages): TextPaths => ({
  source: `corpus/${id}/${source}.md`,
  target: `corpus/${id}/${target}.md`,
  lock: `corpus/${id}/units.lock.json`,
  proposals: `corpus/${id}/proposals.md`,
  annotations: `annotations/${id}.yaml`,
  questions: `annotations/${id}.questions.yaml`,
})

/**
 * Where a library keeps the ids of all texts that it has or had, from its folder: one a line, so that git joins what two
 * branches added.
 */
export const textRegister = 'corpus/texts.lock'
