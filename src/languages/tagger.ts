import { remember } from '../core/language/remember.ts'

/**
 * A sequence of words is tagged by a linear model: each feature of a place adds its weights to the tags that stand
 * there, each pair of neighbouring tags adds its own, and the sequence of the highest sum is taken (Viterbi). Features
 * and pairs are those that averaged perceptrons learn for part-of-speech tagging (Collins 2002, “Discriminative
 * training methods for hidden Markov models”), weights whole numbers: every machine finds the same tags.
 */
export interface TaggerModel {
  /** How many tags there are; they are numbered from 0. */
  readonly tags: number
  /** Feature → tag and weight in turn. */
  readonly weights: ReadonlyMap<string, readonly number[]>
}

/** What the model sees of a spelling. */
export interface Seen {
  readonly form: string
  /** Which tags it may have, and whether that is known or guessed. */
  readonly kind: string
  /** Which of these readings are common. */
  readonly use: string
  /** Capitals and the like, by whether it begins a sentence. */
  readonly shapes: readonly [inside: string, first: string]
  /** Numbers of the tags that it may have. */
  readonly allowed: readonly number[]
}

/** Features of a word by itself. */
export function ownFeatures({ form, kind, use, shapes }: Seen, first: boolean): string[] {
  const shape = shapes[first ? 1 : 0]
  return [
    `w ${form}`,
    `2 ${form.slice(-2)}`,
    `3 ${form.slice(-3)}`,
    `4 ${form.slice(-4)}`,
    `5 ${form.slice(-5)}`,
    `k ${kind}`,
    `c ${shape}`,
    `ck ${shape} ${kind}`,
    `3k ${form.slice(-3)} ${kind}`,
    `u ${use}`,
    `uk ${use} ${kind}`,
    `cu ${shape} ${use}`,
  ]
}

const offsets = ['b', 'a', '', 'y', 'z'] as const

/** What a word says of the one that stands `offset` places behind it (−2 to 2: how far it is from there). */
export function sideFeatures({ form, kind, use }: Seen, offset: -2 | -1 | 1 | 2): string[] {
  const name = offsets[offset + 2]
  const near = offset === -1 || offset === 1
  return near
    ? [
        `${name}w ${form}`,
        `${name}k ${kind}`,
        `${name}2 ${form.slice(-2)}`,
        `${name}3 ${form.slice(-3)}`,
        `${name}u ${use}`,
      ]
    : [`${name}w ${form}`, `${name}k ${kind}`]
}

/** What two or three words say together of the middle one. */
export function jointFeatures(b: Seen, a: Seen, own: Seen, y: Seen, z: Seen): string[] {
  return [
    `ak ${a.kind} ${own.kind}`,
    `ky ${own.kind} ${y.kind}`,
    `ay ${a.kind} ${y.kind}`,
    `p ${a.form} ${own.form}`,
    `q ${own.form} ${y.form}`,
    `ba ${b.kind} ${a.kind}`,
    `yz ${y.kind} ${z.kind}`,
  ]
}

/** What a language says of a place beside. */
export const hintFeatures = ({ form, kind }: Seen, hint: string): string[] =>
  hint === '' ? [] : [`h ${hint} ${form}`, `hk ${hint} ${kind}`]

/** What a tag, and two tags, say of the tag behind them. */
export const pairFeature = (before: number): string => `t ${letterOfTag(before)}`
export const tripleFeature = (first: number, before: number): string => `t ${letterOfTag(first)}${letterOfTag(before)}`

/** Of a spelling, by tag: what it adds where it stands, and to the places around it. */
interface Sums {
  readonly own: readonly [inside: Int32Array, first: Int32Array]
  /** At −2, −1, 1 and 2 places from it. */
  readonly sides: readonly [Int32Array, Int32Array, Int32Array, Int32Array]
}

export interface Tagger {
  /** Tags of a sentence’s words; `isFirst` tells which stand where a capital says nothing, `hints` what else is known. */
  readonly tag: (words: readonly Seen[], isFirst: readonly boolean[], hints: readonly string[]) => Tagged
  /** The best tags among those in which one place has this tag. */
  readonly tagWith: (tagged: Tagged, place: number, tag: number) => Tagged
}

export interface Tagged {
  readonly tags: readonly number[]
  readonly score: number
  /** Of each place the tags that it may have, and what each scores but for its neighbours. */
  readonly places: readonly Place[]
}

interface Place {
  readonly allowed: readonly number[]
  readonly scores: readonly number[]
}

export const nothing: Seen = { form: '', kind: '', use: '', shapes: ['', ''], allowed: [0] }

export function tagger({ tags, weights }: TaggerModel): Tagger {
  const memory = new Map<Seen, Sums>()
  const addAll = (into: Int32Array, features: readonly string[]): Int32Array => {
    for (const feature of features) {
      const own = weights.get(feature)
      if (own !== undefined) for (let at = 0; at < own.length; at += 2) into[own[at]!]! += own[at + 1]!
    }
    return into
  }
  const sumOf = (features: readonly string[]): Int32Array => addAll(new Int32Array(tags), features)
  const sumsOf = (seen: Seen): Sums => ({
    own: [sumOf(ownFeatures(seen, false)), sumOf(ownFeatures(seen, true))],
    sides: [
      sumOf(sideFeatures(seen, -2)),
      sumOf(sideFeatures(seen, -1)),
      sumOf(sideFeatures(seen, 1)),
      sumOf(sideFeatures(seen, 2)),
    ],
  })
  const triples = Array.from({ length: tags * tags }, (_, at) => {
    const [first, before] = [Math.floor(at / tags), at % tags]
    return sumOf([pairFeature(before), tripleFeature(first, before)])
  })
  const scores = new Int32Array(tags)

  /** What all but the neighbouring tags say of a place. */
  const score = (words: readonly Seen[], at: number, first: boolean, hint: string): void => {
    const own = words[at]!
    const [b, a, y, z] = [
      words[at - 2] ?? nothing,
      words[at - 1] ?? nothing,
      words[at + 1] ?? nothing,
      words[at + 2] ?? nothing,
    ]
    const sums = [
      remember(memory, own, sumsOf).own[first ? 1 : 0],
      remember(memory, b, sumsOf).sides[0],
      remember(memory, a, sumsOf).sides[1],
      remember(memory, y, sumsOf).sides[2],
      remember(memory, z, sumsOf).sides[3],
    ]
    for (const tag of own.allowed) {
      let sum = 0
      for (const each of sums) sum += each[tag]!
      scores[tag] = sum
    }
    addAll(scores, jointFeatures(b, a, own, y, z))
    if (hint !== '') addAll(scores, hintFeatures(own, hint))
  }

  const best = (places: readonly Place[]): Tagged => {
    const columns: Column[] = []
    let column: Column = { sums: [0], from: [0], before: nothing.allowed, own: nothing.allowed }
    for (const place of places) {
      column = nextColumn(column, place, triples, tags)
      columns.push(column)
    }
    return { tags: path(columns), score: Math.max(...column.sums), places }
  }
  return {
    tag: (words, isFirst, hints) =>
      best(
        words.map(({ allowed }, at) => {
          if (allowed.length < 2) return { allowed, scores: zero }
          score(words, at, isFirst[at]!, hints[at]!)
          return { allowed, scores: allowed.map(tag => scores[tag]!) }
        }),
      ),
    tagWith: ({ places }, place, tag) =>
      best(
        places.map((each, at) =>
          at === place ? { allowed: [tag], scores: [each.scores[each.allowed.indexOf(tag)]!] } : each,
        ),
      ),
  }
}

const zero = [0]

/** The best sums that end in each pair of tags, that of the place before and its own: `sums[before × width + own]`. */
interface Column {
  readonly before: readonly number[]
  readonly own: readonly number[]
  readonly sums: readonly number[]
  /** Which tag, by its index, stood two places before. */
  readonly from: readonly number[]
}

function nextColumn(last: Column, { allowed, scores }: Place, triples: readonly Int32Array[], tags: number): Column {
  const { before: firsts, own: befores } = last
  const sums: number[] = []
  const from: number[] = []
  for (let before = 0; before < befores.length; before++) {
    for (let own = 0; own < allowed.length; own++) {
      const tag = allowed[own]!
      let most = Number.NEGATIVE_INFINITY
      let best = 0
      for (let first = 0; first < firsts.length; first++) {
        const sum =
          last.sums[first * befores.length + before]! + triples[firsts[first]! * tags + befores[before]!]![tag]!
        if (sum > most) {
          most = sum
          best = first
        }
      }
      sums.push(most + scores[own]!)
      from.push(best)
    }
  }
  return { before: befores, own: allowed, sums, from }
}

function path(columns: readonly Column[]): number[] {
  const found = new Array<number>(columns.length)
  const last = columns.at(-1)
  if (last === undefined) return found
  let state = 0
  for (let at = 1; at < last.sums.length; at++) if (last.sums[at]! > last.sums[state]!) state = at
  for (let at = columns.length - 1; at >= 0; at--) {
    const { own, from, before } = columns[at]!
    found[at] = own[state % own.length]!
    state = from[state]! * before.length + Math.floor(state / own.length)
  }
  return found
}

/** A tag in kinds and in the model’s file: `A` is 0. */
export const letterOfTag = (tag: number): string => String.fromCharCode(65 + tag)

/**
 * Reads a model: features in order, one a line. A line begins with how many characters it shares with the one before,
 * in base 36 (at most 35), then has the rest of the feature, a tab, and the weights: a letter for the tag, the number.
 */
export function readModel(text: string, tags: number): TaggerModel {
  const weights = new Map<string, readonly number[]>()
  let feature = ''
  for (const line of text.split('\n')) {
    const tab = line.indexOf('\t')
    if (tab <= 0) continue
    feature = feature.slice(0, Number.parseInt(line[0]!, 36)) + line.slice(1, tab)
    weights.set(feature, readWeights(line, tab + 1))
  }
  return { tags, weights }
}

/** `B12D-3`: 12 for tag 1, −3 for tag 3. */
function readWeights(line: string, start: number): number[] {
  const found: number[] = []
  let weight = 0
  let sign = 1
  for (let at = start; at <= line.length; at++) {
    const code = line.charCodeAt(at)
    if (code >= 48 && code <= 57) weight = 10 * weight + code - 48
    else if (code === 45) sign = -1
    else {
      if (at > start) found.push(sign * weight)
      if (at < line.length) found.push(code - 65)
      weight = 0
      sign = 1
    }
  }
  return found
}
