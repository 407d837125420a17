import * as z from 'zod'

/** n source sentences ↔ m target sentences; n or m may be 0, never both. */
export const linkSchema = z
  .object({
    source: z
      .array(z.int().nonnegative())
      .readonly()
      .describe('Indices of source sentences, ascending, counted from 0'),
    target: z
      .array(z.int().nonnegative())
      .readonly()
      .describe('Indices of target sentences, ascending, counted from 0'),
    unit: z
      .string()
      .optional()
      .describe('Where the counterpart stands in another unit’s target: its id; `target` is then empty'),
    score: z
      .number()
      .min(0)
      .max(1)
      .describe('How sure the aligner is that this link is right: of the links with score s, about the share s are'),
  })
  .readonly()
  .describe('Sentences that translate each other: n source ↔ m target; n or m may be 0')

export type Link = z.infer<typeof linkSchema>

/** The sentences of a link, each side an unbroken run. */
type Runs = Pick<Link, 'source' | 'target'>

/** Whether two links share no sentence. */
export const areApart = (one: Runs, other: Runs): boolean =>
  !Number.isNaN(order(one.source, other.source) + order(one.target, other.target))

/** Whether one of two links stands first in the source and the other in the target. */
export const cross = (one: Runs, other: Runs): boolean =>
  order(one.source, other.source) * order(one.target, other.target) < 0

/** -1 where the first run ends before the second begins, 1 the other way round, 0 where one is empty, NaN where they overlap. */
function order(one: readonly number[], other: readonly number[]): number {
  if (one.length === 0 || other.length === 0) return 0
  if (one[one.length - 1]! < other[0]!) return -1
  return other[other.length - 1]! < one[0]! ? 1 : Number.NaN
}

/** Sentences that links have: tells of another whether it shares one with any of them. */
export class TakenSentences {
  readonly #source = new Set<number>()
  readonly #target = new Set<number>()

  add({ source, target }: Runs): void {
    for (const index of source) this.#source.add(index)
    for (const index of target) this.#target.add(index)
  }

  areApart({ source, target }: Runs): boolean {
    return !source.some(index => this.#source.has(index)) && !target.some(index => this.#target.has(index))
  }
}
