import { fold } from './fold.ts'
import type { Forms } from './forms.ts'
import { once } from './remember.ts'

/** What a language's stems are cut by. */
export interface StemRules {
  /** Built when it is first asked for: readers of a finished edition never need it. */
  readonly irregular: () => Forms
  /** Accents off; the longest that a word ends in is cut, as long as three letters are left. */
  readonly endings: readonly string[]
  /** Takes off a last letter that some inflections have and others have not. */
  readonly soften: (stem: string) => string
}

/** A function from a word, in any case, to the part that most of its inflections share. */
export function stemmer({ irregular, endings, soften }: StemRules): (word: string) => string {
  const forms = once(irregular)
  const cut = new Set(endings)
  const longest = Math.max(...endings.map(({ length }) => length))
  return word => {
    const small = word.toLowerCase()
    const lemma = fold(forms().get(small)?.[0] ?? small)
    for (let at = Math.max(3, lemma.length - longest); at < lemma.length; at++) {
      if (cut.has(lemma.slice(at))) return undoubled(soften(lemma.slice(0, at)))
    }
    return lemma
  }
}

/** `appell` + `e` and `appel` + `er`, `stopp` + `ed` and `stop` meet. */
const undoubled = (stem: string): string => (stem.length > 3 && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem)
