import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { wrongUsage } from '../core/usage.ts'

const run = promisify(execFile)

/**
 * Files below a folder as they stood at a revision of git, by their path from there. Git reads its own objects alone: no
 * hook, no filter, nothing from another machine. Throws a wrong-usage error for what is no revision, or without a git.
 */
export async function filesAt(
  folder: string,
  revision: string,
  isWanted: (path: string) => boolean,
): Promise<ReadonlyMap<string, string>> {
  const named = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{tree}`]
  const tree = await git(folder, named).catch(error => refused(error, revision, folder))
  const listed = await git(folder, ['ls-tree', '-r', '-z', tree.toString().trim(), '--', '.'])
  const entries = listed
    .toString()
    .split('\0')
    .flatMap(entry => {
      const [, object, path] = /^100(?:644|755) blob ([0-9a-f]+)\t(.*)$/su.exec(entry) ?? []
      return object !== undefined && path !== undefined && isWanted(path) ? [{ object, path }] : []
    })
  if (entries.length === 0) return new Map()
  const contents = await git(folder, ['cat-file', '--batch'], `${entries.map(({ object }) => object).join('\n')}\n`)
  let at = 0
  return new Map(
    entries.map(({ path }) => {
      const start = contents.indexOf('\n', at) + 1
      const size = Number(contents.toString('utf8', at, start).split(' ')[2])
      at = start + size + 1
      return [path, contents.toString('utf8', start, start + size)]
    }),
  )
}

async function git(cwd: string, args: readonly string[], input = ''): Promise<Buffer> {
  const running = run('git', ['--no-pager', '-c', 'core.fsmonitor=false', ...args], {
    cwd,
    encoding: 'buffer',
    maxBuffer: 1 << 30,
    env: { ...process.env, GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' },
  })
  running.child.stdin?.on('error', () => {}).end(input)
  return (await running).stdout
}

function refused(error: unknown, revision: string, folder: string): never {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT')
    throw wrongUsage('Missing program `git`, expected it: it reads revisions')
  throw wrongUsage(
    `Unexpected \`${revision}\`, expected the folder of a build or a library, or a revision of git in ${folder}`,
  )
}
