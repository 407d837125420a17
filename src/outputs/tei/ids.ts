import { isNoProse, type Unit } from '../../core/model/unit.ts'

export type Side = 'source' | 'target'

/**
 * Ids of a text's elements. A unit's own id is that of its source, `k3f9`, and a sentence's its address in the page,
 * `k3f9.2`; the translation has its language in between, `k3f9.en.2`. Ids with `_` are of no unit.
 */
export interface Ids {
  readonly unit: (unit: string, side: Side) => string
  /** From 0; of a unit that is no prose, whose sentences are not marked, the unit's own. */
  readonly sentence: (unit: Unit, side: Side, index: number) => string
  /** Of a word, by its index in the unit; of the translation, of a linked stretch. From 0. */
  readonly word: (unit: string, side: Side, index: number) => string
  /** Of a term or note at its place. From 0. */
  readonly place: (unit: string, side: Side, index: number) => string
}

export function idsOf(target: string): Ids {
  const unit: Ids['unit'] = (id, side) => (side === 'source' ? id : `${id}.${target}`)
  return {
    unit,
    sentence: (of, side, index) => (isNoProse(of) ? unit(of.id, side) : `${unit(of.id, side)}.${index + 1}`),
    word: (id, side, index) => `${unit(id, side)}.w${index}`,
    place: (id, side, index) => `${unit(id, side)}.a${index + 1}`,
  }
}

export const termId = (id: string): string => `term_${id}`
