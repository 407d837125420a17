import { type Band, cellAt } from './band.ts'
import { dynamicArray } from './dynamic-array.ts'
import { faith, type Translations } from './learn.ts'
import type { Words } from './words.ts'

/** Tokens that face each other, cell by cell of a band: of the sentences after the cell's two boundaries. */
export interface Matches {
  readonly starts: Int32Array
  readonly tokens: Int32Array
  readonly others: Int32Array
  /** Chance that the source word is translated by the target word. */
  readonly forward: Float32Array
  /** Chance that the target word translates the source word. */
  readonly backward: Float32Array
  /** Chance that a token has any counterpart that is known, for each token of the source and of the target. */
  readonly known: readonly [Float32Array, Float32Array]
}

const doubt = 1
/** Pairs less likely than this in both directions are no evidence. */
const least = 0.03

export function findMatches(source: Words, target: Words, band: Band, learned: Translations): Matches {
  const n = source.starts.length - 1
  const m = target.starts.length - 1
  const strong = strongPairs(source, learned)
  const starts = new Int32Array(band.cells[n + 1]! + 1)
  const [tokens, others, forward, backward] = [dynamicArray(), dynamicArray(), dynamicArray(), dynamicArray()]
  /** The strong pairs of one source sentence's tokens, chained by target word. */
  const list = { tokens: [] as number[], pairs: [] as number[], next: [] as number[] }
  const heads = new Int32Array(target.keys.length).fill(-1)
  const touched = new Int32Array(target.keys.length)
  for (let i = 0; i <= n; i++) matchRow(i)
  starts[starts.length - 1] = tokens.length()
  return {
    starts,
    tokens: new Int32Array(tokens.values()),
    others: new Int32Array(others.values()),
    forward: new Float32Array(forward.values()),
    backward: new Float32Array(backward.values()),
    known: knownShares(source, target, learned),
  }

  function matchRow(i: number): void {
    const many = i < n ? chainPairs(i) : 0
    for (let j = band.first[i]!; j <= band.last[i]!; j++) {
      starts[cellAt(band, i, j)] = tokens.length()
      if (i < n && j < m) match(i, j)
    }
    for (let at = 0; at < many; at++) heads[touched[at]!] = -1
  }

  /** Chains the strong pairs of a source sentence; gives how many target words they have. */
  function chainPairs(i: number): number {
    let length = 0
    let many = 0
    for (let token = source.starts[i]!; token < source.starts[i + 1]!; token++) {
      const word = source.tokens[token]!
      for (let at = strong.starts[word]!; at < strong.starts[word + 1]!; at++) {
        const pair = strong.pairs[at]!
        const key = learned.targets[pair]!
        list.tokens[length] = token
        list.pairs[length] = pair
        list.next[length] = heads[key]!
        if (heads[key]! < 0) touched[many++] = key
        heads[key] = length++
      }
    }
    return many
  }

  function match(i: number, j: number): void {
    const same = learned.beadOfSource[i]! >= 0 && learned.beadOfSource[i] === learned.beadOfTarget[j] ? 1 : 0
    for (let other = target.starts[j]!; other < target.starts[j + 1]!; other++) {
      const key = target.tokens[other]!
      for (let at = heads[key]!; at >= 0; at = list.next[at]!) {
        const token = list.tokens[at]!
        const pair = list.pairs[at]!
        const own = same ? learned.share(pair, token, other) : 0
        const count = Math.max(0, learned.counts[pair]! - own) + faith * learned.before[pair]!
        const ahead = count / (learned.sourceTotals[source.tokens[token]!]! - same + faith + doubt)
        const back = count / (learned.targetTotals[key]! - same + faith + doubt)
        if (ahead < least && back < least) continue
        tokens.push(token)
        others.push(other)
        forward.push(ahead)
        backward.push(back)
      }
    }
  }
}

/** The pairs of each source word that may match anywhere, word by word. */
function strongPairs(
  source: Words,
  learned: Translations,
): { readonly starts: Int32Array; readonly pairs: Int32Array } {
  const starts = new Int32Array(source.keys.length + 1)
  const pairs = new Int32Array(learned.targets.length)
  let many = 0
  for (let word = 0; word < source.keys.length; word++) {
    take(word)
    starts[word + 1] = many
  }
  return { starts, pairs }

  function take(word: number): void {
    for (let pair = learned.starts[word]!; pair < learned.starts[word + 1]!; pair++) {
      const count = learned.counts[pair]! + faith * learned.before[pair]!
      const ahead = count / (learned.sourceTotals[word]! + faith + doubt)
      const back = count / (learned.targetTotals[learned.targets[pair]!]! + faith + doubt)
      if (ahead >= least || back >= least) pairs[many++] = pair
    }
  }
}

function knownShares(source: Words, target: Words, learned: Translations): readonly [Float32Array, Float32Array] {
  const ofSource = new Float32Array(source.keys.length)
  const ofTarget = new Float32Array(target.keys.length)
  for (let word = 0; word < source.keys.length; word++) addUp(word)
  return [shares(source, ofSource, learned.sourceTotals), shares(target, ofTarget, learned.targetTotals)]

  function addUp(word: number): void {
    for (let pair = learned.starts[word]!; pair < learned.starts[word + 1]!; pair++) {
      const count = Math.max(0, learned.counts[pair]! - 0.5)
      ofSource[word]! += count
      ofTarget[learned.targets[pair]!]! += count
    }
  }
}

/** By token what is known by word. */
function shares({ tokens }: Words, sums: Float32Array, totals: Float32Array): Float32Array {
  const ofWords = sums.map((sum, word) => Math.min(1, sum / (totals[word]! + doubt)))
  const ofTokens = new Float32Array(tokens.length)
  for (let token = 0; token < tokens.length; token++) ofTokens[token] = ofWords[tokens[token]!]!
  return ofTokens
}
