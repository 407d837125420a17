import type { UnitText } from '../model/unit.ts'
import { message, rule } from '../rules/rule.ts'
import type { TextRule } from './rule.ts'

const declared = rule({
  name: 'different-footnotes',
  severity: 'error',
  summary: 'A footnote reference that only one of the two sides has.',
  reason: ({ actual }: { readonly actual: string }) =>
    `Footnote \`[^${actual}]\` stands in one language only, expected it in both`,
  examples: {
    wrong: [{ source: 'Un mot[^a].\n\n[^a]: Une note.', target: 'A word.\n\n[^a]: A note.' }],
    right: [{ source: 'Un mot[^a].\n\n[^a]: Une note.', target: 'A word[^a].\n\n[^a]: A note.' }],
  },
})

/** Footnote references that only one side of a unit has. */
export const differentFootnotes: TextRule = {
  ...declared,
  check: ({ units }, { placeInSource, placeInTarget }) =>
    units.flatMap((unit, at) => {
      if (unit.target === null) return []
      const [own, others] = [labelsOf(unit.source), labelsOf(unit.target)]
      return [
        ...own.filter(label => !others.includes(label)).map(actual => ({ actual, place: placeInTarget(at) })),
        ...others.filter(label => !own.includes(label)).map(actual => ({ actual, place: placeInSource(at) })),
      ].map(({ actual, place }) => message(declared, place, { actual }, { unit: unit.id }))
    }),
}

const labelsOf = ({ marks }: UnitText): string[] =>
  marks.flatMap(({ kind, label }) => (kind === 'footnote' && label !== undefined ? [label] : []))
