import { rule } from './rule.ts'

export const unknownTerm = rule({
  name: 'unknown-term',
  severity: 'error',
  summary: 'A binding or `see:` names a term that the glossary does not have.',
  reason: ({ actual }: { readonly actual: string }) =>
    `Unexpected term \`${actual}\`, expected a headword of the glossary`,
  examples: {
    wrong: [
      { source: 'Le pont est fermé.', target: 'The bridge is closed.', notes: '- { quote: pont, term: passerelle }' },
    ],
    right: [
      {
        source: 'Le pont est fermé.',
        target: 'The bridge is closed.',
        glossary: '- { term: pont, pos: noun, gender: m, gloss: bridge }',
        notes: '- { quote: pont, term: pont }',
      },
    ],
  },
})
