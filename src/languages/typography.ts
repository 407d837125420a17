import { frenchSpaces } from './fr/typography.ts'

const byLanguage: Readonly<Record<string, (text: string) => string>> = { fr: frenchSpaces }

/**
 * A text as a printer of its language would set it. Only spaces change, each into one no-break space: offsets into the
 * text are offsets into the result.
 */
export function typeset(text: string, language: string): string {
  const set = byLanguage[language] ?? byLanguage[language.split('-')[0] ?? '']
  return set?.(text) ?? text
}
