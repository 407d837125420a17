/**
 * Index of the first value of which something holds, of values in order for which it holds from one of them on; their
 * number where it holds of none. Takes the logarithm of their number.
 */
export function firstIndex<Value>(values: readonly Value[], holds: (value: Value) => boolean): number {
  let [low, high] = [0, values.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(values[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}
