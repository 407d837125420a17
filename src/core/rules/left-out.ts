import { rule } from './rule.ts'

export const leftOut = rule({
  name: 'left-out',
  severity: 'warning',
  summary: 'Parts of a foreign file that are no part of its text, or that texts cannot hold. `import` leaves them out.',
  reason: ({ what }: { readonly what: string }) =>
    `Unexpected parts beside the text, expected the text alone; left out: ${what}`,
  examples: {
    wrong: [
      {
        foreign: [
          'pont.txt',
          'The Project Gutenberg EBook of Le pont\n\n*** START OF THIS PROJECT GUTENBERG EBOOK LE PONT ***\n\nIl est fermé.\n',
        ],
      },
    ],
    right: [{ foreign: ['pont.txt', 'Le pont est fermé.\n'] }],
  },
})
