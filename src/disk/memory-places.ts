import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { mkdir, open, readFile, realpath, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { noFollow } from './confine.ts'
import { syncFolder } from './replace.ts'

/** Where lines of the memory may be, absolute: in their own file; where the disk refuses that, in the others. */
export interface PlacesOfMemory {
  readonly own: string
  /** In the same folder: open from the beginning of a run, so that it is there when it is needed. */
  readonly beside: string
  /** Outside the library, where a person’s programs keep what they know: that may be another disk. */
  readonly elsewhere: string
}

/** The places of the memory in a folder. */
export async function placesOf(folder: string): Promise<PlacesOfMemory> {
  const { XDG_STATE_HOME, LOCALAPPDATA } = process.env
  const state = XDG_STATE_HOME || LOCALAPPDATA || join(homedir(), '.local', 'state')
  const real = await realpath(folder).catch(() => folder)
  const name = createHash('sha256').update(real).digest('hex').slice(0, 16)
  return {
    own: join(folder, 'translations.ndjson'),
    beside: join(folder, 'translations-more.ndjson'),
    elsewhere: join(state, 'en-regard', 'bought', `${name}.ndjson`),
  }
}

/**
 * What stands in each place, nothing where none is, or where nobody lets us look outside the library. What is taken into
 * the memory’s own file is no file that a link leads to.
 */
export const linesIn = ({ own, beside, elsewhere }: PlacesOfMemory): Promise<string[]> =>
  Promise.all([textOf(own, { flags: constants.O_RDONLY }), textOf(beside), textOf(elsewhere, { none: ['EACCES'] })])

interface Reading {
  readonly flags?: number
  /** Codes of errors that say that nothing is there. */
  readonly none?: readonly string[]
}

async function textOf(path: string, { flags = constants.O_RDONLY | noFollow, none = [] }: Reading = {}) {
  return readFile(path, { encoding: 'utf8', flag: flags }).catch((error: NodeJS.ErrnoException) => {
    if (['ENOENT', 'ENOTDIR', ...none].includes(error.code ?? '')) return ''
    throw error
  })
}

/** What the disk said to a line. */
export interface Refusal extends Error {
  readonly code: string
  /** Of the file that was to hold it. */
  readonly path: string
  /** Where it is kept all the same, as a clause for a person; undefined where it is not. */
  readonly kept: string | undefined
}

export const isRefusal = (error: unknown): error is Refusal => error instanceof Error && 'kept' in error

/** Files that lines are added to, one write at a time, so that they never mix. */
export interface Places {
  /** Adds lines; throws a `Refusal` where the disk does not take them, and then they are nowhere. */
  readonly put: (lines: string) => Promise<void>
  /** The same, but tries every place; throws a `Refusal` also where one of the others took them. */
  readonly keep: (lines: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** As much as the answers of all requests that can be in flight: space that a full disk cannot take from them. */
const reserveBytes = 1024 * 1024

/** Opens the files in the memory’s folder, and takes what an earlier run had to keep in the others into their own. */
export async function openPlaces(folder: string): Promise<Places> {
  const places = await placesOf(folder)
  const { own, beside, elsewhere } = places
  const reserve = join(folder, 'reserve')
  await writeReserve(reserve)
  const file = await opened(own)
  const second = await endLine(file)
    .then(() => gather(file, places))
    .then(() => opened(beside))
    .catch(async error => {
      await file.close()
      throw error
    })
  const kept = async (lines: string): Promise<string | undefined> => {
    await rm(reserve, { force: true }).catch(() => {})
    const others: readonly (readonly [where: string, write: () => Promise<void>])[] = [
      // What a failed write left of a line ends before it.
      ['was written at a second try', () => appendWhole(file, `\n${lines}`)],
      [`is kept in ${beside}`, () => appendWhole(second, lines)],
      [`is kept in ${elsewhere}`, () => appendAt(elsewhere, lines)],
    ]
    for (const [where, write] of others) if (await succeeds(write)) return where
    return undefined
  }
  let last: Promise<void> = Promise.resolve()
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const next = last.then(work)
    last = next.catch(() => {})
    return next
  }
  const put = (lines: string) => appendWhole(file, lines).catch(error => refuse(error, own))
  return {
    put: lines => inTurn(() => put(lines)),
    keep: lines => inTurn(() => appendWhole(file, lines).catch(async error => refuse(error, own, await kept(lines)))),
    close: async () => {
      await last
      const isEmpty = (await second.stat()).size === 0
      await Promise.all([file.close(), second.close()])
      // What stays costs the next run a moment.
      for (const path of [reserve, ...(isEmpty ? [beside] : [])]) await rm(path, { force: true }).catch(() => {})
    },
  }
}

function refuse(error: NodeJS.ErrnoException, path: string, kept?: string): never {
  throw Object.assign(new Error(`The disk refuses ${path} (${error.message})`), { code: error.code, path, kept })
}

type File = Awaited<ReturnType<typeof open>>

const opened = (path: string): Promise<File> =>
  open(path, constants.O_RDWR | constants.O_CREAT | constants.O_APPEND | noFollow, 0o666)

const succeeds = (work: () => Promise<void>): Promise<boolean> =>
  work().then(
    () => true,
    () => false,
  )

/** All of it on disk, or nothing of it. */
async function appendWhole(file: File, lines: string): Promise<void> {
  const { size } = await file.stat()
  try {
    await file.appendFile(lines)
    await file.datasync()
  } catch (error) {
    await file.truncate(size).catch(() => {})
    throw error
  }
}

async function appendAt(path: string, lines: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const file = await opened(path)
  try {
    await endLine(file)
    await appendWhole(file, lines)
  } finally {
    await file.close()
  }
  await syncFolder(dirname(path))
}

/** Takes what stands in the other places into their own; then those files go. */
async function gather(own: File, places: PlacesOfMemory): Promise<void> {
  const [, ...others] = await linesIn(places)
  for (const [index, path] of [places.beside, places.elsewhere].entries()) {
    const lines = others[index]!
    if (lines === '') continue
    await appendWhole(own, `${lines}\n`)
    await rm(path, { force: true })
  }
}

async function writeReserve(path: string): Promise<void> {
  const file = await open(path, constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | noFollow)
  try {
    await file.writeFile(Buffer.alloc(reserveBytes, '\n'))
    await file.datasync()
  } finally {
    await file.close()
  }
}

/** A crash may have left half a line; what follows begins a line of its own. */
async function endLine(file: File): Promise<void> {
  const { size } = await file.stat()
  if (size === 0) return
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1)
  if (buffer[0] !== 0x0a) await file.appendFile('\n')
}
