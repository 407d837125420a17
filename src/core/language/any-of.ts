import { remember } from './remember.ts'

/**
 * The source of a pattern for any of these words, of letters and hyphens; the longest that stands there is taken. What
 * several begin with stands once: a hundred words one after the other take a pattern ten times as long until it runs.
 */
export function anyOf(words: Iterable<string>): string {
  const behind = new Map<string, string[]>()
  let canEnd = false
  for (const word of words) {
    if (word === '') canEnd = true
    else remember(behind, word[0]!, () => []).push(word.slice(1))
  }
  const branches = [...behind].map(([letter, rests]) => letter + anyOf(rests))
  if (branches.length < 2 && !canEnd) return branches.join('')
  return branches.length === 0 ? '' : `(?:${branches.join('|')})${canEnd ? '?' : ''}`
}
