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
