import { rule } from './rule.ts'

export const tooLarge = rule({
  name: 'too-large',
  severity: 'error',
  summary: 'A file that is larger than any book. It is not read.',
  reason: ({ megabytes, most }: { readonly megabytes: number; readonly most: number }) =>
    `Unexpected size of ${megabytes} megabytes, expected at most ${most}; divide it`,
  examples: {
    wrong: [{ files: { 'corpus/text/fr.md': 70_000_000 } }],
    right: [{ source: 'Un mot.' }],
  },
})
