import { type Zippable, zipSync } from 'fflate'

/** Archives know local time alone, from 1980 on: read in any zone, this moment is the same bytes. */
const moment = new Date(1980, 0, 1)

export interface ZipEntry {
  readonly path: string
  readonly content: string | Uint8Array
  /** Stored as it is. */
  readonly stored?: true
}

/** A zip archive of files in their order. Same files, same bytes. */
export function zipped(entries: readonly ZipEntry[]): Uint8Array {
  const encoder = new TextEncoder()
  const files: Zippable = {}
  for (const { path, content, stored } of entries) {
    const bytes = typeof content === 'string' ? encoder.encode(content) : content
    files[path] = [bytes, { mtime: moment, level: stored === true ? 0 : 6 }]
  }
  return zipSync(files)
}
