import { rule } from './rule.ts'

export const invalidLock = rule({
  name: 'invalid-lock',
  severity: 'error',
  summary: 'A lock that is not as `en-regard lock` writes it. Until it is mended, units get ids as if they were new.',
  reason: ({ problem }: { readonly problem: string }) =>
    `Unreadable lock, expected it as \`en-regard lock\` writes it: ${problem}`,
  examples: {
    wrong: [{ source: 'Le pont est fermé.', target: 'The bridge is closed.', lock: '{ "units": 1 }' }],
    right: [
      {
        source: 'Le pont est fermé.',
        target: 'The bridge is closed.',
        lock: { after: { source: 'Le pont est fermé.', target: 'The bridge is closed.' } },
      },
    ],
  },
})
