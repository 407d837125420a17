import { rule } from './rule.ts'

export const quoteAmbiguous = rule({
  name: 'quote-ambiguous',
  severity: 'error',
  summary: 'A quote that stands in several places.',
  reason: ({
    quote,
    times,
    standing = [],
    ways = '`unit`, `before` or `after` to name one',
  }: {
    readonly quote: string
    readonly times: number
    /** The first of them, as their authors know them again. */
    readonly standing?: readonly string[]
    /** What would name one place. */
    readonly ways?: string
  }) => {
    const named = standing.length === 0 ? '' : ` (${standing.join('; ')}${standing.length < times ? '; …' : ''})`
    return `Unexpected quote \`${quote}\` in ${times} places${named}, expected ${ways}`
  },
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
