/** A pair of positions: of a unit in the text before, and in the text after. */
export interface Pair {
  readonly before: number
  readonly after: number
}

/**
 * The heaviest run of pairs in which both positions rise; of equal ones the run of the pairs given first. Pairs by
 * ascending `after`. Without weights: the longest.
 */
export function heaviestRun<Item extends Pair>(
  pairs: readonly Item[],
  weight: (pair: Item) => number = () => 1,
): Item[] {
  const size = pairs.reduce((most, { before }) => Math.max(most, before), -1) + 2
  const best = new Float64Array(size)
  const holder = new Int32Array(size).fill(-1)
  const totals = new Float64Array(pairs.length)
  const previous = new Int32Array(pairs.length).fill(-1)
  let last = -1
  for (let start = 0; start < pairs.length; ) {
    let end = start
    while (end < pairs.length && pairs[end]!.after === pairs[start]!.after) end++
    for (let at = start; at < end; at++) {
      const before = heaviestBelow(pairs[at]!.before)
      previous[at] = before
      totals[at] = weight(pairs[at]!) + (before === -1 ? 0 : totals[before]!)
      if (last === -1 || totals[at]! > totals[last]!) last = at
    }
    for (let at = start; at < end; at++) put(pairs[at]!.before, at)
    start = end
  }
  const run: Item[] = []
  for (let at = last; at !== -1; at = previous[at]!) run.push(pairs[at]!)
  return run.reverse()

  /** Binary indexed tree over `before`: the heaviest run that ends below a position. */
  function heaviestBelow(position: number): number {
    let [found, total] = [-1, 0]
    for (let node = position; node > 0; node -= node & -node) {
      if (holder[node]! !== -1 && best[node]! > total) [found, total] = [holder[node]!, best[node]!]
    }
    return found
  }

  function put(position: number, at: number): void {
    for (let node = position + 1; node < size; node += node & -node) {
      if (totals[at]! > best[node]!) {
        best[node] = totals[at]!
        holder[node] = at
      }
    }
  }
}
