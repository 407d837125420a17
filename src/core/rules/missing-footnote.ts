import { rule } from './rule.ts'

export const missingFootnote = rule({
  name: 'missing-footnote',
  severity: 'error',
  summary: 'A reference to a footnote that the text does not have.',
  reason: ({ actual }: { readonly actual: string }) =>
    `Unexpected footnote reference \`[^${actual}]\`, expected a footnote of that name`,
  examples: {
    wrong: [{ source: 'Le pont[^a].' }],
    right: [{ source: 'Le pont[^a].\n\n[^a]: Il est fermé.' }],
  },
})
