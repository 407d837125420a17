import { rule } from './rule.ts'

export const failedTranslation = rule({
  name: 'failed-translation',
  severity: 'warning',
  summary: 'An engine’s answer lost, doubled or changed what marks the text, twice. The unit is left without it.',
  reason: ({ problem }: { readonly problem: string }) =>
    `Unusable translation from the engine: ${problem}; expected each mark once. \`translate --again\` asks anew`,
  examples: {
    wrong: [{ source: 'Le *pont* est fermé.', engine: 'without-marks' }],
    right: [{ source: 'Le *pont* est fermé.', engine: 'echo' }],
  },
})
