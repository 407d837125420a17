import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** The compiled command. */
export const command = join(import.meta.dirname, '../dist/lib/cli/cli.js')

/** Runs the command in a folder, to its end. */
export const commandIn =
  (folder: string) =>
  (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
      encoding: 'utf8',
      cwd: folder,
    })
    return { status, stdout, stderr }
  }
