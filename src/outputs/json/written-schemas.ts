import * as z from 'zod'
import { bindingEntrySchema, noteEntrySchema, termEntrySchemaFor } from '../../core/model/annotation.ts'
import {
  librarySchema,
  recordedFrontMatterSchema,
  sourceFrontMatterSchema,
  targetFrontMatterSchema,
} from '../../core/model/library.ts'
import { linkEntrySchema } from '../../core/model/link-entry.ts'
import { gapSchema, openSchema, trueFalseSchema } from '../../core/model/question.ts'
import { waiverEntrySchema } from '../../core/model/waiver.ts'

/**
 * JSON Schemas of the files that people write, by name, for a library in these languages: with them an editor completes,
 * explains and underlines. In draft 7, which editors of YAML read.
 */
export function writtenSchemas(languages: { readonly source: string; readonly target: string }) {
  const term = termEntrySchemaFor(languages)
  const notes = z.union([noteEntrySchema, bindingEntrySchema, waiverEntrySchema, linkEntrySchema, term])
  const schemas = {
    'library-file': librarySchema,
    'glossary-file': z.array(term).describe('annotations/glossary.yaml'),
    'notes-file': z.array(notes).describe('annotations/<text>.yaml'),
    'questions-file': z
      .array(z.union([trueFalseSchema, gapSchema, openSchema]))
      .describe('annotations/<text>.questions.yaml'),
    'source-front-matter': sourceFrontMatterSchema.extend({
      audio: z.union([sourceFrontMatterSchema.shape.audio.unwrap(), recordedFrontMatterSchema.shape.audio]).optional(),
    }),
    'target-front-matter': targetFrontMatterSchema,
  }
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' }),
    ]),
  )
}

/** Which files of a library a schema is of, as editors name them. */
export const writtenFiles: Readonly<Record<string, readonly string[]>> = {
  'library-file': ['corpus/library.yaml'],
  'glossary-file': ['annotations/glossary.yaml'],
  'notes-file': ['annotations/*.yaml', '!annotations/glossary.yaml', '!annotations/*.questions.yaml'],
  'questions-file': ['annotations/*.questions.yaml'],
}
