import { message, rule } from '../rules/rule.ts'
import { context, correctionsIn } from './corrections.ts'
import type { TextRule } from './rule.ts'

/** Where more units than these want spaces, the text was set without any: one message says it of them all. */
const mostUnits = 20

const declared = rule({
  name: 'breaking-space',
  severity: 'warning',
  summary: 'A space that may break a line before or inside a mark, or none where one belongs. `check --fix` mends it.',
  reason: ({ actual, times, units }: { readonly actual: string; readonly times: number; readonly units: number }) => {
    const others = times > 1 ? ` and ${times - 1} more in ${units > 1 ? `${units} units` : 'this unit'}` : ''
    const mended = units > 1 ? '; `check --fix` mends them all' : ''
    return `Missing no-break space in \`${actual}\`${others}, expected one beside the mark${mended}`
  },
  examples: {
    wrong: [{ source: 'Quoi ?', target: 'What?' }],
    right: [
      {
        source: 'Quoi\u202F? «\u00A0Oui\u00A0»\u00A0: à 12:30, `a ? b`, http://example.org/a?b',
        target: 'What? “Yes”: at 12:30, `a ? b`, http://example.org/a?b',
      },
    ],
  },
})

/** Places in the source where a no-break space belongs; one message a unit, or one for the whole text. */
export const breakingSpace: TextRule = {
  ...declared,
  check: (edition, { source, placeInSource }) => {
    const found = correctionsIn(edition, 'source', source).flatMap(({ at, unit, text, corrections }) => {
      const spaces = corrections.filter(({ kind }) => kind === 'space')
      const [first] = spaces
      if (first === undefined) return []
      return [{ unit, at, text, span: first.span, times: spaces.length }]
    })
    const [first] = found
    if (first === undefined || found.length <= mostUnits) {
      return found.map(({ unit, at, text, span, times }) =>
        message(declared, placeInSource(at, span), { actual: context(text, span), times, units: 1 }, { unit }),
      )
    }
    const times = found.reduce((sum, each) => sum + each.times, 0)
    const { at, text, span } = first
    return [message(declared, placeInSource(at, span), { actual: context(text, span), times, units: found.length })]
  },
}
