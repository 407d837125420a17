import { readFile, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { wrongUsage } from '../core/usage.ts'
import { trackedPaths } from './git-index.ts'
import { exists } from './look.ts'

/** Where a library's cache lies. */
export const cacheName = '.cache/en-regard'

/** A cache wherever in a repository, also where a disk makes no difference between small and capital letters. */
const cached = /(?:^|\/)\.cache\/en-regard(?:\/|$)/i

/**
 * Throws a wrong-usage error where git tracks a library's cache: then it is not what this machine made of the texts, but
 * what somebody sent along.
 */
export async function refuseTrackedCache(library: string): Promise<void> {
  if (!(await exists(join(library, cacheName)))) return
  const git = await gitFolder(resolve(library))
  if (git === undefined || !(await trackedPaths(git)).some(path => cached.test(path))) return
  throw wrongUsage(
    'Unexpected `.cache` in git, expected it to be left out: nothing of it was read. `git rm -r --cached .cache` takes it out; name it in .gitignore',
  )
}

/** What belongs to git alone, of the repository around a folder. */
async function gitFolder(folder: string): Promise<string | undefined> {
  const git = join(folder, '.git')
  const found = await stat(git).catch(() => undefined)
  if (found === undefined) return dirname(folder) === folder ? undefined : gitFolder(dirname(folder))
  return found.isDirectory() ? git : linkedIn(git)
}

/** Of a worktree or submodule, `.git` is a file that says where its own things are. */
async function linkedIn(file: string): Promise<string> {
  const [, path = '.'] = /^gitdir: (.+)$/m.exec(await readFile(file, 'utf8')) ?? []
  return resolve(dirname(file), path)
}
