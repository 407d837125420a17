import { message } from '../messages.ts'
import { compactDiff } from '../model/diff.ts'
import type { Check } from './rule.ts'

/** Units whose source was edited after their translation was made. */
export const staleTranslation: Check = (edition, { placeInTarget }) =>
  edition.units.flatMap((unit, index) => {
    if (unit.status !== 'stale') return []
    const diff = compactDiff(unit.staleSource!, unit.source.text)
    const place = placeInTarget(index, unit.target === null ? undefined : [0, unit.target.text.length])
    return [message('stale-translation', place, { diff, unit: unit.id }, { unit: unit.id })]
  })
