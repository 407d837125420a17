import { rule } from './rule.ts'

export const unclosedBox = rule({
  name: 'unclosed-box',
  severity: 'warning',
  summary:
    'A line of colons opens a box that none closes, or closes one that none opens. It is left out, and its title.',
  reason: ({ actual }: { readonly actual: string }) =>
    `Unexpected \`${actual}\` without its counterpart, expected ${/^:+\s*$/.test(actual) ? 'a line above it that opens a box' : '`:::` behind the last paragraph of the box'}; it is left out`,
  examples: {
    wrong: [{ source: ':::note\n\nLe pont est fermé.' }],
    right: [{ source: ':::note\n\nLe pont est fermé.\n\n:::' }],
  },
})
