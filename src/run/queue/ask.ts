import { setTimeout as sleep } from 'node:timers/promises'
import { wrongUsage } from '../../core/usage.ts'
import { bullmq, redisAt, watch } from '../../engines/redis.ts'
import { hashOf } from '../hash.ts'
import { type CompileOrder, type CompileOutcome, lostFiles, outcomeSchema, queueName } from './order.ts'
import { openStore, type Store } from './store.ts'

export interface AskOptions {
  /** Folder that all machines share. Default Redis. */
  readonly store?: string | undefined
  /** Longest time that a lost Redis is waited for, in milliseconds. Default one minute. */
  readonly longestLoss?: number
  /** Called when Redis is lost, when it is there again, and when it is given up. */
  readonly onTrouble?: (reason: string) => void
}

/** Whom a build asks for what texts come to: all machines on a queue together. */
export interface Asking {
  readonly store: Store
  /** What came of a text; `lost` where its files are not in the store, undefined where no machine can say or is reached. */
  readonly outcomeOf: (order: CompileOrder) => Promise<CompileOutcome | 'lost' | undefined>
  /** Takes the queue's note of a text away: what came of it was taken up, or was none. */
  readonly done: (order: CompileOrder) => Promise<void>
  readonly end: () => Promise<void>
}

interface Asked {
  readonly order: CompileOrder
  readonly settle: (outcome: CompileOutcome | 'lost' | undefined) => void
}

/** How long the queue keeps what came of a text for a build that was killed, in seconds. */
const keptFor = 3600

/**
 * Opens a queue. Redis may be lost and come back, with what it held or without: what is still asked for is put there
 * again. Throws a wrong-usage error where there is none.
 */
export async function askOnQueue(url: string, options: AskOptions = {}): Promise<Asking> {
  const { longestLoss = 60_000, onTrouble } = options
  const { Queue, QueueEvents } = await bullmq()
  const connection = await redisAt(url).catch(() => {
    throw wrongUsage(`Failed to reach the Redis on \`${new URL(url).host}\`, expected a queue there`)
  })
  const listening = connection.duplicate()
  listening.on('error', () => {})
  const name = await queueName()
  const queue = new Queue<CompileOrder, CompileOutcome>(name, { connection })
  const events = new QueueEvents(name, { connection: listening })
  queue.on('error', () => {})
  events.on('error', () => {})
  await events.waitUntilReady()
  const asked = new Map<string, Asked>()

  const settle = (id: string, outcome: unknown): void => {
    const { success, data } = outcomeSchema.safeParse(outcome)
    asked.get(id)?.settle(success ? data : undefined)
  }
  const enqueue = async (id: string): Promise<void> => {
    const found = asked.get(id)
    if (found === undefined) return
    const options = { jobId: id, removeOnComplete: { age: keptFor }, removeOnFail: true }
    await queue.add('text', found.order, options)
    const job = await queue.getJob(id)
    if (job !== undefined && (await job.isCompleted())) settle(id, (await queue.getJob(id))?.returnvalue)
  }
  events.on('completed', ({ jobId, returnvalue }) => settle(jobId, returnvalue))
  events.on('failed', ({ jobId, failedReason }) =>
    asked.get(jobId)?.settle(failedReason === lostFiles ? 'lost' : undefined),
  )

  const redis = watch(connection, {
    longestLoss,
    onLost: () => onTrouble?.('Redis is lost; the build waits for it'),
    onFound: () => onTrouble?.('Redis is there again'),
    onCalm: () => {
      for (const id of asked.keys()) enqueue(id).catch(() => {})
    },
    onGivenUp: () => {
      onTrouble?.('Redis did not come back; the rest is compiled here')
      for (const { settle } of asked.values()) settle(undefined)
      // Who waits for the store is told as well.
      connection.disconnect()
    },
  })

  return {
    store: openStore(connection, options.store),
    outcomeOf: order =>
      new Promise(resolve => {
        const id = idOf(order)
        if (redis.isOver()) return resolve(undefined)
        asked.set(id, {
          order,
          settle: outcome => {
            asked.delete(id)
            resolve(outcome)
          },
        })
        enqueue(id).catch(() => {})
      }),
    done: async order => {
      if (!redis.isOver()) await queue.remove(idOf(order)).catch(() => {})
    },
    end: async () => {
      redis.end()
      const closed = Promise.all([queue.close(), events.close()]).catch(() => {})
      await Promise.race([closed, sleep(connection.status === 'ready' ? 5000 : 0, undefined, { ref: false })])
      for (const each of [connection, listening]) each.disconnect()
    },
  }
}

const idOf = ({ library, text }: CompileOrder): string => `text-${hashOf([library, text]).slice(0, 32)}`
