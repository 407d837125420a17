/**
 * How many random inputs a property is tried with: some that suffice every day, `RUNS` times as many when asked for
 * (`RUNS=10 npm test`). Each run has a seed of its own, so that days add up.
 */
export const runs = (everyDay: number): number => Math.ceil(everyDay * Number(process.env.RUNS ?? 1))
