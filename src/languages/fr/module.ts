import type { LanguageModule } from '../../core/language/module.ts'
import { frenchWith } from './french.ts'

/** French, with dictionary-fr and with what was learned of French sentences. */
export const frenchModule: LanguageModule = {
  code: 'fr',
  data: {
    affixes: { package: 'dictionary-fr', file: 'index.aff' },
    words: { package: 'dictionary-fr', file: 'index.dic' },
    model: { package: 'en-regard', file: 'data/french-words.txt' },
    frequency: { package: 'en-regard', file: 'data/french-frequency.txt' },
  },
  make: ({ affixes = '', words = '', model, frequency }) =>
    frenchWith({
      affixes,
      words,
      ...(model === undefined ? {} : { model }),
      ...(frequency === undefined ? {} : { frequency }),
    }),
}
