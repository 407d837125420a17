import { rule } from './rule.ts'

export const nestedTooDeeply = rule({
  name: 'nested-too-deeply',
  severity: 'error',
  summary:
    'Quotations, lists or emphasis inside one another more often than any reader can follow. The text is not read.',
  reason: ({ most }: { readonly most: number }) => `Unexpected depth of nesting, expected at most ${most} levels`,
  examples: {
    wrong: [{ source: `${'> '.repeat(200)}Le pont est fermé.` }],
    right: [{ source: '> > Le pont est fermé.' }],
  },
})
