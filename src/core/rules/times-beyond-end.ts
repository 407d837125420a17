import { spoken } from './recorded.ts'
import { rule } from './rule.ts'

export const timesBeyondEnd = rule({
  name: 'times-beyond-end',
  severity: 'error',
  summary: 'Times beyond the end of the recording: most often those of another one. Said of the first of them.',
  reason: ({ actual, end }: { readonly actual: string; readonly end: string }) =>
    `Unexpected time ${actual}, expected none after ${end}, where the recording ends`,
  examples: {
    wrong: [
      spoken(
        'Le pont est fermé. Revenez demain !',
        ['00:00.000 --> 00:02.000', 'Le pont est fermé.'],
        ['00:02.000 --> 00:09.000', 'Revenez demain !'],
      ),
    ],
    right: [spoken('Le pont est fermé.', ['00:00.000 --> 00:04.000', 'Le pont est fermé.'])],
  },
})
