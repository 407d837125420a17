import { rule } from './rule.ts'

export const invalidField = rule({
  name: 'invalid-field',
  severity: 'error',
  summary: 'A field that does not hold what it should.',
  reason: ({
    field,
    problem,
    actual,
  }: {
    readonly field: string
    readonly problem: string
    readonly actual?: string
  }) => `Unexpected value${actual === undefined ? '' : ` \`${actual}\``} of \`${field}\`: ${problem}`,
  examples: {
    wrong: [{ glossary: '- { term: pont, level: D1 }' }],
    right: [{ source: 'Le pont est fermé.', target: 'The bridge is closed.', glossary: '- { term: pont, level: A2 }' }],
  },
})
