import { quoteOf } from '../model/span.ts'
import { message, rule } from '../rules/rule.ts'
import { isRepeated } from './repeated-passage.ts'
import type { TextRule } from './rule.ts'

const declared = rule({
  name: 'added-in-translation',
  severity: 'warning',
  summary: 'A passage of the translation that translates nothing. It is shown beside the unit before it.',
  reason: ({ actual }: { readonly actual: string }) =>
    `Unexpected passage \`${actual}\`, expected a counterpart in the source`,
  examples: {
    wrong: [
      {
        source: 'Il pleut. Le vent souffle.\n\nPersonne ne parlait.',
        target:
          'It is raining. The wind blows.\n\nThe next morning the river had carried the bridge away, and with it the mill.\n\nNobody spoke.',
      },
    ],
    right: [{ source: 'Il pleut.', target: 'It is raining.' }],
  },
})

/** Sentences of the translation that translate nothing. */
export const addedInTranslation: TextRule = {
  ...declared,
  check: (edition, context) =>
    edition.units.flatMap((unit, index) =>
      unit.links
        .filter(link => link.source.length === 0)
        .flatMap(link => link.target)
        .map(sentence => unit.target!.sentences[sentence]!)
        .filter(span => !isRepeated(context, 'target', index, span[0]))
        .map(span => {
          const actual = shortened(quoteOf(unit.target!.text, span))
          return message(declared, context.placeInTarget(index, span), { actual }, { unit: unit.id })
        }),
    ),
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text)
