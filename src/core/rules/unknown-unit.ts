import { rule } from './rule.ts'

export const unknownUnit = rule({
  name: 'unknown-unit',
  severity: 'error',
  summary: 'A note names a unit that the text does not have.',
  reason: ({ actual }: { readonly actual: string }) =>
    `Unexpected unit \`${actual}\`, expected the id of a unit of this text`,
  examples: {
    wrong: [
      {
        source: 'Le pont est fermé.',
        target: 'The bridge is closed.',
        notes: '- { quote: pont, unit: zzzz, kind: usage, body: Note. }',
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
