import { rule } from './rule.ts'

export const goneText = rule({
  name: 'gone-text',
  severity: 'error',
  summary:
    'A text under `gone:` in `library.yaml` is no longer in the library, and what it went into is: its address leads there.',
  reason: ({ actual, problem }: { readonly actual: string; readonly problem: string }) =>
    `Unexpected \`${actual}\` under \`gone:\`, expected ${problem}`,
  examples: {
    wrong: [
      { library: 'gone: [{ id: text }]\n' },
      { library: 'gone: [{ id: le-pont, into: nulle-part }]\n' },
      { library: 'gone: [{ id: le-pont, into: la-rue }, { id: la-rue, into: le-pont }]\n' },
    ],
    right: [{ library: 'gone: [{ id: le-pont, into: la-rue }, { id: la-rue, into: text }, { id: la-place }]\n' }],
  },
})
