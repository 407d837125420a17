import { message, rule } from '../rules/rule.ts'
import { shown } from './linked.ts'
import type { TextRule } from './rule.ts'

const bridge = {
  source:
    'Au printemps, la rivière emporta le pont de bois. Le maire fit venir quatre charpentiers de la ville. Ils travaillèrent sous la pluie pendant trois semaines. Le nouveau pont était en pierre.',
  target:
    'In spring the river carried away the wooden bridge. The mayor sent for four carpenters from the town. They worked in the rain for three weeks. The new bridge was made of stone.',
}
const postman = {
  source:
    'Le facteur passait à huit heures. Il posait son vélo rouge contre le mur du jardin. Ma tante lui offrait un café. Il racontait les nouvelles du village. Un matin, le facteur ne vint pas. On trouva son vélo près de l’église. Personne ne sut jamais pourquoi. Ma tante garda sa tasse sur l’étagère.',
  target:
    'The postman came by at eight o’clock. He leaned his red bicycle against the garden wall. My aunt offered him a coffee. He told the news of the village. One morning the postman did not come. His bicycle was found near the church. Nobody ever knew why. My aunt kept his cup on the shelf.',
}

const declared = rule({
  name: 'moved-passage',
  severity: 'warning',
  summary: 'A passage whose translation stands elsewhere than the text has it. It is linked where it stands.',
  reason: ({ actual, sentences, where, after }: MovedDetails) =>
    `Unexpected place of the translation of ${sentences} sentences from \`${actual}\` on: it stands at ${where}, expected it ${after === undefined ? 'at the beginning' : `after \`${after}\``}`,
  examples: {
    wrong: [{ source: `${bridge.source}\n\n${postman.source}`, target: `${postman.target}\n\n${bridge.target}` }],
    right: [{ source: `${bridge.source}\n\n${postman.source}`, target: `${bridge.target}\n\n${postman.target}` }],
  },
})

export interface MovedDetails {
  readonly actual: string
  readonly sentences: number
  /** Where the translation stands: a line of a file, or the number of a sentence. */
  readonly where: string
  /** The sentence of the translation behind which it was expected; absent where at the beginning. */
  readonly after?: string
}

/** A message at each passage of the source whose translation stands elsewhere. */
export const movedPassage = {
  ...declared,
  check: ({ units }, { oddPassages, sentences, placeInSource, placeInTarget }) =>
    oddPassages.moved.map(({ source, target, expectedAfter }) => {
      const from = sentences.source[source[0]]!
      const { file, line } = placeInTarget(sentences.target[target[0]]!.at, sentences.target[target[0]]!.span)
      const before = sentences.target[expectedAfter ?? -1]
      const details = {
        actual: shown(units[from.at]!.source.text.slice(...from.span)),
        sentences: source[1] - source[0],
        where: `\`${file}:${line}\``,
        ...(before === undefined ? {} : { after: shown(units[before.at]!.target!.text.slice(...before.span)) }),
      }
      return message(declared, placeInSource(from.at, from.span), details, { unit: units[from.at]!.id })
    }),
} satisfies TextRule
