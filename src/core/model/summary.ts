import { z } from 'zod'
import { termSchema } from './annotation.ts'
import { sourceWorkSchema, statsSchema, targetWorkSchema, textIdSchema } from './edition.ts'
import { learningSchema } from './learning.ts'
import { unitIdSchema } from './unit.ts'

/** One sentence pair in which a term stands. */
export const occurrenceSchema = z
  .object({
    term: z.string().describe('Id of the term'),
    unit: unitIdSchema,
    source: z.string().describe('The source sentences of the link that holds the term'),
    target: z.string().describe('Their counterpart; empty where there is none'),
  })
  .readonly()
export type Occurrence = z.infer<typeof occurrenceSchema>

/** What indexes need of a text: everything that does not grow with its length, and the places of its terms. */
export const summarySchema = z
  .object({
    id: textIdSchema,
    source: sourceWorkSchema,
    target: targetWorkSchema.nullable(),
    stats: statsSchema,
    learning: learningSchema.optional(),
    terms: z.record(z.string(), termSchema).readonly().describe('Terms that occur in this text, by id'),
    occurrences: z.array(occurrenceSchema).readonly().describe('Where they occur, in order'),
  })
  .readonly()
  .describe('What an index says of one text')
export type TextSummary = z.infer<typeof summarySchema>
