import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, linkSync, openSync, writeFileSync } from 'node:fs'
import { copyFile, lstat, mkdir, open, readdir, rm, stat } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { remember } from '../core/language/remember.ts'
import type { OutputFile, Sign, WrittenFile } from '../core/model/output.ts'
import { wrongUsage } from '../core/usage.ts'
import { readHead } from './look.ts'
import { hasNoLinks, naming, syncFolder } from './replace.ts'
import { isHolder, takeRunLock } from './run-lock.ts'
import { type Stamp, stampOf } from './stamps.ts'
import { finishSwitch, freshName, isSwitching, type Patch, removeOld, switchFolders } from './switch.ts'

/**
 * Where a build writes before it is sure: a folder inside the output folder and outside every format's.
 *
 * Killed at any moment, or refused by the disk at any step, a build leaves the old output or the new, of all formats:
 * what the switch itself may leave half done, the next command finishes before it starts.
 */
export interface Staging {
  /**
   * Writes files of one format; what the old output holds in the same bytes is taken from there. Those marked `part`
   * wait, to be joined in the order of `part` when all are there.
   */
  readonly add: (format: string, files: readonly OutputFile[], part: number) => Promise<readonly StagedFile[]>
  /** Takes files of one format from the old output, as they stand there. */
  readonly keep: (format: string, files: readonly KeptFile[], part: number) => Promise<void>
  /**
   * Puts everything in the place of the old output, once all of it is on the disk. `closing` makes of what was written
   * of a format the files that speak of it. Gives what stands there now, by format.
   */
  readonly swap: (
    closing?: (written: readonly WrittenFile[]) => readonly OutputFile[],
  ) => Promise<Record<string, StandingFile[]>>
  /** Leaves the old output as it was. */
  readonly discard: () => Promise<void>
}

/** A file as it was written; one marked `part` is joined with others of its path. */
export interface StagedFile extends WrittenFile {
  readonly part?: true
}

/** A file of the old output; of one that joins parts, the stretch that begins with byte `from`. */
export interface KeptFile extends WrittenFile {
  readonly from?: number
}

/** A file that stands in the output. */
export interface StandingFile extends WrittenFile {
  readonly stamp: Stamp
}

/** What an earlier build is known to have left: a file of a format by its path. Its stamp tells whether it stands there still. */
export type KnownOutput = (format: string, path: string) => StandingFile | undefined

/** Held in the output folder while a build is at work. A build that was killed may leave one that was put aside. */
export const buildLock = '.en-regard-lock'

/** A part of a file: bytes of a file that waits, or of the old output. */
interface Part {
  readonly part: number
  readonly path: string
  readonly from: number
  readonly size: number
}

/** Throws a wrong-usage error where a folder to be replaced holds what no build made. */
export async function openStaging(
  out: string,
  emitters: readonly { readonly name: string; readonly sign: Sign }[],
  known: KnownOutput = () => undefined,
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
  const made = new Set<string>()
  const folderOf = async (path: string): Promise<void> => {
    const folder = dirname(path)
    if (made.has(folder)) return
    await mkdir(folder, { recursive: true })
    made.add(folder)
  }
  for (const format of formats) await folderOf(join(staging, format, 'any'))
  const parts = new Map(formats.map(format => [format, new Map<string, Part[]>()]))
  const written = new Map(formats.map(format => [format, new Map<string, WrittenFile>()]))
  /** What the disk is waited for. */
  const fresh: string[] = []
  /** Files that stand in the old output as they are to stand in the new one. */
  const kept = new Map(formats.map(format => [format, new Set<string>()]))

  // Thousands of files follow each other: each step asked of a thread takes several times as long.
  const write = async (path: string, content: OutputFile['content']): Promise<void> => {
    await folderOf(path)
    await naming(path, async () => writeFileSync(path, content))
  }
  const take = async (format: string, path: string): Promise<void> => {
    const to = inside(join(staging, format), path)
    await folderOf(to)
    if (!(await secondName(join(out, format, path), to))) fresh.push(to)
  }
  const put = async (format: string, { path, content }: OutputFile): Promise<WrittenFile> => {
    const to = inside(join(staging, format), path)
    const file = { path, ...hashed(content) }
    const old = known(format, path)
    if (old?.sha256 === file.sha256 && stampOf(join(out, format, path)) === old.stamp) kept.get(format)!.add(path)
    else {
      await write(to, content)
      fresh.push(to)
    }
    written.get(format)!.set(path, file)
    return file
  }
  const addPart = (format: string, path: string, part: Part) => remember(parts.get(format)!, path, () => []).push(part)

  return {
    add: async (format, files, part) => {
      const staged: StagedFile[] = []
      for (const file of files) {
        if (file.part !== true) staged.push(await put(format, file))
        else {
          const path = partPath(inside(join(staging, format), file.path), part)
          const facts = hashed(file.content)
          await write(path, file.content)
          addPart(format, file.path, { part, path, from: 0, size: facts.size })
          staged.push({ path: file.path, ...facts, part: true })
        }
      }
      return staged
    },
    keep: async (format, files, part) => {
      for (const { from, ...file } of files) {
        const { path, size } = file
        if (from !== undefined) addPart(format, path, { part, path: inside(join(out, format), path), from, size })
        else {
          inside(join(out, format), path)
          kept.get(format)!.add(path)
          written.get(format)!.set(path, file)
        }
      }
    },
    swap: async (closing = () => []) => {
      for (const format of formats) {
        const files = written.get(format)!
        for (const [path, pieces] of parts.get(format)!) {
          const to = join(staging, format, path)
          files.set(path, { path, ...(await joined(to, pieces)) })
          fresh.push(to)
        }
        for (const file of closing([...files.values()])) {
          if (files.has(file.path)) throw new Error(`output path ${file.path} is the build’s own`)
          await put(format, file)
        }
      }
      const patches: Record<string, Patch> = {}
      for (const format of formats) {
        const given = { stay: kept.get(format)!, all: new Set(written.get(format)!.keys()) }
        const patch = await patchOf(join(out, format), given)
        if (patch !== undefined) patches[format] = patch
        else for (const path of given.stay) await take(format, path)
      }
      for (const path of fresh) await naming(path, async () => syncFile(path))
      await syncFolders(staging)
      await switchFolders(out, formats, patches)
      await rm(staging, { recursive: true, force: true }).catch(() => {})
      return Object.fromEntries(
        [...written].map(([format, files]) => {
          const untouched = (path: string) =>
            patches[format] !== undefined && kept.get(format)!.has(path) ? known(format, path)?.stamp : undefined
          return [format, standing(join(out, format), [...files.values()], untouched)]
        }),
      )
    },
    discard: async () => {
      if (!isSwitching(out)) await rm(staging, { recursive: true, force: true })
    },
  }
}

const standing = (
  folder: string,
  files: readonly WrittenFile[],
  known: (path: string) => Stamp | undefined,
): StandingFile[] => files.map(file => ({ ...file, stamp: known(file.path) ?? stampOf(join(folder, file.path)) ?? '' }))

/** Files moved while a folder is away: so many took 50 to 120 ms, each looked for on both sides. */
const mostMoves = 2000

/**
 * What is to change in a folder that keeps these of all its files, where they are most of them: to give each a second name
 * takes as long as to write a small one. Undefined where its folders change too, or hold what is neither file nor folder, or where too
 * many files change for a folder to be away so long.
 */
async function patchOf(
  folder: string,
  { stay, all }: { readonly stay: ReadonlySet<string>; readonly all: ReadonlySet<string> },
): Promise<Patch | undefined> {
  if (stay.size === 0 || 2 * stay.size < all.size) return undefined
  const found = { files: new Set<string>(), folders: new Set(['.']) }
  if (!(await lstat(folder)).isDirectory()) return undefined
  if (!(await walk(folder, '', found)) || ![...stay].every(path => found.files.has(path))) return undefined
  const folders = new Set([...all].flatMap(foldersAbove))
  if (folders.size !== found.folders.size || ![...folders].every(each => found.folders.has(each))) return undefined
  const gone = [...found.files].filter(path => !stay.has(path))
  const put = [...all].filter(path => !stay.has(path))
  return gone.length + put.length > mostMoves ? undefined : { gone, put }
}

/** Gathers the files and folders within a folder, by their paths from there. Whether it is one, and nothing else is in it. */
async function walk(
  at: string,
  within: string,
  found: { readonly files: Set<string>; readonly folders: Set<string> },
): Promise<boolean> {
  for (const entry of await readdir(join(at, within), { withFileTypes: true })) {
    const path = within === '' ? entry.name : `${within}/${entry.name}`
    if (entry.isFile()) found.files.add(path)
    else if (!entry.isDirectory() || !(await walk(at, path, found))) return false
    else found.folders.add(path)
  }
  return true
}

/** The folders in which a file lies, its format’s own, `.`, among them. */
const foldersAbove = (path: string): string[] => {
  const folder = dirname(path)
  return folder === '.' ? ['.'] : [folder, ...foldersAbove(folder)]
}

/**
 * Gives a file a second name, or where the disk has no such thing a copy. Whether it is the same file: then the disk has
 * its bytes already.
 */
async function secondName(path: string, to: string): Promise<boolean> {
  try {
    await naming(to, async () => linkSync(path, to))
    return true
  } catch (error) {
    if (!hasNoLinks(error)) throw error
    await naming(to, () => copyFile(path, to))
    return false
  }
}

/** Finishes what a build that was killed had begun to make current, unless another is at work there. */
export async function finishBuild(out: string): Promise<void> {
  if (!isSwitching(out)) return
  const lock = await takeRunLock(out, buildLock)
  if (isHolder(lock)) return
  await finishSwitch(out).finally(lock.release)
}

/** Waits until the disk has every name in a folder and in those within it. */
async function syncFolders(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) await syncFolders(join(folder, entry.name))
  }
  await syncFolder(folder)
}

function syncFile(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
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

/** Joins the parts of a file in their order. Those that waited for it go. */
async function joined(path: string, parts: readonly Part[]): Promise<Pick<WrittenFile, 'size' | 'sha256'>> {
  const hash = createHash('sha256')
  let size = 0
  const file = await naming(path, () => open(path, 'w'))
  try {
    for (const part of stretches(parts.toSorted((one, other) => one.part - other.part))) {
      const content = await naming(part.path, () => bytesOf(part))
      await naming(path, () => file.writeFile(content))
      hash.update(content)
      size += content.byteLength
      if (part.path === partPath(path, part.part)) await rm(part.path)
    }
  } finally {
    await file.close()
  }
  return { size, sha256: hash.digest('hex') }
}

/** Bytes that are read at once, unless one part has more. */
const mostAtOnce = 1 << 22

/** The parts in their order; those that follow each other in one file too as one. */
function stretches(parts: readonly Part[]): readonly Part[] {
  const found: Part[] = []
  for (const part of parts) {
    const last = found.at(-1)
    const follows = last?.path === part.path && last.from + last.size === part.from
    if (follows && last.size + part.size <= mostAtOnce)
      found[found.length - 1] = { ...last, size: last.size + part.size }
    else found.push(part)
  }
  return found
}

async function bytesOf({ path, from, size }: Part): Promise<Buffer> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(size), 0, size, from)
    if (bytesRead === size) return buffer
    throw new Error(`${path} ends before its byte ${from + size}`)
  } finally {
    await file.close()
  }
}

const hashed = (content: OutputFile['content']): Pick<WrittenFile, 'size' | 'sha256'> => ({
  size: Buffer.byteLength(content),
  sha256: createHash('sha256').update(content).digest('hex'),
})

/** An output's path is data too: it never leaves its folder. */
function inside(folder: string, path: string): string {
  const full = resolve(folder, path)
  const way = relative(folder, full)
  if (way === '' || way === '..' || way.startsWith(`..${sep}`)) throw new Error(`output path ${path} leaves its folder`)
  return full
}
