import { message } from '../messages.ts'
import { linkedIn, shown } from './linked.ts'
import type { Check } from './rule.ts'

/** Sentences of a translation that nothing in the source is linked with. */
export const addedSentence: Check = (edition, { placeInTarget }) =>
  linkedIn(edition)
    .filter(({ link }) => link.source.length === 0)
    .map(({ at, unit, target: { start, text } }) =>
      message(
        'added-sentence',
        placeInTarget(at, [start, start + text.length]),
        { actual: shown(text) },
        { unit: unit.id },
      ),
    )
