import { frenchEnglish } from '../../src/languages/fr-en/pair.ts'
import type { EmitContext } from '../../src/outputs/emitter.ts'
import { lookUpsBy, typesetBy } from '../../src/run/library.ts'
import { assets } from './assets.ts'

/** A library of three texts. */
export const context: EmitContext = {
  library: {
    name: 'marches',
    title: 'Marchés',
    source: 'fr',
    target: 'en',
    license: 'CC-BY-4.0',
    publisher: 'Les Halles',
    url: 'https://example.org/marches',
  },
  typeset: typesetBy(frenchEnglish),
  lookUps: lookUpsBy(frenchEnglish),
  version: '1.2.3',
  texts: [
    { id: 'avant', title: 'L’Avant-veille' },
    { id: 'le-marche', title: 'Le Marché' },
    { id: 'retour', title: 'Le Retour' },
  ],
  assets,
}
