import { recorded, spoken } from './recorded.ts'
import { rule } from './rule.ts'

export const invalidTimes = rule({
  name: 'invalid-times',
  severity: 'error',
  summary:
    'Times of a recording that cannot be read. They stand in WebVTT, in SubRip, or in JSON by the addresses of sentences.',
  reason: ({ problem }: { readonly problem: string }) => `Unexpected times, expected ${problem}`,
  examples: {
    wrong: [
      spoken('Le pont est fermé.', ['00:00,0 -> 00:02,0', 'Le pont est fermé.']),
      spoken('Le pont est fermé.', ['zéro --> deux', 'Le pont est fermé.']),
      recorded('Le pont est fermé.', { name: 'texte.json', content: '{ "abcd.1": "0-2" }' }),
    ],
    right: [spoken('Le pont est fermé.', ['00:00.000 --> 00:02.000', 'Le pont est fermé.'])],
  },
})
