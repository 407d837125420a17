import { rule } from '../rules/rule.ts'

export const missingNumber = rule({
  name: 'missing-number',
  severity: 'warning',
  summary: 'A number, written with digits, of which the linked sentence of the translation has none.',
  reason: ({ actual }: { readonly actual: string }) =>
    `Missing number \`${actual}\` in the translation, expected the same value`,
  examples: {
    wrong: [{ source: 'Il est venu en 1990.', target: 'He came.' }],
    right: [{ source: 'Il est venu en 1990.', target: 'He came in 1990.' }],
  },
})
