import { open, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { wrongUsage } from '../core/usage.ts'

/** Whether a file or folder is there. */
export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

export const libraryFile = 'corpus/library.yaml'

/** Throws a wrong-usage error where the folder holds no library. */
export async function assertLibrary(folder: string): Promise<void> {
  const endings = await Promise.all(['yaml', 'yml'].map(ending => exists(join(folder, `corpus/library.${ending}`))))
  if (endings.some(Boolean)) return
  throw wrongUsage(`Missing file \`${libraryFile}\` in ${folder}, expected a library; \`en-regard init\` makes one`)
}

/** A file as it stands on disk, byte order mark and line ends included; undefined where it is not there. */
export async function readAsIs(folder: string, path: string): Promise<string | undefined> {
  return (await exists(join(folder, path))) ? readFile(join(folder, path), 'utf8') : undefined
}

const headBytes = 16_384

/** The first 16 KB of a file; nothing where there is no file: opening a pipe would wait for its writer. */
export async function readHead(path: string): Promise<string> {
  if (!(await isFile(path))) return ''
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0)
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await file.close()
  }
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    found => found.isFile(),
    () => false,
  )
}

/** The folders in a folder, and those in them; none where there is no such folder. */
export async function foldersWithin(at: string): Promise<readonly string[]> {
  const children = await foldersIn(at)
  return [...children, ...(await Promise.all(children.map(foldersIn))).flat()].toSorted()
}

async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  return entries.filter(entry => entry.isDirectory()).map(({ name }) => join(folder, name))
}
