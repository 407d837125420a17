import type { RepeatedPassage } from '../model/verdict.ts'
import { message, rule } from '../rules/rule.ts'
import { shown } from './linked.ts'
import type { CheckContext, TextRule } from './rule.ts'

const once =
  'Le facteur passait à huit heures. Il posait son vélo contre le mur. Ma tante lui offrait un café. Il racontait les nouvelles du village. Un matin, il ne vint pas. On trouva son vélo au bord de la rivière. Personne ne sut jamais pourquoi.'
const translated =
  'The postman came by at eight o’clock. He leaned his bicycle against the wall. My aunt offered him a coffee. He told the news of the village. One morning he did not come. His bicycle was found by the river. Nobody ever knew why.'
const end = { source: 'Ma tante garda sa tasse.', target: 'My aunt kept his cup.' }

const declared = rule({
  name: 'repeated-passage',
  severity: 'warning',
  summary: 'A passage that one side has twice, word for word, and the other once: the second is linked with nothing.',
  reason: ({ actual, sentences, first, counterpart }: RepeatedDetails) =>
    `Unexpected second copy of ${sentences} sentences from \`${actual}\` on, expected them once, as at ${first}${counterpart === undefined ? '' : `; the other side has them at ${counterpart}`}`,
  examples: {
    wrong: [
      {
        source: `${once}\n\n${end.source}`,
        target: `${translated}\n\n${translated}\n\n${end.target}`,
      },
      {
        source: `${once}\n\n${once}\n\n${end.source}`,
        target: `${translated}\n\n${end.target}`,
      },
    ],
    right: [{ source: `${once}\n\n${once}`, target: `${translated}\n\n${translated}` }],
  },
})

export interface RepeatedDetails {
  readonly actual: string
  readonly sentences: number
  /** Where the first copy stands: a line of a file, or the number of a sentence. */
  readonly first: string
  /** Where its counterpart stands; absent where it has none. */
  readonly counterpart?: string
}

/** A message at the second copy of each passage that one side alone has twice. */
export const repeatedPassage = {
  ...declared,
  check: ({ units }, context) =>
    context.oddPassages.repeated.map(passage => {
      const { side, copy, first, counterpart } = passage
      const other = side === 'source' ? 'target' : 'source'
      const { at, span } = context.sentences[side][copy[0]]!
      const details = {
        actual: shown(units[at]![side]!.text.slice(...span)),
        sentences: copy[1] - copy[0],
        first: lineOf(context, side, first[0]),
        ...(counterpart === undefined ? {} : { counterpart: lineOf(context, other, counterpart) }),
      }
      return message(declared, placeOf(context, side, copy[0]), details, { unit: units[at]!.id })
    }),
} satisfies TextRule

function placeOf({ sentences, placeInSource, placeInTarget }: CheckContext, side: Side, sentence: number) {
  const { at, span } = sentences[side][sentence]!
  return (side === 'source' ? placeInSource : placeInTarget)(at, span)
}

type Side = RepeatedPassage['side']

function lineOf(context: CheckContext, side: Side, sentence: number): string {
  const { file, line } = placeOf(context, side, sentence)
  return `\`${file}:${line}\``
}

/** Whether a sentence stands in a second copy: that it has no counterpart is said once, of them all. */
export function isRepeated(
  { oddPassages, sentences }: Pick<CheckContext, 'oddPassages' | 'sentences'>,
  side: Side,
  at: number,
  start: number,
): boolean {
  return oddPassages.repeated.some(
    ({ side: own, copy }) =>
      own === side && sentences[side].slice(...copy).some(each => each.at === at && each.span[0] === start),
  )
}
