import { randomBytes } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import * as z from 'zod'
import { linesIn, openPlaces, placesOf } from './memory-places.ts'
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

/**
 * All requests and answers, kept in an append-only file of one JSON object a line.
 *
 * Where the disk refuses a line, what is written throws a `Refusal`: an answer is then kept wherever there is a place for
 * it, and this memory has it to its end in any case.
 */
export interface Memory {
  readonly get: (key: string) => Remembered | undefined
  /** Resolves once the answers are on disk. */
  readonly add: (answers: readonly Remembered[], request?: string) => Promise<void>
  /** Puts a request down before it is sent; its name. Resolves once it is on disk: else it must not be sent. */
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
/** The answers belong in git, where two branches that bought each its own are joined; what a run needs does not. */
const forGit = {
  '.gitattributes': 'translations*.ndjson merge=union\n',
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
  const texts = await linesIn(await placesOf(folder))
  for (const line of texts.flatMap(text => text.split('\n'))) {
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
  const places = await openPlaces(folder)
  await syncFolder(folder)
  await syncFolder(dirname(folder))
  return {
    get: key => known.get(key),
    open: ledger.open,
    ask: async texts => {
      const asked = randomBytes(8).toString('hex')
      await places.put(lineOf({ asked, texts, date: new Date().toISOString() }))
      return asked
    },
    settle: async requests => {
      if (requests.length > 0) await places.keep(lineOf({ settled: requests }))
    },
    add: async (answers, request) => {
      for (const answer of answers) known.set(answer.key, answer)
      await places.keep([...answers, ...(request === undefined ? [] : [{ settled: [request] }])].map(lineOf).join(''))
    },
    addRefused: (received, date) => places.keep(lineOf({ refused: received, date })),
    close: places.close,
  }
}

const lineOf = (value: unknown): string => `${JSON.stringify(value)}\n`
