/** Whether one of some words begins so; of these words, one that passes the test where there is one. */
export type Beginnings = (beginning: string, test?: (word: string) => boolean) => boolean

/** So few words have so many letters in common that looking at each costs nothing; few beginnings are shorter. */
const sharedLetters = 4

/** Asks words what they begin with: quick for very many beginnings, and little work for each word. */
export function beginningsOf(words: Iterable<string>): Beginnings {
  const groups = new Map<string, string[]>()
  const shorter = new Set<string>()
  for (const word of words) {
    const start = word.slice(0, sharedLetters)
    const group = groups.get(start)
    if (group !== undefined) group.push(word)
    else {
      groups.set(start, [word])
      for (let length = 0; length < sharedLetters; length++) shorter.add(start.slice(0, length))
    }
  }
  return (beginning, test) => {
    if (beginning.length >= sharedLetters) {
      return isAmong(groups.get(beginning.slice(0, sharedLetters)) ?? [], beginning, test)
    }
    if (test === undefined || !shorter.has(beginning)) return shorter.has(beginning)
    for (const [start, group] of groups) if (start.startsWith(beginning) && isAmong(group, beginning, test)) return true
    return false
  }
}

function isAmong(words: readonly string[], beginning: string, test?: (word: string) => boolean): boolean {
  for (const word of words) if (word.startsWith(beginning) && (test === undefined || test(word))) return true
  return false
}

/** The letters that two words begin with. */
export function commonStart(one: string, other: string): string {
  if (other.startsWith(one)) return one
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return one.slice(0, length)
}
