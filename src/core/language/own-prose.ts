import type { Language } from './language.ts'

/** How much of a language a text must hold. */
export interface Measure {
  /** Words and numbers in all, at least. */
  readonly words: number
  /** Words in small letters that are not the small words of the language, at least. */
  readonly plain: number
}

/**
 * Whether a text says something in a language: it has a small word of it, and others that are no names. Letter for
 * letter, such a text is no translation of itself.
 */
export function isOwnProse(
  text: string,
  { typography, words: { elided } }: Pick<Language, 'typography' | 'words'>,
  least: Measure,
): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  const isOwn = (word: string) => typography.telling.has(word.toLowerCase()) || elided.has(word.toLowerCase())
  const plain = words.filter(word => /^\p{Ll}/u.test(word) && !isOwn(word))
  const numbers = text.match(/\d+/gu)?.length ?? 0
  return words.length + numbers >= least.words && words.some(isOwn) && plain.length >= least.plain
}
