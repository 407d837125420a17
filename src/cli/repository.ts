import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'

/** The folder in which the repository around a folder lies; undefined outside of any. */
export function repositoryAround(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (dirname(at) === at) return undefined
  }
}

/** The path of a library's file from another folder, with `/`; a file that is none of the library's stays as it is named. */
export function pathFrom(start: string, folder: string, file: string): string {
  const full = resolve(folder, file)
  return existsSync(full) ? relative(start, full).split(sep).join('/') : file
}
