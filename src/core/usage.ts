/** What went wrong in how a command was called, or a file that is not there: exit code 2. */
export interface WrongUsage extends Error {
  readonly exitCode: 2
}

export function wrongUsage(reason: string): WrongUsage {
  return Object.assign(new Error(reason), { exitCode: 2 as const })
}

export function isWrongUsage(error: unknown): error is WrongUsage {
  return error instanceof Error && 'exitCode' in error && error.exitCode === 2
}

/** Refuses an option that nothing reads, most often a misspelt one, and options that are none. */
export function assertOptions(options: unknown, known: readonly string[], needed: readonly string[] = []): void {
  if (typeof options !== 'object' || options === null) {
    throw wrongUsage(`Unexpected options \`${String(options)}\`, expected { ${known.join(', ')} }`)
  }
  const unknown = Object.keys(options).find(name => !known.includes(name))
  if (unknown !== undefined) throw wrongUsage(`Unexpected option \`${unknown}\`, expected one of ${known.join(', ')}`)
  const missing = needed.find(name => (options as Record<string, unknown>)[name] === undefined)
  if (missing !== undefined) throw wrongUsage(`Missing option \`${missing}\``)
}

const diskProblems: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'there is no permission'],
  ['EBUSY', 'it is in use'],
  ['EDQUOT', 'the disk is full'],
  ['EEXIST', 'a file stands there'],
  ['EIO', 'the disk failed'],
  ['EISDIR', 'it is a folder'],
  ['ELOOP', 'its links lead in a circle'],
  ['EMFILE', 'too many files are open'],
  ['ENAMETOOLONG', 'the name is too long'],
  ['ENFILE', 'too many files are open'],
  ['ENOENT', 'it is not there'],
  ['ENOSPC', 'the disk is full'],
  ['ENOTDIR', 'a file stands where a folder has to be'],
  ['ENOTEMPTY', 'something else was written there'],
  ['EPERM', 'there is no permission'],
  ['EROFS', 'the disk can only be read'],
])

/** What the disk refused, in one line; undefined for any other error. */
export function diskProblem(error: unknown): string | undefined {
  const { code = '', syscall, path } = error as NodeJS.ErrnoException
  const why = diskProblems.get(code)
  return why === undefined || syscall === undefined ? undefined : `Failed ${syscall} of \`${path ?? ''}\`: ${why}`
}
