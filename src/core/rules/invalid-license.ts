import { rule } from './rule.ts'

const front = (license: string): string =>
  `---\ntitle: Le pont\nauthor: A\ndate: 2026-11-23\nlicense: ${license}\n---\n\nIl est fermé.\n`

export const invalidLicense = rule({
  name: 'invalid-license',
  severity: 'warning',
  summary:
    'A licence that looks like an identifier of SPDX and is none. Programs, and the page with its link to the licence, know it by that name alone; a sentence may say anything.',
  reason: ({ actual, expected }: { readonly actual: string; readonly expected?: string }) =>
    `Unexpected licence \`${actual}\`, expected ${expected === undefined ? 'an identifier of SPDX, or a sentence' : `\`${expected}\``}`,
  examples: {
    wrong: [
      { source: front('CC BY 4.0') },
      { source: front('cc-by-4.0') },
      { source: front('CC-BY-5.0') },
      { source: front('MIT or Apache-2.0') },
      { source: front('(MIT OR Apache-2.0') },
      { source: front('MIT AND') },
    ],
    right: [
      { source: front('CC-BY-4.0') },
      { source: front('CC-BY-4.0 OR LicenseRef-Maison') },
      { source: front('(MIT OR GPL-2.0-only WITH Classpath-exception-2.0) AND CC-BY-4.0') },
      { source: front('© 2026, les autrices et les auteurs, avec leur accord') },
    ],
  },
})
