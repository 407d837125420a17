import type { AlignOptions } from '../../src/core/align/bitext.ts'
import { type Evidence, evidence } from '../../src/core/align/evidence/evidence.ts'
import { type Arcs, chancesOf } from '../../src/core/align/lattice.ts'
import { read, vectorOf, weighBeads } from '../../src/core/align/weigh-beads.ts'
import { numbersFrom } from '../random.mjs'
import { damages, type Random } from './damage.ts'
import { type GoldBook, withoutMarks } from './gold.ts'
import { type Bead, nameOf } from './score.ts'

/** All beads that could be in one book, their evidence, and which of them the gold has. */
export interface Lesson {
  readonly name: string
  readonly arcs: Arcs
  readonly rows: Float64Array
  /** 0 for a bead of the gold, a heavy negative number for any other. */
  readonly penalty: Float64Array
}

const width = evidence.length

/** The evidence for a book as the aligner sees it in its last pass, with the weights given. */
export function lessonOf(book: GoldBook, options: AlignOptions, vector: Float64Array): Lesson {
  const reading = read(book.source, book.target, options)
  const { arcs, chances, rows } = weighBeads(reading, vector, true)
  const penalty = penalties(arcs, book.gold)
  const kept = [...chances.keys()].filter(at => chances[at]! > hopeless || penalty[at] === 0)
  const keptRows = new Float64Array(kept.length * width)
  for (const [to, at] of kept.entries()) keptRows.set(rows.subarray(at * width, (at + 1) * width), to * width)
  return {
    name: book.name,
    arcs: only(arcs, kept),
    rows: keptRows,
    penalty: Float64Array.from(kept, at => penalty[at]!),
  }
}

/** Beads less likely than this teach nothing and cost much. */
const hopeless = 1e-7

const only = (arcs: Arcs, kept: readonly number[]): Arcs => ({
  i: Int32Array.from(kept, at => arcs.i[at]!),
  j: Int32Array.from(kept, at => arcs.j[at]!),
  a: Uint16Array.from(kept, at => arcs.a[at]!),
  b: Uint16Array.from(kept, at => arcs.b[at]!),
  from: Int32Array.from(kept, at => arcs.from[at]!),
  to: Int32Array.from(kept, at => arcs.to[at]!),
  again: Uint8Array.from(kept, at => arcs.again[at]!),
  fixed: Uint8Array.from(kept, at => arcs.fixed[at]!),
  nodes: arcs.nodes,
})

/** Gold beads cost nothing; inside a gold bead that the aligner cannot make, any bead costs little; all others cost much. */
function penalties(arcs: Arcs, gold: readonly Bead[]): Float64Array {
  const known = new Set<string>()
  for (let at = 0; at < arcs.from.length; at++) known.add(`${arcs.i[at]},${arcs.j[at]},${arcs.a[at]},${arcs.b[at]}`)
  const right = new Set<string>()
  const rough: (readonly [number, number, number, number])[] = []
  let [i, j] = [0, 0]
  for (const bead of gold) {
    const [a, b] = [bead.source.length, bead.target.length]
    if (a === 0 || b === 0) {
      for (const at of bead.source) right.add(nameOf({ source: [at], target: [] }))
      for (const at of bead.target) right.add(nameOf({ source: [], target: [at] }))
    } else if (known.has(`${i},${j},${a},${b}`)) right.add(nameOf(bead))
    else rough.push([i, j, i + a, j + b])
    i += a
    j += b
  }
  return Float64Array.from(arcs.from, (_, at) => {
    const [x, y, a, b] = [arcs.i[at]!, arcs.j[at]!, arcs.a[at]!, arcs.b[at]!]
    if (a + b === 0) return 0
    if (a * b === 0 && right.has(a > 0 ? `${x}:` : `:${y}`)) return 0
    if (a * b > 0 && right.has(nameOf({ source: runOf(x, a), target: runOf(y, b) }))) return 0
    return rough.some(([r, s, t, u]) => x >= r && y >= s && x + a <= t && y + b <= u) ? -1 : -30
  })
}

const runOf = (start: number, count: number): number[] => Array.from({ length: count }, (_, at) => start + at)

/**
 * Weights that make the gold ways likeliest: a conditional random field over beads, maximum likelihood with a Gaussian
 * prior, by L-BFGS.
 */
export function train(lessons: readonly Lesson[], start: Float64Array, steps = 60, prior = 0.5): Float64Array {
  const scale = scales(lessons)
  const objective = (scaled: Float64Array): { value: number; gradient: Float64Array } => {
    const vector = scaled.map((value, at) => value / scale[at]!)
    const gradient = new Float64Array(width)
    let value = 0
    for (const lesson of lessons) value += likelihood(lesson, vector, gradient)
    for (let at = 0; at < width; at++) {
      gradient[at] = gradient[at]! / scale[at]! - prior * scaled[at]!
      value -= (prior / 2) * scaled[at]! ** 2
    }
    return { value, gradient }
  }
  return maximise(
    objective,
    start.map((value, at) => value * scale[at]!),
    steps,
  ).map((value, at) => value / scale[at]!)
}

/** Adds what the gold has more of than the model expects to the gradient; gives the log likelihood of the gold. */
function likelihood({ arcs, rows, penalty }: Lesson, vector: Float64Array, gradient: Float64Array): number {
  const scores = Float64Array.from(arcs.from, (_, at) => {
    let score = 0
    for (let k = 0; k < width; k++) score += rows[at * width + k]! * vector[k]!
    return score
  })
  const free = chancesOf(arcs, scores)
  const held = chancesOf(
    arcs,
    scores.map((score, at) => score + penalty[at]!),
  )
  for (let at = 0; at < scores.length; at++) {
    const difference = held.chances[at]! - free.chances[at]!
    if (Math.abs(difference) < 1e-9) continue
    for (let k = 0; k < width; k++) gradient[k]! += difference * rows[at * width + k]!
  }
  return held.all - free.all
}

/** Spread of each piece of evidence over all beads. */
function scales(lessons: readonly Lesson[]): Float64Array {
  const sums = new Float64Array(width)
  let count = 0
  for (const { rows } of lessons) {
    for (let at = 0; at < rows.length; at++) sums[at % width]! += rows[at]! ** 2
    count += rows.length / width
  }
  return sums.map(sum => Math.max(0.05, Math.sqrt(sum / count)))
}

type Objective = (at: Float64Array) => { value: number; gradient: Float64Array }

const dot = (one: Float64Array, other: Float64Array): number =>
  one.reduce((sum, value, at) => sum + value * other[at]!, 0)

/** L-BFGS with ten remembered steps and a halving line search. */
function maximise(objective: Objective, start: Float64Array, steps: number): Float64Array {
  let point = start
  let here = objective(point)
  const memory: { s: Float64Array; y: Float64Array; rho: number }[] = []
  for (let step = 0; step < steps; step++) {
    const direction = here.gradient.slice()
    const alphas: number[] = []
    for (const { s, y, rho } of memory) {
      const alpha = rho * dot(s, direction)
      alphas.push(alpha)
      for (let k = 0; k < width; k++) direction[k]! -= alpha * y[k]!
    }
    const latest = memory[0]
    const size = latest ? dot(latest.s, latest.y) / dot(latest.y, latest.y) : 1 / Math.sqrt(dot(direction, direction))
    for (let k = 0; k < width; k++) direction[k]! *= size
    for (const [at, { s, y, rho }] of [...memory.entries()].reverse()) {
      const beta = rho * dot(y, direction)
      for (let k = 0; k < width; k++) direction[k]! += s[k]! * (alphas[at]! - beta)
    }
    const slope = dot(direction, here.gradient)
    let length = 1
    let next = here
    let moved = point
    for (; length > 1e-6; length /= 2) {
      moved = point.map((value, k) => value + length * direction[k]!)
      next = objective(moved)
      if (next.value > here.value + 1e-4 * length * slope) break
    }
    if (next.value - here.value < 1e-3) break
    const s = moved.map((value, k) => value - point[k]!)
    const y = here.gradient.map((value, k) => value - next.gradient[k]!)
    if (dot(s, y) > 1e-12) memory.unshift({ s, y, rho: 1 / dot(s, y) })
    memory.splice(10)
    point = moved
    here = next
  }
  return point
}

/** Where learning begins: what anyone would guess of links. */
const guess: Readonly<Partial<Record<Evidence, number>>> = {
  alone: -3,
  'alone here': 0.5,
  'two-one': -3,
  'three-one': -4,
  'more-one': -5,
  'two-two': -5,
  'more-more': -6,
  extra: -1,
  gap: -1,
  'gain nearby': 0.2,
  'covered least': 7,
  'covered worst of many': 2,
}

/** Apart from the seeds that are measured. */
const seed = 4711
/** Damage after which no way from start to end holds all links. */
const turned: ReadonlySet<string> = new Set(['chapters swapped', 'chapter doubled'])

/**
 * Weights learned from books, each seen with and without its paragraph marks, and damaged, since real books have too few
 * gaps; the evidence is gathered anew each round.
 */
export function learn(books: readonly GoldBook[], options: AlignOptions, rounds = 2): Float64Array {
  let vector = vectorOf(guess)
  for (let round = 0; round < rounds; round++) {
    const lessons = books
      .flatMap((book, at) => [withoutMarks(book), book, ...damagedWays(book, numbersFrom(seed + at), books)])
      .map(book => lessonOf(book, options, vector))
    vector = train(lessons, vector)
  }
  return vector
}

const damagedWays = (book: GoldBook, random: Random, books: readonly GoldBook[]): GoldBook[] =>
  damages.filter(({ name }) => !turned.has(name)).map(damage => damage.make(book, random, books))
