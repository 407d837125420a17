interface GrowthOptions {
  /** How many times as much work is compared: linear work takes about as many times as long, quadratic its square. */
  readonly factor?: number
  /** What takes less, in milliseconds of the processor, is taken for so long. */
  readonly moment?: number
}

/**
 * How many times as much processor time `factor` times as much takes. Where that is twice as much as it should be
 * it is tried again, thrice at the most, since a collection of garbage may fall into one; the lowest counts.
 */
export async function growth(
  work: (times: number) => unknown,
  times: number,
  { factor = 4, moment = 5 }: GrowthOptions = {},
): Promise<number> {
  await work(Math.ceil(times / 10))
  let lowest = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < 3 && lowest > 2 * factor; tries++) {
    const once = await processorTime(() => work(times))
    lowest = Math.min(lowest, (await processorTime(() => work(factor * times))) / Math.max(once, moment))
  }
  return lowest
}

/** In milliseconds; other processes of a busy machine do not count. */
async function processorTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Of four times as much: below it work counts as linear, allowing for caches that no longer hold the larger one. */
export const linear = 9
