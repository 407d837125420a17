/**
 * How many times as much processor time four times as much takes: some 4 where the work is linear, 16 where it
 * is quadratic. Of three tries the lowest counts, since a collection of garbage may fall into one; what takes
 * less than 5 ms is taken for 5 ms.
 */
export function growth(work: (times: number) => unknown, times: number): number {
  work(Math.ceil(times / 10))
  let lowest = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < 3 && lowest > 6; tries++) {
    const once = processorTime(() => work(times))
    lowest = Math.min(lowest, processorTime(() => work(4 * times)) / Math.max(once, 5))
  }
  return lowest
}

/** In milliseconds; other processes of a busy machine do not count. */
function processorTime(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Below it work counts as linear, allowing for caches that no longer hold the larger one. */
export const linear = 9
