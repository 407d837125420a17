import { rule } from './rule.ts'

export const lockConflict = rule({
  name: 'lock-conflict',
  severity: 'error',
  summary: 'A merge left its marks in the lock. `en-regard lock` makes one lock of both sides.',
  reason: ({ actual }: { readonly actual: string }) =>
    `Unexpected mark of a merge \`${actual}\`, expected one lock of both sides, as \`en-regard lock\` makes it`,
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
