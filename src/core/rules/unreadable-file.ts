import { rule } from './rule.ts'

export const unreadableFile = rule({
  name: 'unreadable-file',
  severity: 'error',
  summary: 'A foreign file whose format `import` knows, and that is not as this format has it.',
  reason: ({ format, problem }: { readonly format: string; readonly problem: string }) =>
    `Unreadable ${format} file, expected it as the format has it: ${problem}`,
  examples: {
    wrong: [{ foreign: ['pont.tmx', '<?xml version="1.0"?>\n<tmx version="1.4"><body><tu></body></tmx>\n'] }],
    right: [
      {
        foreign: [
          'pont.tmx',
          '<?xml version="1.0"?>\n<tmx version="1.4"><body><tu><tuv xml:lang="fr"><seg>Le pont est fermé.</seg></tuv></tu></body></tmx>\n',
        ],
      },
    ],
  },
})
