import { unzipSync } from 'fflate'
import { mostTextBytes } from '../core/model/file.ts'

/** A zip archive in memory. Nothing is unpacked but what is asked for, and nothing is written anywhere. */
export interface Archive {
  readonly has: (name: string) => boolean
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
  const names = new Set<string>()
  scan(bytes, name => {
    if (names.size >= bounds.entries) throw new ArchiveProblem(`it holds more than ${bounds.entries} files`)
    names.add(name)
    return false
  })
  return { has: name => names.has(name), read: wanted => readFiles(bytes, new Set(wanted)) }
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
