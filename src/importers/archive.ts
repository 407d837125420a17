import { unzipSync } from 'fflate'
import { mostTextBytes } from '../core/model/file.ts'
import { mostPicture } from '../core/model/picture.ts'
import { tooManyBytes } from '../core/pictures/facts.ts'
import { tooManyPictures } from './pictures.ts'

/** A zip archive in memory. Nothing is unpacked but what is asked for, and nothing is written anywhere. */
export interface Archive {
  /** Of its files, in their order there. */
  readonly names: readonly string[]
  readonly has: (name: string) => boolean
  /** Bytes of a file when it is unpacked, as the archive says; undefined where it is not there. */
  readonly sizeOf: (name: string) => number | undefined
  /**
   * Files by name; names that are not there are absent.
   *
   * @throws ArchiveProblem where they are too large or damaged
   */
  readonly read: (names: readonly string[]) => ReadonlyMap<string, Uint8Array>
}

/** What makes an archive unreadable; the message says it to the user. */
export class ArchiveProblem extends Error {}

/** What a book of words alone never reaches. Bytes; times its packed size, for files over a megabyte. */
const bounds = { entries: 20_000, bytes: mostTextBytes, ratio: 200, ratioFrom: 1 << 20 } as const

/** @throws ArchiveProblem where the bytes are no zip archive */
export function openArchive(bytes: Uint8Array): Archive {
  const sizes = new Map<string, number>()
  scan(bytes, (name, size) => {
    if (sizes.size >= bounds.entries) throw new ArchiveProblem(`it holds more than ${bounds.entries} files`)
    sizes.set(name, size)
    return false
  })
  return {
    names: [...sizes.keys()],
    has: name => sizes.has(name),
    sizeOf: name => sizes.get(name),
    read: wanted => readFiles(bytes, new Set(wanted)),
  }
}

/** A file's archive, where it is one at all. */
export function archiveIn({ bytes }: { readonly bytes: Uint8Array }): Archive | undefined {
  if (!(bytes[0] === 0x50 && bytes[1] === 0x4b)) return undefined
  try {
    return openArchive(bytes)
  } catch {
    return undefined
  }
}

/** The pictures that an archive holds by these names; one that is too large is not unpacked. */
export function picturesIn(
  archive: Archive,
  names: Iterable<string>,
): Map<string, Uint8Array | { readonly problem: string }> {
  const found = new Map<string, Uint8Array | { readonly problem: string }>()
  const wanted: string[] = []
  let sum = 0
  for (const name of names) {
    const size = archive.sizeOf(name) ?? 0
    sum += size
    if (size > mostPicture.bytes) found.set(name, { problem: tooManyBytes(size) })
    else if (sum > mostPicture.bytesOfText) found.set(name, { problem: tooManyPictures })
    else wanted.push(name)
  }
  try {
    for (const [name, bytes] of archive.read(wanted)) found.set(name, bytes)
  } catch (error) {
    if (!(error instanceof ArchiveProblem)) throw error
    for (const name of wanted) found.set(name, { problem: error.message })
  }
  return found
}

function readFiles(bytes: Uint8Array, wanted: ReadonlySet<string>): ReadonlyMap<string, Uint8Array> {
  let sum = 0
  let count = 0
  const files = scan(bytes, (name, size, packed) => {
    if (++count > bounds.entries) throw new ArchiveProblem(`it holds more than ${bounds.entries} files`)
    if (!wanted.has(name)) return false
    sum += size
    if (sum > bounds.bytes) throw new ArchiveProblem(`its text is larger than ${bounds.bytes >> 20} megabytes`)
    if (size > bounds.ratioFrom && size > packed * bounds.ratio) {
      throw new ArchiveProblem(`\`${name}\` grows more than ${bounds.ratio} times when it is unpacked`)
    }
    return true
  })
  return new Map(Object.entries(files))
}

function scan(bytes: Uint8Array, wants: (name: string, size: number, packed: number) => boolean) {
  try {
    return unzipSync(bytes, { filter: ({ name, originalSize, size }) => wants(name, originalSize, size) })
  } catch (error) {
    if (error instanceof ArchiveProblem) throw error
    throw new ArchiveProblem('the archive is damaged')
  }
}
