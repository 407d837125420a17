import { message } from '../messages.ts'
import type { Mark, Unit, UnitText } from '../model/unit.ts'
import type { Check } from './rule.ts'

/** Units whose translation has fewer emphasised pieces. A loanword that the target has without emphasis is none. */
export const missingEmphasis: Check = ({ units }, { placeInTarget }) =>
  units.flatMap((unit, at) => {
    if (unit.target === null) return []
    const lost = emphasised(unit.source).filter(mark => !isAtHome(unit, mark))
    const kept = emphasised(unit.target).length
    return lost.slice(kept).map(({ span }) => {
      const actual = unit.source.text.slice(...span)
      return message('missing-emphasis', placeInTarget(at), { actual }, { unit: unit.id })
    })
  })

const emphasised = ({ marks }: UnitText): readonly Mark[] =>
  marks.filter(({ kind }) => kind === 'emphasis' || kind === 'strong')

const isAtHome = ({ source, target }: Unit, { span }: Mark): boolean =>
  target!.text.toLowerCase().includes(source.text.slice(...span).toLowerCase())
