import { spoken } from './recorded.ts'
import { rule } from './rule.ts'

export const untimedSentence = rule({
  name: 'untimed-sentence',
  severity: 'warning',
  summary: 'A sentence without a time, between two that have one. Said of the first of a recording.',
  reason: ({ actual, others }: { readonly actual: string; readonly others: number }) =>
    `Missing time of \`${actual}\`${others === 0 ? '' : ` and of ${others} other ${others === 1 ? 'sentence' : 'sentences'}`}, expected one: sentences before and after it have theirs`,
  examples: {
    wrong: [
      spoken(
        'Le pont est fermé. Revenez demain ! Il ouvre à midi.',
        ['00:00.000 --> 00:01.500', 'Le pont est fermé.'],
        ['00:02.500 --> 00:04.000', 'Il ouvre à midi.'],
      ),
    ],
    right: [spoken('Le pont est fermé. Revenez demain !', ['00:00.000 --> 00:01.500', 'Le pont est fermé.'])],
  },
})
