import * as z from 'zod'

/** Major version of a manifest. */
export const manifestFormat = 1

export const manifestFileSchema = z
  .object({
    path: z.string().describe('Relative to the manifest, with `/`'),
    size: z.int().nonnegative().describe('In bytes'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('SHA-256 of the bytes, in hexadecimal: another hash is another content, the same one the same'),
    mediaType: z.string().describe('What the file is, as IANA names it'),
  })
  .readonly()
  .describe('A file of a build')
export type ManifestFile = z.infer<typeof manifestFileSchema>

export const manifestSchema = z
  .object({
    format: z.literal(manifestFormat).describe('Major version of this shape'),
    files: z
      .array(manifestFileSchema)
      .readonly()
      .describe('Every file beside the manifest but its own pages, by path; at most 1,000 a page'),
    pages: z
      .array(z.object({ path: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }).readonly())
      .readonly()
      .optional()
      .describe(
        'Of the first page, where there are several: the others in order, each with its hash, so that one that is known need not be fetched',
      ),
    next: z.string().optional().describe('The next page of the manifest, relative to this file'),
  })
  .readonly()
  .describe(
    'Which files a build wrote, each with its hash, so that a copy is brought in step without fetching them all',
  )
export type Manifest = z.infer<typeof manifestSchema>
