import { rule } from '../rules/rule.ts'

export const addedNumber = rule({
  name: 'added-number',
  severity: 'warning',
  summary: 'A number, written with digits, that the linked sentence of the source does not have.',
  reason: ({ actual }: { readonly actual: string }) => `Unexpected number \`${actual}\`, expected it in the source too`,
  examples: {
    wrong: [{ source: 'Il est venu.', target: 'He came in 1990.' }],
    right: [{ source: 'Il est venu en 1990.', target: 'He came in 1990.' }],
  },
})
