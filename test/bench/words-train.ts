import { commonStart } from '../../src/core/language/beginnings.ts'
import type { Token } from '../../src/core/language/tokens.ts'
import { tokensOf } from '../../src/core/language/tokens.ts'
import type { Sequence, Speller } from '../../src/languages/fr/reader/reader.ts'
import { numberOfTag, tags } from '../../src/languages/fr/reader/tags.ts'
import { frenchWords } from '../../src/languages/fr/words.ts'
import {
  jointFeatures,
  letterOfTag,
  nothing,
  ownFeatures,
  pairFeature,
  type Seen,
  sideFeatures,
  type TaggerModel,
} from '../../src/languages/tagger.ts'
import type { GoldSentence, GoldWord } from './words-gold.ts'

/** Gold words by the tokens that they stand in; a hyphen that ties a word on belongs to no token. */
export function goldByToken(tokens: readonly Token[], { words }: GoldSentence): ReadonlyMap<number, GoldWord[]> {
  const found = new Map<number, GoldWord[]>()
  const byEnd = new Map(tokens.map((token, index) => [token.end, index]))
  for (const word of words) {
    const index = byEnd.get(word.end)
    if (index === undefined) continue
    const tie = /^-(?:t-)?(?=\p{L})/u.exec(word.form)?.[0].length ?? 0
    if (tokens[index]!.start !== word.start + tie) continue
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

export interface TrainOptions {
  readonly rounds?: number
  /** Whole numbers are the averaged weights times this. */
  readonly scale?: number
  /** Smallest weight that is kept, after scaling. */
  readonly least?: number
  /** How often a feature must be seen. */
  readonly times?: number
}

/** Learns the tagger’s weights; the same sentences give the same weights everywhere. */
export function train(sentences: readonly GoldSentence[], speller: Speller, options: TrainOptions = {}): TaggerModel {
  const { rounds = 8, scale = 2, least = 1, times = 1 } = options
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
  const examples = sentences.map(sentence => exampleOf(sentence, speller, idOf))
  const weights = new Float64Array(counts.length * wide)
  const totals = new Float64Array(counts.length * wide)
  let step = 1
  const update = (feature: number, tag: number, by: number): void => {
    if (counts[feature]! < times) return
    weights[feature * wide + tag]! += by
    totals[feature * wide + tag]! += by * step
  }
  const random = numbersFrom(7)
  const order = examples.map((_, index) => index)
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random)
    let errors = 0
    for (const index of order) {
      const example = examples[index]!
      const guess = decode(example, weights, pairs, false)
      const right = decode(example, weights, pairs, true)
      for (let at = 0; at < guess.length; at++) {
        if (guess[at] !== right[at]) {
          errors++
          for (const feature of example.features[at]!) {
            update(feature, right[at]!, 1)
            update(feature, guess[at]!, -1)
          }
        }
        if (at > 0 && (guess[at] !== right[at] || guess[at - 1] !== right[at - 1])) {
          update(pairs[right[at - 1]!]!, right[at]!, 1)
          update(pairs[guess[at - 1]!]!, guess[at]!, -1)
        }
      }
      step++
    }
    if (process.env.VERBOSE) console.error(`round ${round}: ${errors} errors`)
  }
  const learned = new Map<string, number[]>()
  for (const [feature, id] of ids) {
    const own: number[] = []
    for (let tag = 0; tag < wide; tag++) {
      const at = id * wide + tag
      const weight = Math.round(scale * (weights[at]! - totals[at]! / step))
      if (Math.abs(weight) >= least) own.push(tag, weight)
    }
    if (own.length > 0) learned.set(feature, own)
  }
  return { tags: wide, weights: learned }
}

function exampleOf(sentence: GoldSentence, speller: Speller, idOf: (feature: string) => number): Example {
  const tokens = tokensOf(sentence.text, frenchWords)
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

function featuresAt({ spelled, isFirst }: Sequence, at: number): string[] {
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
  ]
}

function decode(
  { seen, features, gold }: Example,
  weights: Float64Array,
  pairs: readonly number[],
  right: boolean,
): number[] {
  const allowedAt = (at: number): readonly number[] => (right && gold[at]! >= 0 ? [gold[at]!] : seen[at]!.allowed)
  let before: readonly number[] = []
  let sums: number[] = []
  const backs: number[][] = []
  for (let at = 0; at < seen.length; at++) {
    const allowed = allowedAt(at)
    const own: number[] = []
    const back: number[] = []
    for (const tag of allowed) {
      let most = at === 0 ? 0 : Number.NEGATIVE_INFINITY
      let from = 0
      for (let other = 0; other < before.length; other++) {
        const sum = sums[other]! + weights[pairs[before[other]!]! * wide + tag]!
        if (sum > most) {
          most = sum
          from = other
        }
      }
      let sum = most
      for (const feature of features[at]!) sum += weights[feature * wide + tag]!
      own.push(sum)
      back.push(from)
    }
    backs.push(back)
    sums = own
    before = allowed
  }
  const found = new Array<number>(seen.length)
  let own = sums.indexOf(Math.max(...sums))
  for (let at = seen.length - 1; at >= 0; at--) {
    found[at] = allowedAt(at)[own]!
    own = backs[at]![own]!
  }
  return found
}

/** Numbers from 0 to 1 that come in the same order everywhere (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function shuffle(list: number[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[list[at], list[other]] = [list[other]!, list[at]!]
  }
}

/** As `readModel` reads it. */
export function writeModel({ weights }: TaggerModel): string {
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
