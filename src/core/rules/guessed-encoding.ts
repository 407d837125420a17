import { rule } from './rule.ts'

export const guessedEncoding = rule({
  name: 'guessed-encoding',
  severity: 'warning',
  summary: 'A file that is not UTF-8 and does not name its encoding. `import` reads it as Western European text.',
  reason: ({ actual }: { readonly actual: string }) => `Unexpected bytes, expected UTF-8; they are read as ${actual}`,
  examples: {
    wrong: [{ foreign: ['pont.txt', new Uint8Array([0x46, 0x65, 0x72, 0x6d, 0xe9, 0x2e, 0x0a])] }],
    right: [{ foreign: ['pont.txt', 'Fermé.\n'] }],
  },
})
