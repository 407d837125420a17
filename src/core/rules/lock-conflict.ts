import { rule } from './rule.ts'

export const lockConflict = rule({
  name: 'lock-conflict',
  severity: 'error',
  summary: 'A merge left its marks in the lock. Keep the units of both sides, then run `en-regard lock`.',
  reason: ({ actual }: { readonly actual: string }) =>
    `Unexpected mark of a merge \`${actual}\`, expected the units of both sides without marks`,
  examples: {
    wrong: [
      {
        source: 'Le pont est fermé.',
        target: 'The bridge is closed.',
        lock: '<<<<<<< ours\n{}\n=======\n{}\n>>>>>>> theirs\n',
      },
    ],
    right: [
      {
        source: 'Le pont est fermé.',
        target: 'The bridge is closed.',
        lock: { after: { source: 'Le pont est fermé.', target: 'The bridge is closed.' } },
      },
    ],
  },
})
