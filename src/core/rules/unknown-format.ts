import { rule } from './rule.ts'

export const unknownFormat = rule({
  name: 'unknown-format',
  severity: 'error',
  summary: 'A file in a format that `import` does not read.',
  reason: ({ actual, what, known }: { readonly actual: string; readonly what: string; readonly known: string }) =>
    `Unexpected format \`${actual}\`, ${what}; expected one of ${known}. Save it as one of these; plain text under another name needs the ending .txt`,
  examples: {
    wrong: [
      { foreign: ['pont.tex', '\\section{Le pont}\n\nIl est fermé.\n'] },
      { foreign: ['mots.csv', 'terme,traduction\nle pont,bridge\n'] },
    ],
    right: [{ foreign: ['pont.txt', 'Le pont est fermé.\n'] }],
  },
})
