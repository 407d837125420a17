import { fingerprint } from './model/plain.ts'
import { quoteOf } from './model/span.ts'
import { type Taken, uniqueIn } from './model/unique.ts'
import type { Unit, UnitText } from './model/unit.ts'

/**
 * Units whose sentences have ids, born of the unit, the side and the words: an id stays while these do, wherever in the
 * unit the sentence stands. Of two with the same words in one unit the second is counted.
 */
export function withSentenceIds(units: readonly Unit[]): readonly Unit[] {
  const taken: Taken = new Map()
  const named = (side: UnitText, name: string): UnitText => {
    const { text, sentences, ...rest } = side
    const born = (words: string) => `s${fingerprint(`${name}\n${words}`).slice(0, 8)}`
    return { text, sentences, sentenceIds: sentences.map(span => uniqueIn(taken, born(quoteOf(text, span)))), ...rest }
  }
  return units.map(unit => ({
    ...unit,
    source: named(unit.source, `${unit.id} source`),
    target: unit.target === null ? null : named(unit.target, `${unit.id} target`),
  }))
}
