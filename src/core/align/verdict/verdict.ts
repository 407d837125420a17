import type { LanguagePair } from '../../language/pair.ts'
import type { Verdict } from '../../model/verdict.ts'
import type { Lexicon } from '../bitext.ts'
import { explainedShare, type LinkedSentences } from './explained.ts'
import { areSwapped } from './languages.ts'

/** Sentences of either side from which it can be told whether they belong together. */
const fewest = 8

/**
 * What a text must reach to be taken for a translation. Of 2,400 texts of eight to 40 sentences, cut from four novels,
 * the translated ones reach .607 and more, the others .515 and less (`npm run bench:verdict -- FOLDER --seeds 6`); two
 * tales that both tell of kings and counts reach .576.
 */
const least = 0.59

/** Is this a translation? Pure; asks the lexicon of the pair, and without one tells nothing but languages. */
export function verdictOf(
  texts: LinkedSentences,
  pair: LanguagePair,
  lexicons: readonly Lexicon[] = [pair.lexicon],
): Verdict {
  if (areSwapped(texts.source, texts.target, pair)) return 'swapped'
  if (Math.min(texts.source.length, texts.target.length) < fewest) return 'untold'
  if (lexicons.every(({ size }) => size === 0)) return 'untold'
  return likenessOf(texts, pair, lexicons) < least ? 'unrelated' : 'translation'
}

/**
 * How much of a translation two texts are: what of the words is accounted for beyond chance, and how surely the sentences
 * of the side that has more of them linked are linked; 0 for nothing at all, about 1.1 for a faithful text.
 */
export function likenessOf(
  texts: LinkedSentences,
  pair: LanguagePair,
  lexicons: readonly Lexicon[] = [pair.lexicon],
): number {
  const { source, target, links } = texts
  const linked = links.filter(link => link.source.length > 0 && link.target.length > 0)
  const sure = linked.reduce((sum, { score }) => sum + score, 0) / Math.max(1, linked.length)
  const share = Math.max(
    linked.reduce((sum, link) => sum + link.source.length, 0) / Math.max(1, source.length),
    linked.reduce((sum, link) => sum + link.target.length, 0) / Math.max(1, target.length),
  )
  return explainedShare({ source, target, links: linked }, pair, lexicons) + sureness * sure * share
}

/** What the scores say by the side of the words. */
const sureness = 0.5
