import { z } from 'zod'
import { termSchema } from '../../core/model/annotation.ts'
import {
  editionSchema,
  format,
  sourceWorkSchema,
  statsSchema,
  targetWorkSchema,
  textIdSchema,
} from '../../core/model/edition.ts'
import { learningSchema } from '../../core/model/learning.ts'
import { lockSchema } from '../../core/model/lock.ts'
import { manifestSchema } from '../../core/model/manifest.ts'
import { messageSchema } from '../../core/model/message.ts'
import { occurrenceSchema } from '../../core/model/summary.ts'
import { textWordsSchema } from '../../core/model/text-words.ts'
import { unitIdSchema } from '../../core/model/unit.ts'

const formatSchema = z.literal(format).describe('Major version of this shape')

export const indexSchema = z
  .object({
    format: formatSchema,
    library: z
      .object({
        name: z.string().describe('Name of the npm package'),
        title: z.string().describe('Title of the library'),
        source: z.string().describe('Language of the texts, BCP 47'),
        target: z.string().describe('Language of the translations, BCP 47'),
        license: z.string().describe('SPDX identifier, holds where a text names none'),
        publisher: z.string().describe('Who publishes the library'),
        url: z.string().optional().describe('Where the site is served'),
      })
      .readonly(),
    total: z.int().nonnegative().describe('Texts in the library, on all pages of the index'),
    texts: z
      .array(
        z
          .object({
            id: textIdSchema,
            path: z.string().describe('The edition, relative to this file'),
            source: sourceWorkSchema,
            target: targetWorkSchema.nullable(),
            stats: statsSchema,
            learning: learningSchema.optional(),
          })
          .readonly(),
      )
      .readonly(),
    order: z.array(textIdSchema).readonly().describe('Ids of the texts on this page, the easiest first'),
    next: z.string().optional().describe('The next page of the index, relative to this file'),
  })
  .readonly()
  .describe('The texts of a library, at most 1,000 a page')

export const glossarySchema = z
  .object({
    format: formatSchema,
    terms: z.record(z.string(), termSchema).readonly().describe('Terms that occur in the library, by id'),
    occurrences: z
      .record(z.string(), z.array(occurrenceSchema.unwrap().extend({ text: textIdSchema }).readonly()).readonly())
      .readonly()
      .describe('Concordance: by term, every sentence pair in which it stands'),
  })
  .readonly()
  .describe('The glossary of a library, with its concordance')

export const pairSchema = z
  .object({
    text: textIdSchema,
    unit: unitIdSchema,
    source: z.string().describe('Source sentences of the link; empty where the translation adds something'),
    target: z.string().describe('Target sentences of the link; empty where nothing translates the source'),
    elsewhere: unitIdSchema
      .optional()
      .describe('Where the counterpart stands with another unit: its id; `target` is then empty'),
    score: z.number().min(0).max(1).describe('How sure the aligner is'),
  })
  .readonly()
  .describe('One line of pairs.ndjson: one link')

export type Index = z.infer<typeof indexSchema>
export type GlossaryFile = z.infer<typeof glossarySchema>
export type PairLine = z.infer<typeof pairSchema>

/** JSON Schemas (2020-12) by the name of what they describe. */
export function jsonSchemas(): Record<string, unknown> {
  const schemas = {
    edition: editionSchema,
    words: textWordsSchema,
    index: indexSchema,
    glossary: glossarySchema,
    pair: pairSchema,
    manifest: manifestSchema,
    message: messageSchema,
    lock: lockSchema,
  }
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, z.toJSONSchema(schema, { target: 'draft-2020-12' })]),
  )
}
