import * as z from 'zod'
import { levelSchema, termSchema } from '../../core/model/annotation.ts'
import { changesSchema } from '../../core/model/changes.ts'
import {
  editionSchema,
  format,
  sourceWorkSchema,
  statsSchema,
  targetWorkSchema,
  textIdSchema,
} from '../../core/model/edition.ts'
import { goneTextSchema } from '../../core/model/gone-text.ts'
import { learningSchema } from '../../core/model/learning.ts'
import { lockSchema } from '../../core/model/lock.ts'
import { manifestSchema } from '../../core/model/manifest.ts'
import { messageSchema } from '../../core/model/message.ts'
import { occurrenceSchema } from '../../core/model/summary.ts'
import { textWordsSchema } from '../../core/model/text-words.ts'
import { statuses, unitIdSchema } from '../../core/model/unit.ts'
import { namedShapes } from '../shapes.ts'

const formatSchema = z.literal(format).describe('Major version of this shape')

const publishedSchema = z
  .object({
    name: z.string().describe('Name of the npm package'),
    title: z.string().describe('Title of the library'),
    source: z.string().describe('Language of the texts, BCP 47'),
    target: z.string().describe('Language of the translations, BCP 47'),
    license: z.string().describe('SPDX identifier, holds where a text names none'),
    publisher: z.string().describe('Who publishes the library'),
    url: z.string().optional().describe('Where the site is served'),
    gone: z
      .array(goneTextSchema)
      .readonly()
      .optional()
      .describe('Texts that were published and are no longer there; absent where none'),
  })
  .readonly()
  .describe('The library')

export const libraryFileSchema = z
  .object({ format: formatSchema, library: publishedSchema })
  .readonly()
  .describe('What a library says of itself')

export const indexSchema = z
  .object({
    format: formatSchema,
    library: publishedSchema,
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
            learning: learningSchema.unwrap().omit({ vocabulary: true }).readonly().optional(),
          })
          .readonly(),
      )
      .readonly(),
    order: z.array(textIdSchema).readonly().describe('Ids of the texts on this page, the easiest first'),
    next: z.string().optional().describe('The next page of the index, relative to this file'),
  })
  .readonly()
  .describe('The texts of a library, at most 250 a page')

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
    key: z
      .string()
      .describe(
        'Address of the link: text, unit, and a hash born of its words; it changes when they do, and only then',
      ),
    text: textIdSchema,
    unit: unitIdSchema,
    status: z.enum(statuses).describe('Where the translation comes from and whether it still holds'),
    source: z.string().describe('Source sentences of the link; empty where the translation adds something'),
    target: z.string().describe('Target sentences of the link; empty where nothing translates the source'),
    elsewhere: unitIdSchema
      .optional()
      .describe('Where the counterpart stands with another unit: its id; `target` is then empty'),
    score: z.number().min(0).max(1).describe('How sure the aligner is'),
    license: z.string().describe('Licence of the text: SPDX identifier or a sentence'),
    level: levelSchema.optional(),
  })
  .readonly()
  .describe('One line of pairs.ndjson: one link')

export type Index = z.infer<typeof indexSchema>
export type LibraryFile = z.infer<typeof libraryFileSchema>
export type GlossaryFile = z.infer<typeof glossarySchema>
export type PairLine = z.infer<typeof pairSchema>

/** By the name of its file: what is described, and what it is called. */
const described = {
  edition: ['Edition', editionSchema],
  words: ['TextWords', textWordsSchema],
  index: ['Index', indexSchema],
  library: ['LibraryFile', libraryFileSchema],
  glossary: ['GlossaryFile', glossarySchema],
  pair: ['PairLine', pairSchema],
  manifest: ['Manifest', manifestSchema],
  message: ['Message', messageSchema],
  changes: ['Changes', changesSchema],
  lock: ['Lock', lockSchema],
} as const

/**
 * JSON Schemas (2020-12) by the name of what they describe. Their `$id` is the name of their own file.
 *
 * What a build writes for others is open: a later minor may add fields, and names that begin with `x-` are anybody's.
 * The lock, which people commit, is closed.
 */
export function jsonSchemas(): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(described).map(([name, [title, schema]]) => {
      const registry = z.registry<{ id?: string; title: string }>()
      for (const [id, shape] of Object.entries(namedShapes)) {
        if (shape !== schema) registry.add(shape, { id, title: id })
      }
      registry.add(schema, { title })
      const { $schema, ...rest } = z.toJSONSchema(schema, {
        target: 'draft-2020-12',
        metadata: registry,
        override: ({ zodSchema, jsonSchema }) => {
          const { description } = z.globalRegistry.get(zodSchema) ?? {}
          if (description !== undefined && jsonSchema.$ref === undefined) jsonSchema.description ??= description
          readable(jsonSchema, name === 'lock' ? 'closed' : 'open')
        },
      })
      return [name, { $schema, $id: `${name}.json`, ...rest }]
    }),
  )
}

/**
 * As generators of types read it: tuples as lists of a length, a constant by its bounds where it is no string, and
 * nothing that only says how zod holds it.
 */
function readable(schema: z.core.JSONSchema.BaseSchema, objects: 'open' | 'closed'): void {
  delete schema.readOnly
  if (objects === 'open' && schema.additionalProperties === false) delete schema.additionalProperties
  // Of a map that names some of its keys generators make types that contradict themselves.
  if (typeof schema.additionalProperties === 'object') delete schema.properties
  const { const: only, prefixItems } = schema
  if (typeof only === 'number') Object.assign(schema, { type: 'integer', minimum: only, maximum: only })
  if (typeof only === 'boolean') Object.assign(schema, { type: 'boolean', not: { const: !only } })
  if (typeof only !== 'string') delete schema.const
  if (prefixItems === undefined) return
  const kinds = [
    ...new Map(prefixItems.map(item => [JSON.stringify(item), item as z.core.JSONSchema.JSONSchema])).values(),
  ]
  if (kinds.length === 1) delete schema.prefixItems
  schema.items = kinds.length === 1 ? kinds[0]! : { anyOf: kinds }
  schema.minItems = prefixItems.length
  schema.maxItems = prefixItems.length
}
