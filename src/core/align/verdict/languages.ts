import { letterRuns } from '../../language/characters.ts'
import type { Language } from '../../language/language.ts'

/** Telling words from which a language is told, and how many times more they must be than the other language’s. */
const enough = 8
const clearly = 4

/** Whether each side is written in the language of the other; false where the words of one of them are not known. */
export function areSwapped(
  source: readonly string[],
  target: readonly string[],
  languages: { readonly source: Language; readonly target: Language },
): boolean {
  const [own, other] = [languages.source.typography.telling, languages.target.typography.telling]
  if (own.size === 0 || other.size === 0) return false
  return isIn(source, other, own) && isIn(target, own, other)
}

function isIn(sentences: readonly string[], these: ReadonlySet<string>, those: ReadonlySet<string>): boolean {
  let [found, against] = [0, 0]
  for (const sentence of sentences) {
    const runs = letterRuns(sentence)
    for (let at = 0; at < runs.length; at += 2) {
      const word = sentence.slice(runs[at], runs[at + 1]).toLowerCase()
      const [isThese, isThose] = [these.has(word), those.has(word)]
      if (isThese && !isThose) found++
      else if (isThose && !isThese) against++
    }
  }
  return found >= enough && found >= clearly * against
}
