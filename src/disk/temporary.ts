import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { OutputFile } from '../core/model/output.ts'
import { placeIn } from './confine.ts'

/** A new folder that nobody else knows, with these files. Throws a wrong-usage error where a path leads out of it. */
export async function temporaryFolder(files: readonly OutputFile[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'en-regard-'))
  try {
    for (const { path, content } of files) {
      const place = await placeIn(folder, path)
      await mkdir(dirname(place), { recursive: true })
      await writeFile(place, content, { flag: 'wx' })
    }
    return folder
  } catch (error) {
    await removeFolder(folder)
    throw error
  }
}

/** Takes a folder away that nobody needs any more. */
export const removeFolder = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true })
