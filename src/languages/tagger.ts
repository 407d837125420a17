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
  /** Where it is held to some of its tags: the same with all of them, which says the same of its neighbours. */
  readonly whole?: Seen
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

/** Where in the pool a row of sums begins, one sum a tag; places share those that many have. Row 0 holds zeros. */
type Row = number

/** At −2, −1, 1 and 2 places from a word. */
type Sides = readonly [Row, Row, Row, Row]

/** What the model says of a spelling, found once. */
interface Weighed {
  readonly seen: Seen
  readonly kind: number
  /** What it adds where it stands, inside a sentence and at its start; -1 until it is asked for. */
  readonly own: [inside: Row, first: Row]
  readonly kindSides: Sides
  readonly endingSides: Sides
  readonly formSides: Sides
  /** Weights of this form together with the one behind it, by that form. */
  readonly withNext: ReadonlyMap<string, Weights> | undefined
  readonly ofNext: ReadonlyMap<string, Weights> | undefined
}

/** Sums of weights, one row after the other: most of a word's work is to read twenty of them. */
interface Pool {
  readonly rowOf: (features: readonly string[]) => Row
  /** To be asked for again once a row was made. */
  readonly sums: () => Int32Array
}

function poolOf({ tags, weights }: TaggerModel): Pool {
  let sums = new Int32Array(tags * 4096)
  let end = tags
  return {
    rowOf: features => {
      let row = 0
      for (const feature of features) {
        const own = weightsOf(feature, weights)
        if (own === undefined) continue
        if (row === 0) {
          row = end
          end += tags
          if (end > sums.length) sums = grown(sums, new Int32Array(2 * sums.length))
        }
        for (let at = 0; at < own.length; at += 2) sums[row + own[at]!]! += own[at + 1]!
      }
      return row
    },
    sums: () => sums,
  }
}

function weightsOf(feature: string, weights: TaggerModel['weights']): Weights | undefined {
  const cut = feature.indexOf(' ')
  return weights.get(feature.slice(0, cut))?.get(feature.slice(cut + 1))
}

/** What two tags say of the one behind them, by all three: `(first × tags + before) × tags + tag`. */
function triplesOf({ tags, weights }: TaggerModel): Int32Array {
  const triples = new Int32Array(tags ** 3)
  for (let first = 0; first < tags; first++) {
    for (let before = 0; before < tags; before++) {
      const sums = triples.subarray((first * tags + before) * tags)
      addTo(sums, weightsOf(pairFeature(before), weights) ?? [])
      addTo(sums, weightsOf(tripleFeature(first, before), weights) ?? [])
    }
  }
  return triples
}

export function tagger(model: TaggerModel): Tagger {
  const { tags, weights } = model
  const { rowOf, sums } = poolOf(model)
  const weigh = weigher(weights, rowOf)
  const joint = jointRows(rowOf)
  const scores = new Int32Array(tags)
  const hintedBy = new Map<string, Map<Weighed, Row>>()
  const none = weigh(nothing)
  /** Rows that say something of a place. */
  const told = new Int32Array(24)
  let rows = 0
  const tell = (row: Row): void => {
    if (row !== 0) told[rows++] = row
  }

  /** What all but the neighbouring tags say of a place. */
  const score = (words: readonly Weighed[], at: number, first: boolean, hint: string): void => {
    const own = words[at]!
    const b = at > 1 ? words[at - 2]! : none
    const a = at > 0 ? words[at - 1]! : none
    const y = at + 1 < words.length ? words[at + 1]! : none
    const z = at + 2 < words.length ? words[at + 2]! : none
    const place = first ? 1 : 0
    if (own.own[place] === -1) own.own[place] = rowOf(ownFeatures(own.seen, first))
    rows = 0
    tell(own.own[place])
    tell(joint('ak', a, own))
    tell(joint('ky', own, y))
    tell(joint('ay', a, y))
    tell(joint('ba', b, a))
    tell(joint('yz', y, z))
    tell(b.kindSides[0])
    tell(a.kindSides[1])
    tell(y.kindSides[2])
    tell(z.kindSides[3])
    tell(a.endingSides[1])
    tell(y.endingSides[2])
    tell(b.formSides[0])
    tell(a.formSides[1])
    tell(y.formSides[2])
    tell(z.formSides[3])
    if (hint !== '') {
      const ofHint = remember(hintedBy, hint, () => new Map<Weighed, Row>())
      tell(remember(ofHint, own, () => rowOf(hintFeatures(own.seen, hint))))
    }
    const pool = sums()
    for (const tag of own.seen.allowed) {
      let sum = 0
      for (let row = 0; row < rows; row++) sum += pool[told[row]! + tag]!
      scores[tag] = sum
    }
    const [before, behind] = [a.withNext?.get(own.seen.form), own.ofNext?.get(y.seen.form)]
    if (before !== undefined) addTo(scores, before)
    if (behind !== undefined) addTo(scores, behind)
  }
  const lattice = latticeWith(triplesOf(model), tags)
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
function latticeWith(triples: Int32Array, tags: number) {
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
    let before = 0
    let begun = 0
    let end = 0
    let firsts = firstTag
    let befores = firstTag
    for (let at = 0; at < columns.length; at++) {
      const allowed = columns[at]!
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
              const sum = last + triples[(firsts[first]! * tags + befores[one]!) * tags + allowed[two]!]!
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
      firsts = befores
      befores = allowed
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

function addTo(sums: Int32Array, weights: Weights): void {
  for (let at = 0; at < weights.length; at += 2) sums[weights[at]!]! += weights[at + 1]!
}

/** Looks spellings up. Most forms have no weights of their own: what they say comes from their kind and ending. */
function weigher(weights: TaggerModel['weights'], rowOf: Pool['rowOf']): (seen: Seen) => Weighed {
  const memory = new Map<Seen, Weighed>()
  const kinds = new Map<string, number>()
  const [byKind, byEnding, byForm] = [new Map<string, Sides>(), new Map<string, Sides>(), new Map<string, Sides>()]
  const forms = formSides(weights)
  /** By offset + 2; the middle is not asked for. */
  const sidesOf = (make: (offset: -2 | -1 | 1 | 2) => readonly string[]): Sides => [
    rowOf(make(-2)),
    rowOf(make(-1)),
    rowOf(make(1)),
    rowOf(make(2)),
  ]
  const weighNew = (seen: Seen): Weighed => {
    if (seen.whole !== undefined) return { ...remember(memory, seen.whole, weighNew), seen }
    return {
      seen,
      kind: remember(kinds, seen.kind, () => kinds.size),
      own: [-1, -1],
      kindSides: remember(byKind, `${seen.kind} ${seen.use}`, () => sidesOf(offset => kindFeatures(seen, offset))),
      endingSides: remember(byEnding, seen.form.slice(-3), () => sidesOf(offset => endingFeatures(seen, offset))),
      formSides: forms.has(seen.form)
        ? remember(byForm, seen.form, () => sidesOf(offset => formFeatures(seen, offset)))
        : silent,
      withNext: nextOf('p', seen),
      ofNext: nextOf('q', seen),
    }
  }
  const nested = new Map<string, ReadonlyMap<string, ReadonlyMap<string, Weights>>>()
  const nextOf = (name: 'p' | 'q', { form }: Seen): ReadonlyMap<string, Weights> | undefined =>
    remember(nested, name, () => byFirst(weights.get(name))).get(form)
  return seen => remember(memory, seen, weighNew)
}

const silent: Sides = [0, 0, 0, 0]

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
function jointRows(rowOf: Pool['rowOf']): (name: JointName, one: Weighed, other: Weighed) => Row {
  const tables: Readonly<Record<JointName, Map<number, Row>>> = {
    ak: new Map(),
    ky: new Map(),
    ay: new Map(),
    ba: new Map(),
    yz: new Map(),
  }
  return (name, one, other) => {
    const table = tables[name]
    const pair = one.kind * manyKinds + other.kind
    const known = table.get(pair)
    if (known !== undefined) return known
    const row = rowOf([`${name} ${one.seen.kind} ${other.seen.kind}`])
    table.set(pair, row)
    return row
  }
}

/** More than there are. */
const manyKinds = 32_768

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
