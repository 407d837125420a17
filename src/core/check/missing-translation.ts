import { message } from '../messages.ts'
import type { Check } from './rule.ts'

/** Units without a translation; one message for a text that has none at all. */
export const missingTranslation: Check = (edition, { placeInSource, placeOfTarget }) => {
  const missing = edition.units.flatMap((unit, index) => (unit.status === 'missing' ? [{ unit, index }] : []))
  if (missing.length === 0) return []
  if (edition.target === null) return [message('missing-translation', placeOfTarget, { units: missing.length })]
  return missing.map(({ unit, index }) =>
    message('missing-translation', placeInSource(index), { units: 1, unit: unit.id }, { unit: unit.id }),
  )
}
