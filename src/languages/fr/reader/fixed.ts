import { remember } from '../../../core/language/remember.ts'
import { linesOf } from '../../forms.ts'
import { expressions } from '../../fr-en/lexicon-expressions.ts'
import { nouns } from '../../fr-en/lexicon-nouns.ts'

/** Of the fixed expressions those with a finite verb in them. */
const clauses = new Set(
  linesOf(`
advienne que pourra
ça y est
c'est alors que
est-ce que
il était une fois
loin s'en faut
mieux vaut
n'empêche que
n'est-ce pas
n'importe comment
n'importe lequel
n'importe où
n'importe quand
n'importe quel
n'importe qui
n'importe quoi
ne serait-ce que
peu importe
peu s'en faut
qu'à cela ne tienne
qu'est-ce que
qu'est-ce qui
qui est-ce que
qui est-ce qui
quoi qu'il arrive
quoi qu'il en soit
s'il te plaît
s'il vous plaît
si besoin est
tant s'en faut
toujours est-il que
un point c'est tout
`),
)

/** A fixed expression. */
export interface Fixed {
  /** In lower case, with `'`. */
  readonly words: readonly string[]
  readonly headword: string
  /** Whether a finite verb is part of it. */
  readonly isClause: boolean
}

/** Nouns of several words by the lemma of their first: *pomme de terre*, *jeune fille*; the longest first. */
export function compounds(): ReadonlyMap<string, readonly Fixed[]> {
  const found = new Map<string, Fixed[]>()
  for (const line of nouns.split('\n')) {
    const headword = line.slice(0, line.indexOf('\t'))
    if (!/^\p{Ll}[^ ]* /u.test(headword)) continue
    const words = headword.match(/[^\s']+'?/gu)!
    remember(found, words[0]!, (): Fixed[] => []).push({
      words,
      headword: headword.replaceAll("'", '’'),
      isClause: false,
    })
  }
  for (const each of found.values()) each.sort((one, other) => other.words.length - one.words.length)
  return found
}

/** Those that are written in several words, by their first, the longest first. */
export function fixedExpressions(): ReadonlyMap<string, readonly Fixed[]> {
  const found = new Map<string, Fixed[]>()
  for (const line of expressions.split('\n')) {
    const headword = line.slice(0, line.indexOf('\t'))
    const isClause = clauses.has(headword)
    const words = headword.match(isClause ? /[^\s'-]+'?/gu : /[^\s']+'?/gu) ?? []
    if (words.length < 2) continue
    remember(found, words[0]!, (): Fixed[] => []).push({ words, headword: headword.replaceAll("'", '’'), isClause })
  }
  for (const each of found.values()) each.sort((one, other) => other.words.length - one.words.length)
  return found
}
