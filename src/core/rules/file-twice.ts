import { rule } from './rule.ts'

export const fileTwice = rule({
  name: 'file-twice',
  severity: 'error',
  summary: 'A YAML file may end with `.yaml` or with `.yml`; with both endings there, only one of them is read.',
  reason: ({ actual, other }: { readonly actual: string; readonly other: string }) =>
    `Unexpected file \`${actual}\` beside \`${other}\`, expected one of them`,
  examples: {
    wrong: [{ notes: '[]', files: { 'annotations/text.yml': '[]\n' } }],
    right: [{ source: 'Le pont est fermé.', files: { 'annotations/text.yml': '[]\n' } }],
  },
})
