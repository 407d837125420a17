import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { mkdir, open, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { noFollow } from './confine.ts'
import { syncFolder } from './replace.ts'

/** An answer that was bought: tagged source and target, and where it comes from. */
export interface Remembered {
  readonly key: string
  readonly source: string
  readonly target: string
  readonly engine: string
  readonly model?: string
  /** When it was answered, ISO 8601. */
  readonly date: string
  /** What the engine charged: its own word, else the characters that were sent. */
  readonly characters: number
  /** Why it cannot be used. A text that failed is not bought again unless a person asks for it. */
  readonly failed?: string
  /** How often it was bought; absent where asking once more would bring the same. */
  readonly tries?: number
}

/** A request as it is put down before it is sent. */
export interface Request {
  readonly asked: string
  /** Characters of each text, by its key. */
  readonly texts: Readonly<Record<string, number>>
}

/** What was asked for and never answered: it may have been charged. */
export interface Unanswered {
  readonly requests: number
  readonly texts: number
  readonly characters: number
}

/** All requests and answers, kept in an append-only file of one JSON object a line. */
export interface Memory {
  readonly get: (key: string) => Remembered | undefined
  /** Resolves once the answers are on disk. */
  readonly add: (answers: readonly Remembered[], request?: string) => Promise<void>
  /** Puts a request down before it is sent; its name. Resolves once it is on disk. */
  readonly ask: (texts: Request['texts']) => Promise<string>
  /** Notes of requests that nothing is open about them any more. */
  readonly settle: (requests: readonly string[]) => Promise<void>
  /** Requests of earlier runs that were neither answered nor refused. */
  readonly open: readonly Request[]
  /** Keeps what came instead of answers, for a person to read. */
  readonly addRefused: (received: string, date: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** Where a library keeps what was bought for it. */
export const memoryName = 'corpus/.memory'
const fileName = 'translations.ndjson'
/** As much as the answers of all requests that can be in flight: space that a full disk cannot take from them. */
const reserveBytes = 1024 * 1024

/** The answers belong in git, where two branches that bought each its own are joined; what a run needs does not. */
const forGit = {
  '.gitattributes': `${fileName} merge=union\n`,
  '.gitignore': 'run.lock*\nreserve\npending-*\n.*.new\n',
}

function ifThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}

/** What requests may have cost that were not answered. Texts that were answered since are left out. */
export function unanswered(open: readonly Request[], answers: Pick<Memory, 'get'>): Unanswered {
  const left = open
    .map(({ texts }) => Object.entries(texts).filter(([key]) => answers.get(key) === undefined))
    .filter(texts => texts.length > 0)
  const characters = left.flat().reduce((sum, [, each]) => sum + each, 0)
  return { requests: left.length, texts: left.flat().length, characters }
}

const requestSchema = z.object({ asked: z.string(), texts: z.record(z.string(), z.number().nonnegative()) })
const settledSchema = z.object({ settled: z.array(z.string()) })

/** What a folder's file holds. */
export interface Ledger {
  /** By key; the last of several answers to one counts. */
  readonly answers: ReadonlyMap<string, Remembered>
  /** Requests that were neither answered nor refused. */
  readonly open: readonly Request[]
}

/** Reads the ledger in a folder; an empty one where there is none. */
export async function readLedger(folder: string): Promise<Ledger> {
  const found = new Map<string, Remembered>()
  const requests = new Map<string, Request>()
  const settled = new Set<string>()
  const text = await readFile(join(folder, fileName), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  for (const line of text.split('\n')) {
    const value = valueIn(line)
    const request = requestSchema.safeParse(value).data
    if (request !== undefined) requests.set(request.asked, request)
    for (const name of settledSchema.safeParse(value).data?.settled ?? []) settled.add(name)
    const entry = answerIn(value)
    const known = entry && found.get(entry.key)
    if (entry && !(known && known.failed === undefined && entry.failed !== undefined)) found.set(entry.key, entry)
  }
  return { answers: found, open: [...requests.values()].filter(({ asked }) => !settled.has(asked)) }
}

/** A line that a crash cut short says nothing. */
function valueIn(line: string): unknown {
  if (line === '') return undefined
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function answerIn(value: unknown): Remembered | undefined {
  const entry = value as Partial<Remembered> | null | undefined
  const isWhole = typeof entry?.key === 'string' && typeof entry.target === 'string' && typeof entry.engine === 'string'
  return isWhole ? (entry as Remembered) : undefined
}

/** Opens the memory for writing. Throws where the disk has no room for what might be bought. */
export async function openMemory(folder: string): Promise<Memory> {
  await mkdir(folder, { recursive: true })
  const ledger = await readLedger(folder)
  const known = new Map(ledger.answers)
  for (const [name, text] of Object.entries(forGit))
    await writeFile(join(folder, name), text, { flag: 'wx' }).catch(ifThere)
  const reserve = join(folder, 'reserve')
  await writeReserve(reserve)
  const file = await open(join(folder, fileName), constants.O_RDWR | constants.O_CREAT | constants.O_APPEND | noFollow)
  await endLine(file)
  await syncFolder(folder)
  await syncFolder(dirname(folder))
  let last: Promise<void> = Promise.resolve()
  /** One write at a time, so that lines never mix. */
  const append = (lines: string): Promise<void> => {
    const next = last.then(() => appendSynced(file, lines, reserve))
    last = next.catch(() => {})
    return next
  }
  return {
    get: key => known.get(key),
    open: ledger.open,
    ask: async texts => {
      const asked = randomBytes(8).toString('hex')
      await append(lineOf({ asked, texts, date: new Date().toISOString() }))
      return asked
    },
    settle: async requests => {
      if (requests.length > 0) await append(lineOf({ settled: requests }))
    },
    add: async (answers, request) => {
      await append([...answers, ...(request === undefined ? [] : [{ settled: [request] }])].map(lineOf).join(''))
      for (const answer of answers) known.set(answer.key, answer)
    },
    addRefused: (received, date) => append(lineOf({ refused: received, date })),
    close: async () => {
      await last
      await file.close()
      await rm(reserve, { force: true })
    },
  }
}

const lineOf = (value: unknown): string => `${JSON.stringify(value)}\n`

type File = Awaited<ReturnType<typeof open>>

async function appendSynced(file: File, lines: string, reserve: string): Promise<void> {
  try {
    await appendWhole(file, lines)
  } catch (error) {
    if (!isFull(error)) throw error
    await rm(reserve, { force: true })
    await appendWhole(file, lines)
  }
}

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

export const isFull = (error: unknown): boolean =>
  ['ENOSPC', 'EDQUOT', 'EFBIG'].includes((error as NodeJS.ErrnoException).code ?? '')

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
