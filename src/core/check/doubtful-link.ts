import { message, rule } from '../rules/rule.ts'
import { inUnit, linkedIn, shown } from './linked.ts'
import type { TextRule } from './rule.ts'

const ladies = {
  source: 'La vieille dame se tut. Elle regarda le jardin. Puis elle dit : demain.\n\nPersonne ne parla.',
  target:
    'The old lady was silent; she looked at the garden. Then, tomorrow, she said. Nobody there spoke at all.\n\nNot a word.',
}

const declared = rule({
  name: 'doubtful-link',
  severity: 'warning',
  summary:
    'Sentences are linked that may as well not translate each other. A link by hand in `<text>.yaml` settles it.',
  reason: ({ actual, counterpart }: { readonly actual: string; readonly counterpart: string }) =>
    `Unexpected link of \`${actual}\` with \`${counterpart}\`, expected one by hand, or a waiver: the aligner is in doubt`,
  examples: {
    wrong: [
      {
        ...ladies,
      },
    ],
    right: [
      {
        ...ladies,
        notes: `- link: { source: Personne ne parla, target: [Nobody there spoke, Not a word] }`,
      },
    ],
  },
})

/** Of the links below it, about half are wrong. */
const even = 0.6

/** Links that the aligner itself would not vouch for. */
export const doubtfulLink: TextRule = {
  ...declared,
  check: (edition, { placeInTarget }) =>
    linkedIn(edition).flatMap(linked => {
      const { unit, at, link, source, target } = linked
      if (link.score >= even || source.text === '' || target.text === '') return []
      const details = { actual: shown(source.text), counterpart: shown(target.text) }
      return [message(declared, placeInTarget(at, inUnit(target, [0, target.text.length])), details, { unit: unit.id })]
    }),
}
