import type { Language } from '../../core/language/language.ts'
import { unknownRenderings } from '../../core/language/unknown.ts'
import { hunspell } from '../hunspell.ts'
import { frenchCalendar as calendar } from './calendar.ts'
import { frenchTypography as typography } from './corrections.ts'
import { frenchUsage } from './frequency.ts'
import { inflection } from './inflection.ts'
import { frenchLevels as levels } from './levels.ts'
import { frenchNegation as negation } from './negation.ts'
import { frenchNumbers as numbers } from './numbers.ts'
import { frenchReader } from './reader/reader.ts'
import { frenchReading as reading } from './reading.ts'
import { frenchSentences as sentences } from './sentences.ts'
import { frenchStem as stem } from './stem.ts'
import { frenchTerms } from './terms.ts'
import { frenchWords as words } from './words.ts'

/** The text of a Hunspell dictionary's two files. */
export interface DictionaryFiles {
  /** `.aff` */
  readonly affixes: string
  /** `.dic` */
  readonly words: string
  /** What was learned of the words of French sentences: the text of `data/french-words.txt`. Without it no word is read. */
  readonly model?: string
  /** How common its lemmas are: the text of `data/french-frequency.txt`. Without it no word has a level of its own. */
  readonly frequency?: string
}

/** French, with the dictionary by which the forms of a glossary's terms are made; it is read on first use. */
export function frenchWith(files: DictionaryFiles): Language {
  const dictionary = hunspell(files)
  const words = inflection(dictionary)
  return {
    ...bare,
    terms: frenchTerms(words),
    ...(files.words === '' ? { lacks: 'its dictionary' } : {}),
    ...(files.frequency === undefined ? {} : { usage: frenchUsage(files.frequency) }),
    ...(files.model === undefined ? {} : { reader: frenchReader(dictionary, words, files.model) }),
  }
}

/** What needs no dictionary. */
const bare: Omit<Language, 'terms'> = {
  code: 'fr',
  name: 'French',
  quotes: ['«\u00A0', '\u00A0»'],
  sentences,
  words,
  stem,
  renderings: unknownRenderings,
  numbers,
  calendar,
  negation,
  things: {
    one: /(?<!\p{L})une?[\s\u00A0]$/iu,
    keys: new Set(
      'Alt Commande Contrôle Ctrl Échap Echap Effacement Entrée Espace Inser Maj Option Suppr Tab'.split(' '),
    ),
  },
  typography,
  boxes: {
    note: 'Remarque',
    tip: 'Astuce',
    info: 'Information',
    important: 'Important',
    warning: 'Attention',
    caution: 'Prudence',
    danger: 'Danger',
    example: 'Exemple',
    question: 'Question',
    quote: 'Citation',
    details: 'Détails',
  },
  divisions: {
    parts: ['partie', 'livre', 'tome', 'volume', 'acte'],
    chapters: [
      'chapitre',
      'scène',
      'chant',
      'lettre',
      'prologue',
      'épilogue',
      'préface',
      'avant-propos',
      'introduction',
    ],
  },
  reading,
  levels,
}

/** French without a dictionary: terms are found by their regular forms alone. */
export const french: Language = frenchWith({ affixes: '', words: '' })
