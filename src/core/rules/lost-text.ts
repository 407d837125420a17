import { rule } from './rule.ts'

export const lostText = rule({
  name: 'lost-text',
  severity: 'warning',
  summary:
    'A text that `lock` has seen is still in the library, or stands under `gone:` in `library.yaml`: else its address leads nowhere.',
  reason: ({ actual }: { readonly actual: string }) =>
    `Missing text \`${actual}\`, expected it in \`corpus/\`, or \`{ id: ${actual}, into: … }\` under \`gone:\` in \`library.yaml\`, without \`into\` where it was withdrawn`,
  examples: {
    wrong: [
      { files: { 'corpus/texts.lock': 'le-pont\ntext\n' } },
      { library: 'gone: [{ id: la-rue }]\n', files: { 'corpus/texts.lock': 'la-rue\nle-pont\n' } },
    ],
    right: [
      { library: 'gone: [{ id: le-pont, into: text }]\n', files: { 'corpus/texts.lock': 'le-pont\ntext\n' } },
      { files: { 'corpus/texts.lock': '<<<<<<< HEAD\ntext\n=======\n>>>>>>> other\n' } },
    ],
  },
})
