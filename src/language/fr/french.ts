import type { Language } from '../language.ts'
import { frenchSentences as sentences } from './sentences.ts'

export const french: Language = { code: 'fr', name: 'French', sentences }
