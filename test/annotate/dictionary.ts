import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { frenchEnglishWith } from '../../src/languages/fr-en/pair.ts'

const read = (name: string): string => readFileSync(new URL(name, import.meta.resolve('dictionary-fr')), 'utf8')

/** The pair with the dictionary that builds use. */
export const pair = frenchEnglishWith({
  affixes: read('index.aff'),
  words: read('index.dic'),
  model: readFileSync(new URL('../../data/french-words.txt', import.meta.url), 'utf8'),
  frequency: readFileSync(new URL('../../data/french-frequency.txt', import.meta.url), 'utf8'),
})

export const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
