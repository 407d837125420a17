import type { TermKnowledge } from '../../core/language/terms.ts'
import { determiners, hyphenAfter, hyphenBefore, isPause, possessives } from './closed.ts'
import { frenchBeginnings, frenchForms } from './forms.ts'
import { frenchHeadword } from './headwords.ts'
import type { Inflection } from './inflection.ts'
import { frenchJudge } from './judge/judge.ts'
import { frenchLookUps } from './look-ups.ts'
import { frenchWords } from './words.ts'

const numerals = /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|cent|mille|au|aux)$/u

/** How French terms stand in texts, by the forms that a dictionary makes. */
export function frenchTerms(words: Inflection): TermKnowledge {
  return {
    formsOf: (entry, mayStand) => frenchForms(entry, words, mayStand),
    lookUpsOf: entry => frenchLookUps(entry, frenchForms(entry, words)),
    beginningsOf: entry => frenchBeginnings(entry, words),
    isPause,
    elided: frenchWords.elided,
    joined: { before: hyphenBefore, after: hyphenAfter },
    classes: {
      determiner: new Set([...determiners].filter(word => !numerals.test(word))),
      possessive: possessives,
    },
    judge: frenchJudge(words),
    headwordOf: frenchHeadword(words),
    isWord: words.isWord,
  }
}
