import * as z from 'zod'
import { levelSchema } from './annotation.ts'
import { unitIdSchema } from './unit.ts'

/** What a learner wants to know of a text before it is read. */
export const learningSchema = z
  .object({
    minutes: z.number().nonnegative().describe('Time that a native reader takes to read the source, in minutes'),
    readability: z
      .number()
      .optional()
      .describe(
        'Ease of reading by the language’s own formula: about 0 very hard, 100 very easy; absent without words',
      ),
    coverage: z.number().min(0).max(1).describe('Share of the source’s running words that stand in a term'),
    vocabulary: z
      .array(
        z
          .object({
            term: z.string().describe('Id of the term'),
            unit: unitIdSchema.describe('Where it stands first'),
            count: z.int().positive().describe('How often it stands in the text'),
            level: levelSchema.optional(),
          })
          .readonly(),
      )
      .readonly()
      .describe('The terms of the text in the order in which a reader meets them'),
  })
  .readonly()
  .describe('What a learner wants to know of a text')
export type Learning = z.infer<typeof learningSchema>

/** What an index says of a text: its vocabulary grows with it, and stands with the text. */
export function briefly({ vocabulary: _, ...brief }: Learning): Omit<Learning, 'vocabulary'> {
  return brief
}
