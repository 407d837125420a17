import type { Bead } from './bead.ts'
import { dynamicArray } from './dynamic-array.ts'
import type { Pairs } from './pairs.ts'
import type { Words } from './words.ts'

/** What the text itself and the knowledge from before say of pairs of words. Row by row of source words. */
export interface Translations {
  readonly starts: Int32Array
  readonly targets: Int32Array
  /** How often the two were linked in the beads that were learned from. */
  readonly counts: Float32Array
  /** How likely the two were before, 0 to 1. */
  readonly before: Float32Array
  /** How many tokens of each source and target word the beads hold. */
  readonly sourceTotals: Float32Array
  readonly targetTotals: Float32Array
  /** What two tokens of one bead added to their pair's count, to be taken back when that bead is judged. */
  readonly share: (pair: number, sourceToken: number, targetToken: number) => number
  /** Bead that each sentence was learned from, -1 for none. */
  readonly beadOfSource: Int32Array
  readonly beadOfTarget: Int32Array
}

/** How many tokens of a word's knowledge from before weigh as much as seen ones. */
export const faith = 6
/** Chance that a word has no counterpart in its bead, in units of one sure pair, in each round: less while nothing is sure. */
const none = [0.02, 0.2] as const
/** Words in more than this share of the beads say little and cost much. */
const everywhere = 0.05
/** Times that two words meet before anything is learned of them. */
const enough = 3

/**
 * Which words translate each other, learned from beads: IBM Model 1 (Brown et al. 1993) in both directions at once, each
 * pair counted by what the two directions' beliefs agree on (Liang, Taskar and Klein 2006; here their geometric mean,
 * since products of doubtful beliefs die out), with the pairs known before as a Dirichlet prior.
 */
export function learnTranslations(source: Words, target: Words, beads: readonly Bead[], before: Pairs): Translations {
  const taken = disjoint(beads)
  const beadOfSource = new Int32Array(source.starts.length - 1).fill(-1)
  const beadOfTarget = new Int32Array(target.starts.length - 1).fill(-1)
  taken.forEach(({ i, j, a, b }, at) => {
    for (let k = i; k < i + a; k++) beadOfSource[k] = at
    for (let k = j; k < j + b; k++) beadOfTarget[k] = at
  })
  const sourceTotals = totals(source, beadOfSource)
  const targetTotals = totals(target, beadOfTarget)
  const most = Math.max(40, everywhere * taken.length)
  const known = [new Uint8Array(source.keys.length), new Uint8Array(target.keys.length)] as const
  for (let word = 0; word < source.keys.length; word++) noteKnown(word)
  const telling = [tellingWords(sourceTotals, known[0], most), tellingWords(targetTotals, known[1], most)] as const
  const occurrences = occurrencesOf(source, beadOfSource, telling[0])
  const facing = facingTokens(target, taken, telling[1])
  const meetings = meet(source, target, beadOfSource, occurrences, facing, before)
  const pairs = meetings.targets.length
  const forward = meetings.before.map(weight => 0.02 + weight)
  const backward = forward.slice()
  const counts = new Float32Array(pairs)
  const denominators = new Float32Array(target.tokens.length)
  const otherDenominators = new Float32Array(source.tokens.length)
  for (const [round, chance] of none.entries()) {
    if (round > 0) for (let word = 0; word < source.keys.length; word++) believe(word)
    denominators.fill(chance)
    otherDenominators.fill(chance)
    counts.fill(0)
    for (let word = 0; word < source.keys.length; word++) sumUp(word, chance)
    for (let word = 0; word < source.keys.length; word++) collect(word)
  }
  return {
    starts: meetings.starts,
    targets: meetings.targets,
    before: meetings.before,
    counts,
    sourceTotals,
    targetTotals,
    beadOfSource,
    beadOfTarget,
    share: shareOf,
  }

  function noteKnown(word: number): void {
    for (let at = before.starts[word]!; at < before.starts[word + 1]!; at++) {
      known[0][word] = 1
      known[1][before.targets[at]!] = 1
    }
  }

  /** Belief that these two tokens face each other: the geometric mean of the two directions'. */
  function shareOf(pair: number, token: number, other: number): number {
    return Math.sqrt((forward[pair]! / denominators[other]!) * (backward[pair]! / otherDenominators[token]!))
  }

  /** A source word's counts become the next round's beliefs. */
  function believe(word: number): void {
    const total = sourceTotals[word]! + faith
    for (let at = meetings.starts[word]!; at < meetings.starts[word + 1]!; at++) {
      const count = counts[at]! + faith * meetings.before[at]!
      forward[at] = count / total
      backward[at] = count / (targetTotals[meetings.targets[at]!]! + faith)
    }
  }

  function sumUp(word: number, chance: number): void {
    for (let at = occurrences.starts[word]!; at < occurrences.starts[word + 1]!; at++) {
      let sum = chance
      for (let meeting = meetings.of[at]!; meeting < meetings.of[at + 1]!; meeting++) {
        const pair = meetings.pairs[meeting]!
        denominators[meetings.others[meeting]!]! += forward[pair]!
        sum += backward[pair]!
      }
      otherDenominators[occurrences.tokens[at]!] = sum
    }
  }

  function collect(word: number): void {
    for (let at = occurrences.starts[word]!; at < occurrences.starts[word + 1]!; at++) {
      const token = occurrences.tokens[at]!
      for (let meeting = meetings.of[at]!; meeting < meetings.of[at + 1]!; meeting++) {
        const pair = meetings.pairs[meeting]!
        counts[pair]! += shareOf(pair, token, meetings.others[meeting]!)
      }
    }
  }
}

/** Words that something can be learned of: seen often enough and not everywhere, or known before. */
const tellingWords = (seen: Float32Array, known: Uint8Array, most: number): Uint8Array =>
  known.map((isKnown, word) => Number(seen[word]! <= most && (seen[word]! >= enough || isKnown === 1)))

interface Lists {
  /** Where each list begins in `tokens`. */
  readonly starts: Int32Array
  readonly tokens: Int32Array
}

/** The telling tokens of each source word that stand in a bead, word by word. */
function occurrencesOf(words: Words, beadOf: Int32Array, telling: Uint8Array): Lists {
  const starts = new Int32Array(words.keys.length + 1)
  const stands = (token: number): boolean =>
    telling[words.tokens[token]!] === 1 && beadOf[words.sentenceOf[token]!]! >= 0
  for (let token = 0; token < words.tokens.length; token++) if (stands(token)) starts[words.tokens[token]! + 1]!++
  for (let word = 0; word < words.keys.length; word++) starts[word + 1]! += starts[word]!
  const next = starts.slice()
  const tokens = new Int32Array(starts[words.keys.length]!)
  for (let token = 0; token < words.tokens.length; token++)
    if (stands(token)) tokens[next[words.tokens[token]!]!++] = token
  return { starts, tokens }
}

/** The telling target tokens of each bead, and the word of each. */
function facingTokens(words: Words, beads: readonly Bead[], telling: Uint8Array): Facing {
  const starts = new Int32Array(beads.length + 1)
  const most = beads.reduce((sum, { j, b }) => sum + words.starts[j + b]! - words.starts[j]!, 0)
  const tokens = new Int32Array(most)
  const facing = new Int32Array(most)
  let count = 0
  for (let at = 0; at < beads.length; at++) {
    face(beads[at]!)
    starts[at + 1] = count
  }
  return { starts, tokens: tokens.subarray(0, count), words: facing.subarray(0, count) }

  function face({ j, b }: Bead): void {
    for (let token = words.starts[j]!; token < words.starts[j + b]!; token++) {
      const word = words.tokens[token]!
      if (telling[word] === 0) continue
      tokens[count] = token
      facing[count++] = word
    }
  }
}

interface Facing extends Lists {
  readonly words: Int32Array
}

interface Meetings extends Pick<Translations, 'starts' | 'targets' | 'before'> {
  /** Where the meetings of each occurrence of a source word begin; one more entry than occurrences. */
  readonly of: Int32Array
  /** Pair of words and target token of each meeting. */
  readonly pairs: Int32Array
  readonly others: Int32Array
}

/** Every pair of words known before, and every pair that meets often enough. */
function meet(
  source: Words,
  target: Words,
  beadOf: Int32Array,
  occurrences: Lists,
  facing: Facing,
  before: Pairs,
): Meetings {
  const beadAt = (at: number): number => beadOf[source.sentenceOf[occurrences.tokens[at]!]!]!
  const of = new Int32Array(occurrences.tokens.length + 1)
  let meeting = 0
  let count = 0
  for (let at = 0; at < occurrences.tokens.length; at++)
    count += facing.starts[beadAt(at) + 1]! - facing.starts[beadAt(at)]!
  const [pairs, others] = [new Int32Array(count), new Int32Array(count)]
  const starts = new Int32Array(source.keys.length + 1)
  const [targets, weights] = [dynamicArray(), dynamicArray()]
  /** Of each target word: its meetings with the source word at hand, and its pair, counted from 1. */
  const met = new Int32Array(target.keys.length)
  const place = new Int32Array(target.keys.length)
  for (let word = 0; word < source.keys.length; word++) {
    for (let at = before.starts[word]!; at < before.starts[word + 1]!; at++)
      take(before.targets[at]!, before.weights[at]!)
    for (let at = occurrences.starts[word]!; at < occurrences.starts[word + 1]!; at++) choosePairs(word, at)
    for (let at = occurrences.starts[word]!; at < occurrences.starts[word + 1]!; at++) noteMeetings(word, at)
    starts[word + 1] = targets.length()
  }
  return {
    starts,
    targets: new Int32Array(targets.values()),
    before: new Float32Array(weights.values()),
    of,
    pairs,
    others,
  }

  function take(other: number, weight: number): void {
    targets.push(other)
    weights.push(weight)
    place[other] = targets.length()
  }

  /** Takes the target words that have met the source word often enough at this occurrence of it. */
  function choosePairs(word: number, at: number): void {
    const bead = beadAt(at)
    for (let k = facing.starts[bead]!; k < facing.starts[bead + 1]!; k++) {
      const other = facing.words[k]!
      if (++met[other]! === enough && place[other]! <= starts[word]!) take(other, 0)
    }
  }

  function noteMeetings(word: number, at: number): void {
    const bead = beadAt(at)
    for (let k = facing.starts[bead]!; k < facing.starts[bead + 1]!; k++) {
      const other = facing.words[k]!
      met[other] = 0
      if (place[other]! <= starts[word]!) continue
      pairs[meeting] = place[other]! - 1
      others[meeting++] = facing.tokens[k]!
    }
    of[at + 1] = meeting
  }
}

/** The likeliest beads that share no sentence. */
function disjoint(beads: readonly Bead[]): Bead[] {
  const taken: Bead[] = []
  let [i, j] = [0, 0]
  for (const bead of beads) {
    if (bead.weight < 0.5 || bead.i < i || bead.j < j) continue
    taken.push(bead)
    i = bead.i + bead.a
    j = bead.j + bead.b
  }
  return taken
}

function totals(words: Words, beadOf: Int32Array): Float32Array {
  const sums = new Float32Array(words.keys.length)
  for (let token = 0; token < words.tokens.length; token++)
    if (beadOf[words.sentenceOf[token]!]! >= 0) sums[words.tokens[token]!]!++
  return sums
}
