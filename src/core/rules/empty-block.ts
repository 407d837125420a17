import { rule } from './rule.ts'

export const emptyBlock = rule({
  name: 'empty-block',
  severity: 'warning',
  summary: 'A block without words, such as a link that has none, cannot be read or translated.',
  reason: () => 'Unexpected block without words, expected text; it is left out',
  examples: {
    wrong: [{ source: '[](https://example.org/pont)\n\nLe pont.' }],
    right: [{ source: 'Le pont.' }],
  },
})
