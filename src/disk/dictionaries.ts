import { readFile, realpath, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { mostTextBytes } from '../core/model/file.ts'
import { isInside } from './confine.ts'

/** The bytes of a file, why it cannot be read, or nothing where it is not there. */
export type FoundFile = { readonly bytes: Uint8Array } | { readonly problem: string } | undefined

/** Reads a file of any kind in a library’s folder, links included: what lies outside is not looked at. */
export async function readInside(folder: string, path: string): Promise<FoundFile> {
  const outside = { problem: 'it lies outside the library’s folder' }
  const full = resolve(folder, path)
  if (!isInside(resolve(folder), full)) return outside
  try {
    const real = await realpath(join(folder, path))
    if (!isInside(await realpath(folder), real)) return outside
    const found = await stat(real)
    if (!found.isFile()) return { problem: 'it is no file' }
    if (found.size > mostTextBytes) {
      const most = mostTextBytes >> 20
      return { problem: `it has ${Math.ceil(found.size / 2 ** 20)} megabytes, of at most ${most}` }
    }
    return { bytes: await readFile(real) }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : { problem: message }
  }
}
