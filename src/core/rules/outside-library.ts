import { rule } from './rule.ts'

export const outsideLibrary = rule({
  name: 'outside-library',
  severity: 'error',
  summary: 'A file of the library lies, through a link, outside the library’s folder.',
  reason: ({ actual }: { readonly actual: string }) =>
    `Unexpected path \`${actual}\`, expected a file inside the library’s folder`,
  examples: {
    wrong: [{ files: { 'corpus/autre/fr.md': { link: '/etc/hostname' } } }],
    right: [{ source: 'Le pont est fermé.', target: 'The bridge is closed.' }],
  },
})
