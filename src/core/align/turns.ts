import { range } from '../model/span.ts'
import type { AlignOptions } from './bitext.ts'
import { rarity } from './coarse-pass.ts'
import { likelyPairs } from './pairs.ts'
import { readWords, type Stem } from './words.ts'

/** Ways that are worth an alignment. */
const most = 3

/** How far a passage that is turned must be more alike than as it stands. */
const clearly = 1.1

const asWritten: Stem = word => word.toLowerCase()

/**
 * Where a target passage may be cut so that its end put before its beginning follows the source: the likeliest places,
 * by the words that two sentences share, at least `fewest` sentences from either end. None where it follows the source
 * as well as it stands. An alignment of each place would tell the same at many times the cost.
 */
export function likeliestTurns(
  source: readonly string[],
  target: readonly string[],
  fewest: number,
  { pair, lexicons = [] }: AlignOptions,
): readonly number[] {
  const shared = sharedWords(source, target, { ...(pair === undefined ? {} : { pair }), lexicons })
  const asItStands = alongOrder(shared, range(0, target.length))
  return range(fewest, target.length - fewest + 1)
    .map(at => ({ at, worth: alongOrder(shared, [...range(at, target.length), ...range(0, at)]) }))
    .filter(({ worth }) => worth > clearly * asItStands)
    .sort((one, other) => other.worth - one.worth)
    .slice(0, most)
    .map(({ at }) => at)
}

/** For each source sentence and each target sentence: the weight of the source's words that have a counterpart there. */
function sharedWords(
  source: readonly string[],
  target: readonly string[],
  { pair, lexicons = [] }: AlignOptions,
): readonly Float64Array[] {
  const stems = [pair?.source.stem ?? asWritten, pair?.target.stem ?? asWritten] as const
  const words = [readWords(source, stems[0]), readWords(target, stems[1])] as const
  const known = pair === undefined ? lexicons : [pair.lexicon, ...lexicons]
  const pairs = likelyPairs(words[0], words[1], known, stems)
  const rare = rarity(words[0])
  const best = new Float64Array(words[1].keys.length)
  return source.map((_, sentence) => {
    const row = new Float64Array(target.length)
    for (let at = words[0].starts[sentence]!; at < words[0].starts[sentence + 1]!; at++) {
      const word = words[0].tokens[at]!
      for (let k = pairs.starts[word]!; k < pairs.starts[word + 1]!; k++) {
        best[pairs.targets[k]!] = Math.max(best[pairs.targets[k]!]!, pairs.weights[k]! * rare[word]!)
      }
    }
    for (let other = 0; other < target.length; other++) {
      for (let at = words[1].starts[other]!; at < words[1].starts[other + 1]!; at++)
        row[other]! += best[words[1].tokens[at]!]!
    }
    best.fill(0)
    return row
  })
}

/** The most that sentences share along one way that never goes back, the target in this order. */
function alongOrder(shared: readonly Float64Array[], order: readonly number[]): number {
  let before = new Float64Array(order.length + 1)
  for (const row of shared) {
    const ahead = new Float64Array(order.length + 1)
    for (let at = 0; at < order.length; at++) {
      ahead[at + 1] = Math.max(ahead[at]!, before[at + 1]!, before[at]! + row[order[at]!]!)
    }
    before = ahead
  }
  return before[order.length]!
}
