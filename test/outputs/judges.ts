import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'vitest'

/** Whether a program of another project is here to judge by. */
export const has = (program: string): boolean => spawnSync('which', [program]).status === 0

/** A test that a program judges; without it, it is skipped. */
export const judgedBy = (program: string) => test.skipIf(!has(program))

/** Runs a program to its end; its output as text. */
export function run(program: string, args: readonly string[], input?: string) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    ...(input === undefined ? {} : { input }),
  })
  return { status, stdout, stderr }
}

/** For a Java program that runs once: a third of the processor time; validators recurse deeply. */
export const javaOnce = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xss8m']

/** Calls with a folder that holds these files, and clears it away. */
export async function inFolder<Result>(
  files: ReadonlyMap<string, string | Uint8Array>,
  use: (folder: string) => Result | Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'en-regard-'))
  try {
    for (const [path, content] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Runs OmegaT without its window on a project: files by path, `omegat.project` among them or else that of a plain project
 * of paragraphs. Result: the text of each translated document.
 */
export async function translatedByOmegat(
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<ReadonlyMap<string, string>> {
  const folders = files.has('omegat.project') ? [] : ['target', 'tm', 'glossary', 'dictionary', 'omegat']
  const empty = folders.map(folder => [`${folder}/.keep`, ''] as const)
  return await inFolder(new Map([...empty, ...files]), folder => {
    const home = [`-Duser.home=${folder}`, '-Djava.awt.headless=true']
    const program = ['-jar', '/usr/share/omegat/OmegaT.jar', folder, '--mode=console-translate']
    const { status, stdout, stderr } = run('java', [...javaOnce, ...home, ...program])
    if (status !== 0) throw new Error(stdout + stderr)
    const names = readdirSync(join(folder, 'target')).filter(name => name !== '.keep')
    return new Map(names.map(name => [name, readFileSync(join(folder, 'target', name), 'utf8')]))
  })
}
