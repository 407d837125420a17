import type { Bead } from './score.ts'

/** Probability of each shape, from Gale and Church 1993, table 5; both directions of a shape share theirs. */
const shapes: readonly (readonly [source: number, target: number, probability: number])[] = [
  [1, 1, 0.89],
  [1, 0, 0.0099 / 2],
  [0, 1, 0.0099 / 2],
  [2, 1, 0.089 / 2],
  [1, 2, 0.089 / 2],
  [2, 2, 0.011],
]

/** Target characters for a source character, and variance of the difference for a character. */
const ratio = 1
const variance = 6.8

/** The classic to compare with: Gale and Church 1993, by characters alone, the whole matrix. */
export function galeChurch(source: readonly string[], target: readonly string[]): Bead[] {
  const width = target.length + 1
  const sums = [lengthSums(source), lengthSums(target)] as const
  const best = new Float64Array((source.length + 1) * width).fill(Number.POSITIVE_INFINITY)
  const by = new Int8Array(best.length)
  best[0] = 0
  for (let i = 0; i <= source.length; i++) {
    for (let j = 0; j <= target.length; j++) {
      for (const [at, [a, b, probability]] of shapes.entries()) {
        if (i < a || j < b) continue
        const length = cost(sums[0][i]! - sums[0][i - a]!, sums[1][j]! - sums[1][j - b]!)
        const total = best[(i - a) * width + j - b]! + length - Math.log(probability)
        if (total >= best[i * width + j]!) continue
        best[i * width + j] = total
        by[i * width + j] = at
      }
    }
  }
  return trace(source.length, target.length, by)
}

const lengthSums = (sentences: readonly string[]): number[] => {
  const sums = [0]
  for (const sentence of sentences) sums.push(sums[sums.length - 1]! + [...sentence].length)
  return sums
}

/** -log of the chance that lengths differ so much or more. */
function cost(length: number, other: number): number {
  const mean = (length + other / ratio) / 2
  if (mean === 0) return 0
  const deviation = Math.abs(other - length * ratio) / Math.sqrt(variance * mean)
  return -Math.log(Math.max(1e-300, 2 * (1 - normal(deviation))))
}

/** Cumulative normal distribution: Abramowitz and Stegun 26.2.17. */
function normal(z: number): number {
  const t = 1 / (1 + 0.2316419 * z)
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return 1 - 0.3989423 * Math.exp((-z * z) / 2) * series
}

function trace(n: number, m: number, by: Int8Array): Bead[] {
  const beads: Bead[] = []
  let [i, j] = [n, m]
  while (i > 0 || j > 0) {
    const [a, b] = shapes[by[i * (m + 1) + j]!]!
    beads.push({ source: run(i - a, a), target: run(j - b, b) })
    i -= a
    j -= b
  }
  return beads.reverse()
}

const run = (start: number, count: number): number[] => Array.from({ length: count }, (_, at) => start + at)
