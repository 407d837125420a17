import { commonStart } from '../../src/core/language/beginnings.ts'
import type { Token } from '../../src/core/language/tokens.ts'
import { frenchTokens, type Sequence, type Speller } from '../../src/languages/fr/reader/reader.ts'
import { numberOfTag, tags } from '../../src/languages/fr/reader/tags.ts'
import {
  hintFeatures,
  jointFeatures,
  letterOfTag,
  nothing,
  ownFeatures,
  pairFeature,
  type Seen,
  sideFeatures,
  tripleFeature,
  type Weights,
} from '../../src/languages/tagger.ts'
import { numbersFrom } from '../random.mjs'
import type { GoldSentence, GoldWord } from './words-gold.ts'

/** Gold words by the tokens that they stand in. */
export function goldByToken(tokens: readonly Token[], { words }: GoldSentence): ReadonlyMap<number, GoldWord[]> {
  const found = new Map<number, GoldWord[]>()
  const byStart = new Map(tokens.map((token, index) => [token.start, index]))
  for (const word of words) {
    const index = byStart.get(word.start)
    if (index === undefined || tokens[index]!.end < word.end) continue
    const known = found.get(index)
    if (known === undefined) found.set(index, [word])
    else known.push(word)
  }
  return found
}

/** The tag of a treebank’s word; undefined where it has none of ours. */
export function goldTag(words: readonly GoldWord[]): string | undefined {
  const [word, other] = words
  if (word === undefined) return undefined
  if (other !== undefined) return other.pos === 'DET' ? 'ADPDET' : other.pos === 'PRON' ? 'ADPPRON' : undefined
  const { pos, features } = word
  if (pos !== 'VERB' && pos !== 'AUX') return pos
  const form = features.VerbForm
  if (form === 'Inf') return `${pos}.i`
  if (form === 'Ger') return `${pos}.g`
  if (form === 'Part') return features.Tense === 'Pres' ? `${pos}.g` : `${pos}.p`
  return form === 'Fin' ? `${pos}.f` : undefined
}

/** The sets that the shipped model is learned from: Universal Dependencies, CC BY-SA 4.0. */
export const learned = ['fr-gsd-dev', 'fr-parisstories-train', 'fr-rhapsodie-train']

interface Example {
  readonly seen: readonly Seen[]
  readonly features: readonly Int32Array[]
  /** Tag numbers; -1 where the treebank does not tell, or tells what cannot be. */
  readonly gold: readonly number[]
}

const wide = tags.length

/** Feature → tag and weight in turn. */
export type Learned = ReadonlyMap<string, Weights>

export interface TrainOptions {
  readonly rounds?: number
  /** In how many orders the sentences are gone through; the weights are the mean. */
  readonly orders?: number
  /** Whole numbers are the averaged weights times this. */
  readonly scale?: number
  /** Smallest weight that is kept, after scaling. */
  readonly least?: number
  /** How often a feature must be seen. */
  readonly times?: number
}

/** Learns the tagger’s weights; the same sentences give the same weights everywhere. */
export function train(sentences: readonly GoldSentence[], speller: Speller, options: TrainOptions = {}): Learned {
  const { rounds = 10, orders = 8, scale = 3, least = 1, times = 1 } = options
  const ids = new Map<string, number>()
  const counts: number[] = []
  const idOf = (feature: string): number => {
    const known = ids.get(feature)
    if (known !== undefined) {
      counts[known]!++
      return known
    }
    ids.set(feature, counts.length)
    return counts.push(1) - 1
  }
  const pairs = tags.map((_, before) => idOf(pairFeature(before)))
  const triples = tags.flatMap((_, first) => tags.map((_, before) => idOf(tripleFeature(first, before))))
  const examples = sentences.map(sentence => exampleOf(sentence, speller, idOf))
  const sums = new Float64Array(counts.length * wide)
  for (let seed = 1; seed <= orders; seed++) learnOnce(seed)
  const learned = new Map<string, number[]>()
  for (const [feature, id] of ids) {
    const own: number[] = []
    for (let tag = 0; tag < wide; tag++) {
      const at = id * wide + tag
      const weight = Math.round((scale / orders) * sums[at]!)
      if (Math.abs(weight) >= least) own.push(tag, weight)
    }
    if (own.length > 0) learned.set(feature, own)
  }
  return learned

  function learnOnce(seed: number): void {
    const weights = new Float64Array(counts.length * wide)
    const totals = new Float64Array(counts.length * wide)
    let step = 1
    const update = (feature: number, tag: number, by: number): void => {
      if (counts[feature]! < times) return
      weights[feature * wide + tag]! += by
      totals[feature * wide + tag]! += by * step
    }
    const random = numbersFrom(seed)
    const order = examples.map((_, index) => index)
    for (let round = 0; round < rounds; round++) {
      shuffle(order, random)
      for (const index of order) {
        const example = examples[index]!
        const guess = decode(example, weights, { pairs, triples }, false)
        const right = decode(example, weights, { pairs, triples }, true)
        for (let at = 0; at < guess.length; at++) {
          if (guess[at] !== right[at]) {
            for (const feature of example.features[at]!) {
              update(feature, right[at]!, 1)
              update(feature, guess[at]!, -1)
            }
          }
          const isSame = [at, at - 1, at - 2].every(each => guess[each] === right[each])
          if (isSame) continue
          for (const [found, by] of [
            [right, 1],
            [guess, -1],
          ] as const) {
            const [first, before] = [found[at - 2] ?? 0, found[at - 1] ?? 0]
            update(pairs[before]!, found[at]!, by)
            update(triples[first * wide + before]!, found[at]!, by)
          }
        }
        step++
      }
    }
    for (let at = 0; at < weights.length; at++) sums[at]! += weights[at]! - totals[at]! / step
  }
}

function exampleOf(sentence: GoldSentence, speller: Speller, idOf: (feature: string) => number): Example {
  const tokens = frenchTokens(sentence.text)
  const sequence = speller.sequenceOf(sentence.text, tokens, [0, sentence.text.length])
  const byToken = goldByToken(tokens, sentence)
  const numbers = new Map(tokens.map((token, index) => [token, index]))
  const seen = sequence.spelled.map(spelled => spelled.seen)
  const gold = sequence.tokens.map((token, at) => {
    if (token === undefined) return 0
    const tag = numberOfTag.get(goldTag(byToken.get(numbers.get(token)!) ?? []) ?? '') ?? -1
    return seen[at]!.allowed.includes(tag) ? tag : -1
  })
  const features = seen.map((_, at) => Int32Array.from(featuresAt(sequence, at), idOf))
  return { seen, features, gold }
}

function featuresAt({ spelled, isFirst, hints }: Sequence, at: number): string[] {
  const [b, a, own, y, z] = [-2, -1, 0, 1, 2].map(offset => spelled[at + offset]?.seen ?? nothing) as [
    Seen,
    Seen,
    Seen,
    Seen,
    Seen,
  ]
  if (own.allowed.length < 2) return []
  return [
    ...ownFeatures(own, isFirst[at]!),
    ...sideFeatures(b, -2),
    ...sideFeatures(a, -1),
    ...sideFeatures(y, 1),
    ...sideFeatures(z, 2),
    ...jointFeatures(b, a, own, y, z),
    ...hintFeatures(own, hints[at]!),
  ]
}

/** The best tags by the weights; with `right`, the best of those that agree with the treebank. */
function decode(
  { seen, features, gold }: Example,
  weights: Float64Array,
  { pairs, triples }: { readonly pairs: readonly number[]; readonly triples: readonly number[] },
  right: boolean,
): number[] {
  const allowedAt = (at: number): readonly number[] => (right && gold[at]! >= 0 ? [gold[at]!] : seen[at]!.allowed)
  let [firsts, befores]: [readonly number[], readonly number[]] = [[0], [0]]
  let sums: number[] = [0]
  const backs: {
    readonly from: readonly number[]
    readonly own: readonly number[]
    readonly before: readonly number[]
  }[] = []
  for (let at = 0; at < seen.length; at++) {
    const allowed = allowedAt(at)
    const scores = allowed.map(tag => features[at]!.reduce((sum, feature) => sum + weights[feature * wide + tag]!, 0))
    const own: number[] = []
    const from: number[] = []
    for (let before = 0; before < befores.length; before++) {
      for (const [index, tag] of allowed.entries()) {
        let most = Number.NEGATIVE_INFINITY
        let best = 0
        for (let first = 0; first < firsts.length; first++) {
          const sum =
            sums[first * befores.length + before]! +
            weights[pairs[befores[before]!]! * wide + tag]! +
            weights[triples[firsts[first]! * wide + befores[before]!]! * wide + tag]!
          if (sum > most) {
            most = sum
            best = first
          }
        }
        own.push(most + scores[index]!)
        from.push(best)
      }
    }
    backs.push({ from, own: allowed, before: befores })
    sums = own
    firsts = befores
    befores = allowed
  }
  const found = new Array<number>(seen.length)
  let state = sums.indexOf(Math.max(...sums))
  for (let at = seen.length - 1; at >= 0; at--) {
    const { from, own, before } = backs[at]!
    found[at] = own[state % own.length]!
    state = from[state]! * before.length + Math.floor(state / own.length)
  }
  return found
}

function shuffle(list: number[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[list[at], list[other]] = [list[other]!, list[at]!]
  }
}

/** As `readModel` reads it. */
export function writeModel(weights: Learned): string {
  let before = ''
  const lines: string[] = []
  for (const [feature, own] of [...weights].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const shared = Math.min(35, commonStart(before, feature).length)
    const numbers = own.map((number, at) => (at % 2 === 0 ? letterOfTag(number) : String(number))).join('')
    lines.push(`${shared.toString(36)}${feature.slice(shared)}\t${numbers}`)
    before = feature
  }
  return `${lines.join('\n')}\n`
}
