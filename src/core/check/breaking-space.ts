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
    return [{ unit, at, text, span: first.span, times: spaces.length }]
  })
  const [first] = found
  if (first === undefined || found.length <= mostUnits) {
    return found.map(({ unit, at, text, span, times }) =>
      message('breaking-space', placeInSource(at, span), { actual: context(text, span), times, units: 1 }, { unit }),
    )
  }
  const times = found.reduce((sum, each) => sum + each.times, 0)
  const { at, text, span } = first
  return [
    message('breaking-space', placeInSource(at, span), { actual: context(text, span), times, units: found.length }),
  ]
}
