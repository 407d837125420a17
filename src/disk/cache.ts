import { readFileSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * What an earlier run left, as data; undefined where there is nothing, or nothing whole. It is input like any other:
 * whoever asks checks what it holds, and whether it was made of the same.
 */
export async function readCached(path: string): Promise<unknown> {
  try {
    // Entries are small and many: a thread that reads them takes longer than they do.
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

/**
 * Keeps an entry for later runs, if it can: a cache on a full or read-only disk costs time, never the build. Nobody
 * needs it after a crash, so nothing waits for the disk.
 */
export async function writeCached(path: string, entry: string): Promise<void> {
  const fresh = `${path}.${process.pid}.new`
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(fresh, entry, { flag: 'wx' })
    await rename(fresh, path)
  } catch {
    await rm(fresh, { force: true }).catch(() => {})
  }
}
