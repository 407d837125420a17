import type { Language } from '../language.ts'
import { englishSentences as sentences } from './sentences.ts'

export const english: Language = { code: 'en', name: 'English', sentences }
