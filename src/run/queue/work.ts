import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { TextFiles } from '../../core/compile.ts'
import { removeFolder } from '../../disk/temporary.ts'
import { bullmq, type Job, redisAt } from '../../engines/redis.ts'
import {
  type CompileOrder,
  type CompileOutcome,
  defaultLease,
  lostFiles,
  orderSchema,
  outcomeSchema,
  queueName,
} from './order.ts'
import { folderOfSetup } from './setup.ts'
import { openStore } from './store.ts'
import type { ThreadWork } from './thread.ts'

export interface WorkOptions {
  /** Texts compiled at once, each in a thread. Default as many as the machine has. */
  readonly jobs?: number
  /** Folder that all machines share, for what they put down for each other. Default Redis. */
  readonly store?: string
  /** A machine that says no more for this long loses its text to another, in milliseconds. Default thirty seconds. */
  readonly lease?: number
  /** Called after each text. */
  readonly onText?: (done: { readonly id: string; readonly milliseconds: number }) => void
}

export interface Working {
  /** Ends the texts that are under way, and takes no more. */
  readonly end: () => Promise<void>
}

/** Libraries whose own files a worker keeps. */
const mostLibraries = 8

/**
 * Compiles texts of any libraries that builds with the same tool put on a queue, until it is told to end. What comes over
 * the queue is input like any other: nothing of it is run, and nothing of it is written outside a folder of its own.
 */
export async function workOnQueue(url: string, options: WorkOptions = {}): Promise<Working> {
  const { jobs = availableParallelism(), lease = defaultLease, onText } = options
  const { Worker, UnrecoverableError } = await bullmq()
  const { Tinypool } = await import('tinypool')
  const connection = await redisAt(url)
  const working = connection.duplicate()
  working.on('error', () => {})
  const store = openStore(connection, options.store)
  const filename = fileURLToPath(new URL('./thread.js', import.meta.url))
  const pool = new Tinypool({ filename, minThreads: Math.min(1, jobs), maxThreads: jobs })

  const folders = new Map<string, Promise<string>>()
  const folderOf = (library: string): Promise<string> => {
    const known = folders.get(library)
    if (known !== undefined) return known
    const folder = needed(store.get(library)).then(folderOfSetup)
    folders.set(library, folder)
    folder.catch(() => folders.delete(library))
    const [oldest] = folders
    if (folders.size > mostLibraries && oldest !== undefined) {
      folders.delete(oldest[0])
      // What is under way has been read long since: a library is opened once a thread.
      oldest[1].then(removeFolder, () => {})
    }
    return folder
  }
  const needed = async (text: Promise<string | undefined>): Promise<string> => {
    const found = await text
    if (found === undefined) throw new UnrecoverableError(lostFiles)
    return found
  }
  const compiled = async (job: Job<CompileOrder, CompileOutcome>): Promise<CompileOutcome> => {
    const began = performance.now()
    const { id, library, text } = orderSchema.parse(job.data)
    // A machine that was killed, or lost its text, may have put down what it came to.
    const before = outcomeSchema.safeParse(job.progress)
    if (before.success && (await store.get(before.data.entry)) !== undefined) return before.data
    const work: ThreadWork = {
      folder: await folderOf(library),
      files: JSON.parse(await needed(store.get(text))) as TextFiles,
    }
    const entry: string | undefined = await pool.run(work)
    if (entry === undefined) throw new Error('nothing to keep')
    const outcome = { entry: await store.put(entry) }
    await job.updateProgress(outcome)
    onText?.({ id, milliseconds: Math.round(performance.now() - began) })
    return outcome
  }
  const worker = new Worker<CompileOrder, CompileOutcome>(
    await queueName(),
    job =>
      compiled(job).catch(error => {
        // What goes wrong with a text goes wrong again: who asked for it compiles it and is told.
        throw new UnrecoverableError(error instanceof Error ? error.message : String(error))
      }),
    {
      connection: working,
      concurrency: jobs,
      lockDuration: lease,
      stalledInterval: lease / 2,
      maxStalledCount: 2,
    },
  )
  worker.on('error', () => {})
  await worker.waitUntilReady()
  return {
    end: async () => {
      await worker.close(connection.status !== 'ready').catch(() => {})
      for (const each of [connection, working]) each.disconnect()
      await pool.destroy()
      for (const folder of folders.values()) await folder.then(removeFolder, () => {})
    },
  }
}
