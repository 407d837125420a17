import { rule } from './rule.ts'

export const guessedTitle = rule({
  name: 'guessed-title',
  severity: 'warning',
  summary: 'A text that does not name its title. `import` writes the file’s name in its place.',
  reason: ({ actual }: { readonly actual: string }) =>
    `Unexpected title \`${actual}\` after the file’s name, expected the title of the text`,
  examples: {
    wrong: [{ foreign: ['pont.md', 'Le pont est fermé.\n'] }],
    right: [{ foreign: ['pont.md', '# Le pont\n\nIl est fermé.\n'] }],
  },
})
