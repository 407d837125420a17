import type { Words } from '../words.ts'
import type { Beliefs } from './beliefs.ts'
import type { Cells } from './cells.ts'
import type { Written } from './written.ts'

/** Chances of a passage's cells, row by row of source tokens; good until the next passage is asked for. */
export interface Walked {
  /** Target tokens. */
  readonly width: number
  readonly chances: Float64Array
}

/** Any two words may translate each other. */
const anything = 0.001
/** Chance that a word has no counterpart, and how likely it then is itself. */
const skip = 0.12
const alone = 0.02
const said = 1 - skip

/**
 * A function that gives the chance of every cell of a passage: the geometric mean of the posteriors of two hidden Markov
 * models, one in which source words are said in the order of the target, one the other way round.
 */
export function walker([source, target]: Written, { starts, pairs }: Cells, beliefs: Beliefs): (at: number) => Walked {
  const cells = mostCells(source, target)
  const side = Math.max(longestOf(source), longestOf(target))
  const [emissions, ahead, back] = [new Float64Array(cells), new Float64Array(cells), new Float64Array(cells)]
  const chances = new Float64Array(cells)
  const posteriors = posteriorsOf(side)
  return passage => {
    const [height, width] = [source, target].map(words => words.starts[passage + 1]! - words.starts[passage]!) as [
      number,
      number,
    ]
    const first = starts[source.starts[passage]!]!
    const count = height * width
    for (let row = 0, cell = 0; row < height; row++)
      for (let column = 0; column < width; column++, cell++)
        emissions[column * height + row] = anything + beliefs.forward[pairs[first + cell]!]!
    posteriors(emissions, height, width, ahead)
    for (let cell = 0; cell < count; cell++) emissions[cell] = anything + beliefs.backward[pairs[first + cell]!]!
    posteriors(emissions, width, height, back)
    for (let row = 0, cell = 0; row < height; row++)
      for (let column = 0; column < width; column++, cell++)
        chances[cell] = Math.sqrt(ahead[column * height + row]! * back[cell]!)
    return { width, chances: chances.subarray(0, count) }
  }
}

const longestOf = ({ starts }: Words): number => {
  let most = 0
  for (let at = 0; at + 1 < starts.length; at++) most = Math.max(most, starts[at + 1]! - starts[at]!)
  return most
}

const mostCells = ({ starts }: Words, { starts: others }: Words): number => {
  let most = 0
  for (let at = 0; at + 1 < starts.length; at++)
    most = Math.max(most, (starts[at + 1]! - starts[at]!) * (others[at + 1]! - others[at]!))
  return most
}

/**
 * How the next word's counterpart lies to the last one's: most often right behind it, sometimes the same or one further,
 * seldom anywhere. What falls with the distance and what does not are summed up as one goes, so that a step costs what
 * the passage is long, not its square.
 */
const next = 0.5
const same = 0.08
const further = 0.12
/** An adjective that changes sides with its noun. */
const previous = 0.07
const anywhere = 0.1
const decay = 0.6
const falling = (0.4 * (1 - decay)) / (1 + decay)

type Posteriors = (emissions: Float64Array, states: number, steps: number, out: Float64Array) => void

/**
 * Forward and backward over `steps` words, each said by one of `states` or by none; `emissions` and `out` row by row of
 * steps. `most` is the largest number of states.
 */
function posteriorsOf(most: number): Posteriors {
  /** What is handed from step to step, with two empty places on either side. */
  const mass = new Float64Array(most + 4)
  const moved = new Float64Array(most)
  const later = new Float64Array(most)
  const norms = new Float64Array(most)
  /** Of each step and state the chance that none was said since it. */
  let silent = new Float64Array(0)

  return (emissions, states, steps, out) => {
    if (states === 0 || steps === 0) return
    if (silent.length < states * steps) silent = new Float64Array(2 * states * steps)
    normalize(states)
    let sum = begin(emissions, states, out)
    for (let row = states; row < states * steps; row += states) sum = advance(emissions, row, states, out, 1 / sum)
    later.fill(1, 0, states)
    for (let row = states * (steps - 1); row > 0; row -= states) {
      settle(row, states, out, sum)
      sum = retreat(emissions, row, states, out)
    }
    settle(0, states, out, sum)
  }

  /** One over what all jumps from a state sum up to inside the passage. */
  function normalize(states: number): void {
    let before = decay
    let behind = decay ** (states - 1)
    for (let state = 0; state < states; state++) {
      const falls = (falling * (1 - behind + decay - before * decay)) / (1 - decay)
      norms[state] =
        1 /
        (anywhere +
          same +
          (state + 1 < states ? next : 0) +
          (state + 2 < states ? further : 0) +
          (state > 0 ? previous : 0) +
          falls)
      before *= decay
      behind /= decay
    }
  }

  /** The first step, as if from before the first state. Each step gives the sum of its row, which is left as it is. */
  function begin(emissions: Float64Array, states: number, out: Float64Array): number {
    let sum = skip * alone
    let fall = falling
    silent.fill(0, 0, states)
    silent[0] = skip * alone
    for (let state = 0; state < states; state++) {
      const jump = anywhere / states + (state === 0 ? next : state === 1 ? further : 0) + fall
      out[state] = emissions[state]! * said * jump
      sum += out[state]!
      fall *= decay
    }
    return sum
  }

  /** One step from the row before, whose chances come times `scale`. */
  function advance(emissions: Float64Array, row: number, states: number, out: Float64Array, scale: number): number {
    const last = row - states
    let all = 0
    for (let state = 0; state < states; state++) {
      const here = (out[last + state]! + silent[last + state]!) * norms[state]! * scale
      mass[state + 2] = here
      all += here
    }
    mass[0] = 0
    mass[1] = 0
    mass[states + 2] = 0
    const flat = (anywhere / states) * all
    let passed = 0
    for (let state = 0; state < states; state++) {
      passed = decay * passed + mass[state + 1]!
      const near =
        same * mass[state + 2]! + next * mass[state + 1]! + further * mass[state]! + previous * mass[state + 3]!
      moved[state] = flat + near + falling * passed
    }
    let ahead = 0
    let sum = 0
    for (let state = states - 1; state >= 0; state--) {
      ahead = decay * (ahead + mass[state + 2]!)
      const own = emissions[row + state]! * said * (moved[state]! + falling * ahead)
      const none = (out[last + state]! + silent[last + state]!) * skip * alone * scale
      out[row + state] = own
      silent[row + state] = none
      sum += own + none
    }
    return sum
  }

  /** Chances of a row, known from before, become what they are with what comes later. */
  function settle(row: number, states: number, out: Float64Array, sum: number): void {
    const scale = 1 / sum
    for (let state = 0; state < states; state++) out[row + state]! *= later[state]! * scale
  }

  /** What comes later, seen from the row before: the jumps the other way round. Gives what that row then sums up to. */
  function retreat(emissions: Float64Array, row: number, states: number, out: Float64Array): number {
    let all = 0
    for (let state = 0; state < states; state++) {
      const here = emissions[row + state]! * said * later[state]!
      mass[state + 1] = here
      all += here
    }
    mass[0] = 0
    mass[states + 1] = 0
    mass[states + 2] = 0
    const flat = (anywhere / states) * all
    let coming = 0
    for (let state = states - 1; state >= 0; state--) {
      coming = decay * coming + mass[state + 2]!
      const near =
        same * mass[state + 1]! + next * mass[state + 2]! + further * mass[state + 3]! + previous * mass[state]!
      moved[state] = flat + near + falling * coming
    }
    const scale = 1 / all
    const last = row - states
    let passed = 0
    let sum = 0
    for (let state = 0; state < states; state++) {
      passed = decay * (passed + mass[state + 1]!)
      const value = scale * ((moved[state]! + falling * passed) * norms[state]! + skip * alone * later[state]!)
      later[state] = value
      sum += (out[last + state]! + silent[last + state]!) * value
    }
    return sum
  }
}
