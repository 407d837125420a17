import type { Passage } from './bitext.ts'

/** Passages that are known, and what lies between them: each region faces one region, in order, and none is left over. */
export interface Regions {
  /** By region: its first and last boundary on each side, inclusive. */
  readonly source: readonly (readonly [number, number])[]
  readonly target: readonly (readonly [number, number])[]
  /** By sentence: its region. */
  readonly ofSource: Int32Array
  readonly ofTarget: Int32Array
}

/** Undefined where no passage is known. */
export function regionsOf(passages: readonly Passage[], n: number, m: number): Regions | undefined {
  if (passages.length === 0) return undefined
  const source: [number, number][] = []
  const target: [number, number][] = []
  let [i, j] = [0, 0]
  for (const passage of passages) {
    source.push([i, passage.source[0]], [...passage.source])
    target.push([j, passage.target[0]], [...passage.target])
    i = passage.source[1]
    j = passage.target[1]
  }
  source.push([i, n])
  target.push([j, m])
  return { source, target, ofSource: numbers(source, n), ofTarget: numbers(target, m) }
}

function numbers(regions: readonly (readonly [number, number])[], count: number): Int32Array {
  const numbers = new Int32Array(count)
  for (const [region, [start, end]] of regions.entries()) numbers.fill(region, start, end)
  return numbers
}

/** Tells whether sentences `[i, i + a)` and `[j, j + b)` lie in one region; without regions always. */
export function insideRegions(regions: Regions | undefined): (i: number, j: number, a: number, b: number) => boolean {
  if (regions === undefined) return () => true
  const { source, target, ofSource, ofTarget } = regions
  return (i, j, a, b) => {
    const region = a > 0 ? ofSource[i]! : ofTarget[j]!
    const [first, last] = source[region]!
    const [start, end] = target[region]!
    return first <= i && i + a <= last && start <= j && j + b <= end
  }
}
