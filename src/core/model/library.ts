import * as z from 'zod'
import { levelSchema } from './annotation.ts'
import { referenceSchema } from './edition.ts'
import { foreignFieldsSchema } from './foreign-fields.ts'
import { goneTextSchema } from './gone-text.ts'

const ruleSetting = z.enum(['error', 'warning', 'off'])

/** What `author`, `date`, `license` and `translator` hold while nobody knows better: the truth, and easy to find. */
export const unknown = 'unknown'

const date = z
  .preprocess(
    value =>
      value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === 'number' ? String(value) : value,
    z
      .string()
      .regex(
        /^(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?|unknown)$/,
        'expected a date such as 2026-11-23, or `unknown`',
      ),
  )
  .describe('ISO 8601, or `unknown`')

/** One dictionary in `dictionaries:` */
export const dictionaryEntrySchema = z
  .strictObject({
    file: z
      .string()
      .min(1)
      .describe('A file in the library’s folder: TSV, StarDict (`.ifo`), dictd (`.index`) or a Yomitan zip'),
    name: z.string().min(1).max(200).describe('What it is called; stands beside each of its meanings'),
    license: z
      .string()
      .max(200)
      .optional()
      .describe('SPDX identifier or a sentence; a dictionary without one is not used'),
    url: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe('Where it comes from'),
    package: z
      .boolean()
      .optional()
      .describe(
        'Whether the npm package carries its meanings; by default unless it is under a GPL, for non-commercial use, or with all rights reserved',
      ),
  })
  .describe('A dictionary of the author’s own')
export type DictionaryConfig = z.infer<typeof dictionaryEntrySchema>

/** `corpus/library.yaml` */
export const librarySchema = z
  .strictObject({
    name: z
      .string()
      .regex(
        /^(@[a-z0-9-][a-z0-9._-]*\/)?[a-z0-9-][a-z0-9._-]*$/,
        'expected a name that npm allows, such as my-library',
      )
      .describe('Name of the npm package that a build emits'),
    title: z.string().min(1).describe('Title of the library'),
    version: z
      .string()
      .regex(/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/, 'expected three numbers such as 1.0.0')
      .optional()
      .describe('Version of the npm package that a build emits; 0.1.0 by default'),
    source: z.string().describe('Language of the texts, BCP 47: `fr`'),
    target: z.string().describe('Language of the translations, BCP 47: `en`'),
    license: z.string().min(1).describe('SPDX identifier, holds where a text names none'),
    publisher: z.string().min(1).describe('Who publishes the library'),
    url: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe('Where the site is served'),
    exclude: z
      .array(z.string().regex(/^[^/\\]+$/, 'expected the name of a folder in `corpus/`, without a slash'))
      .optional()
      .describe('Folders in `corpus/` that are no texts, such as drafts; `*` stands for any letters'),
    gone: z
      .array(goneTextSchema)
      .optional()
      .describe(
        'Texts that were published and are no longer there, each as `{ id, into }`: their addresses lead to what they went into, or say that they were withdrawn',
      ),
    pages: z
      .enum(['one-file', 'shared'])
      .optional()
      .describe(
        '`one-file` by default: each page of the site carries its style and script; `shared`: they lie in files of their own, which a browser fetches once',
      ),
    rules: z
      .record(z.string(), ruleSetting)
      .optional()
      .describe('How grave a rule is: error, warning or off, by ruleId'),
    hints: levelSchema
      .optional()
      .describe('E-books have small meanings above the words of this level and of harder ones; without it above none'),
    dictionaries: z
      .array(dictionaryEntrySchema)
      .max(20)
      .optional()
      .describe('The author’s own dictionaries, whose meanings stand beside the core lexicon’s'),
    translate: z
      .strictObject({
        engine: z.string().optional().describe('`deepl` by default'),
        variant: z.enum(['en-GB', 'en-US']).optional().describe('Which English'),
        formality: z.enum(['default', 'more', 'less', 'prefer_more', 'prefer_less']).optional(),
        model: z.enum(['quality_optimized', 'prefer_quality_optimized', 'latency_optimized']).optional(),
        command: z.array(z.string()).optional().describe('Of the engine `command`: program and arguments'),
        env: z
          .array(z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'expected the name of a variable'))
          .optional()
          .describe('Of the engine `command`: variables of the environment that it gets beside the usual ones'),
        price: z
          .strictObject({ perMillionCharacters: z.number().nonnegative(), currency: z.string().length(3) })
          .optional()
          .describe('What the engine costs'),
      })
      .optional()
      .describe('How `translate` works here'),
  })
  .describe('corpus/library.yaml')
export type LibraryConfig = z.infer<typeof librarySchema>

/** One recording in `audio:` */
export const recordingFrontMatterSchema = z
  .strictObject({
    file: z.string().min(1).describe('A file beside the text: MP3, M4A, Ogg Opus or Ogg Vorbis'),
    times: z
      .string()
      .regex(/\.(?:vtt|srt|json)$/i, 'expected a file that ends with `.vtt`, `.srt` or `.json`')
      .optional()
      .describe('A file beside the text with the times of its sentences: WebVTT, SubRip, or JSON by their addresses'),
    license: z.string().min(1).describe('SPDX identifier or a sentence'),
    credit: z.string().min(1).describe('Who reads, or which voice'),
  })
  .describe('A recording of the text, or of a part of it')
export type RecordingFrontMatter = z.infer<typeof recordingFrontMatterSchema>

/** Front matter of `fr.md` */
export const sourceFrontMatterSchema = z
  .strictObject({
    title: z.string().min(1).describe('Title of the text'),
    author: z.string().min(1).describe('Who wrote it'),
    date,
    license: z.string().min(1).describe('SPDX identifier or a sentence'),
    level: levelSchema.optional(),
    tags: z.array(z.string().min(1)).optional().describe('Subjects'),
    sources: z.array(referenceSchema).optional().describe('Where its facts come from'),
    audio: recordingFrontMatterSchema.optional().describe('A recording, or a list of them in the order of the text'),
    foreign: foreignFieldsSchema.optional(),
  })
  .describe('Front matter of the source text')

/** The same, of a text with several recordings. */
export const recordedFrontMatterSchema = sourceFrontMatterSchema.extend({
  audio: z.array(recordingFrontMatterSchema).min(1),
})
export type SourceFrontMatter = Omit<z.infer<typeof sourceFrontMatterSchema>, 'audio'> & {
  audio?: RecordingFrontMatter | readonly RecordingFrontMatter[] | undefined
}

/** Front matter of `en.md` */
export const targetFrontMatterSchema = z
  .strictObject({
    title: z.string().min(1).describe('Title of the translation'),
    translator: z.string().min(1).describe('Who translated it: a name, or the engine'),
    license: z.string().min(1).optional().describe('SPDX identifier or a sentence; by default the text’s own'),
    foreign: foreignFieldsSchema.optional(),
  })
  .describe('Front matter of the translation')
export type TargetFrontMatter = z.infer<typeof targetFrontMatterSchema>
