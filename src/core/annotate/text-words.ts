import { type Beginnings, beginningsOf } from '../language/beginnings.ts'
import type { Sought } from '../model/sought.ts'
import type { Spellings } from './spellings.ts'
import { hasAccents, withoutAccents } from './trie.ts'

/** What can be asked of a text before any of its terms is made. All in lower case, as the words of forms are. */
export interface TextWords {
  /** How often a word stands, also in capitals that lost their accents; 0 tells that no form with it can be found. */
  readonly timesOf: (word: string) => number
  /** Whether a word that begins so stands, accents aside. */
  readonly mayBegin: Beginnings
  /** Tells of a spelling, by number, whether one of the words may stand in it; of every one where a word is missing. */
  readonly spellingsOf: (words: ReadonlySet<string | undefined>) => (spelling: number) => boolean
}

/** The same of a text of which nothing is kept but what is sought in it. */
export function standingWords({ words, capitals }: Pick<Sought, 'words' | 'capitals'>) {
  const [standing, capital] = [new Set(words), new Set(capitals)]
  return {
    /** Whether a form with this word can be found. */
    isStanding: (word: string): boolean =>
      standing.has(word) || (hasAccents(word) && capital.has(withoutAccents(word))),
    mayBegin: accentsAside(beginningsOf(words)),
  }
}

const accentsAside =
  (begins: Beginnings): Beginnings =>
  beginning =>
    begins(beginning) || (hasAccents(beginning) && begins(withoutAccents(beginning)))

export function textWords({ numbers, raws, keys, counts }: Spellings): TextWords {
  const others = new Map<string, number>()
  for (let number = 0; number < keys.length; number++) {
    const key = keys[number]!
    if (raws[number] !== key) others.set(key, (others.get(key) ?? 0) + counts[number]!)
  }
  const asWritten = (word: string): number => counts[numbers.get(word) ?? -1] ?? 0
  const otherwise = (word: string): number => others.get(word) ?? 0
  return {
    timesOf: word => asWritten(word) + otherwise(word) + (hasAccents(word) ? otherwise(withoutAccents(word)) : 0),
    mayBegin: accentsAside(beginningsOf(keys)),
    spellingsOf: words => {
      if (words.has(undefined)) return () => true
      const bare = new Set([...words].map(word => withoutAccents(word ?? '')))
      const may = keys.map((key, number) => words.has(key) || (raws[number] !== key && bare.has(key)))
      return spelling => may[spelling]!
    },
  }
}
