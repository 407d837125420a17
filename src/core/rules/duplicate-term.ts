import { rule } from './rule.ts'

export const duplicateTerm = rule({
  name: 'duplicate-term',
  severity: 'error',
  summary: 'Two entries of the glossary have the same address.',
  reason: ({ actual, first }: { readonly actual: string; readonly first: string }) =>
    `Unexpected second term \`${actual}\`, expected one entry; the first is at ${first}`,
  examples: {
    wrong: [{ glossary: '- { term: pont, gloss: bridge }\n- { term: pont, gloss: deck }' }],
    right: [
      { source: 'Le pont est fermé.', target: 'The bridge is closed.', glossary: '- { term: pont, gloss: bridge }' },
    ],
  },
})
