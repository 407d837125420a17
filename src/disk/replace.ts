import { createHash, randomBytes } from 'node:crypto'
import { link, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { OutputFile } from '../core/model/output.ts'
import { placeIn } from './confine.ts'

/**
 * Writes a file beside its old content and renames it over: whatever happens, a reader sees the one or the other, whole,
 * and once this resolves a crash of the machine does not undo it. What the disk refuses is thrown with the file's path.
 */
export async function replaceFile(path: string, content: OutputFile['content']): Promise<void> {
  await naming(path, async () => {
    const fresh = await writtenBeside(path, content)
    await rename(fresh, path).catch(error => withoutFresh(fresh, error))
    await syncFolder(dirname(path))
  })
}

/** The same for a file in a folder, from which the path leads nowhere else. */
export async function replaceIn(folder: string, path: string, content: OutputFile['content']): Promise<void> {
  await replaceFile(await placeIn(folder, path), content)
}

/** Writes files that must not be there yet, folders included; the paths are relative to `folder`. Each is there whole or not at all. */
export async function createFiles(folder: string, files: readonly OutputFile[]): Promise<void> {
  for (const { path, content } of files) {
    const full = await placeIn(folder, path)
    await naming(full, async () => {
      const fresh = await writtenBeside(full, content)
      await nameNew(fresh, full).finally(() => rm(fresh, { force: true }).catch(() => {}))
      await syncFolder(dirname(full))
    })
  }
}

/** Gives a file its name where nothing has it yet. Some disks have no second names: there, a moment lies in between. */
async function nameNew(fresh: string, path: string): Promise<void> {
  try {
    await link(fresh, path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const isThere = code === 'EEXIST' || (await stat(path).catch(() => undefined)) !== undefined
    if (isThere || !hasNoLinks(error)) throw error
    await rename(fresh, path)
  }
}

/** Whether a disk refused a file a second name because it has no such thing, or not here, or no more of them. */
export const hasNoLinks = (error: unknown): boolean =>
  ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV'].includes((error as NodeJS.ErrnoException).code ?? '')

/** Takes a file away for good. */
export async function removeFile(path: string): Promise<void> {
  await rm(path, { force: true })
  await syncFolder(dirname(path))
}

/** Makes sure that a crash of the machine does not lose what a folder names. Some systems have no such thing. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined)
  await handle?.sync().catch(() => {})
  await handle?.close()
}

async function writtenBeside(path: string, content: OutputFile['content']): Promise<string> {
  await mkdir(dirname(path), { recursive: true })
  await sweepOnce(dirname(path))
  const fresh = join(
    dirname(path),
    `.${basename(path)}.${machine}-${process.pid}-${randomBytes(4).toString('hex')}.new`,
  )
  try {
    await writeSynced(fresh, content)
    return fresh
  } catch (error) {
    return await withoutFresh(fresh, error)
  }
}

/** Writes a new file and waits until the disk has it. */
export async function writeSynced(path: string, content: OutputFile['content']): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function withoutFresh(fresh: string, error: unknown): Promise<never> {
  await rm(fresh, { force: true }).catch(() => {})
  throw error
}

/** Runs file operations; what they throw names the file that a person knows: some errors name none, or one beside it. */
export async function naming<Value>(path: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Error && 'code' in error) Object.assign(error, { path })
    throw error
  }
}

/** Tells processes of this machine from those of others that share a disk. */
const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 6)
const leftBehind = /^\..+\.([0-9a-f]{6})-(\d+)-[0-9a-f]{8}\.new$/
/** After a day nobody is still writing a file, on whatever machine. Milliseconds. */
const longestWrite = 86_400_000

const swept = new Set<string>()

/** A run that was killed leaves what it was writing: it goes when the next one writes into the same folder. */
async function sweepOnce(folder: string): Promise<void> {
  if (swept.has(folder)) return
  swept.add(folder)
  for (const name of await readdir(folder)) {
    const [, on, pid] = leftBehind.exec(name) ?? []
    if (pid === undefined) continue
    const path = join(folder, name)
    const isLeft = on === machine ? !isRunning(Number(pid)) : await isOld(path)
    if (isLeft) await rm(path, { force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function isOld(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  return found !== undefined && Date.now() - found.mtimeMs > longestWrite
}
