import { recorded, spoken } from './recorded.ts'
import { rule } from './rule.ts'

export const unknownSentence = rule({
  name: 'unknown-sentence',
  severity: 'error',
  summary:
    'Times of words that the text does not have there, or of a sentence whose address it does not have. A sentence is `k3f9.2`: the second of unit `k3f9`, as links to the page have it.',
  reason: ({ actual, known }: { readonly actual: string; readonly known: string }) =>
    `Unexpected words \`${actual}\`, expected ${known}`,
  examples: {
    wrong: [
      spoken('Le pont est fermé.', ['00:00.000 --> 00:02.000', 'Le port est fermé.']),
      recorded('Le pont est fermé.', { name: 'texte.json', content: '{ "zzzz.1": [0, 2] }' }),
    ],
    right: [
      spoken(
        'Le pont est fermé. Revenez demain !',
        ['00:00.000 --> 00:01.000', 'Le pont'],
        ['00:01.000 --> 00:02.000', 'est fermé. Revenez demain'],
      ),
    ],
  },
})
