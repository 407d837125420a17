import { rule } from './rule.ts'

export const notText = rule({
  name: 'not-text',
  severity: 'error',
  summary: 'A file that is not UTF-8 text.',
  reason: ({ problem }: { readonly problem: string }) => `Unexpected bytes, expected UTF-8 text: ${problem}`,
  examples: {
    wrong: [{ files: { 'corpus/text/fr.md': new Uint8Array([0x4c, 0x65, 0xe9, 0x20]) } }],
    right: [{ source: 'L’été.' }],
  },
})
