import { rule } from './rule.ts'

export const tooLarge = rule({
  name: 'too-large',
  severity: 'error',
  summary: 'A file that is larger than any book, or a text that a thread has no memory for. It is not read.',
  reason: ({ megabytes, most }: { readonly megabytes?: number; readonly most?: number }) =>
    megabytes === undefined
      ? 'Unexpected size of the text, expected one that the memory of a thread holds; divide it, or allow more with `NODE_OPTIONS=--max-old-space-size=8192`'
      : `Unexpected size of ${megabytes} megabytes, expected at most ${most}; divide it`,
  examples: {
    wrong: [{ files: { 'corpus/text/fr.md': 70_000_000 } }],
    right: [{ source: 'Un mot.' }],
  },
})
