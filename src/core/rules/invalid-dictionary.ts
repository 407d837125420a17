import { rule } from './rule.ts'

export const invalidDictionary = rule({
  name: 'invalid-dictionary',
  severity: 'error',
  summary:
    'A file that `dictionaries:` names and that is no dictionary: not there, outside the library’s folder, too large, damaged, or none of TSV, StarDict, dictd and Yomitan’s zip.',
  reason: ({ actual, problem }: { readonly actual: string; readonly problem: string }) =>
    `Unexpected file \`${actual}\`, expected a dictionary: ${problem}`,
  examples: {
    wrong: [
      {
        source: 'Un phare.',
        library: 'dictionaries: [{ file: mots.tsv, name: Mots, license: CC0-1.0 }]',
        files: { 'mots.tsv': 'phare lighthouse\n' },
      },
      { source: 'Un phare.', library: 'dictionaries: [{ file: ../mots.tsv, name: Mots, license: CC0-1.0 }]' },
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
