import { rule } from './rule.ts'

export const unfilledField = rule({
  name: 'unfilled-field',
  severity: 'warning',
  summary: 'A field that `import` could not fill in, since nothing in the foreign file names it.',
  reason: ({ field }: { readonly field: string }) => `Unexpected \`${field}: unknown\`, expected it to be filled in`,
  examples: {
    wrong: [{ foreign: ['pont.md', '# Le pont\n\nIl est fermé.\n'] }],
    right: [
      {
        foreign: [
          'pont.md',
          '---\ntitle: Le pont\nauthor: A\ndate: 2026-11-23\nlicense: CC0-1.0\n---\n\nIl est fermé.\n',
        ],
      },
    ],
  },
})
