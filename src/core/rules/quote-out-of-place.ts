import { oneOf, rule } from './rule.ts'

const standing = {
  unit: 'the unit that holds it,',
  before: 'what stands right before it,',
  after: 'what stands right after it,',
} as const

export const quoteOutOfPlace = rule({
  name: 'quote-out-of-place',
  severity: 'error',
  summary: 'A quote that stands in the text, but not where `unit`, `before` or `after` says.',
  reason: ({
    quote,
    field,
    actual,
    found,
  }: {
    readonly quote: string
    field: 'unit' | 'before' | 'after'
    actual: string
    found: readonly string[]
  }) =>
    `Unexpected \`${field}: ${actual}\` of the quote \`${quote}\`, expected ${found.length > 0 ? `${standing[field]} ${oneOf(found)}` : `no \`${field}\`: nothing stands there`}`,
  examples: {
    wrong: [
      {
        source: 'Le pont est fermé.',
        target: 'The bridge is closed.',
        notes: '- { quote: pont, before: du vieux, kind: usage, body: Note. }',
      },
    ],
    right: [
      {
        source: 'Le pont est fermé.',
        target: 'The bridge is closed.',
        notes: '- { quote: pont, before: Le, kind: usage, body: Note. }',
      },
    ],
  },
})
