import { message } from '../messages.ts'
import { context, correctionsIn } from './corrections.ts'
import type { Check } from './rule.ts'

/** Places in the source where a no-break space belongs; one message a unit. */
export const breakingSpace: Check = (edition, { source, placeInSource }) =>
  correctionsIn(edition, 'source', source).flatMap(({ at, unit, text, corrections }) => {
    const spaces = corrections.filter(({ kind }) => kind === 'space')
    const [first] = spaces
    if (first === undefined) return []
    const details = { actual: context(text, first.span), times: spaces.length }
    return [message('breaking-space', placeInSource(at, first.span), details, { unit })]
  })
