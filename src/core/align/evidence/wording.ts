import { type Band, cellAt, inBand } from '../band.ts'
import { rarity } from '../coarse-pass.ts'
import { mostSentences } from '../lattice.ts'
import type { Matches } from '../matches.ts'
import type { Words } from '../words.ts'
import { type Candidate, group } from './group.ts'

/** How much of the words of either side the other one explains. */
export const wording = group(
  [
    'gain nearby',
    'missing',
    'covered',
    'covered least',
    'covered least of many',
    'covered worst of many',
    'nothing shared',
  ],
  ({ words, band, matches }) => {
    const own = explainer(words[0], matches.known[0])
    const other = explainer(words[1], matches.known[1])
    return (candidate, out, at) => {
      const { i, j, a, b } = candidate
      if (a === 0 || b === 0) return
      meet(candidate, band, matches, own.found(i, a), other.found(j, b))
      const one = own.explain(words[1].starts[j + b]! - words[1].starts[j]!)
      const two = other.explain(words[0].starts[i + a]! - words[0].starts[i]!)
      out[at] = one.gain + two.gain
      out[at + 1] = one.missing + two.missing
      out[at + 2] = one.share + two.share
      out[at + 3] = Math.min(one.share, two.share)
      out[at + 6] = one.share + two.share < 0.02 ? 1 : 0
      if (a + b === 2) return
      out[at + 4] = Math.min(one.share, two.share)
      out[at + 5] = Math.min(one.worst, two.worst)
    }
  },
)

/** The tokens of one side of a candidate, counted from its first, and what was found of them on the other side. */
interface Found {
  first: number
  width: number
  /** By token: how likely it has a counterpart, and what that gains where it stands. */
  readonly share: Float64Array
  readonly gain: Float64Array
  /** Tokens that were found, and how many they are. */
  readonly tokens: Int32Array
  count: number
}

/** What the other side explains of one side. */
interface Explained {
  /** Logarithm of how much likelier its words are beside the other side's than anywhere. */
  gain: number
  /** Weight of the words that mostly have a counterpart and have none here. */
  missing: number
  /** Share of its words' weight that is found. */
  share: number
  /** The same of its sentence that has least of it; 1 where there is one sentence alone. */
  worst: number
}

/** Twice as much for a counterpart at the same place of its sentence as anywhere, and less the farther it stands. */
const near = Float32Array.from({ length: 65 }, (_, at) => 2 * Math.exp((-7 * at) / 64))

function meet({ i, j, a, b }: Candidate, band: Band, matches: Matches, own: Found, other: Found): void {
  const step = 64 / own.width
  const otherStep = 64 / other.width
  for (let k = i; k < i + a; k++) {
    for (let l = j; l < j + b; l++) {
      if (!inBand(band, k, l)) continue
      const cell = cellAt(band, k, l)
      for (let at = matches.starts[cell]!; at < matches.starts[cell + 1]!; at++) {
        const token = matches.tokens[at]! - own.first
        const facing = matches.others[at]! - other.first
        const weight = near[Math.abs((token + 0.5) * step - (facing + 0.5) * otherStep) | 0]!
        const forward = matches.forward[at]!
        const backward = matches.backward[at]!
        if (own.share[token] === 0) own.tokens[own.count++] = token
        if (other.share[facing] === 0) other.tokens[other.count++] = facing
        own.share[token]! += forward
        own.gain[token]! += weight * backward
        other.share[facing]! += backward
        other.gain[facing]! += weight * forward
      }
    }
  }
}

/** Well below the largest number: one more factor does not overflow. */
const huge = 1e200

/** Reads what is found of one side. Buffers and results are its own and hold until the next candidate. */
function explainer(words: Words, known: Float32Array) {
  const rare = rarity(words)
  const masses = sumsOver(words, token => rare[words.tokens[token]!]!)
  const knownMasses = sumsOver(words, token => rare[words.tokens[token]!]! * known[token]!)
  const usual = new Float64Array(words.counts).map(count => (count + 0.5) / (words.tokens.length + 1))
  const room = widestBead(words)
  const found: Found = {
    first: 0,
    width: 0,
    share: new Float64Array(room),
    gain: new Float64Array(room),
    tokens: new Int32Array(room),
    count: 0,
  }
  const explained: Explained = { gain: 0, missing: 0, share: 0, worst: 1 }
  const parts = new Float64Array(mostSentences)
  let [start, sentences] = [0, 0]
  return {
    /** Makes room for the sentences `[at, at + count)`. */
    found: (at: number, count: number): Found => {
      start = at
      sentences = count
      found.first = words.starts[at]!
      found.width = words.starts[at + count]! - found.first
      found.count = 0
      return found
    },
    /** What was found of them; the other side is so many tokens long. */
    explain: (width: number): Explained => {
      let [log, product, sum] = [0, 1, 0]
      let missing = knownMasses[start + sentences]! - knownMasses[start]!
      for (let k = 0; k < sentences; k++) parts[k] = 0
      for (let each = 0; each < found.count; each++) {
        const place = found.tokens[each]!
        const token = found.first + place
        const word = words.tokens[token]!
        const weight = rare[word]!
        const share = Math.min(1, found.share[place]!)
        // The sum of logarithms is that of a product, and far cheaper.
        product *= 1 + found.gain[place]! / (width * usual[word]!)
        if (product > huge) {
          log += Math.log(product)
          product = 1
        }
        sum += share * weight
        missing -= Math.min(known[token]!, share) * weight
        if (sentences > 1) parts[words.sentenceOf[token]! - start]! += share * weight
        found.share[place] = 0
        found.gain[place] = 0
      }
      explained.gain = log + Math.log(product)
      explained.missing = missing
      explained.share = sum / (masses[start + sentences]! - masses[start]! + 1)
      explained.worst = sentences > 1 ? worstOf() : 1
      return explained
    },
  }

  function worstOf(): number {
    let worst = 1
    for (let k = 0; k < sentences; k++) {
      const mass = masses[start + k + 1]! - masses[start + k]!
      worst = Math.min(worst, parts[k]! / (mass + 1))
    }
    return worst
  }
}

/** Entry i: the values of all tokens of the sentences before i. */
function sumsOver(words: Words, value: (token: number) => number): Float64Array {
  const sums = new Float64Array(words.starts.length)
  for (let at = 0; at + 1 < words.starts.length; at++) {
    let sum = sums[at]!
    for (let token = words.starts[at]!; token < words.starts[at + 1]!; token++) sum += value(token)
    sums[at + 1] = sum
  }
  return sums
}

/** Most tokens that one side of a candidate can have. */
function widestBead({ starts }: Words): number {
  let widest = 0
  for (let at = 0; at + 1 < starts.length; at++) widest = Math.max(widest, starts[at + 1]! - starts[at]!)
  return widest * mostSentences
}
