import * as z from 'zod'
import { levelSchema, termSchema } from './annotation.ts'
import { foreignFieldsSchema } from './foreign-fields.ts'
import { learningSchema } from './learning.ts'
import { questionSchema } from './question.ts'
import { recordingSchema } from './recording.ts'
import { tombstoneSchema } from './tombstone.ts'
import { type Status, unitSchema } from './unit.ts'

/** Major version of the edition's JSON. It changes only when a consumer's code would have to. */
export const format = 1

/** Names of the site's own pages: no text is called so. */
export const reserved = ['index', 'glossary', 'search', 'review'] as const

export const textIdSchema = z
  .string()
  .regex(
    new RegExp(`^(?!(?:${reserved.join('|')})$)[a-z0-9]+(-[a-z0-9]+)*$`),
    'expected lower-case letters, digits and single hyphens',
  )
  .describe(`Id of a text: the name of its folder; not ${reserved.join(', ')}, which are pages of the site`)

/** People copy addresses as browsers show them, with letters that RFC 3986 wants as bytes: JSON Schema’s `uri` refuses them. */
function asUri(address: string): string {
  const isUri = !/[^!#-;=?-Z[\]_a-z~]/.test(address)
  return isUri || !URL.canParse(address)
    ? address
    : new URL(address).href.replace(/[^!#-;=?-Z[\]_a-z~]/g, encodeURIComponent)
}

export const referenceSchema = z
  .strictObject({
    title: z.string().min(1).describe('What it is called'),
    url: z
      .url({ protocol: /^https?$/ })
      .overwrite(asUri)
      .describe('Where it is'),
  })
  .readonly()
  .describe('Where facts come from')
export type Reference = z.infer<typeof referenceSchema>

const workFields = {
  language: z.string().describe('BCP 47 tag'),
  title: z.string().describe('Title in this language'),
  license: z.string().optional().describe('SPDX identifier or a sentence'),
  foreign: foreignFieldsSchema.optional(),
}

export const sourceWorkSchema = z
  .object({
    ...workFields,
    author: z.string().optional().describe('Who wrote it'),
    date: z.string().optional().describe('When it was written, ISO 8601'),
    level: levelSchema.optional(),
    tags: z.array(z.string()).readonly().describe('Subjects'),
    sources: z.array(referenceSchema).readonly().describe('Where its facts come from'),
  })
  .readonly()
  .describe('The work')
export type SourceWork = z.infer<typeof sourceWorkSchema>

export const targetWorkSchema = z
  .object({ ...workFields, translator: z.string().optional().describe('Who translated it: a name, or the engine') })
  .readonly()
  .describe('Its translation')
export type TargetWork = z.infer<typeof targetWorkSchema>

const countSchema = z.int().nonnegative()

export const statsSchema = z
  .object({
    units: countSchema.describe('Units in the text'),
    sentences: z.object({ source: countSchema, target: countSchema }).readonly().describe('Sentences by side'),
    words: z.object({ source: countSchema, target: countSchema }).readonly().describe('Words by side'),
    links: countSchema.describe('Links between sentences, those with an empty side included'),
    statuses: z
      .object({
        written: countSchema,
        machine: countSchema,
        edited: countSchema,
        stale: countSchema,
        missing: countSchema,
      } satisfies Record<Status, typeof countSchema>)
      .readonly()
      .describe('Units by status'),
    terms: countSchema.describe('Places where a term stands'),
    notes: countSchema.describe('Notes'),
  })
  .readonly()
  .describe('Counts')
export type Stats = z.infer<typeof statsSchema>

export const editionSchema = z
  .object({
    format: z.literal(format).describe('Major version of this shape'),
    id: textIdSchema,
    source: sourceWorkSchema.describe('The work'),
    target: targetWorkSchema.nullable().describe('Its translation; null where there is none'),
    units: z.array(unitSchema).readonly().describe('In the order of the source'),
    gone: z
      .array(tombstoneSchema)
      .readonly()
      .optional()
      .describe('What became of units that the text has no more, in the order in which they stood; absent where none'),
    terms: z.record(z.string(), termSchema).readonly().describe('Terms that occur in this text, by id'),
    questions: z
      .array(questionSchema)
      .readonly()
      .optional()
      .describe('Questions about the text; absent where there are none'),
    audio: z
      .array(recordingSchema)
      .readonly()
      .optional()
      .describe('Recordings, in the order of the text; absent where there are none'),
    stats: statsSchema,
    learning: learningSchema.optional(),
  })
  .readonly()
  .describe('All that is known of one text once it is compiled')
export type Edition = z.infer<typeof editionSchema>
