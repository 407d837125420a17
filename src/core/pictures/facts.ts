import { imageSize } from 'image-size'
import { mostPicture, type PictureFacts, type PictureType, pictureKinds } from '../model/picture.ts'
import { svgProblem } from './svg.ts'

/** Bytes at their offsets; a negative one counts from the end. */
type Signature = readonly (readonly [at: number, bytes: readonly number[]])[]

/** What a whole file of each kind begins and ends with; one of several where a kind has more than one. */
const signatures: Readonly<Record<Exclude<PictureType, 'image/svg+xml'>, readonly Signature[]>> = {
  'image/png': [
    [
      [0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
      [-8, [0x49, 0x45, 0x4e, 0x44]],
    ],
  ],
  'image/jpeg': [[[0, [0xff, 0xd8, 0xff]]]],
  'image/gif': [
    [
      [0, [0x47, 0x49, 0x46, 0x38]],
      [-1, [0x3b]],
    ],
  ],
  'image/webp': [
    [
      [0, [0x52, 0x49, 0x46, 0x46]],
      [8, [0x57, 0x45, 0x42, 0x50]],
    ],
  ],
  'image/avif': [
    [[4, [0x66, 0x74, 0x79, 0x70, 0x61, 0x76, 0x69, 0x66]]],
    [[4, [0x66, 0x74, 0x79, 0x70, 0x61, 0x76, 0x69, 0x73]]],
  ],
}

const kindNames = 'PNG, JPEG, GIF, WebP, AVIF or SVG'

/**
 * Kind and size of a picture by its bytes, or why it is none that a page may show. Never throws.
 *
 * SVG is taken where it can run nothing and asks for nothing (see `svgProblem`).
 */
export function factsOf(bytes: Uint8Array): PictureFacts | { readonly problem: string } {
  if (bytes.length > mostPicture.bytes) return { problem: tooManyBytes(bytes.length) }
  const type = typeOf(bytes)
  if (type === undefined) return { problem: `it is no whole ${kindNames}` }
  const problem = type === 'image/svg+xml' ? svgProblem(bytes) : undefined
  if (problem !== undefined) return { problem }
  const size = sizeOf(bytes)
  if (size === undefined) return { problem: 'its width and height cannot be read' }
  if (size.width * size.height > mostPicture.pixels) {
    const millions = mostPicture.pixels / 1_000_000
    return { problem: `it has ${size.width} × ${size.height} pixels, expected ${millions} millions at the most` }
  }
  return { type, ...size }
}

/** Why a file of so many bytes, more than a picture may have, is none: it need not be read. */
export const tooManyBytes = (bytes: number): string =>
  `it has ${Math.ceil(bytes / 2 ** 20)} megabytes, expected ${mostPicture.bytes >> 20} at the most`

/** Whether a file's name ends as files of this kind do, so that servers say of it what it is. */
export function isNamedLike(path: string, type: PictureType): boolean {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  const endings: readonly string[] = type === 'image/svg+xml' ? pictureKinds[type] : rasterEndings
  return endings.includes(ending)
}

/** Browsers look into pictures of pixels themselves: a PNG that is called `.jpg` is shown. */
const rasterEndings: readonly string[] = Object.entries(pictureKinds).flatMap(([type, endings]) =>
  type === 'image/svg+xml' ? [] : endings,
)

function typeOf(bytes: Uint8Array): PictureType | undefined {
  const isOf = (signature: Signature) =>
    signature.every(([at, part]) => part.every((byte, index) => bytes.at(at + index) === byte))
  const raster = Object.entries(signatures).find(([, each]) => each.some(isOf))
  if (raster !== undefined) return raster[0] === 'image/jpeg' && !hasEnd(bytes) ? undefined : (raster[0] as PictureType)
  const opening = new TextDecoder().decode(bytes.subarray(0, 4096))
  const isSvg =
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!doctype[\s\S]*?>\s*)?(?:<!--[\s\S]*?-->\s*)*<svg[\s>]/i
  return isSvg.test(opening) ? 'image/svg+xml' : undefined
}

/** Cameras write more behind the end of a photograph, and a smaller one before its beginning. */
const hasEnd = (jpeg: Uint8Array): boolean =>
  Buffer.from(jpeg.buffer, jpeg.byteOffset, jpeg.length).lastIndexOf(jpegEnd) >= jpeg.length >> 1
const jpegEnd = Uint8Array.of(0xff, 0xd9)

/** As it is shown: a photograph may be turned. Parts of a pixel are rounded up. */
function sizeOf(bytes: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes)
    const [across, down] = orientation > 4 ? [height, width] : [width, height]
    const isSound = Number.isFinite(across) && Number.isFinite(down) && across > 0 && down > 0
    return isSound ? { width: Math.ceil(across), height: Math.ceil(down) } : undefined
  } catch {
    return undefined
  }
}
