import { rule } from './rule.ts'

export const failedTranslation = rule({
  name: 'failed-translation',
  severity: 'warning',
  summary:
    'An engine’s answer is the text itself, in no language that was asked for, or without a word, or it lost, doubled or changed what marks the text, twice. The unit is left without it.',
  reason: ({ problem }: { readonly problem: string }) =>
    `Unusable translation from the engine: ${problem}; expected other words, with each mark once. \`translate --again\` asks anew`,
  examples: {
    wrong: [
      { source: 'Le *pont* est fermé.', engine: 'without-marks' },
      { source: 'Le *pont* est fermé.', engine: 'echo' },
    ],
    right: [
      { source: 'Marseille, Lyon, Paris.', engine: 'echo' },
      { source: '*Marseille*, Lyon, Paris.', engine: 'echo' },
    ],
  },
})
