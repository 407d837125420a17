import { message } from '../messages.ts'
import { context, correctionsIn } from './corrections.ts'
import type { Check } from './rule.ts'

/** Quotation marks of the other language, and straight ones, on both sides; one message a unit and side. */
export const foreignQuotationMarks: Check = (edition, { source, target, placeInSource, placeInTarget }) =>
  (['source', 'target'] as const).flatMap(side =>
    correctionsIn(edition, side, side === 'source' ? source : target).flatMap(({ at, unit, text, corrections }) => {
      const first = corrections.find(({ kind }) => kind === 'quotes')
      if (first === undefined) return []
      const place = side === 'source' ? placeInSource : placeInTarget
      const details = { actual: context(text, first.span) }
      return [
        message('foreign-quotation-marks', place(at, first.span), details, {
          unit,
          expected: [first.replacement.trim()],
        }),
      ]
    }),
  )
