import { rule } from './rule.ts'

export const emptyText = rule({
  name: 'empty-text',
  severity: 'error',
  summary: 'A file without any text.',
  reason: () => 'Unexpected empty text, expected at least one paragraph',
  examples: {
    wrong: [{ source: '' }],
    right: [{ source: 'Un mot.' }],
  },
})
