import { spoken } from './recorded.ts'
import { rule } from './rule.ts'

export const backwardTimes = rule({
  name: 'backward-times',
  severity: 'error',
  summary: 'Times that run backwards: a sentence that ends before it begins, or begins before the one before it.',
  reason: ({ actual, after }: { readonly actual: string; readonly after: string }) =>
    `Unexpected time ${actual}, expected one after ${after}`,
  examples: {
    wrong: [
      spoken('Le pont est fermé.', ['00:02.000 --> 00:01.000', 'Le pont est fermé.']),
      spoken(
        'Le pont est fermé. Revenez demain !',
        ['00:02.000 --> 00:03.000', 'Le pont est fermé.'],
        ['00:01.000 --> 00:02.000', 'Revenez demain !'],
      ),
    ],
    right: [
      spoken(
        'Le pont est fermé. Revenez demain !',
        ['00:00.000 --> 00:01.500', 'Le pont est fermé.'],
        ['00:01.400 --> 00:03.000', 'Revenez demain !'],
      ),
    ],
  },
})
