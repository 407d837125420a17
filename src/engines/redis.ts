import type { Redis } from 'ioredis'
import type { Shelf } from '../core/model/shelf.ts'
import { engineProblem } from './engine.ts'

export type { Job } from 'bullmq'

/** A machine tries to reach a lost Redis this often, in milliseconds. */
const reconnection = 1000
/** After this, in milliseconds, all machines have put down in a Redis that came back what they got meanwhile. */
export const calm = 2 * reconnection

/** BullMQ, where it is installed. */
export const bullmq = (): Promise<typeof import('bullmq')> => import('bullmq').catch(missing)

/**
 * A connection to a Redis, `redis://…` or `rediss://…`, that waits for one that is lost for as long as it is not closed.
 * Throws an engine's problem where none is found in ten seconds.
 */
export async function redisAt(url: string): Promise<Redis> {
  const { Redis } = await import('ioredis').catch(missing)
  const connection = new Redis(url, {
    maxRetriesPerRequest: null,
    lazyConnect: true,
    retryStrategy: times => Math.min(times * 200, reconnection),
  })
  connection.on('error', () => {})
  try {
    await Promise.race([connection.connect(), rejectedAfter(10_000)])
    return connection
  } catch {
    connection.disconnect()
    throw engineProblem('connection', 'The queue on Redis cannot be reached; nothing was sent', { unsent: true })
  }
}

export interface Watching {
  /** Longest time that a lost Redis is waited for, in milliseconds. */
  readonly longestLoss: number
  readonly onLost: () => void
  /** Redis is there again, with what it held or without. */
  readonly onFound: () => void | Promise<void>
  /** All machines have had time to put down there what they got: who comes now asks for nothing twice. */
  readonly onCalm: () => void
  /** Redis did not come back in time; nothing is told after this. */
  readonly onGivenUp: () => void
}

/** Whether a connection is still of use, as one who watches it knows. */
export interface Watch {
  /** Whether Redis was given up, or who watched has done with it. */
  readonly isOver: () => boolean
  readonly end: () => void
}

/** Watches a connection for its Redis being lost and coming back. */
export function watch(connection: Redis, { longestLoss, onLost, onFound, onCalm, onGivenUp }: Watching): Watch {
  let isOver = false
  let loss: NodeJS.Timeout | undefined
  connection.on('close', () => {
    if (isOver || loss !== undefined) return
    onLost()
    loss = setTimeout(() => {
      isOver = true
      onGivenUp()
    }, longestLoss)
  })
  connection.on('ready', async () => {
    if (isOver || loss === undefined) return
    clearTimeout(loss)
    loss = undefined
    await onFound()
    setTimeout(onCalm, calm)
  })
  return {
    isOver: () => isOver,
    end: () => {
      isOver = true
      clearTimeout(loss)
    },
  }
}

/** What is wrong with the way to a Redis on another machine: everyone on it may read and change what is translated. */
export function queueRisk(url: string): string | undefined {
  const { protocol, hostname, password } = new URL(url)
  if (/^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname)) return undefined
  const lacks = [...(protocol === 'rediss:' ? [] : ['TLS (rediss://)']), ...(password === '' ? ['a password'] : [])]
  if (lacks.length === 0) return undefined
  return `The Redis on ${hostname} is reached without ${lacks.join(' and without ')}: who can listen or connect there reads the texts and can put others in their place`
}

function missing(): never {
  throw engineProblem(
    'refused',
    'The packages bullmq and ioredis are not installed, expected both for a queue on Redis',
  )
}

const rejectedAfter = (milliseconds: number): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(() => reject(new Error('too late')), milliseconds).unref()
  })

/** Of one value in Redis, in bytes. */
const mostInRedis = 16 << 20
/** A build takes its own away when it is done; what one left that was killed goes after this, in seconds. */
const keptFor = 24 * 3600

/** In the Redis that holds the queue; throws for what is too large for it. */
export function shelfInRedis(connection: Redis): Shelf {
  const at = (name: string) => `en-regard-store:${name}`
  return {
    write: async (name, bytes) => {
      if (bytes.length > mostInRedis) throw new Error('Too large for Redis, expected a shared folder (--store)')
      await connection.set(at(name), bytes, 'EX', keptFor)
    },
    read: async name => (await connection.getBuffer(at(name))) ?? undefined,
    remove: async names => {
      if (names.length > 0) await connection.del(...names.map(at))
    },
  }
}
