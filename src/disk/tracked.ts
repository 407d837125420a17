import { readFile, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { wrongUsage } from '../core/usage.ts'
import { exists } from './read.ts'

/** Where a library's cache lies. */
export const cacheName = '.cache/en-regard'

/**
 * Throws a wrong-usage error where git tracks a library's cache: then it is not what this machine made of the texts, but
 * what somebody sent along. Git is not asked, for it runs what a repository's own settings name: its index is read.
 */
export async function refuseTrackedCache(library: string): Promise<void> {
  if (!(await exists(join(library, cacheName)))) return
  const index = await indexOf(resolve(library))
  // From version 4 on an entry may leave out what it shares with the one before it.
  if (!index?.includes(cacheName.slice(1))) return
  throw wrongUsage(
    'Unexpected `.cache` in git, expected it to be left out: nothing of it was read. `git rm -r --cached .cache` takes it out; name it in .gitignore',
  )
}

/** The index of the repository around a folder. */
async function indexOf(folder: string): Promise<Buffer | undefined> {
  const git = join(folder, '.git')
  const found = await stat(git).catch(() => undefined)
  if (found === undefined) return dirname(folder) === folder ? undefined : indexOf(dirname(folder))
  const at = found.isDirectory() ? git : await linkedIn(git)
  return readFile(join(at, 'index')).catch(() => undefined)
}

/** Of a worktree or submodule, `.git` is a file that says where its own things are. */
async function linkedIn(file: string): Promise<string> {
  const [, path = '.'] = /^gitdir: (.+)$/m.exec(await readFile(file, 'utf8')) ?? []
  return resolve(dirname(file), path)
}
