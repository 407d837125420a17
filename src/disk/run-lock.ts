import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm, stat, utimes } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Who holds a library for a run. */
export interface Holder {
  readonly token: string
  readonly pid: number
  readonly host: string
  /** When the process began, as the system counts; tells a process from a later one of the same number. */
  readonly began?: string
  readonly since: string
}

export interface RunLock {
  readonly release: () => Promise<void>
}

/** A holder says this often that it lives; on another machine it is dead after `deadAfter`. Milliseconds. */
const beatEvery = 5000
const deadAfter = 60_000

/**
 * Takes a folder for one run. Where another run holds it, that one is returned. A run that was killed holds nothing:
 * its lock is taken over.
 */
export async function takeRunLock(folder: string, fileName = 'run.lock'): Promise<RunLock | Holder> {
  await makeFolder(folder)
  const path = join(folder, fileName)
  const began = await beganAt(process.pid)
  const own: Holder = {
    token: randomUUID(),
    pid: process.pid,
    host: hostname(),
    ...(began === undefined ? {} : { began }),
    since: new Date().toISOString(),
  }
  for (let turn = 0; turn < 100; turn++) {
    if ((await create(path, own)) && (await staysOwn(path, own))) return held(path, own)
    const holder = await holderIn(path)
    if (holder === 'nobody') continue
    if (holder !== 'unreadable' && (await isAlive(path, holder))) return holder
    if (holder === 'unreadable' && !(await isOlder(path, 2000))) await sleep(50)
    else await clearAway(path, holder === 'unreadable' ? undefined : holder.token)
  }
  throw new Error(`the lock ${path} cannot be taken`)
}

/** On a disk that can only be read, to make folders one in another fails as if they were not there; to make one tells why. */
async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
    await mkdir(folder)
  })
}

export const isHolder = (taken: RunLock | Holder): taken is Holder => 'token' in taken

async function create(path: string, own: Holder): Promise<boolean> {
  try {
    const file = await open(path, 'wx')
    try {
      await file.writeFile(JSON.stringify(own))
    } catch (error) {
      // An empty one would hold up the next run.
      await rm(path, { force: true })
      throw error
    } finally {
      await file.close()
    }
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Another run that was clearing a dead lock away may have moved this one for a moment. */
async function staysOwn(path: string, own: Holder): Promise<boolean> {
  await sleep(30)
  const holder = await holderIn(path)
  return typeof holder === 'object' && holder.token === own.token
}

/** Locks of this process that were given back. */
const released = new Set<string>()

function held(path: string, own: Holder): RunLock {
  const beat = setInterval(() => {
    const now = new Date()
    utimes(path, now, now).catch(() => {})
  }, beatEvery)
  beat.unref()
  return {
    release: async () => {
      clearInterval(beat)
      const holder = await holderIn(path)
      released.add(own.token)
      // One that the disk keeps holds nobody up, and must not hide why a run ended.
      if (typeof holder === 'object' && holder.token === own.token) await rm(path, { force: true }).catch(() => {})
    },
  }
}

async function holderIn(path: string): Promise<Holder | 'nobody' | 'unreadable'> {
  try {
    const holder = JSON.parse(await readFile(path, 'utf8')) as Partial<Holder> | null
    return typeof holder?.token === 'string' && typeof holder.pid === 'number' ? (holder as Holder) : 'unreadable'
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'nobody' : 'unreadable'
  }
}

async function isAlive(path: string, holder: Holder): Promise<boolean> {
  if (released.has(holder.token)) return false
  if (holder.host !== hostname()) return !(await isOlder(path, deadAfter))
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  const began = await beganAt(holder.pid)
  return began === undefined || holder.began === undefined || began === holder.began
}

/** Start time of a process on Linux, by boot; undefined where the system does not say. */
async function beganAt(pid: number): Promise<string | undefined> {
  try {
    const line = await readFile(`/proc/${pid}/stat`, 'utf8')
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ')
    if (fields[0] === 'Z') return 'ended'
    return `${(await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim()} ${fields[19]}`
  } catch {
    return undefined
  }
}

async function isOlder(path: string, milliseconds: number): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  return found !== undefined && Date.now() - found.mtimeMs > milliseconds
}

/** Moves a dead lock away. Of two runs that try, one moves it; a lock that was taken meanwhile goes back. */
async function clearAway(path: string, token: string | undefined): Promise<void> {
  const aside = `${path}.${randomUUID()}`
  try {
    await rename(path, aside)
  } catch {
    return
  }
  const moved = await holderIn(aside)
  const isAnother = typeof moved === 'object' && moved.token !== token
  if (isAnother) await rename(aside, path)
  else await rm(aside, { force: true })
}
