import { rule } from './rule.ts'

export const unknownText = rule({
  name: 'unknown-text',
  severity: 'error',
  summary: 'An annotation file belongs to the text of the same name.',
  reason: ({ actual }: { readonly actual: string }) =>
    `Unexpected annotations for \`${actual}\`, expected the id of a text in \`corpus/\``,
  examples: {
    wrong: [{ files: { 'annotations/autre.yaml': '[]\n' } }],
    right: [{ source: 'Le pont est fermé.', target: 'The bridge is closed.', notes: '[]' }],
  },
})
