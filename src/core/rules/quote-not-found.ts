import { rule } from './rule.ts'

export const quoteNotFound = rule({
  name: 'quote-not-found',
  severity: 'error',
  summary: 'A quote that does not stand in the text, most often since the text was edited.',
  reason: ({ quote, near }: { readonly quote: string; readonly near?: string | undefined }) =>
    `Unexpected quote \`${quote}\`, expected the text’s exact words${near === undefined ? '' : `; nearest is \`${near}\``}`,
  examples: {
    wrong: [
      {
        source: 'Le pont est fermé.',
        target: 'The bridge is closed.',
        notes: '- { quote: le pond, kind: usage, body: Note. }',
      },
    ],
    right: [
      {
        source: 'Le pont est fermé.',
        target: 'The bridge is closed.',
        notes: '- { quote: pont, kind: usage, body: Note. }',
      },
    ],
  },
})
