import { rule } from './rule.ts'

export const unplacedTranslation = rule({
  name: 'unplaced-translation',
  severity: 'warning',
  summary: 'A translation for which `translate` found no safe place in `en.md`. It stands in `proposals.md`.',
  reason: ({ unit }: { readonly unit: string }) =>
    `Unplaced translation of unit \`${unit}\`, expected a place beside its neighbours in the translation`,
  examples: {
    wrong: [
      {
        source: '| Un | Deux |\n| --- | --- |\n| trois | quatre |',
        target: '| One |\n| --- |\n| three |',
        engine: 'backwards',
      },
    ],
    right: [{ source: 'Le pont est fermé.', engine: 'backwards' }],
  },
})
