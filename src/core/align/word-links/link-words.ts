import { learnBeliefs } from './beliefs.ts'
import { cellsOf, type WordLinkOptions } from './cells.ts'
import { walker } from './walk.ts'
import { type Passages, readPassages } from './written.ts'

/** A word of the source and one of the target that stand for each other; both counted from 0 in their passage. */
export interface TokenLink {
  readonly source: number
  readonly target: number
  /** How likely it is, 0 to 1: of the links with score s, about the share s are right. */
  readonly score: number
}

/** From which score on a link is told: of all that are told about one in fifteen is wrong. */
const least = 0.68
/** Makes of the mean of two posteriors the share that is right; measured on two stories linked by hand. */
const calibration = 0.4
const lowest = least ** (1 / calibration)

/**
 * Links the words of passages that translate each other, learned from these passages alone and from what is known
 * before: lexicons, words that look alike, numbers, marks.
 *
 * Which words translate each other at all comes from Model 1 in both directions at once (Brown et al. 1993; Liang,
 * Taskar and Klein 2006), which of several places from a hidden Markov model in each direction (Vogel, Ney and Tillmann
 * 1996), whose posteriors are multiplied. Links come by source, then target; a word may be in several or in none.
 */
export function linkWords(passages: readonly Passages[], options: WordLinkOptions): TokenLink[][] {
  const read = readPassages(passages, options.stems)
  const cells = cellsOf(read, options)
  const beliefs = learnBeliefs(read, cells)
  const walk = walker(read, cells, beliefs)
  return passages.map((_, at) => {
    const links: TokenLink[] = []
    const { width, chances } = walk(at)
    for (let cell = 0; cell < chances.length; cell++) {
      if (chances[cell]! < lowest) continue
      links.push({ source: Math.floor(cell / width), target: cell % width, score: chances[cell]! ** calibration })
    }
    return links
  })
}
