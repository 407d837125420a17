import { message } from '../messages.ts'
import type { UnitText } from '../model/unit.ts'
import type { Check } from './rule.ts'

/** Footnote references that only one side of a unit has. */
export const differentFootnotes: Check = ({ units }, { placeInSource, placeInTarget }) =>
  units.flatMap((unit, at) => {
    if (unit.target === null) return []
    const [own, others] = [labelsOf(unit.source), labelsOf(unit.target)]
    return [
      ...own.filter(label => !others.includes(label)).map(actual => ({ actual, place: placeInTarget(at) })),
      ...others.filter(label => !own.includes(label)).map(actual => ({ actual, place: placeInSource(at) })),
    ].map(({ actual, place }) => message('different-footnotes', place, { actual }, { unit: unit.id }))
  })

const labelsOf = ({ marks }: UnitText): string[] =>
  marks.flatMap(({ kind, label }) => (kind === 'footnote' && label !== undefined ? [label] : []))
