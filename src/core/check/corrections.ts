import type { Correction, Language } from '../language/language.ts'
import type { Edition } from '../model/edition.ts'
import { overlap } from '../model/span.ts'
import { isNoProse, type UnitText } from '../model/unit.ts'

/** Corrections of one side of a unit. */
export interface Corrected {
  /** Index of the unit in its edition. */
  readonly at: number
  readonly unit: string
  readonly text: string
  readonly corrections: readonly Correction[]
}

/** What has one right answer in the typography of one side of an edition; code and formulas are left alone. */
export function correctionsIn(edition: Edition, side: 'source' | 'target', language: Language): Corrected[] {
  return edition.units.flatMap((unit, at) => {
    const text = unit[side]
    if (text === null || isNoProse(unit)) return []
    const corrections = remembered(text, language)
    return corrections.length === 0 ? [] : [{ at, unit: unit.id, text: text.text, corrections }]
  })
}

/** By the side of a unit: several rules look at the same corrections. */
const known = new WeakMap<UnitText, readonly Correction[]>()

function remembered(text: UnitText, language: Language): readonly Correction[] {
  const corrections = known.get(text) ?? correctionsOf(text, language)
  known.set(text, corrections)
  return corrections
}

export const correctionsOf = (
  { text, marks }: Pick<UnitText, 'text' | 'marks'>,
  { typography }: Language,
): readonly Correction[] =>
  typography.correctionsOf(text).filter(({ span }) => !marks.some(mark => isNoProse(mark) && overlap(mark.span, span)))

/** A correction with a few characters on either side. */
export function context(text: string, [start, end]: readonly [number, number]): string {
  return text
    .slice(Math.max(0, start - 12), end + 12)
    .replace(/\s+/gu, ' ')
    .trim()
}
