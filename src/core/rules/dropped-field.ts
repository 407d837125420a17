import { rule } from './rule.ts'

export const droppedField = rule({
  name: 'dropped-field',
  severity: 'warning',
  summary:
    'A field in the front matter of a foreign file that does not hold what a text has under this name. Fields of other tools are kept, under `foreign`.',
  reason: ({ actual, problem }: { readonly actual: string; readonly problem: string }) =>
    `Unexpected field \`${actual}\`, ${problem}; it is left out`,
  examples: {
    wrong: [{ foreign: ['pont.md', '---\ntitle: Le pont\nlevel: facile\n---\n\nIl est fermé.\n'] }],
    right: [{ foreign: ['pont.md', '---\ntitle: Le pont\nlayout: post\n---\n\nIl est fermé.\n'] }],
  },
})
