import type { LanguagePair } from '../../language/pair.ts'
import type { Link } from '../../model/link.ts'
import type { Lexicon } from '../bitext.ts'
import { rarity } from '../coarse-pass.ts'
import { likelyPairs, type Pairs } from '../pairs.ts'
import { readWords, type Words } from '../words.ts'

/** The sentences of two texts and their links, counted from 0 through the whole texts. */
export interface LinkedSentences {
  readonly source: readonly string[]
  readonly target: readonly string[]
  readonly links: readonly Pick<Link, 'source' | 'target' | 'score'>[]
}

/** How many other links each link is compared with. */
const others = 8

export type OfSides = readonly [source: number, target: number]

/**
 * How much of a text its translation accounts for beyond chance, 0 to 1, of the side that has more of it accounted for:
 * the share of its words, by their weight, that have a known counterpart in their link, less the share that has one in
 * other links of the same texts. About 0 for two texts that have nothing to do with each other, names in common or not.
 *
 * @param links those with sentences on both sides
 */
export function explainedShare(
  { source, target, links }: LinkedSentences,
  pair: LanguagePair,
  lexicons: readonly Lexicon[],
): number {
  const stems = [pair.source.stem, pair.target.stem] as const
  const words = [readWords(source, stems[0]), readWords(target, stems[1])] as const
  const rare = [rarity(words[0]), rarity(words[1])] as const
  const accounts = accountsOf(words, likelyPairs(words[0], words[1], lexicons, stems), links, rare)
  if (accounts.length < 2) return 0
  const shareOf = (side: 0 | 1): number => {
    const whole = words[side].tokens.reduce((sum, word) => sum + rare[side][word]!, 1)
    return accounts.reduce((sum, { mass, beyond }) => sum + mass[side] * beyond[side], 0) / whole
  }
  return Math.max(shareOf(0), shareOf(1))
}

/** How much of a link’s words, by side, has a counterpart. */
export interface Account {
  /** Weight of the words. */
  readonly mass: OfSides
  /** Share of it that has a counterpart in the link. */
  readonly own: OfSides
  /** The same beyond the share that has one in other links, of what that leaves: 0 for chance or where there is no other, 1 for all. */
  readonly beyond: OfSides
  /** Running words of the side that has fewer. */
  readonly tokens: number
}

/** What each word of either side weighs. */
export type WordWeights = readonly [source: Float32Array, target: Float32Array]

/** An account of each link; `links` have sentences on both sides. */
export function accountsOf(
  words: readonly [Words, Words],
  pairs: Pairs,
  links: readonly Pick<Link, 'source' | 'target'>[],
  weights: WordWeights,
): Account[] {
  const { sharesOf, massOf } = finder(words, pairs, weights)
  const step = Math.max(1, Math.floor(links.length / (others + 1)))
  const masses = links.map(({ source, target }): OfSides => [massOf(0, source), massOf(1, target)])
  const sharesWith = (at: number, other: number): OfSides => {
    const [own, facing] = sharesOf(links[at]!.source, links[other]!.target)
    return [own / masses[at]![0], facing / masses[other]![1]]
  }
  return links.map((link, at) => {
    const usual = mean(strangersOf(links, at, step).map(stranger => sharesWith(at, stranger)))
    const own = sharesWith(at, at)
    const beyond = (side: 0 | 1): number => (links.length < 2 ? 0 : (own[side] - usual[side]) / (1 - usual[side]))
    return {
      mass: masses[at]!,
      own,
      beyond: [beyond(0), beyond(1)],
      tokens: Math.min(tokensIn(words[0], link.source), tokensIn(words[1], link.target)),
    }
  })
}

const tokensIn = ({ starts }: Words, sentences: readonly number[]): number =>
  sentences.reduce((sum, at) => sum + starts[at + 1]! - starts[at]!, 0)

/** Indices of links spread evenly over the text, without the one at hand. */
function strangersOf({ length }: readonly unknown[], at: number, step: number): number[] {
  const strangers: number[] = []
  for (let k = 1; k <= others && k * step < length; k++) strangers.push((at + k * step) % length)
  return strangers
}

/** Never quite 1: a text that repeats one sentence has no chance to tell. */
const mean = (shares: readonly OfSides[]): OfSides => [
  Math.min(0.9, shares.reduce((sum, share) => sum + share[0], 0) / Math.max(1, shares.length)),
  Math.min(0.9, shares.reduce((sum, share) => sum + share[1], 0) / Math.max(1, shares.length)),
]

function finder(words: readonly [Words, Words], pairs: Pairs, rare: WordWeights) {
  const isThere = new Uint8Array(words[1].keys.length)
  const best = new Float32Array(words[1].keys.length)
  return { sharesOf, massOf }

  /** Weight of all words of these sentences; a little more, so that there is some. */
  function massOf(side: 0 | 1, sentences: readonly number[]): number {
    let mass = 1
    visit(words[side], sentences, word => {
      mass += rare[side][word]!
    })
    return mass
  }

  /** The weight of source sentences that has a counterpart in target sentences, and the other way round. */
  function sharesOf(source: readonly number[], target: readonly number[]): OfSides {
    visit(words[1], target, word => {
      isThere[word] = 1
    })
    let [ofSource, ofTarget] = [0, 0]
    visit(words[0], source, word => {
      ofSource += rare[0][word]! * bestAmong(word)
    })
    visit(words[1], target, word => {
      ofTarget += rare[1][word]! * best[word]!
    })
    visit(words[1], target, word => {
      isThere[word] = 0
      best[word] = 0
    })
    return [ofSource, ofTarget]
  }

  /** How likely the likeliest counterpart is that is there; each is told of it. */
  function bestAmong(word: number): number {
    let most = 0
    for (let at = pairs.starts[word]!; at < pairs.starts[word + 1]!; at++) {
      const facing = pairs.targets[at]!
      if (isThere[facing] === 0) continue
      const weight = pairs.weights[at]!
      most = Math.max(most, weight)
      best[facing] = Math.max(best[facing]!, weight)
    }
    return most
  }
}

function visit({ tokens, starts }: Words, sentences: readonly number[], each: (word: number) => void): void {
  for (const sentence of sentences) for (let at = starts[sentence]!; at < starts[sentence + 1]!; at++) each(tokens[at]!)
}
