import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Shelf } from '../core/model/shelf.ts'
import { removeFile, replaceFile } from './replace.ts'

/** In a folder that all machines share: a network disk, or what a bucket is mounted as. */
export function shelfInFolder(folder: string): Shelf {
  const at = (name: string) => join(folder, name.slice(0, 2), `${name}.gz`)
  return {
    write: (name, bytes) => replaceFile(at(name), bytes),
    read: name =>
      readFile(at(name)).catch(error => {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
        throw error
      }),
    remove: async names => {
      for (const name of names) await removeFile(at(name))
    },
  }
}
