import now from 'node:fs'
import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'

/** What befalls one operation on the disk: the process ends in it, or the system refuses it. */
export interface FaultAt {
  /** Which operation, counted from 0 in the order in which a run asks for them. */
  readonly at: number
  readonly by: 'kill' | 'EIO' | 'EACCES' | 'ENOSPC' | 'EXDEV' | 'EMFILE'
}

/** Paths that begin so: there the system refuses every change, from some operation on. */
export interface FaultUnder {
  readonly under: string
  readonly from?: number
  readonly by: 'EROFS' | 'EACCES' | 'EIO' | 'ENOSPC'
}

export type Fault = FaultAt | FaultUnder

const befalls = (fault: Fault | undefined, { at, path }: { readonly at: number; readonly path: unknown }): boolean =>
  fault !== undefined &&
  ('at' in fault ? at === fault.at : at >= (fault.from ?? 0) && String(path).startsWith(fault.under))

/** Opened to be read alone: no change. */
const isReading = (name: string, [, flags = 'r']: readonly unknown[]): boolean => name === 'open' && flags === 'r'

export interface Faulted {
  /** What the run threw. */
  readonly error?: Error & { readonly code?: string; readonly path?: string }
  /** The operations that it asked for, each by its name and path. */
  readonly operations: readonly string[]
}

const changing = ['appendFile', 'copyFile', 'link', 'mkdir', 'open', 'rename', 'rm', 'rmdir', 'writeFile'] as const
const changingOfFiles: readonly PropertyKey[] = ['appendFile', 'datasync', 'sync', 'truncate', 'writeFile']

/** Waiting for the disk is counted and left out: it took four fifths of a test’s time. */
const isWait = (name: PropertyKey): boolean => name === 'sync' || name === 'datasync'

/** Operations of which thousands follow each other, or without a pause. */
const changingNow = ['fsyncSync', 'linkSync', 'mkdirSync', 'openSync', 'renameSync', 'writeFileSync'] as const
type NowName = (typeof changingNow)[number]

type Operation = (...given: unknown[]) => Promise<unknown>
const disk = fs as unknown as Record<string, Operation>

/** A process that is no more: nothing runs under this number. */
const gone = 2 ** 22 + 1

/**
 * Runs something whose every change on the disk passes through here, and lets the fault befall one of them. A killed
 * process does nothing more: of what it was writing half is there, and every operation after that has no effect. Its
 * number is that of a process that has ended.
 */
export async function faulted(run: () => Promise<unknown>, fault?: Fault): Promise<Faulted> {
  const operations: string[] = []
  let isDead = false
  /** Whether the operation is the one in which the process ends; throws where it is refused. */
  const isLast = (name: string, path: unknown): boolean => {
    if (isDead) throw new Error('killed')
    const at = operations.push(`${name} ${String(path)}`) - 1
    if (!befalls(fault, { at, path })) return false
    if (fault?.by !== 'kill') throw Object.assign(new Error(fault?.by), { code: fault?.by, syscall: name, path })
    isDead = true
    return true
  }
  const guarded = async (name: string, path: unknown, work: (half: boolean) => Promise<unknown>) => {
    if (!isLast(name, path)) return work(false)
    if (/writeFile|appendFile/.test(name)) await work(true)
    throw new Error('killed')
  }
  const fileOf = (file: object, path: unknown): object =>
    new Proxy(file, {
      get: (own, name) => {
        const method = Reflect.get(own, name) as unknown
        if (typeof method !== 'function') return method
        const bound = method.bind(own) as Operation
        if (name === 'close' || !changingOfFiles.includes(name)) return bound
        return (...given: unknown[]) =>
          guarded(String(name), path, async half => isWait(name) || bound(...(half ? halved(given, 0) : given)))
      },
    })
  /** A folder that is waited for. */
  const unwaited = (file: object): object =>
    new Proxy(file, {
      get: (own, name) => {
        if (isWait(name)) return async () => {}
        const method = Reflect.get(own, name) as unknown
        return typeof method === 'function' ? method.bind(own) : method
      },
    })
  const own = Object.fromEntries(changing.map(name => [name, disk[name]!]))
  const pid = Object.getOwnPropertyDescriptor(process, 'pid')!
  for (const name of changing) {
    disk[name] = (...given) =>
      isReading(name, given)
        ? own[name]!(...given).then(file => unwaited(file as object))
        : guarded(name, given[0], async half => {
            const made = await own[name]!(...(half ? halved(given, 1) : given))
            return name === 'open' ? fileOf(made as object, given[0]) : made
          })
  }
  const ownNow = Object.fromEntries(changingNow.map(name => [name, now[name]])) as Pick<typeof now, NowName>
  now.linkSync = (path, to) => {
    if (isLast('linkSync', to)) throw new Error('killed')
    ownNow.linkSync(path, to)
  }
  now.renameSync = (path, to) => {
    if (isLast('renameSync', path)) throw new Error('killed')
    ownNow.renameSync(path, to)
  }
  now.mkdirSync = ((path, options) => {
    if (isLast('mkdirSync', path)) throw new Error('killed')
    return ownNow.mkdirSync(path, options)
  }) as typeof now.mkdirSync
  now.writeFileSync = (path, content, options) => {
    const isKilled = isLast('writeFileSync', path)
    ownNow.writeFileSync(path, isKilled ? (halved([content], 0)[0] as typeof content) : content, options)
    if (isKilled) throw new Error('killed')
  }
  const opened = new Map<number, unknown>()
  now.openSync = (path, flags, mode) => {
    if (isLast('openSync', path)) throw new Error('killed')
    const file = ownNow.openSync(path, flags, mode)
    opened.set(file, path)
    return file
  }
  now.fsyncSync = file => {
    if (isLast('sync', opened.get(file))) throw new Error('killed')
  }
  syncBuiltinESMExports()
  Object.defineProperty(process, 'pid', { value: gone, configurable: true })
  try {
    await run()
    return { operations }
  } catch (error) {
    return { operations, error: error as Error }
  } finally {
    Object.assign(disk, own)
    Object.assign(now, ownNow)
    syncBuiltinESMExports()
    Object.defineProperty(process, 'pid', pid)
  }
}

function halved(given: readonly unknown[], at: number): unknown[] {
  const content = given[at]
  const half = typeof content === 'string' || content instanceof Uint8Array ? content.slice(0, content.length / 2) : ''
  return given.with(at, half)
}
