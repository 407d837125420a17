import { rule } from './rule.ts'

export const mergeConflict = rule({
  name: 'merge-conflict',
  severity: 'error',
  summary: 'A merge left its marks in a file. Keep one side, or both, and take the marks out.',
  reason: ({ actual }: { readonly actual: string }) =>
    `Unexpected mark of a merge \`${actual}\`, expected one version of what stands there`,
  examples: {
    wrong: [
      { source: 'Il pleut.\n\n<<<<<<< HEAD\nIl vente.\n=======\nIl neige.\n>>>>>>> autre\n' },
      { glossary: '<<<<<<< HEAD\n- { term: pont }\n=======\n- { term: quai }\n>>>>>>> autre' },
    ],
    right: [{ source: 'Une règle.\n\n=======\n\n```text\n<<<<<<< HEAD\n```\n' }],
  },
})
