import { constants } from 'node:fs'
import { mkdir, open, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
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
  /** How often it was bought. */
  readonly tries?: number
}

/** All answers that were ever bought, kept in an append-only file of one JSON object a line. */
export interface Memory {
  readonly get: (key: string) => Remembered | undefined
  /** Resolves once the answers are on disk. */
  readonly add: (answers: readonly Remembered[]) => Promise<void>
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

/** Reads the memory in a folder; the last of several answers to a key counts. */
export async function readMemory(folder: string): Promise<ReadonlyMap<string, Remembered>> {
  const found = new Map<string, Remembered>()
  const text = await readFile(join(folder, fileName), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  for (const line of text.split('\n')) {
    const entry = parsed(line)
    const known = entry && found.get(entry.key)
    if (entry && !(known && known.failed === undefined && entry.failed !== undefined)) found.set(entry.key, entry)
  }
  return found
}

/** A line that a crash cut short is no answer. */
function parsed(line: string): Remembered | undefined {
  if (line === '') return undefined
  try {
    const entry = JSON.parse(line) as Partial<Remembered> | null
    const isWhole =
      typeof entry?.key === 'string' && typeof entry.target === 'string' && typeof entry.engine === 'string'
    return isWhole ? (entry as Remembered) : undefined
  } catch {
    return undefined
  }
}

/** Opens the memory for writing. Throws where the disk has no room for what might be bought. */
export async function openMemory(folder: string): Promise<Memory> {
  await mkdir(folder, { recursive: true })
  const known = new Map(await readMemory(folder))
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
    add: async answers => {
      await append(answers.map(answer => `${JSON.stringify(answer)}\n`).join(''))
      for (const answer of answers) known.set(answer.key, answer)
    },
    addRefused: (received, date) => append(`${JSON.stringify({ refused: received, date })}\n`),
    close: async () => {
      await last
      await file.close()
      await rm(reserve, { force: true })
    },
  }
}

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
