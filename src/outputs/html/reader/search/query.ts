import { wordsIn } from '../../../search/words-in.ts'

/** What somebody asks for. */
export interface Query {
  /** Small, without accents. */
  readonly words: readonly string[]
  /** Between quotation marks: the words as they stand there, one after the other. */
  readonly isPhrase: boolean
  /** Somebody may still be writing its last word. */
  readonly isOpen: boolean
}

/** Words are all looked for; quotation marks around them ask for a phrase. */
export function queryOf(text: string): Query {
  const words = wordsIn(text)
  return {
    words: words.map(({ word }) => word),
    isPhrase: /^\s*["“«„].*["”»“]\s*$/u.test(text),
    isOpen: words.length > 0 && words.at(-1)!.end === text.length,
  }
}
