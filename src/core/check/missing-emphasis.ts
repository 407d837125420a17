import type { Mark, Unit, UnitText } from '../model/unit.ts'
import { message, rule } from '../rules/rule.ts'
import type { TextRule } from './rule.ts'

const declared = rule({
  name: 'missing-emphasis',
  severity: 'warning',
  summary:
    'Emphasis of the source that the translation has lost. A foreign word that is at home in the target needs none.',
  reason: ({ actual }: { readonly actual: string }) =>
    `Missing emphasis of \`${actual}\` in the translation, expected as many emphasised pieces as in the source`,
  examples: {
    wrong: [{ source: 'C’est *vraiment* lui.', target: 'It is really him.' }],
    right: [{ source: 'La *bromance* du siècle.', target: 'The bromance of the century.' }],
  },
})

/** Units whose translation has fewer emphasised pieces. A loanword that the target has without emphasis is none. */
export const missingEmphasis: TextRule = {
  ...declared,
  check: ({ units }, { placeInTarget }) =>
    units.flatMap((unit, at) => {
      if (unit.target === null) return []
      const lost = emphasised(unit.source).filter(mark => !isAtHome(unit, mark))
      const kept = emphasised(unit.target).length
      return lost.slice(kept).map(({ span }) => {
        const actual = unit.source.text.slice(...span)
        return message(declared, placeInTarget(at), { actual }, { unit: unit.id })
      })
    }),
}

const emphasised = ({ marks }: UnitText): readonly Mark[] =>
  marks.filter(({ kind }) => kind === 'emphasis' || kind === 'strong')

const isAtHome = ({ source, target }: Unit, { span }: Mark): boolean =>
  target!.text.toLowerCase().includes(source.text.slice(...span).toLowerCase())
