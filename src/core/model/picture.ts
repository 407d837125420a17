import * as z from 'zod'

/** Kinds of picture that a page may show, by media type, with the endings that their files have; the first is the usual one. */
export const pictureKinds = {
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  'image/avif': ['avif'],
  'image/svg+xml': ['svg'],
} as const

export type PictureType = keyof typeof pictureKinds

/** What a picture may be at the most: bytes of one and of all of a text, pixels that a device has to unpack. */
export const mostPicture = { bytes: 10 << 20, bytesOfText: 64 << 20, pixels: 100_000_000 } as const

const pixels = z.int().positive()

export const pictureSchema = z
  .object({
    file: z
      .string()
      .regex(/^pictures\/[^/\\]+(?:\/(?!\.{1,2}(?:\/|$))[^/\\]+)+$/)
      .describe('Where its file stands in the folder of a format, with `/`: `pictures/<text>/…`'),
    type: z.enum(Object.keys(pictureKinds) as [PictureType, ...PictureType[]]).describe('Media type, as its bytes say'),
    width: pixels.describe('In pixels, as it is shown'),
    height: pixels.describe('In pixels, as it is shown'),
  })
  .readonly()
export type Picture = z.infer<typeof pictureSchema>

/** What the bytes of a file say of the picture in it. */
export type PictureFacts = Omit<Picture, 'file'>

/**
 * A file beside a text that may be a picture of it: what it is, or why it is none.
 *
 * `path` is relative to the text's folder, with `/`, as the disk has it; `hash` is of its bytes.
 */
export type PictureFile = { readonly path: string } & (
  | ({ readonly hash: string } & PictureFacts)
  | { readonly problem: string }
)

/** The bytes of a picture that lies with the foreign file, by its address there; undefined or why there are none. */
export type PictureSource = (address: string) => Promise<Uint8Array | { readonly problem: string } | undefined>
