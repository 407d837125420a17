import type { Language } from '../../core/language/language.ts'
import { unknownTerms } from '../../core/language/unknown.ts'
import { englishCalendar as calendar } from './calendar.ts'
import { englishTypography as typography } from './corrections.ts'
import { englishNegation as negation } from './negation.ts'
import { englishNumbers as numbers } from './numbers.ts'
import { englishRenderings as renderings } from './renderings.ts'
import { englishSentences as sentences } from './sentences.ts'
import { englishStem as stem } from './stem.ts'
import { englishWords as words } from './words.ts'

export const english: Language = {
  code: 'en',
  name: 'English',
  quotes: ['“', '”'],
  sentences,
  words,
  stem,
  terms: unknownTerms,
  renderings,
  numbers,
  calendar,
  negation,
  peoples:
    /(?:ish|ese|[ei]ans?|French|Dutch|Greeks?|Swiss|Turks?|Germans?|Romans?|Czechs?|Poles?|Danes?|Swedes?|Jews?|Gauls?|Moors?|(?:English|Scots|Welsh|French|Irish|Dutch|Nor)m[ae]n|[a-z]ite|[a-z]ites)$/u,
  things: {
    one: /(?<!\p{L})an?[\s\u00A0]$/iu,
    the: /(?<!\p{L})the[\s\u00A0]$/iu,
    made: /\p{Ll}{3}(?:ing|ed|tion|ness)s?$/u,
    keys: new Set(
      'Alt Backspace Command Control Ctrl Delete Enter Esc Escape Home Insert Return Shift Spacebar Tab'.split(' '),
    ),
  },
  typography,
  boxes: {
    note: 'Note',
    tip: 'Tip',
    info: 'Information',
    important: 'Important',
    warning: 'Warning',
    caution: 'Caution',
    danger: 'Danger',
    example: 'Example',
    question: 'Question',
    quote: 'Quotation',
    details: 'Details',
  },
  divisions: {
    parts: ['part', 'book', 'volume', 'act'],
    chapters: ['chapter', 'scene', 'canto', 'letter', 'prologue', 'epilogue', 'preface', 'introduction'],
  },
}
