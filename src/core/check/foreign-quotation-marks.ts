import { message, rule } from '../rules/rule.ts'
import { context, correctionsIn } from './corrections.ts'
import type { TextRule } from './rule.ts'

const declared = rule({
  name: 'foreign-quotation-marks',
  severity: 'warning',
  summary: 'Quotation marks of the other language, or straight ones. `check --fix` mends them.',
  reason: ({ actual }: { readonly actual: string }) =>
    `Unexpected quotation marks in \`${actual}\`, expected those of the language`,
  examples: {
    wrong: [{ source: 'Il dit « oui ».', target: 'He says « yes ».' }],
    right: [{ source: 'Il dit « non, “oui” ».', target: 'He says “no, ‘yes’”.' }],
  },
})

/** Quotation marks of the other language, and straight ones, on both sides; one message a unit and side. */
export const foreignQuotationMarks: TextRule = {
  ...declared,
  check: (edition, { source, target, placeInSource, placeInTarget }) =>
    (['source', 'target'] as const).flatMap(side =>
      correctionsIn(edition, side, side === 'source' ? source : target).flatMap(({ at, unit, text, corrections }) => {
        const first = corrections.find(({ kind }) => kind === 'quotes')
        if (first === undefined) return []
        const place = side === 'source' ? placeInSource : placeInTarget
        const details = { actual: context(text, first.span) }
        return [
          message(declared, place(at, first.span), details, {
            unit,
            expected: [first.replacement.trim()],
          }),
        ]
      }),
    ),
}
