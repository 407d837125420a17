import { message, rule } from '../rules/rule.ts'
import type { TextRule } from './rule.ts'

const declared = rule({
  name: 'missing-translation',
  severity: 'warning',
  summary: 'A unit, or a whole text, without a translation. It is shown as missing.',
  reason: ({ units, unit }: { readonly units: number; readonly unit?: string }) =>
    unit === undefined
      ? `Missing translation of ${units} unit${units === 1 ? '' : 's'}, expected an \`en.md\``
      : `Missing translation of unit \`${unit}\`, expected its counterpart in \`en.md\``,
  examples: {
    wrong: [
      {
        source: 'Il pleut. Le vent souffle.\n\nLe lendemain, la rivière avait emporté le pont.\n\nPersonne ne parlait.',
        target: 'It is raining. The wind blows.\n\nNobody spoke.',
      },
    ],
    right: [{ source: 'Un mot.', target: 'A word.' }],
  },
})

/** Units without a translation; one message for a text that has none at all. */
export const missingTranslation: TextRule = {
  ...declared,
  check: (edition, { placeInSource, placeOfTarget }) => {
    const missing = edition.units.flatMap((unit, index) => (unit.status === 'missing' ? [{ unit, index }] : []))
    if (missing.length === 0) return []
    if (edition.target === null) return [message(declared, placeOfTarget, { units: missing.length })]
    return missing.map(({ unit, index }) =>
      message(declared, placeInSource(index), { units: 1, unit: unit.id }, { unit: unit.id }),
    )
  },
}
