import { rule } from './rule.ts'

export const missingField = rule({
  name: 'missing-field',
  severity: 'error',
  summary: 'A field that has to be there is not.',
  reason: ({ field, kind }: { readonly field: string; readonly kind: string }) =>
    `Missing field \`${field}\`, expected ${kind}`,
  examples: {
    wrong: [{ glossary: '- gloss: bridge' }],
    right: [
      { source: 'Le pont est fermé.', target: 'The bridge is closed.', glossary: '- { term: pont, gloss: bridge }' },
    ],
  },
})
