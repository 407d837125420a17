import { fold } from '../core/language/fold.ts'
import { once } from '../core/language/remember.ts'
import type { Forms } from './forms.ts'

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
  const tree = treeOf(endings)
  return word => {
    const small = word.toLowerCase()
    const lemma = fold(forms().get(small)?.[0] ?? small)
    const start = startOfEnding(lemma, tree)
    return start === lemma.length ? lemma : undoubled(soften(lemma.slice(0, start)))
  }
}

/** Endings letter by letter from the last, which is far cheaper than to cut a word at every letter and look. */
interface Tree {
  readonly before: Map<number, Tree>
  ends: boolean
}

function treeOf(endings: readonly string[]): Tree {
  const root: Tree = { before: new Map(), ends: false }
  for (const ending of endings) {
    let node = root
    for (let at = ending.length - 1; at >= 0; at--) {
      const code = ending.charCodeAt(at)
      const known = node.before.get(code)
      if (known === undefined) node.before.set(code, { before: new Map(), ends: false })
      node = node.before.get(code)!
    }
    node.ends = true
  }
  return root
}

/** Where the longest ending begins that leaves three letters; the word's length where there is none. */
function startOfEnding(word: string, tree: Tree): number {
  let start = word.length
  let node: Tree | undefined = tree
  for (let at = word.length - 1; at >= 3; at--) {
    node = node.before.get(word.charCodeAt(at))
    if (node === undefined) return start
    if (node.ends) start = at
  }
  return start
}

/** `appell` + `e` and `appel` + `er`, `stopp` + `ed` and `stop` meet. */
const undoubled = (stem: string): string => (stem.length > 3 && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem)
