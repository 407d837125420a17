import type { Language } from '../language.ts'
import { frenchSentences as sentences } from './sentences.ts'
import { frenchStem as stem } from './stem.ts'
import { frenchWords as words } from './words.ts'

export const french: Language = { code: 'fr', name: 'French', sentences, words, stem }
