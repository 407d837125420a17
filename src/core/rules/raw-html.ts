import { rule } from './rule.ts'

export const rawHtml = rule({
  name: 'raw-html',
  severity: 'warning',
  summary: 'HTML in a text is dropped: a page shows Markdown alone.',
  reason: ({ actual }: { readonly actual: string }) =>
    `Unexpected HTML \`${actual}\`, expected Markdown; it is left out`,
  examples: {
    wrong: [{ source: 'Le <u>pont</u> est fermé.' }],
    right: [{ source: 'Le **pont** est <b>fermé</b>.' }],
  },
})
