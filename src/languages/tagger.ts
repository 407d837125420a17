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
  /** What stands before the first space of a feature → the rest of it → weights. */
  readonly weights: ReadonlyMap<string, ReadonlyMap<string, Weights>>
}

/** Tag and weight in turn. */
export type Weights = readonly number[]

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

/** What a word says of the one that stands as many places before or behind it: −2 to 2. */
export const sideFeatures = (seen: Seen, offset: -2 | -1 | 1 | 2): string[] => [
  ...formFeatures(seen, offset),
  ...kindFeatures(seen, offset),
  ...endingFeatures(seen, offset),
]

const formFeatures = ({ form }: Seen, offset: number): string[] => [`${offsets[offset + 2]}w ${form}`]

const kindFeatures = ({ kind, use }: Seen, offset: number): string[] => {
  const name = offsets[offset + 2]
  return Math.abs(offset) === 1 ? [`${name}k ${kind}`, `${name}u ${use}`] : [`${name}k ${kind}`]
}

const endingFeatures = ({ form }: Seen, offset: number): string[] => {
  const name = offsets[offset + 2]
  return Math.abs(offset) === 1 ? [`${name}2 ${form.slice(-2)}`, `${name}3 ${form.slice(-3)}`] : []
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

export interface Tagger {
  /** Tags of a sentence’s words; `isFirst` tells which stand where a capital says nothing, `hints` what else is known. */
  readonly tag: (words: readonly Seen[], isFirst: readonly boolean[], hints: readonly string[]) => Tagged
}

/** Tags, one a word, and the sum of their weights. */
export interface Best {
  readonly tags: readonly number[]
  readonly score: number
}

export interface Tagged extends Best {
  /** The best tags among those in which one place has this tag; to be asked before another sentence is tagged. */
  readonly with: (place: number, tag: number) => Best
}

export const nothing: Seen = { form: '', kind: '', use: '', shapes: ['', ''], allowed: [0] }

/** Sums of weights by tag; places share those that many have. */
type Sums = Int32Array

/** At −2, −1, 1 and 2 places from a word. */
type Sides = readonly [Sums, Sums, Sums, Sums]

/** What the model says of a spelling, found once. */
interface Weighed {
  readonly seen: Seen
  readonly kind: number
  /** What it adds where it stands, and to the places around it. */
  readonly own: (first: boolean) => Sums
  readonly kindSides: Sides
  readonly endingSides: Sides
  readonly formSides: Sides | undefined
  /** Weights of this form together with the one behind it, by that form. */
  readonly withNext: ReadonlyMap<string, Weights> | undefined
  readonly ofNext: ReadonlyMap<string, Weights> | undefined
}

export function tagger({ tags, weights }: TaggerModel): Tagger {
  const zero: Sums = new Int32Array(tags)
  const sumOf = (features: readonly string[]): Sums => {
    let sums = zero
    for (const feature of features) {
      const cut = feature.indexOf(' ')
      const own = weights.get(feature.slice(0, cut))?.get(feature.slice(cut + 1))
      if (own === undefined) continue
      if (sums === zero) sums = new Int32Array(tags)
      addTo(sums, own)
    }
    return sums
  }
  const weigh = weigher(weights, sumOf)
  const triples = Array.from({ length: tags * tags }, (_, at) => {
    const [first, before] = [Math.floor(at / tags), at % tags]
    return sumOf([pairFeature(before), tripleFeature(first, before)])
  })
  const joint = jointSums(sumOf)
  const scores = new Int32Array(tags)
  const hintedBy = new Map<string, Map<Weighed, Sums>>()

  /** What all but the neighbouring tags say of a place. */
  const score = (words: readonly Weighed[], at: number, first: boolean, hint: string): void => {
    const own = words[at]!
    const [b, a] = [words[at - 2] ?? none, words[at - 1] ?? none]
    const [y, z] = [words[at + 1] ?? none, words[at + 2] ?? none]
    const [stands, before1, behind1] = [own.own(first), joint('ak', a, own), joint('ky', own, y)]
    const [around, before2, behind2] = [joint('ay', a, y), joint('ba', b, a), joint('yz', y, z)]
    for (const tag of own.seen.allowed) {
      scores[tag] =
        stands[tag]! +
        before1[tag]! +
        behind1[tag]! +
        around[tag]! +
        before2[tag]! +
        behind2[tag]! +
        b.kindSides[0][tag]! +
        a.kindSides[1][tag]! +
        y.kindSides[2][tag]! +
        z.kindSides[3][tag]! +
        a.endingSides[1][tag]! +
        y.endingSides[2][tag]!
      if (b.formSides !== undefined) scores[tag]! += b.formSides[0][tag]!
      if (a.formSides !== undefined) scores[tag]! += a.formSides[1][tag]!
      if (y.formSides !== undefined) scores[tag]! += y.formSides[2][tag]!
      if (z.formSides !== undefined) scores[tag]! += z.formSides[3][tag]!
    }
    const [before, behind] = [a.withNext?.get(own.seen.form), own.ofNext?.get(y.seen.form)]
    if (before !== undefined) addTo(scores, before)
    if (behind !== undefined) addTo(scores, behind)
    if (hint === '') return
    const hinted = remember(
      remember(hintedBy, hint, () => new Map<Weighed, Sums>()),
      own,
      () => sumOf(hintFeatures(own.seen, hint)),
    )
    for (const tag of own.seen.allowed) scores[tag]! += hinted[tag]!
  }
  const none = weigh(nothing)
  const lattice = latticeWith(triples, tags)
  return {
    tag: (words, isFirst, hints) => {
      const weighed = words.map(weigh)
      lattice.begin()
      for (let at = 0; at < weighed.length; at++) {
        const { allowed } = weighed[at]!.seen
        if (allowed.length > 1) score(weighed, at, isFirst[at]!, hints[at]!)
        lattice.add(allowed, scores)
      }
      return { ...lattice.best(), with: lattice.bestWith }
    },
  }
}

/** Finds the best path through the tags of a sentence, each scored by the two before it. Its arrays serve every sentence. */
function latticeWith(triples: readonly Sums[], tags: number) {
  const columns: (readonly number[])[] = []
  let own = new Int32Array(1024)
  let starts = new Int32Array(256)
  let sums = new Int32Array(4096)
  let from = new Uint8Array(4096)
  const firstTag = nothing.allowed

  const begin = (): void => {
    columns.length = 0
    starts[0] = 0
  }
  const add = (allowed: readonly number[], scores: Int32Array): void => {
    const at = columns.push(allowed) - 1
    const start = starts[at]!
    if (at + 2 > starts.length) starts = grown(starts, new Int32Array(2 * starts.length))
    if (start + allowed.length > own.length) own = grown(own, new Int32Array(2 * own.length + allowed.length))
    for (let index = 0; index < allowed.length; index++) {
      own[start + index] = allowed.length === 1 ? 0 : scores[allowed[index]!]!
    }
    starts[at + 1] = start + allowed.length
  }
  /** With one place held to the tag of this index; -1 holds none. */
  const search = (held: number, only: number): Best => {
    const ends: number[] = []
    let [before, begun, end] = [0, 0, 0]
    for (let at = 0; at < columns.length; at++) {
      const [firsts, befores, allowed] = [columns[at - 2] ?? firstTag, columns[at - 1] ?? firstTag, columns[at]!]
      before = begun
      begun = end
      end = begun + befores.length * allowed.length
      if (end > sums.length) {
        sums = grown(sums, new Int32Array(2 * end))
        from = grown(from, new Uint8Array(2 * end))
      }
      for (let one = 0; one < befores.length; one++) {
        for (let two = 0; two < allowed.length; two++) {
          let most = worst
          let best = 0
          if (at !== held || two === only) {
            for (let first = 0; first < firsts.length; first++) {
              const last = at === 0 ? 0 : sums[before + first * befores.length + one]!
              const sum = last + triples[firsts[first]! * tags + befores[one]!]![allowed[two]!]!
              if (sum > most) {
                most = sum
                best = first
              }
            }
            most += own[starts[at]! + two]!
          }
          sums[begun + one * allowed.length + two] = most
          from[begun + one * allowed.length + two] = best
        }
      }
      ends.push(begun)
    }
    return path(ends, end)
  }
  const path = (ends: readonly number[], end: number): Best => {
    const found = new Array<number>(columns.length)
    const start = ends.at(-1)
    if (start === undefined) return { tags: found, score: 0 }
    let state = 0
    for (let at = start + 1; at < end; at++) if (sums[at]! > sums[start + state]!) state = at - start
    const score = sums[start + state]!
    for (let at = columns.length - 1; at >= 0; at--) {
      const { length } = columns[at]!
      found[at] = columns[at]![state % length]!
      state = from[ends[at]! + state]! * (columns[at - 1] ?? firstTag).length + Math.floor(state / length)
    }
    return { tags: found, score }
  }
  return {
    begin,
    add,
    best: (): Best => search(-1, -1),
    bestWith: (place: number, tag: number): Best => search(place, columns[place]!.indexOf(tag)),
  }
}

/** Below every sum, and still far enough from the least number to add to. */
const worst = -1_000_000_000

function grown<Numbers extends Int32Array | Uint8Array>(numbers: Numbers, larger: Numbers): Numbers {
  larger.set(numbers)
  return larger
}

function addTo(sums: Sums, weights: Weights): void {
  for (let at = 0; at < weights.length; at += 2) sums[weights[at]!]! += weights[at + 1]!
}

/** Looks spellings up. Most forms have no weights of their own: what they say comes from their kind and ending. */
function weigher(
  weights: TaggerModel['weights'],
  sumOf: (features: readonly string[]) => Sums,
): (seen: Seen) => Weighed {
  const memory = new Map<Seen, Weighed>()
  const kinds = new Map<string, number>()
  const [byKind, byEnding, byForm] = [new Map<string, Sides>(), new Map<string, Sides>(), new Map<string, Sides>()]
  const forms = formSides(weights)
  /** By offset + 2; the middle is not asked for. */
  const sidesOf = (make: (offset: -2 | -1 | 1 | 2) => readonly string[]): Sides => [
    sumOf(make(-2)),
    sumOf(make(-1)),
    sumOf(make(1)),
    sumOf(make(2)),
  ]
  const weighNew = (seen: Seen): Weighed => {
    const own: (Sums | undefined)[] = []
    return {
      seen,
      kind: remember(kinds, seen.kind, () => kinds.size),
      own: first => {
        own[first ? 1 : 0] ??= sumOf(ownFeatures(seen, first))
        return own[first ? 1 : 0]!
      },
      kindSides: remember(byKind, `${seen.kind} ${seen.use}`, () => sidesOf(offset => kindFeatures(seen, offset))),
      endingSides: remember(byEnding, seen.form.slice(-3), () => sidesOf(offset => endingFeatures(seen, offset))),
      formSides: forms.has(seen.form)
        ? remember(byForm, seen.form, () => sidesOf(offset => formFeatures(seen, offset)))
        : undefined,
      withNext: nextOf('p', seen),
      ofNext: nextOf('q', seen),
    }
  }
  const nested = new Map<string, ReadonlyMap<string, ReadonlyMap<string, Weights>>>()
  const nextOf = (name: 'p' | 'q', { form }: Seen): ReadonlyMap<string, Weights> | undefined =>
    remember(nested, name, () => byFirst(weights.get(name))).get(form)
  return seen => remember(memory, seen, weighNew)
}

/** Forms that say something of their neighbours. */
const formSides = (weights: TaggerModel['weights']): ReadonlySet<string> =>
  new Set(['bw', 'aw', 'yw', 'zw'].flatMap(name => [...(weights.get(name)?.keys() ?? [])]))

/** `a b` → weights, by `a`, then by `b`. */
function byFirst(table: ReadonlyMap<string, Weights> = new Map()): ReadonlyMap<string, ReadonlyMap<string, Weights>> {
  const found = new Map<string, Map<string, Weights>>()
  for (const [pair, own] of table) {
    const cut = pair.indexOf(' ')
    remember(found, pair.slice(0, cut), () => new Map()).set(pair.slice(cut + 1), own)
  }
  return found
}

type JointName = 'ak' | 'ky' | 'ay' | 'ba' | 'yz'

/** What two kinds say together, found once for each pair. */
function jointSums(
  sumOf: (features: readonly string[]) => Sums,
): (name: JointName, one: Weighed, other: Weighed) => Sums {
  const tables: Readonly<Record<JointName, Sums[][]>> = { ak: [], ky: [], ay: [], ba: [], yz: [] }
  return (name, one, other) => {
    const table = tables[name]
    table[one.kind] ??= []
    const row = table[one.kind]!
    row[other.kind] ??= sumOf([`${name} ${one.seen.kind} ${other.seen.kind}`])
    return row[other.kind]!
  }
}

/** A tag in kinds and in the model’s file: `A` is 0. */
export const letterOfTag = (tag: number): string => String.fromCharCode(65 + tag)

/**
 * Reads a model: features in order, one a line. A line begins with how many characters it shares with the one before,
 * in base 36 (at most 35), then has the rest of the feature, a tab, and the weights: a letter for the tag, the number.
 */
export function readModel(text: string, tags: number): TaggerModel {
  const weights = new Map<string, Map<string, Weights>>()
  let feature = ''
  let start = 0
  while (start < text.length) {
    const end = text.indexOf('\n', start)
    const tab = text.indexOf('\t', start)
    if (tab !== -1 && tab < end) {
      feature = feature.slice(0, Number.parseInt(text[start]!, 36)) + text.slice(start + 1, tab)
      const cut = feature.indexOf(' ')
      const table = remember(weights, feature.slice(0, cut), () => new Map())
      table.set(feature.slice(cut + 1), readWeights(text, tab + 1, end))
    }
    start = end === -1 ? text.length : end + 1
  }
  return { tags, weights }
}

/** `B12D-3`: 12 for tag 1, −3 for tag 3. */
function readWeights(text: string, start: number, end: number): Weights {
  const found: number[] = []
  let weight = 0
  let sign = 1
  for (let at = start; at <= end; at++) {
    const code = text.charCodeAt(at)
    if (code >= 48 && code <= 57) weight = 10 * weight + code - 48
    else if (code === 45) sign = -1
    else {
      if (at > start) found.push(sign * weight)
      if (at < end) found.push(code - 65)
      weight = 0
      sign = 1
    }
  }
  return found
}
