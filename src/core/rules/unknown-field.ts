import { rule } from './rule.ts'

export const unknownField = rule({
  name: 'unknown-field',
  severity: 'error',
  summary: 'A field that this file does not have, most often a misspelling.',
  reason: ({ actual, known }: { readonly actual: string; readonly known: string }) =>
    `Unexpected field \`${actual}\`, expected ${known}`,
  examples: {
    wrong: [{ glossary: '- { term: pont, glos: bridge }' }],
    right: [
      { source: 'Le pont est fermé.', target: 'The bridge is closed.', glossary: '- { term: pont, gloss: bridge }' },
    ],
  },
})
