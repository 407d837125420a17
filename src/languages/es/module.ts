import type { Language } from '../../core/language/language.ts'
import type { LanguageModule } from '../../core/language/module.ts'
import { unknownLanguage } from '../../core/language/unknown.ts'
import { spanishNumbers as numbers } from './numbers.ts'
import { spanishSentences as sentences } from './sentences.ts'
import { spanishStem as stem } from './stem.ts'
import { spanishTerms as terms } from './terms.ts'
import { spanishTypography as typography } from './typography.ts'

/** Spanish without a dictionary: verbs are found as they are written, and no word is read in its sentence. */
export const spanish: Language = {
  ...unknownLanguage('es'),
  name: 'Spanish',
  quotes: ['«', '»'],
  sentences,
  stem,
  terms,
  numbers,
  typography,
  boxes: {
    note: 'Nota',
    tip: 'Consejo',
    info: 'Información',
    important: 'Importante',
    warning: 'Atención',
    caution: 'Precaución',
    danger: 'Peligro',
    example: 'Ejemplo',
    question: 'Pregunta',
    quote: 'Cita',
    details: 'Detalles',
  },
  divisions: {
    parts: ['parte', 'libro', 'tomo', 'acto', 'jornada'],
    chapters: ['capítulo', 'escena', 'canto', 'carta', 'prólogo', 'epílogo', 'introducción'],
  },
}

export const spanishModule: LanguageModule = { code: 'es', make: () => spanish }
