import { message, rule } from '../rules/rule.ts'
import type { TextRule } from './rule.ts'

const declared = rule({
  name: 'not-a-translation',
  severity: 'error',
  summary:
    'The translation has no more in common with its text than any two texts have: it is another text. Told of texts of eight sentences and more.',
  reason: ({ source }: { readonly source: string }) =>
    `Unexpected text that has nothing to do with the ${source} one, expected its translation`,
  examples: {
    wrong: [
      {
        source:
          'Le facteur passait à huit heures. Il posait son vélo contre le mur. Ma tante lui offrait un café. Il racontait les nouvelles du village. Un matin, il ne vint pas. On trouva son vélo au bord de la rivière. Personne ne sut jamais pourquoi. Ma tante garda sa tasse sur l’étagère.',
        target:
          'Whales sleep upright in deep water. Half of their brain stays awake. Scientists discovered this in 2008. They drifted among them with their engine off. Not one animal stirred. Each nap lasted twenty minutes. Sound travels far down there. A ship is heard for days.',
      },
    ],
    right: [
      {
        source:
          'Le facteur passait à huit heures. Il posait son vélo contre le mur. Ma tante lui offrait un café. Il racontait les nouvelles du village. Un matin, il ne vint pas. On trouva son vélo au bord de la rivière. Personne ne sut jamais pourquoi. Ma tante garda sa tasse sur l’étagère.',
        target:
          'The postman came by at eight o’clock. He leaned his bicycle against the wall. My aunt offered him a coffee. He told the news of the village. One morning he did not come. His bicycle was found by the river. Nobody ever knew why. My aunt kept his cup on the shelf.',
      },
    ],
  },
})

/** A translation that is another text; one message, at its beginning. */
export const notATranslation = {
  ...declared,
  check: (_, { verdict, source, placeOfTarget }) =>
    verdict === 'unrelated' ? [message(declared, placeOfTarget, { source: source.name })] : [],
} satisfies TextRule
