import { rule } from './rule.ts'

export const missingFrontMatter = rule({
  name: 'missing-front-matter',
  severity: 'error',
  summary: 'A text begins with front matter between two lines `---`.',
  reason: ({ fields }: { readonly fields: string }) =>
    `Missing front matter, expected a block between two lines \`---\` with ${fields}`,
  examples: {
    wrong: [{ files: { 'corpus/text/fr.md': 'Le pont est fermé.\n' } }],
    right: [{ source: 'Le pont est fermé.', target: 'The bridge is closed.' }],
  },
})
