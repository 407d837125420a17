import type { Cells } from './cells.ts'
import type { Written } from './written.ts'

/** How likely the words of each pair are to translate each other, in each direction. */
export interface Beliefs {
  readonly forward: Float32Array
  readonly backward: Float32Array
}

/** Rounds of learning: many words say of themselves what they mean sooner. */
const rounds = { short: 4, long: 1 } as const
/** Tokens from which a text is long. */
const long = 20_000
/** How many tokens of a word's knowledge from before weigh as much as seen ones. */
const faith = 4
/** Chance that a token has no counterpart, in units of one sure pair. */
const none = 0.15
/** What any two words have in common before anything is seen, and how many tokens that weighs as much as. */
const anything = 0.004
const doubt = 0.5
/** How fast belief falls with the distance of two places, in lengths of their passages. */
const fall = 4

/**
 * Model 1 with both directions at once: one belief a pair, the geometric mean of what the two directions would hold, and
 * of several places the one that stands as far into its passage is the likelier. The pairs known before are a Dirichlet
 * prior.
 */
export function learnBeliefs([source, target]: Written, cells: Cells): Beliefs {
  const { occurrences, starts, pairs, sources, targets, before } = cells
  const belief = new Float32Array(before.length)
  for (let pair = 0; pair < belief.length; pair++) belief[pair] = 5 * anything + before[pair]!
  const counts = new Float32Array(before.length)
  const facing = new Float32Array(target.tokens.length)
  const own = new Float32Array(source.tokens.length)
  const last = source.tokens.length < long ? rounds.short : rounds.long
  for (let round = 0; round < last; round++) {
    if (round > 0) for (let pair = 0; pair < counts.length; pair++) belief[pair] = Math.sqrt(ahead(pair) * back(pair))
    facing.fill(none)
    for (let at = 0; at < occurrences.length; at++) sumUp(occurrences[at]!)
    for (let token = 0; token < own.length; token++) own[token] = 1 / Math.sqrt(own[token]!)
    for (let token = 0; token < facing.length; token++) facing[token] = 1 / Math.sqrt(facing[token]!)
    counts.fill(0)
    for (let at = 0; at < occurrences.length; at++) collect(occurrences[at]!)
  }
  for (let pair = 0; pair < counts.length; pair++) {
    belief[pair] = ahead(pair)
    counts[pair] = back(pair)
  }
  return { forward: belief, backward: counts }

  function sumUp(token: number): void {
    const passage = source.sentenceOf[token]!
    const from = target.starts[passage]!
    const to = target.starts[passage + 1]!
    const cell = starts[token]! - from
    const step = near.length / (to - from)
    let apart = -placeOf(token, passage)
    let sum = none
    for (let other = from; other < to; other++, apart += step) {
      const share = belief[pairs[cell + other]!]! * near[Math.abs(apart) | 0]!
      facing[other]! += share
      sum += share
    }
    own[token] = sum
  }

  function collect(token: number): void {
    const passage = source.sentenceOf[token]!
    const from = target.starts[passage]!
    const to = target.starts[passage + 1]!
    const cell = starts[token]! - from
    const step = near.length / (to - from)
    const share = own[token]!
    let apart = -placeOf(token, passage)
    for (let other = from; other < to; other++, apart += step) {
      const pair = pairs[cell + other]!
      counts[pair]! += share * facing[other]! * belief[pair]! * near[Math.abs(apart) | 0]!
    }
  }

  /** How far into its passage a token stands. */
  function placeOf(token: number, passage: number): number {
    const from = source.starts[passage]!
    return (near.length * (token - from)) / (source.starts[passage + 1]! - from)
  }

  function ahead(pair: number): number {
    return countOf(pair) / (source.counts[sources[pair]!]! + faith + doubt)
  }

  function back(pair: number): number {
    return countOf(pair) / (target.counts[targets[pair]!]! + faith + doubt)
  }

  function countOf(pair: number): number {
    return counts[pair]! + faith * before[pair]! + doubt * anything
  }
}

/** By distance in 64ths of the passages. */
const near = Float32Array.from({ length: 64 }, (_, at) => Math.exp((-fall * at) / 64))
