import { rule } from '../rules/rule.ts'

export const differentNumberWord = rule({
  name: 'different-number-word',
  severity: 'warning',
  summary:
    'A number with another value, spelled out in both languages: a liberty of the translator as often as a slip.',
  reason: ({ actual, counterpart }: { readonly actual: string; readonly counterpart: string }) =>
    `Unexpected number \`${counterpart}\` for \`${actual}\`, expected the same value`,
  examples: {
    wrong: [{ source: 'Il vécut deux ou trois ans.', target: 'He lived for three or four years.' }],
    right: [{ source: 'Il vécut deux ou trois ans.', target: 'He lived for two or three years.' }],
  },
})
