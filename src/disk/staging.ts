import { createHash } from 'node:crypto'
import { appendFile, mkdir, open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { OutputFile, Sign, WrittenFile } from '../core/model/output.ts'
import { wrongUsage } from '../core/usage.ts'
import { readHead } from './read.ts'
import { naming, syncFolder } from './replace.ts'
import { isHolder, takeRunLock } from './run-lock.ts'
import { finishSwitch, freshName, isSwitching, removeOld, switchFolders } from './switch.ts'

/**
 * Where a build writes before it is sure: a folder inside the output folder and outside every format's.
 *
 * Killed at any moment, or refused by the disk at any step, a build leaves the old output or the new, of all formats:
 * what the switch itself may leave half done, the next command finishes before it starts.
 */
export interface Staging {
  /** Writes files of one format. Those marked `part` wait, to be joined in the order of `part` when all are there. */
  readonly add: (format: string, files: readonly OutputFile[], part: number) => Promise<void>
  /**
   * Puts everything in the place of the old output, once all of it is on the disk. `closing` makes of what was written
   * of a format the files that speak of it.
   */
  readonly swap: (closing?: (written: readonly WrittenFile[]) => readonly OutputFile[]) => Promise<void>
  /** Leaves the old output as it was. */
  readonly discard: () => Promise<void>
}

/** Held in the output folder while a build is at work. A build that was killed may leave one that was put aside. */
export const buildLock = '.en-regard-lock'

/** Throws a wrong-usage error where a folder to be replaced holds what no build made. */
export async function openStaging(
  out: string,
  emitters: readonly { readonly name: string; readonly sign: Sign }[],
): Promise<Staging> {
  const formats = emitters.map(({ name }) => name)
  const staging = join(out, freshName)
  await mkdir(out, { recursive: true })
  await finishSwitch(out)
  for (const name of await readdir(out)) {
    if (name.startsWith(`${buildLock}.`)) await rm(join(out, name), { force: true })
  }
  for (const { name, sign } of emitters) await checkOwn(join(out, name), sign)
  await removeOld(out)
  await rm(staging, { recursive: true, force: true })
  for (const format of formats) await mkdir(join(staging, format), { recursive: true })
  const parts = new Map(formats.map(format => [format, new Map<string, number[]>()]))
  const written = new Map(formats.map(format => [format, new Map<string, WrittenFile>()]))
  return {
    add: async (format, files, part) => {
      for (const file of files) {
        const path = inside(join(staging, format), file.path)
        if (file.part !== true) {
          await write(path, file.content)
          written.get(format)!.set(file.path, { path: file.path, ...hashed(file.content) })
        } else {
          const known = parts.get(format)!
          known.set(file.path, [...(known.get(file.path) ?? []), part])
          await write(partPath(path, part), file.content)
        }
      }
    },
    swap: async (closing = () => []) => {
      for (const format of formats) {
        const folder = join(staging, format)
        const files = written.get(format)!
        for (const [path, numbers] of parts.get(format)!) {
          files.set(path, { path, ...(await joinParts(join(folder, path), numbers)) })
        }
        for (const { path, content } of closing([...files.values()])) {
          if (files.has(path)) throw new Error(`output path ${path} is the build’s own`)
          await write(inside(folder, path), content)
        }
      }
      await syncTree(staging)
      await switchFolders(out, formats)
      await rm(staging, { recursive: true, force: true }).catch(() => {})
    },
    discard: async () => {
      if (!(await isSwitching(out))) await rm(staging, { recursive: true, force: true })
    },
  }
}

/** Finishes what a build that was killed had begun to make current, unless another is at work there. */
export async function finishBuild(out: string): Promise<void> {
  if (!(await isSwitching(out))) return
  const lock = await takeRunLock(out, buildLock)
  if (isHolder(lock)) return
  await finishSwitch(out).finally(lock.release)
}

/** Waits until the disk has every file and every name in a folder: only then may they be made current. */
async function syncTree(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await syncTree(path)
    else await naming(path, () => syncFile(path))
  }
  await syncFolder(folder)
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
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

async function joinParts(path: string, numbers: readonly number[]): Promise<Pick<WrittenFile, 'size' | 'sha256'>> {
  await naming(path, () => writeFile(path, ''))
  const hash = createHash('sha256')
  let size = 0
  for (const number of numbers.toSorted((one, other) => one - other)) {
    const content = await naming(path, () => readFile(partPath(path, number)))
    await naming(path, () => appendFile(path, content))
    hash.update(content)
    size += content.byteLength
    await rm(partPath(path, number))
  }
  return { size, sha256: hash.digest('hex') }
}

const hashed = (content: OutputFile['content']): Pick<WrittenFile, 'size' | 'sha256'> => ({
  size: Buffer.byteLength(content),
  sha256: createHash('sha256').update(content).digest('hex'),
})

async function write(path: string, content: OutputFile['content']): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await naming(path, () => writeFile(path, content))
}

/** An output's path is data too: it never leaves its folder. */
function inside(folder: string, path: string): string {
  const full = resolve(folder, path)
  const way = relative(folder, full)
  if (way === '' || way === '..' || way.startsWith(`..${sep}`)) throw new Error(`output path ${path} leaves its folder`)
  return full
}
