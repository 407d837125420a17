import { rule } from './rule.ts'

export const quoteAmbiguous = rule({
  name: 'quote-ambiguous',
  severity: 'error',
  summary: 'A quote that stands in several places.',
  reason: ({
    quote,
    times,
    ways = '`unit`, `before` or `after` to name one',
  }: {
    readonly quote: string
    readonly times: number
    /** What would name one place. */
    readonly ways?: string
  }) => `Unexpected quote \`${quote}\` in ${times} places, expected ${ways}`,
  examples: {
    wrong: [
      {
        source: 'Le pont et le pont.',
        target: 'The bridge and the bridge.',
        notes: '- { quote: pont, kind: usage, body: Note. }',
      },
    ],
    right: [
      {
        source: 'Le pont et le pont.',
        target: 'The bridge and the bridge.',
        notes: '- { quote: pont, before: et le, kind: usage, body: Note. }',
      },
    ],
  },
})
