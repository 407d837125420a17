import { message } from '../messages.ts'
import { linkedIn, shown } from './linked.ts'
import type { Check } from './rule.ts'

/** Sentences of a translated unit that nothing in the translation is linked with. */
export const missingCounterpart: Check = (edition, { placeInSource }) =>
  linkedIn(edition)
    .filter(({ link }) => link.target.length === 0 && link.unit === undefined)
    .map(({ at, unit, source: { start, text } }) =>
      message(
        'missing-counterpart',
        placeInSource(at, [start, start + text.length]),
        { actual: shown(text) },
        { unit: unit.id },
      ),
    )
