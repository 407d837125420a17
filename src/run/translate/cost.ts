import type { LibraryConfig } from '../../core/model/library.ts'
import type { PlannedUnit } from './plan.ts'

export interface Cost {
  readonly amount: number
  /** ISO 4217. */
  readonly currency: string
}

export const charactersOf = (units: readonly PlannedUnit[]): number =>
  units.reduce((sum, { tagged }) => sum + tagged.characters, 0)

export function costOf(characters: number, { translate }: LibraryConfig): { cost?: Cost } {
  if (translate?.price === undefined) return {}
  const { perMillionCharacters, currency } = translate.price
  return { cost: { amount: Math.round(characters * perMillionCharacters) / 1e6, currency } }
}
