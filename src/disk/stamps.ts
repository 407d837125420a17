import { createHash } from 'node:crypto'
import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What the file system says of a file: its size, when it was last changed in any way, and its number on the disk. While
 * it says the same, the file holds the same. Nobody can give a file a stamp of his choice: a file that is sent along, or
 * put in the place of another, has one of its own.
 */
export type Stamp = string

/** The stamp of a file; undefined where none has that name. Links are followed. */
export function stampOf(path: string): Stamp | undefined {
  const found = statOf(path)
  return found?.isFile() ? stampIn(found) : undefined
}

const statOf = (path: string): Stats | undefined => {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

const stampIn = ({ size, ctimeMs, ino }: Stats): Stamp =>
  `${size.toString(36)}.${Math.round(ctimeMs * 1000).toString(36)}.${ino.toString(36)}`

/**
 * How long a file may be changed again under the same stamp, in milliseconds: a file system moves its clock once in a
 * while, some every second or two. A file that was changed less than that ago is not trusted, as git does not trust
 * such an entry of its index (“racily clean”).
 */
const clockOf = ({ ctimeMs }: Stats): number => (ctimeMs % 1000 === 0 ? 2000 : 100)

/** Folders deep, and files in all, that are stamped; a text with more is read anew each time. */
const most = { depth: 6, files: 5000 } as const

/** Gathers what the file system says of many files into one stamp. */
export class StampOfMany {
  readonly #hash = createHash('sha256')
  readonly #now = Date.now()
  #files = 0
  #isSure = true

  /** A file of this name, or that there is none. */
  file(path: string): this {
    return this.#entry(path, statOf(path))
  }

  /** All that lies in a folder, in the order of names; what is hidden is left out, and the file in it of a name that is told apart. */
  folder(at: string, { apart, depth = most.depth }: { readonly apart?: string; readonly depth?: number } = {}): this {
    if (depth === 0) this.#isSure = false
    else for (const entry of entriesOf(at)) if (entry.name !== apart) this.#within(at, entry, depth)
    return this
  }

  /** The names in a folder, with what they are. */
  names(at: string): this {
    for (const entry of entriesOf(at)) this.#hash.update(`${entry.name}${entry.isFile() ? '' : '/'}\0`)
    return this
  }

  /** Undefined where a file may be changed without its stamp. */
  get stamp(): Stamp | undefined {
    return this.#isSure ? this.#hash.digest('base64url') : undefined
  }

  #within(at: string, entry: Dirent, depth: number): void {
    if (entry.name.startsWith('.')) return
    const path = join(at, entry.name)
    if (entry.isDirectory()) this.folder(path, { depth: depth - 1 })
    else this.file(path)
  }

  #entry(path: string, found: Stats | undefined): this {
    if (++this.#files > most.files || (found !== undefined && found.ctimeMs > this.#now - clockOf(found)))
      this.#isSure = false
    this.#hash.update(`${path}\0${found === undefined ? '' : stampIn(found)}\0`)
    return this
  }
}

/** Of files by their paths in a folder; undefined where one may be changed without it. */
export const stampOfFiles = (folder: string, paths: readonly string[]): Stamp | undefined =>
  paths.reduce((stamp, path) => stamp.file(join(folder, path)), new StampOfMany()).stamp

/** How many files lie in a folder and in those within it. */
export const filesBelow = (folder: string): number =>
  entriesOf(folder).reduce((sum, entry) => sum + (entry.isDirectory() ? filesBelow(join(folder, entry.name)) : 1), 0)

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((one, other) => (one.name < other.name ? -1 : 1))
  } catch {
    return []
  }
}
