import * as z from 'zod'
import { unitIdSchema } from './unit.ts'

export const tombstoneSchema = z
  .object({
    id: unitIdSchema,
    into: unitIdSchema
      .optional()
      .describe('The unit of this text that holds its words; absent where they are gone with it'),
    after: unitIdSchema
      .optional()
      .describe('The unit of this text behind which it stood; absent where it stood before all of them'),
  })
  .readonly()
  .describe('What became of a unit that the text has no more; no other gets its id')
export type Tombstone = z.infer<typeof tombstoneSchema>
