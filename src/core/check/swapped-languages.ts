import { message, rule } from '../rules/rule.ts'
import type { TextRule } from './rule.ts'

const declared = rule({
  name: 'swapped-languages',
  severity: 'error',
  summary: 'The text stands in the file of its translation, and the translation in that of the text.',
  reason: ({ source, target }: { readonly source: string; readonly target: string }) =>
    `Unexpected ${source} in the file of the ${target} translation and ${target} in that of the ${source} text, expected them the other way round`,
  examples: {
    wrong: [
      {
        source:
          'The bridge was closed for the whole winter, and nobody in the village knew who had ordered it. They had to go by the river.',
        target:
          'Le pont resta fermé tout l’hiver, et dans le village personne ne savait qui l’avait ordonné. Il fallait passer par la rivière avec les bêtes.',
      },
    ],
    right: [
      {
        source:
          'Le pont resta fermé tout l’hiver, et dans le village personne ne savait qui l’avait ordonné. Il fallait passer par la rivière avec les bêtes.',
        target:
          'The bridge was closed for the whole winter, and nobody in the village knew who had ordered it. They had to go by the river with the animals.',
      },
    ],
  },
})

/** Text and translation in each other’s place; one message, at the beginning of the translation. */
export const swappedLanguages = {
  ...declared,
  check: (_, { verdict, source, target, placeOfTarget }) =>
    verdict === 'swapped' ? [message(declared, placeOfTarget, { source: source.name, target: target.name })] : [],
} satisfies TextRule
