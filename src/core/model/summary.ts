import * as z from 'zod'
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

export const wordPlacesSchema = z
  .object({
    source: z.string().describe('Words of the source'),
    target: z.string().describe('Words of the target'),
    parts: z.array(z.int().nonnegative()).readonly().describe('Numbers of the passages with which its files begin'),
  })
  .readonly()
  .describe(
    'Every word of a text with the passages in which it stands, for a search: a line a form, in the order of the keys: what brings its forms together, the form where it is another, and the places, packed',
  )
export type WordPlaces = z.infer<typeof wordPlacesSchema>

/** What indexes need of a text: everything that does not grow with its length, and the places of its terms. */
export const summarySchema = z
  .object({
    id: textIdSchema,
    source: sourceWorkSchema,
    target: targetWorkSchema.nullable(),
    stats: statsSchema,
    learning: learningSchema.optional(),
    terms: z.record(z.string(), termSchema).readonly().describe('Terms that occur in this text, by id'),
    pictures: z.array(z.string()).readonly().optional().describe('Files of its pictures in the folder of a format'),
    recordings: z.array(z.string()).readonly().optional().describe('Files of its recordings, likewise'),
    occurrences: z.array(occurrenceSchema).readonly().describe('Where they occur, in order'),
    words: wordPlacesSchema.optional(),
  })
  .readonly()
  .describe('What an index says of one text')
export type TextSummary = z.infer<typeof summarySchema>
