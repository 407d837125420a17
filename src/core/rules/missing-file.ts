import { rule } from './rule.ts'

export const missingFile = rule({
  name: 'missing-file',
  severity: 'error',
  summary: 'A text needs its `fr.md`, a library its `corpus/library.yaml`.',
  reason: ({ actual }: { readonly actual: string }) => `Missing file \`${actual}\``,
  examples: {
    wrong: [{ files: { 'corpus/autre/en.md': 'The bridge.\n' } }],
    right: [{ source: 'Le pont est fermé.', target: 'The bridge is closed.' }],
  },
})
