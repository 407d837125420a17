import type { WordKnowledge } from '../../core/language/language.ts'
import { tableOf } from '../table.ts'

/** Elision and inversion, after Grevisse, Le bon usage, § 45 (élision) and § 108 (trait d’union). */
export const frenchWords: WordKnowledge = {
  elided: tableOf('l d j m t s n c ç y qu jusqu lorsqu puisqu quoiqu'),
  leaning: tableOf(),
  inverted: tableOf('je tu il elle on nous vous ils elles ce moi toi lui leur le la les y en ci là'),
  linking: tableOf('t'),
  whole: tableOf(
    "c'est-à-dire rendez-vous garde-à-vous chez-moi chez-toi chez-nous chez-vous entre-nous m'as-tu-vu qu'en-dira-t-on",
    'celui-ci celui-là celle-ci celle-là ceux-ci ceux-là celles-ci celles-là décrochez-moi-ça',
  ),
}
