import { rule } from './rule.ts'

export const unlicensedDictionary = rule({
  name: 'unlicensed-dictionary',
  severity: 'error',
  summary:
    'A dictionary in `library.yaml` has no `license:`. Whoever reads its meanings must be told under what they stand; it is not used.',
  reason: ({ actual }: { readonly actual: string }) =>
    `Unexpected dictionary \`${actual}\` without \`license:\`, expected an SPDX identifier or a sentence`,
  examples: {
    wrong: [
      {
        source: 'Un phare.',
        library: 'dictionaries: [{ file: mots.tsv, name: Mots }]',
        files: { 'mots.tsv': 'phare\tlighthouse\n' },
      },
    ],
    right: [
      {
        source: 'Un phare.',
        library: 'dictionaries: [{ file: mots.tsv, name: Mots, license: CC0-1.0 }]',
        files: { 'mots.tsv': 'phare\tlighthouse\n' },
      },
    ],
  },
})
