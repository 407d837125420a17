import { constants } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { wrongUsage } from '../core/usage.ts'

/** Opens a file, and never what a link in its place leads to. 0 where the system has no such flag. */
export const noFollow: number = constants.O_NOFOLLOW ?? 0

/** Whether a path lies in a folder or is the folder; both absolute, nothing is read. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/**
 * Absolute path of something that is to be written in a folder. What a file or a link in the folder says leads nowhere
 * else: throws a wrong-usage error where the path, or the real place of the folders that it goes through, lies outside.
 * A link in the place of the file itself is no way out: files are replaced, not written through.
 */
export async function placeIn(folder: string, path: string): Promise<string> {
  const full = resolve(folder, path)
  const isSound = full !== resolve(folder) && isInside(resolve(folder), full)
  if (isSound && isInside(await realOf(resolve(folder)), await realOf(dirname(full)))) return full
  throw wrongUsage(`Unexpected path \`${path}\`, expected one inside ${folder}; nothing was written there`)
}

/** The real place of a folder, or of the nearest one above it that is there. */
async function realOf(folder: string): Promise<string> {
  try {
    return await realpath(folder)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error
    const above = await realOf(dirname(folder))
    return join(above, relative(dirname(folder), folder))
  }
}
