import { message, rule } from '../rules/rule.ts'
import { linkedIn, shown } from './linked.ts'
import { isRepeated } from './repeated-passage.ts'
import type { TextRule } from './rule.ts'

const declared = rule({
  name: 'missing-counterpart',
  severity: 'warning',
  summary: 'A sentence of the source that no sentence of the translation is linked with.',
  reason: ({ actual }: { readonly actual: string }) =>
    `Missing counterpart of the sentence \`${actual}\`, expected a sentence in the translation`,
  examples: {
    wrong: [
      {
        source:
          'Le 3 mai 1998, Paul Martin quitta Lyon pour Genève. Le long hiver avait usé la vieille maison et son jardin abandonné. Marie Dupont resta seule avec ses 12 chats.',
        target: 'On May 3, 1998, Paul Martin left Lyon for Geneva. Marie Dupont stayed alone with her 12 cats.',
      },
    ],
    right: [
      {
        source:
          'Le 3 mai 1998, Paul Martin quitta Lyon pour Genève. Le long hiver avait usé la vieille maison et son jardin abandonné. Marie Dupont resta seule avec ses 12 chats.',
        target:
          'On May 3, 1998, Paul Martin left Lyon for Geneva. The long winter had worn out the old house and its forsaken garden. Marie Dupont stayed alone with her 12 cats.',
      },
    ],
  },
})

/** Sentences of a translated unit that nothing in the translation is linked with. */
export const missingCounterpart: TextRule = {
  ...declared,
  check: (edition, context) =>
    linkedIn(edition)
      .filter(({ link }) => link.target.length === 0 && link.unit === undefined)
      .filter(({ at, source: { start } }) => !isRepeated(context, 'source', at, start))
      .map(({ at, unit, source: { start, text } }) =>
        message(
          declared,
          context.placeInSource(at, [start, start + text.length]),
          { actual: shown(text) },
          { unit: unit.id },
        ),
      ),
}
