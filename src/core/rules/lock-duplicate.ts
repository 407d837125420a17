import { rule } from './rule.ts'

export const lockDuplicate = rule({
  name: 'lock-duplicate',
  severity: 'error',
  summary: 'A unit stands twice in the lock, most often after a merge. The first stays.',
  reason: ({ actual }: { readonly actual: string }) =>
    `Unexpected second unit \`${actual}\`, expected each id once; \`en-regard lock\` gives it a new one`,
  examples: {
    wrong: [
      {
        source: 'Le pont est fermé.',
        lock: '{"format":1,"units":[{"id":"sp72","text":"Le pont est fermé.","source":"0123456789abcdef","status":"missing","kind":"paragraph"},{"id":"sp72","text":"Il pleut.","source":"0123456789abcdee","status":"missing","kind":"paragraph"}]}',
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
