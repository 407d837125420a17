import { z } from 'zod'

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
