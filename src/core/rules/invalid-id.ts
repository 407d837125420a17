import { reserved } from '../model/edition.ts'
import { rule } from './rule.ts'

export const invalidId = rule({
  name: 'invalid-id',
  severity: 'error',
  summary: 'The name of a text’s folder is its id and a part of its address.',
  reason: ({ actual }: { readonly actual: string }) =>
    `Unexpected id \`${actual}\`, expected lower-case letters, digits and single hyphens, and no page of the site (${reserved.join(', ')})`,
  examples: {
    wrong: [{ files: { 'corpus/Le Pont/fr.md': 'Le pont.\n' } }],
    right: [{ source: 'Le pont est fermé.', target: 'The bridge is closed.' }],
  },
})
