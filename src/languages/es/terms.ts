import { formOf, keyOf, piecesOf, type TermKnowledge } from '../../core/language/terms.ts'
import { unknownTerms } from '../../core/language/unknown.ts'
import { tableOf } from '../table.ts'

type Entry = Parameters<TermKnowledge['formsOf']>[0]

/** How Spanish terms stand in texts: the headword, the forms given, regular plurals and genders; verbs as they are written. */
export const spanishTerms: TermKnowledge = {
  ...unknownTerms,
  formsOf: entry => [...unknownTerms.formsOf(entry), ...(given(entry) ? [] : inflected(entry))],
  beginningsOf: entry => (given(entry) ? [''] : [keyOf(stemOf(firstWord(entry.term)))]),
  isPause: key => pauses.has(key),
}

const given = ({ forms = [] }: Entry): boolean => forms.length > 0

const firstWord = (term: string): string => piecesOf(term)[0] ?? ''

/** What all forms of a word begin with: *lápiz*, *lápices*; *canción*, *canciones*. */
const stemOf = (word: string): string => word.slice(0, Math.max(1, word.length - 2))

/** A noun or adjective with the words that agree with it; prepositions and what follows them stay. */
function inflected({ term, pos }: Entry) {
  if (pos !== 'noun' && pos !== 'adjective') return []
  const words = term.normalize('NFC').split(' ')
  const end = words.findIndex(word => prepositions.has(word))
  const own = end === -1 ? words : words.slice(0, end)
  const rest = end === -1 ? [] : words.slice(end)
  const written = [
    [own.map(pluralOf), `plural of ${term}`] as const,
    ...(pos === 'adjective'
      ? [
          [own.map(feminineOf), `feminine of ${term}`] as const,
          [own.map(feminineOf).map(pluralOf), `feminine plural of ${term}`] as const,
        ]
      : []),
  ].map(([changed, why]) => [[...changed, ...rest].join(' '), why] as const)
  const others = new Map(written.filter(([form]) => form !== term))
  return [...others].map(([form, why]) => formOf('generated', piecesOf(form), form, { why }))
}

const prepositions = tableOf('de del a al en con por para sin sobre entre')
const pauses = tableOf('no ya muy más tan bien siempre también nunca casi')

/** Regular plurals (RAE, Nueva gramática, § 3.2): -s after a vowel, -es after a consonant, -z → -ces, lost accents. */
export function pluralOf(word: string): string {
  if (/[aeiouáéó]$/u.test(word)) return `${word}s`
  if (/z$/u.test(word)) return `${word.slice(0, -1)}ces`
  if (/[íú]$/u.test(word)) return `${word}es`
  if (/[áéíóú][ns]$/u.test(word)) return `${bare(word)}es`
  if (/(?:[aeiou]s|x)$/u.test(word) && word.length > 4) return word
  return `${word}es`
}

/** *rojo* → *roja*, *hablador* → *habladora*, *inglés* → *inglesa*; others have one form for both. */
export function feminineOf(word: string): string {
  if (word.endsWith('o')) return `${word.slice(0, -1)}a`
  if (/(?:dor|tor|sor)$/u.test(word)) return `${word}a`
  return /[éáó][ns]$/u.test(word) ? `${bare(word)}a` : word
}

const bare = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\u0301/gu, '')
    .normalize('NFC')
