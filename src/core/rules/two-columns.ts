import { rule } from './rule.ts'

export const twoColumns = rule({
  name: 'two-columns',
  severity: 'warning',
  summary:
    'A foreign file whose table holds the text and its translation side by side. `import` and `page` make both of it, and say which column is which.',
  reason: ({ own, other, language, translation }: Columns) =>
    `Unexpected table in two languages, expected one text: column ${own} is read as the text (\`${language}\`), column ${other} as its translation (\`${translation}\`)`,
  examples: {
    wrong: [
      {
        foreign: [
          'pont.md',
          '# Le pont\n\n| | |\n| - | - |\n| Le pont est fermé depuis hier. | The bridge has been closed since yesterday. |\n| Personne ne sait pour combien de temps. | Nobody knows for how long it will be. |\n',
        ],
      },
    ],
    right: [{ foreign: ['pont.md', '# Le pont\n\nIl est fermé.\n\n| Mois | Pluie |\n| - | - |\n| mai | 12 mm |\n'] }],
  },
})

export interface Columns {
  /** Counted from 1. */
  readonly own: number
  readonly other: number
  readonly language: string
  readonly translation: string
}
