import { once } from '../../../core/language/remember.ts'
import { nouns } from '../../fr-en/lexicon-nouns.ts'
import { words } from '../../fr-en/lexicon-words.ts'

/** Lemmas that are common as nouns, and as anything else, by the core lexicon. */
const common = once(() => ({ nouns: lemmasOf(nouns), words: lemmasOf(words) }))

const lemmasOf = (table: string): ReadonlySet<string> =>
  new Set(table.split('\n').flatMap(line => (line.includes('\t') ? [line.slice(0, line.indexOf('\t'))] : [])))

export const isCommonNoun = (lemma: string): boolean => common().nouns.has(lemma)

/** Verbs, adjectives, adverbs and the like. */
export const isCommonWord = (lemma: string): boolean => common().words.has(lemma)
