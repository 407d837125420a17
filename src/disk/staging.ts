import { appendFile, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { OutputFile, Sign } from '../core/model/output.ts'
import { wrongUsage } from '../core/usage.ts'
import { exists, readHead } from './read.ts'

/**
 * Where a build writes before it is sure: a folder inside the output folder, swapped in whole, format by format.
 *
 * Killed at any moment, a build leaves the old output or the new: what the swap itself may leave half done, the next
 * build mends before it starts.
 */
export interface Staging {
  /** Writes files of one format. Those marked `part` wait, to be joined in the order of `part` when all are there. */
  readonly add: (format: string, files: readonly OutputFile[], part: number) => Promise<void>
  /** Puts everything in the place of the old output. */
  readonly swap: () => Promise<void>
  /** Leaves the old output as it was. */
  readonly discard: () => Promise<void>
}

/** Held in the output folder while a build is at work. A build that was killed may leave one that was put aside. */
export const buildLock = '.en-regard-lock'
const stagingName = '.en-regard-new'
const oldSuffix = '.en-regard-old'

/** Throws a wrong-usage error where a folder to be replaced holds what no build made. */
export async function openStaging(
  out: string,
  emitters: readonly { readonly name: string; readonly sign: Sign }[],
): Promise<Staging> {
  const formats = emitters.map(({ name }) => name)
  const staging = join(out, stagingName)
  await mkdir(out, { recursive: true })
  for (const name of await readdir(out)) {
    if (name.endsWith(oldSuffix)) await mend(out, name.slice(0, -oldSuffix.length))
    if (name.startsWith(`${buildLock}.`)) await rm(join(out, name), { force: true })
  }
  for (const { name, sign } of emitters) await checkOwn(join(out, name), sign)
  await rm(staging, { recursive: true, force: true })
  for (const format of formats) await mkdir(join(staging, format), { recursive: true })
  const parts = new Map<string, number[]>()
  return {
    add: async (format, files, part) => {
      for (const file of files) {
        const path = inside(join(staging, format), file.path)
        if (file.part !== true) await write(path, file.content)
        else {
          parts.set(path, [...(parts.get(path) ?? []), part])
          await write(partPath(path, part), file.content)
        }
      }
    },
    swap: async () => {
      for (const [path, numbers] of parts) await joinParts(path, numbers)
      for (const format of formats) await swapIn(out, format)
      await rm(staging, { recursive: true, force: true })
    },
    discard: () => rm(staging, { recursive: true, force: true }),
  }
}

/** What stands in the place of an output is a build's own, or nothing that anybody would miss. */
async function checkOwn(folder: string, { path, words }: Sign): Promise<void> {
  const found = await stat(folder).catch(() => undefined)
  if (found === undefined) return
  if (found.isDirectory() && (await readdir(folder)).length === 0) return
  if (found.isDirectory() && (await readHead(join(folder, path))).includes(words)) return
  throw wrongUsage(
    `Unexpected \`${folder}\` that no build of en-regard made, expected nothing there: a build would replace it; --out names another place`,
  )
}

const partPath = (path: string, part: number): string => `${path}.part-${part}`

async function joinParts(path: string, numbers: readonly number[]): Promise<void> {
  await writeFile(path, '')
  for (const number of numbers.toSorted((one, other) => one - other)) {
    await appendFile(path, await readFile(partPath(path, number)))
    await rm(partPath(path, number))
  }
}

async function write(path: string, content: OutputFile['content']): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, content)
}

/** An output's path is data too: it never leaves its folder. */
function inside(folder: string, path: string): string {
  const full = resolve(folder, path)
  const way = relative(folder, full)
  if (way === '' || way === '..' || way.startsWith(`..${sep}`)) throw new Error(`output path ${path} leaves its folder`)
  return full
}

async function swapIn(out: string, format: string): Promise<void> {
  const current = join(out, format)
  const old = current + oldSuffix
  if (await exists(current)) await rename(current, old)
  await rename(join(out, stagingName, format), current)
  await rm(old, { recursive: true, force: true })
}

/** A swap that was cut short between its two renames is undone. */
async function mend(out: string, format: string): Promise<void> {
  const current = join(out, format)
  const old = current + oldSuffix
  if (await exists(current)) await rm(old, { recursive: true, force: true })
  else await rename(old, current)
}
