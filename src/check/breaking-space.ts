import { message } from '../messages.ts'
import { context, correctionsIn } from './corrections.ts'
import type { Check } from './rule.ts'

/** Where more units than these want spaces, the text was set without any: one message says it of them all. */
const mostUnits = 20

/** Places in the source where a no-break space belongs; one message a unit, or one for the whole text. */
export const breakingSpace: Check = (edition, { source, placeInSource }) => {
  const found = correctionsIn(edition, 'source', source).flatMap(({ at, unit, text, corrections }) => {
    const spaces = corrections.filter(({ kind }) => kind === 'space')
    const [first] = spaces
    if (first === undefined) return []
    return [{ unit, place: placeInSource(at, first.span), actual: context(text, first.span), times: spaces.length }]
  })
  const [first] = found
  if (first === undefined || found.length <= mostUnits) {
    return found.map(({ unit, place, actual, times }) =>
      message('breaking-space', place, { actual, times, units: 1 }, { unit }),
    )
  }
  const times = found.reduce((sum, each) => sum + each.times, 0)
  return [message('breaking-space', first.place, { actual: first.actual, times, units: found.length })]
}
