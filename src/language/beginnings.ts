/** Whether one of some words begins so; of these words, one that passes the test where there is one. */
export type Beginnings = (beginning: string, test?: (word: string) => boolean) => boolean

/** Few enough words have so many letters in common that looking at each costs nothing. */
const sharedLetters = 4

/** Asks words what they begin with: quick for very many beginnings, and no work for each letter of each word. */
export function beginningsOf(words: Iterable<string>): Beginnings {
  const groups = new Map<string, string[]>()
  for (const word of words) {
    const start = word.slice(0, sharedLetters)
    const group = groups.get(start)
    if (group === undefined) groups.set(start, [word])
    else group.push(word)
  }
  return (beginning, test = () => true) => {
    const fits = (word: string): boolean => word.startsWith(beginning) && test(word)
    if (beginning.length >= sharedLetters) return groups.get(beginning.slice(0, sharedLetters))?.some(fits) ?? false
    for (const [start, group] of groups) if (start.startsWith(beginning) && group.some(fits)) return true
    return false
  }
}
