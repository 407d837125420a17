import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { inflection } from '../../src/languages/fr/inflection.ts'
import { frenchSpeller } from '../../src/languages/fr/reader/reader.ts'
import { hunspell } from '../../src/languages/hunspell.ts'

const read = (name: string): string =>
  readFileSync(fileURLToPath(new URL(name, import.meta.resolve('dictionary-fr'))), 'utf8')

/** The files of the French dictionary. */
export const files = { affixes: read('index.aff'), words: read('index.dic') }

export const dictionary = hunspell(files)
export const forms = inflection(dictionary)
export const speller = frenchSpeller(dictionary, forms)
