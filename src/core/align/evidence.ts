import { type Band, cellAt, inBand } from './band.ts'
import type { Habits } from './habits.ts'
import { mostSentences } from './lattice.ts'
import type { Matches } from './matches.ts'
import { rarity } from './rough.ts'
import type { Signs } from './signs.ts'
import type { Words } from './words.ts'

/** What is weighed when sentences `[i, i + a)` and `[j, j + b)` are thought to be one link. */
export const evidence = [
  'alone',
  'two-one',
  'three-one',
  'more-one',
  'two-two',
  'more-more',
  'extra',
  'gap',
  'gap squared',
  'gap of many',
  'gap squared of many',
  'length alone',
  'words alone',
  'shortest of many',
  'gain',
  'gain nearby',
  'gain of many',
  'unmatched',
  'missing',
  'missing of many',
  'covered',
  'covered least',
  'covered least of many',
  'covered worst of many',
  'nothing shared',
  'begins small, one',
  'begins small, both',
  'ends open, one',
  'ends open, both',
  'small inside',
  'open inside',
  'call inside',
  'ends asking, one',
  'ends asking, both',
  'ends calling, one',
  'ends calling, both',
  'questions apart',
  'calls apart',
  'halts apart',
  'halts split',
  'brackets apart',
  'speech, one',
  'opens speech, one',
  'opens speech, both',
  'paragraph begins',
  'paragraph inside',
  'heading, one',
  'heading, both',
] as const

export type Evidence = (typeof evidence)[number]

const number = Object.fromEntries(evidence.map((name, at) => [name, at])) as Readonly<Record<Evidence, number>>

export interface Grounds {
  readonly words: readonly [Words, Words]
  readonly signs: readonly [Signs, Signs]
  readonly band: Band
  readonly matches: Matches
  readonly habits: Habits
}

/** Writes the evidence for one bead into `out`, in the order of `evidence`. */
export type Weigh = (i: number, j: number, a: number, b: number, out: Float64Array) => void

/** What one side of a bead explains of the other. */
interface Sums {
  gain: number
  near: number
  found: number
  mass: number
  missing: number
  worst: number
}

/** Well below the largest number: one more factor does not overflow. */
const huge = 1e200

/** A function that gathers the evidence for a bead. All is symmetric: source and target changed over give the same. */
export function weigher({ words: [source, target], signs, band, matches, habits }: Grounds): Weigh {
  const [own, other] = signs
  const lengths = [own.lengths, other.lengths] as const
  const total = [lengths[0][lengths[0].length - 1]! + 1, lengths[1][lengths[1].length - 1]! + 1] as const
  const scale = [Math.sqrt(total[1] / total[0]), Math.sqrt(total[0] / total[1])] as const
  const rare = [rarity(source), rarity(target)] as const
  const masses = [massSums(source, rare[0]), massSums(target, rare[1])] as const
  const chance = [chances(source), chances(target)] as const
  const room = [widestBead(source), widestBead(target)] as const
  /** Three numbers a token of the bead at hand: how far it is found, and what it gains anywhere and nearby. */
  const seen = [new Float64Array(3 * room[0]), new Float64Array(3 * room[1])] as const
  /** Which of its tokens are found on the other side, counted from its first, and how many they are. */
  const touched = [new Int32Array(room[0]), new Int32Array(room[1])] as const
  const many = new Int32Array(2)
  const parts = new Float64Array(8)
  const far = Float32Array.from({ length: 65 }, (_, at) => 2 * Math.exp((-7 * at) / 64))
  const knownSums = [
    knownMass(source, rare[0], matches.known[0]),
    knownMass(target, rare[1], matches.known[1]),
  ] as const
  const known = matches.known
  const one: Sums = { gain: 0, near: 0, found: 0, mass: 0, missing: 0, worst: 1 }
  const two: Sums = { ...one }

  return (i, j, a, b, out) => {
    for (let k = 0; k < out.length; k++) out[k] = 0
    shape(a, b, out)
    if (a * b > 0) {
      length(i, j, a, b, out)
      lexical(i, j, a, b, out)
      pairSigns(i, j, a, b, out)
    } else {
      const side = a > 0 ? 0 : 1
      const at = a > 0 ? i : j
      const chars = (lengths[side][at + a + b]! - lengths[side][at]!) * scale[side]
      out[number['length alone']] = Math.log1p(chars)
      out[number['words alone']] = knownSums[side][at + a + b]! - knownSums[side][at]!
    }
    edges(i, j, a, b, out)
  }

  function shape(a: number, b: number, out: Float64Array): void {
    const few = Math.min(a, b)
    const many = Math.max(a, b)
    if (few === 0) out[number.alone] = 1
    else if (few === 1 && many > 1)
      out[many === 2 ? number['two-one'] : many === 3 ? number['three-one'] : number['more-one']] = 1
    else if (few > 1) out[few + many === 4 ? number['two-two'] : number['more-more']] = 1
    out[number.extra] = Math.max(0, few + many - 5)
  }

  function length(i: number, j: number, a: number, b: number, out: Float64Array): void {
    const one = (lengths[0][i + a]! - lengths[0][i]!) * scale[0]
    const two = (lengths[1][j + b]! - lengths[1][j]!) * scale[1]
    const gap = Math.min(8, Math.abs(one - two) / Math.sqrt(3 * (one + two + 6)))
    out[number.gap] = gap
    out[number['gap squared']] = gap * gap
    if (a + b === 2) return
    out[number['gap of many']] = gap
    out[number['gap squared of many']] = gap * gap
    let shortest = Number.POSITIVE_INFINITY
    if (a > 1) for (let k = i; k < i + a; k++) shortest = Math.min(shortest, lengths[0][k + 1]! - lengths[0][k]!)
    if (b > 1) for (let k = j; k < j + b; k++) shortest = Math.min(shortest, lengths[1][k + 1]! - lengths[1][k]!)
    out[number['shortest of many']] = Math.log1p(shortest)
  }

  function lexical(i: number, j: number, a: number, b: number, out: Float64Array): void {
    const from = source.starts[i]!
    const otherFrom = target.starts[j]!
    const width = source.starts[i + a]! - from
    const otherWidth = target.starts[j + b]! - otherFrom
    const step = 64 / width
    const otherStep = 64 / otherWidth
    const own = seen[0]
    const others = seen[1]
    many[0] = 0
    many[1] = 0
    for (let k = i; k < i + a; k++) {
      for (let l = j; l < j + b; l++) {
        if (!inBand(band, k, l)) continue
        const cell = cellAt(band, k, l)
        for (let at = matches.starts[cell]!; at < matches.starts[cell + 1]!; at++) {
          const token = matches.tokens[at]! - from
          const facing = matches.others[at]! - otherFrom
          const apart = Math.abs((token + 0.5) * step - (facing + 0.5) * otherStep)
          const weight = far[apart | 0]!
          const forward = matches.forward[at]!
          const backward = matches.backward[at]!
          const here = 3 * token
          const there = 3 * facing
          if (own[here] === 0) touched[0][many[0]!++] = token
          if (others[there] === 0) touched[1][many[1]!++] = facing
          own[here]! += forward
          own[here + 1]! += backward
          own[here + 2]! += weight * backward
          others[there]! += backward
          others[there + 1]! += forward
          others[there + 2]! += weight * forward
        }
      }
    }
    sum(0, i, a, otherWidth, one)
    sum(1, j, b, width, two)
    const isMany = a + b > 2
    const gain = one.gain + two.gain
    out[number.gain] = gain
    out[number['gain nearby']] = one.near + two.near
    if (isMany) out[number['gain of many']] = gain
    out[number.unmatched] = one.mass - one.found + two.mass - two.found
    const missing = one.missing + two.missing
    out[number.missing] = missing
    if (isMany) out[number['missing of many']] = missing
    const first = one.found / (one.mass + 1)
    const second = two.found / (two.mass + 1)
    out[number.covered] = first + second
    out[number['covered least']] = Math.min(first, second)
    if (isMany) out[number['covered least of many']] = Math.min(first, second)
    if (isMany) out[number['covered worst of many']] = Math.min(a > 1 ? one.worst : 1, b > 1 ? two.worst : 1)
    out[number['nothing shared']] = first + second < 0.02 ? 1 : 0
  }

  /** Writes into `sums` what the other side explains of the sentences `[at, at + count)` of one side. */
  function sum(side: 0 | 1, at: number, count: number, otherWidth: number, sums: Sums): void {
    const words = side === 0 ? source : target
    const from = words.starts[at]!
    const counts = seen[side]
    const tokens = touched[side]
    const rarities = rare[side]
    const usuals = chance[side]
    const sure = known[side]
    sums.gain = 0
    sums.near = 0
    sums.found = 0
    // The sum of logarithms is that of a product, and far cheaper.
    let gain = 1
    let nearby = 1
    sums.mass = masses[side][at + count]! - masses[side][at]!
    sums.missing = knownSums[side][at + count]! - knownSums[side][at]!
    for (let k = 0; k < count; k++) parts[k] = 0
    for (let each = 0; each < many[side]!; each++) {
      const place = 3 * tokens[each]!
      const token = from + tokens[each]!
      const word = words.tokens[token]!
      const weight = rarities[word]!
      const usual = otherWidth * usuals[word]!
      const share = Math.min(1, counts[place]!)
      gain *= 1 + counts[place + 1]! / usual
      nearby *= 1 + counts[place + 2]! / usual
      if (gain > huge) {
        sums.gain += Math.log(gain)
        sums.near += Math.log(nearby)
        gain = 1
        nearby = 1
      }
      sums.found += share * weight
      sums.missing -= Math.min(sure[token]!, share) * weight
      parts[words.sentenceOf[token]! - at]! += share * weight
      counts[place] = 0
      counts[place + 1] = 0
      counts[place + 2] = 0
    }
    sums.gain += Math.log(gain)
    sums.near += Math.log(nearby)
    sums.worst = 1
    for (let k = 0; k < count; k++) {
      const mass = masses[side][at + k + 1]! - masses[side][at + k]!
      sums.worst = Math.min(sums.worst, parts[k]! / (mass + 1))
    }
  }

  function pairSigns(i: number, j: number, a: number, b: number, out: Float64Array): void {
    const last = i + a - 1
    const otherLast = j + b - 1
    both(own.ending[last] === 1, other.ending[otherLast] === 1, 'ends asking, one', 'ends asking, both', out)
    both(own.ending[last] === 2, other.ending[otherLast] === 2, 'ends calling, one', 'ends calling, both', out)
    both(own.opensSpeech[i] === 1, other.opensSpeech[j] === 1, 'opens speech, one', 'opens speech, both', out)
    both(own.headings[i] === 1, other.headings[j] === 1, 'heading, one', 'heading, both', out)
    if (own.starts[i]! < 2 && other.starts[j]! < 2)
      out[number['paragraph begins']] = habits.begins[2 * own.starts[i]! + other.starts[j]!]!
    out[number['questions apart']] = apart(own.questions, other.questions, i, j, a, b)
    out[number['calls apart']] = apart(own.exclamations, other.exclamations, i, j, a, b)
    const halts = tally(own.halts, i, a) - tally(other.halts, j, b)
    out[number['halts apart']] = Math.min(3, Math.abs(halts))
    out[number['halts split']] = Math.max(0, Math.min(b - a, halts), Math.min(a - b, -halts))
    out[number['brackets apart']] = apart(own.brackets, other.brackets, i, j, a, b)
    out[number['speech, one']] = tally(own.speech, i, a) > 0 !== tally(other.speech, j, b) > 0 ? 1 : 0
  }

  function edges(i: number, j: number, a: number, b: number, out: Float64Array): void {
    both(a > 0 && own.small[i] === 1, b > 0 && other.small[j] === 1, 'begins small, one', 'begins small, both', out)
    both(
      a > 0 && own.open[i + a - 1] === 1,
      b > 0 && other.open[j + b - 1] === 1,
      'ends open, one',
      'ends open, both',
      out,
    )
    inside(own, habits.inside[0], i, a, out)
    inside(other, habits.inside[1], j, b, out)
  }
}

function both(one: boolean, other: boolean, single: Evidence, double: Evidence, out: Float64Array): void {
  if (one && other) out[number[double]] = 1
  else if (one || other) out[number[single]] = 1
}

function inside(signs: Signs, habit: Float64Array, at: number, count: number, out: Float64Array): void {
  for (let k = at + 1; k < at + count; k++) {
    if (signs.headings[k] !== signs.headings[k - 1]) out[number['heading, one']] = 1
    if (signs.small[k]) out[number['small inside']]!++
    if (signs.open[k - 1]) out[number['open inside']]!++
    if (signs.ending[k - 1] === 1 || signs.ending[k - 1] === 2) out[number['call inside']]!++
    if (signs.starts[k]! < 2) out[number['paragraph inside']]! += habit[signs.starts[k]!]!
  }
}

const tally = (signs: Uint8Array, at: number, count: number): number => {
  let sum = 0
  for (let k = at; k < at + count; k++) sum += signs[k]!
  return sum
}

const apart = (own: Uint8Array, other: Uint8Array, i: number, j: number, a: number, b: number): number =>
  Math.min(3, Math.abs(tally(own, i, a) - tally(other, j, b)))

/** Most tokens that one side of a bead can have. */
function widestBead({ starts }: Words): number {
  let widest = 0
  for (let at = 0; at + 1 < starts.length; at++) widest = Math.max(widest, starts[at + 1]! - starts[at]!)
  return widest * mostSentences
}

function massSums(words: Words, rare: Float32Array): Float64Array {
  const sums = new Float64Array(words.starts.length)
  for (let at = 0; at + 1 < words.starts.length; at++) {
    let sum = sums[at]!
    for (let token = words.starts[at]!; token < words.starts[at + 1]!; token++) sum += rare[words.tokens[token]!]!
    sums[at + 1] = sum
  }
  return sums
}

function knownMass(words: Words, rare: Float32Array, known: Float32Array): Float64Array {
  const sums = new Float64Array(words.starts.length)
  for (let at = 0; at + 1 < words.starts.length; at++) {
    let sum = sums[at]!
    for (let token = words.starts[at]!; token < words.starts[at + 1]!; token++)
      sum += rare[words.tokens[token]!]! * known[token]!
    sums[at + 1] = sum
  }
  return sums
}

const chances = (words: Words): Float64Array =>
  new Float64Array(words.counts).map(count => (count + 0.5) / (words.tokens.length + 1))
