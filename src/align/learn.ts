import type { Pairs } from './pairs.ts'
import type { Bead } from './rough.ts'
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
  /** Share of each pair's last link for one pair of tokens in a bead, to take it back when that bead is judged. */
  readonly share: (bead: number, pair: number, sourceToken: number, targetToken: number) => number
  /** Bead that each sentence was learned from, -1 for none. */
  readonly beadOfSource: Int32Array
  readonly beadOfTarget: Int32Array
}

/** How many tokens of a word's knowledge from before weigh as much as seen ones. */
const faith = 3
/** Chance that a word has no counterpart in its bead, in units of one sure pair. */
const none = 0.3
const rounds = 4
/** Words in more than this share of the beads say little and cost much. */
const everywhere = 0.25

/**
 * Which words translate each other, learned from beads: IBM Model 1 (Brown et al. 1993) in both directions at once, each
 * pair counted by the product of the two directions' beliefs (Liang, Taskar and Klein 2006), with the pairs known before
 * as a Dirichlet prior.
 */
export function learnTranslations(source: Words, target: Words, beads: readonly Bead[], before: Pairs): Translations {
  const taken = disjoint(beads)
  const spans = taken.map(({ i, j, a, b }) => ({
    from: source.starts[i]!,
    to: source.starts[i + a]!,
    otherFrom: target.starts[j]!,
    otherTo: target.starts[j + b]!,
  }))
  const beadOfSource = new Int32Array(source.starts.length - 1).fill(-1)
  const beadOfTarget = new Int32Array(target.starts.length - 1).fill(-1)
  for (const [at, { i, j, a, b }] of taken.entries()) {
    beadOfSource.fill(at, i, i + a)
    beadOfTarget.fill(at, j, j + b)
  }
  const occurrences = tokensOfWords(source, beadOfSource)
  const sourceTotals = totals(source, beadOfSource)
  const targetTotals = totals(target, beadOfTarget)
  const most = Math.max(40, everywhere * taken.length)
  const spoken = Uint8Array.from(targetTotals, total => (total > most ? 0 : 1))

  const table = pairTable()
  const pairs = table.targets.length
  let forward = new Float32Array(pairs)
  let backward = new Float32Array(pairs)
  const counts = new Float32Array(pairs)
  const denominators = new Float32Array(target.tokens.length)
  const otherDenominators = new Float32Array(source.tokens.length)
  for (let at = 0; at < pairs; at++) {
    forward[at] = 0.02 + table.before[at]!
    backward[at] = 0.02 + table.before[at]!
  }
  const place = new Int32Array(target.keys.length)
  for (let round = 0; round < rounds; round++) {
    if (round > 0) believe()
    sweep((pair, token, other) => {
      denominators[other]! += forward[pair]!
      otherDenominators[token]! += backward[pair]!
    })
    counts.fill(0)
    sweep((pair, token, other) => {
      counts[pair]! += shareOf(pair, token, other)
    })
  }
  return {
    ...table,
    counts,
    sourceTotals,
    targetTotals,
    beadOfSource,
    beadOfTarget,
    share: (_, pair, token, other) => shareOf(pair, token, other),
  }

  function shareOf(pair: number, token: number, other: number): number {
    return (forward[pair]! / (denominators[other]! + none)) * (backward[pair]! / (otherDenominators[token]! + none))
  }

  /** Counts become the next round's beliefs. */
  function believe(): void {
    forward = forward.slice()
    backward = backward.slice()
    for (let word = 0; word < source.keys.length; word++) {
      for (let at = table.starts[word]!; at < table.starts[word + 1]!; at++) {
        const count = counts[at]! + faith * table.before[at]!
        forward[at] = count / (sourceTotals[word]! + faith)
        backward[at] = count / (targetTotals[table.targets[at]!]! + faith)
      }
    }
    denominators.fill(0)
    otherDenominators.fill(0)
  }

  /** Visits every pair of tokens of one bead. */
  function sweep(visit: (pair: number, token: number, other: number) => void): void {
    for (let word = 0; word < source.keys.length; word++) {
      for (let at = table.starts[word]!; at < table.starts[word + 1]!; at++) place[table.targets[at]!] = at + 1
      for (const token of occurrences(word)) {
        const span = spans[beadOfSource[source.sentenceOf[token]!]!]!
        for (let other = span.otherFrom; other < span.otherTo; other++) {
          const pair = place[target.tokens[other]!]! - 1
          if (pair >= 0) visit(pair, token, other)
        }
      }
      for (let at = table.starts[word]!; at < table.starts[word + 1]!; at++) place[table.targets[at]!] = 0
    }
  }

  /** Every pair that meets in a bead, and every pair known before. */
  function pairTable(): Pick<Translations, 'starts' | 'targets' | 'before'> {
    const starts = new Int32Array(source.keys.length + 1)
    const targets: number[] = []
    const known: number[] = []
    const seen = new Int32Array(target.keys.length).fill(-1)
    for (let word = 0; word < source.keys.length; word++) {
      for (let at = before.starts[word]!; at < before.starts[word + 1]!; at++) {
        seen[before.targets[at]!] = word
        targets.push(before.targets[at]!)
        known.push(before.weights[at]!)
      }
      if (sourceTotals[word]! > 1 && sourceTotals[word]! <= most) {
        for (const token of occurrences(word)) {
          const span = spans[beadOfSource[source.sentenceOf[token]!]!]!
          for (let other = span.otherFrom; other < span.otherTo; other++) {
            const key = target.tokens[other]!
            if (seen[key] === word || !spoken[key] || targetTotals[key]! < 2) continue
            seen[key] = word
            targets.push(key)
            known.push(0)
          }
        }
      }
      starts[word + 1] = targets.length
    }
    return { starts, targets: Int32Array.from(targets), before: Float32Array.from(known) }
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

/** The tokens of each word that stand in a bead. */
function tokensOfWords(words: Words, beadOf: Int32Array): (word: number) => Int32Array {
  const starts = new Int32Array(words.keys.length + 1)
  const sums = totals(words, beadOf)
  for (let word = 0; word < words.keys.length; word++) starts[word + 1] = starts[word]! + sums[word]!
  const next = starts.slice()
  const list = new Int32Array(starts[words.keys.length]!)
  for (let token = 0; token < words.tokens.length; token++) {
    if (beadOf[words.sentenceOf[token]!]! >= 0) list[next[words.tokens[token]!]!++] = token
  }
  return word => list.subarray(starts[word], starts[word + 1])
}
