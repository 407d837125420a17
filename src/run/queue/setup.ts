import * as z from 'zod'
import { readInside } from '../../disk/dictionaries.ts'
import { temporaryFolder } from '../../disk/temporary.ts'
import { partsOfDictionary } from '../../importers/dictionary/read.ts'
import type { OpenLibrary } from '../library.ts'

/** What every text of a library is compiled by: files in base64, by their paths in the library. */
const setupSchema = z.record(z.string().max(400), z.base64())

/** The library's own files, as text for a store. */
export async function setupOf({ library }: OpenLibrary): Promise<string> {
  const { folder, path, glossaryPath, dictionaries } = library
  const files: Record<string, string> = {}
  for (const file of [path, glossaryPath, ...dictionaries.flatMap(({ file }) => partsOfDictionary(file))]) {
    const bytes = await bytesOf(folder, file)
    if (bytes !== undefined) files[file] = Buffer.from(bytes).toString('base64')
  }
  return JSON.stringify(files)
}

/** Of a file that lies in the library; undefined where it does not, or cannot be read. */
async function bytesOf(folder: string, file: string): Promise<Uint8Array | undefined> {
  const found = await readInside(folder, file)
  return found !== undefined && 'bytes' in found ? found.bytes : undefined
}

/** The same again as a folder, without a text: what it was made of came over a network, and leads nowhere out of it. */
export async function folderOfSetup(text: string): Promise<string> {
  const files = setupSchema.parse(JSON.parse(text))
  return temporaryFolder(
    Object.entries(files).map(([path, content]) => ({ path, content: Buffer.from(content, 'base64') })),
  )
}
