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
      .describe('Every file beside the manifest but its own pages, by path; at most 10,000 a page'),
    next: z.string().optional().describe('The next page of the manifest, relative to this file'),
  })
  .readonly()
  .describe(
    'Which files a build wrote, each with its hash, so that a copy is brought in step without fetching them all',
  )
export type Manifest = z.infer<typeof manifestSchema>
