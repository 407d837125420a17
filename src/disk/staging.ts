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

/** What is staged of one format. */
interface Staged {
  readonly format: string
  /** Its folders: the one that stands, the one that waits. */
  readonly old: string
  readonly waiting: string
  readonly known: (path: string) => StandingFile | undefined
  readonly parts: Map<string, Part[]>
  readonly written: Map<string, WrittenFile>
  /** Files that stand in the old output as they are to stand in the new one. */
  readonly kept: Set<string>
}

/** What all formats share: folders that were made, files that the disk is waited for. */
interface Shared {
  readonly made: Set<string>
  readonly fresh: string[]
}

/** Throws a wrong-usage error where a folder to be replaced holds what no build made. */
export async function openStaging(
  out: string,
  emitters: readonly { readonly name: string; readonly sign: Sign }[],
  known: KnownOutput = () => undefined,
): Promise<Staging> {
  const staging = join(out, freshName)
  await makeRoom(out, staging, emitters)
  const shared: Shared = { made: new Set(), fresh: [] }
  const formats = new Map(
    emitters.map(({ name }): [string, Staged] => [
      name,
      {
        format: name,
        old: join(out, name),
        waiting: join(staging, name),
        known: path => known(name, path),
        parts: new Map(),
        written: new Map(),
        kept: new Set(),
      },
    ]),
  )
  for (const { waiting } of formats.values()) await makeFolder(join(waiting, 'any'), shared)

  return {
    add: async (format, files, part) => {
      const staged: StagedFile[] = []
      for (const file of files) {
        const facts =
          file.part === true
            ? putPart(formats.get(format)!, file, part, shared)
            : put(formats.get(format)!, file, shared)
        staged.push(await facts)
      }
      return staged
    },
    keep: async (format, files, part) => {
      for (const file of files) keep(formats.get(format)!, file, part)
    },
    swap: async (closing = () => []) => {
      for (const staged of formats.values()) await close(staged, closing, shared)
      const patches: Record<string, Patch> = {}
      for (const staged of formats.values()) {
        const patch = await patchOf(staged.old, { stay: staged.kept, all: new Set(staged.written.keys()) })
        if (patch !== undefined) patches[staged.format] = patch
        else for (const path of staged.kept) await take(staged, path, shared)
      }
      for (const path of shared.fresh) await naming(path, async () => syncFile(path))
      await syncFolders(staging)
      await switchFolders(out, [...formats.keys()], patches)
      await rm(staging, { recursive: true, force: true }).catch(() => {})
      return Object.fromEntries(
        [...formats.values()].map(staged => [staged.format, standing(staged, patches[staged.format] !== undefined)]),
      )
    },
    discard: async () => {
      if (!isSwitching(out)) await rm(staging, { recursive: true, force: true })
    },
  }
}

/** Finishes what a killed build had begun, and takes away what it left. */
async function makeRoom(
  out: string,
  staging: string,
  emitters: readonly { readonly name: string; readonly sign: Sign }[],
): Promise<void> {
  await mkdir(out, { recursive: true })
  await finishSwitch(out)
  for (const name of await readdir(out)) {
    if (name.startsWith(`${buildLock}.`)) await rm(join(out, name), { force: true })
  }
  for (const { name, sign } of emitters) await checkOwn(join(out, name), sign)
  await removeOld(out)
  await rm(staging, { recursive: true, force: true })
}

/** The folder of a file. */
async function makeFolder(path: string, { made }: Shared): Promise<void> {
  const folder = dirname(path)
  if (made.has(folder)) return
  await mkdir(folder, { recursive: true })
  made.add(folder)
}

// Thousands of files follow each other: each step asked of a thread takes several times as long.
async function write(path: string, content: Uint8Array, shared: Shared): Promise<void> {
  await makeFolder(path, shared)
  await naming(path, async () => writeFileSync(path, content))
}

async function put(
  { old, waiting, known, written, kept }: Staged,
  { path, content }: OutputFile,
  shared: Shared,
): Promise<StagedFile> {
  const to = inside(waiting, path)
  const bytes = inUtf8(content)
  const file = { path, ...hashed(bytes) }
  const before = known(path)
  if (before?.sha256 === file.sha256 && stampOf(join(old, path)) === before.stamp) kept.add(path)
  else {
    await write(to, bytes, shared)
    shared.fresh.push(to)
  }
  written.set(path, file)
  return file
}

async function putPart(
  { waiting, parts }: Staged,
  { path, content }: OutputFile,
  part: number,
  shared: Shared,
): Promise<StagedFile> {
  const to = partPath(inside(waiting, path), part)
  const bytes = inUtf8(content)
  const facts = hashed(bytes)
  await write(to, bytes, shared)
  remember(parts, path, () => []).push({ part, path: to, from: 0, size: facts.size })
  return { path, ...facts, part: true }
}

function keep({ old, parts, written, kept }: Staged, { from, ...file }: KeptFile, part: number): void {
  const { path, size } = file
  const standing = inside(old, path)
  if (from !== undefined) remember(parts, path, () => []).push({ part, path: standing, from, size })
  else {
    kept.add(path)
    written.set(path, file)
  }
}

/** Joins the parts of files, and writes the files that speak of all others. */
async function close(
  staged: Staged,
  closing: (written: readonly WrittenFile[]) => readonly OutputFile[],
  shared: Shared,
): Promise<void> {
  const { waiting, parts, written } = staged
  for (const [path, pieces] of parts) {
    const to = join(waiting, path)
    written.set(path, { path, ...(await joined(to, pieces)) })
    shared.fresh.push(to)
  }
  for (const file of closing([...written.values()])) {
    if (written.has(file.path)) throw new Error(`output path ${file.path} is the build’s own`)
    await put(staged, file, shared)
  }
}

/** Gives a file of the old output its place in the new one. */
async function take({ old, waiting }: Staged, path: string, shared: Shared): Promise<void> {
  const to = inside(waiting, path)
  await makeFolder(to, shared)
  if (!(await secondName(join(old, path), to))) shared.fresh.push(to)
}

/** Each file of a format with its stamp; of a folder that was patched those that stayed have the one they had. */
function standing({ old, written, kept, known }: Staged, isPatched: boolean): StandingFile[] {
  const before = (path: string) => (isPatched && kept.has(path) ? known(path)?.stamp : undefined)
  return [...written.values()].map(file => ({
    ...file,
    stamp: before(file.path) ?? stampOf(join(old, file.path)) ?? '',
  }))
}

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

/** Made once, for what is hashed, counted and written. */
const inUtf8 = (content: OutputFile['content']): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content) : content

const hashed = (content: Uint8Array): Pick<WrittenFile, 'size' | 'sha256'> => ({
  size: content.byteLength,
  sha256: createHash('sha256').update(content).digest('hex'),
})

/** An output's path is data too: it never leaves its folder. */
function inside(folder: string, path: string): string {
  const full = resolve(folder, path)
  const way = relative(folder, full)
  if (way === '' || way === '..' || way.startsWith(`..${sep}`)) throw new Error(`output path ${path} leaves its folder`)
  return full
}
