import type { WordKnowledge } from '../../core/language/language.ts'
import { tableOf } from '../table.ts'

/** The possessive and the contracted verbs; `n’t` stays, for `won’t` and `can’t` have no whole word before it. */
export const englishWords: WordKnowledge = {
  elided: tableOf(),
  leaning: tableOf('s ll re ve d m'),
  inverted: tableOf(),
  linking: tableOf(),
  whole: tableOf(),
}
