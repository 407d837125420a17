import { createHash } from 'node:crypto'
import type { Job } from 'bullmq'
import { type BatchLimits, defaultLimits, requestSize } from './batch.ts'
import {
  type Ask,
  type Engine,
  type EngineAnswer,
  type EngineText,
  engineProblem,
  isEngineProblem,
  type ProblemKind,
  problemKinds,
} from './engine.ts'

export interface QueueOptions {
  /** `redis://…` or `rediss://…` */
  readonly url: string
  /** What a translation depends on beside its text: machines with another setup have a queue of their own. */
  readonly setup: unknown
  /** Called when the engine asks all machines to wait. */
  readonly onWait?: (wait: { readonly milliseconds: number; readonly reason: string }) => void
}

/** A text on its way through Redis. */
interface Order extends EngineText {
  readonly context: string
}

/** Texts that all machines together hand to the engine in a second. */
const textsPerSecond = 200
/** A machine that was killed loses its texts to the others after this long, in milliseconds. */
const lockDuration = 10_000
/** Answers wait in Redis for whoever asked for them, in seconds. */
const keepFor = 7 * 24 * 3600
/** Times that a text is taken up again after the engine was busy. */
const busyTries = 30
/** Longest time that the engine may ask for, in milliseconds. */
const longestWait = 120_000

/**
 * An engine that is shared by all machines that use the same Redis: each text is one job, whoever asks for it and
 * however often, and each machine works on the jobs of all.
 *
 * An answer stays in Redis after it is given, so that a machine that was killed before it could write it down finds it
 * again. When the engine is busy for one machine, all wait.
 */
export async function queueEngine(engine: Engine, { url, setup, onWait }: QueueOptions): Promise<Engine> {
  const [{ Queue, QueueEvents, Worker, UnrecoverableError }, { Redis }] = await Promise.all([
    import('bullmq').catch(missing),
    import('ioredis').catch(missing),
  ])
  const connection = await connected(url, Redis)
  const listening = connection.duplicate()
  const working = connection.duplicate()
  for (const each of [listening, working]) each.on('error', () => {})
  const name = `en-regard-${printOf(setup)}`
  const queue = new Queue<Order, EngineAnswer>(name, { connection })
  const events = new QueueEvents(name, { connection: listening })
  const together = coalesced(engine.translate)

  const work = async (job: Job<Order, EngineAnswer>): Promise<EngineAnswer> => {
    try {
      return await together(job.data)
    } catch (error) {
      if (!isEngineProblem(error)) throw error
      const wait = error.retryAfter ?? 1000 * 2 ** Math.min(job.attemptsStarted, 6) * (0.5 + Math.random() / 2)
      if (error.problem !== 'busy' || wait > longestWait || job.attemptsStarted > busyTries) {
        throw new UnrecoverableError(JSON.stringify({ problem: error.problem, message: error.message }))
      }
      onWait?.({ milliseconds: wait, reason: error.message })
      await queue.rateLimit(Math.ceil(wait))
      throw Worker.RateLimitError()
    }
  }
  const worker = new Worker<Order, EngineAnswer>(name, work, {
    connection: working,
    concurrency: defaultLimits.texts * 3,
    limiter: { max: textsPerSecond, duration: 1000 },
    lockDuration,
    stalledInterval: lockDuration / 2,
    maxStalledCount: 1000,
  })
  worker.on('error', () => {})
  await Promise.all([events.waitUntilReady(), worker.waitUntilReady()])

  const ask = async (text: EngineText, context: string): Promise<EngineAnswer> => {
    const jobId = `text-${printOf([text.id, text.text])}`
    const keep = { attempts: 1, removeOnComplete: { age: keepFor }, removeOnFail: true }
    const job = await queue.add('text', { ...text, context }, { jobId, ...keep })
    return job.waitUntilFinished(events).catch((error: Error) => Promise.reject(problemIn(error)))
  }
  return {
    ...engine,
    translate: ({ texts, context }) => Promise.all(texts.map(text => ask(text, context))),
    end: async () => {
      await worker.close()
      await Promise.all([queue.close(), events.close()])
      for (const each of [connection, listening, working]) each.disconnect()
      await engine.end()
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

async function connected(url: string, Redis: typeof import('ioredis').Redis) {
  const connection = new Redis(url, {
    maxRetriesPerRequest: null,
    lazyConnect: true,
    retryStrategy: times => Math.min(times * 200, 2000),
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

const rejectedAfter = (milliseconds: number): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(() => reject(new Error('too late')), milliseconds).unref()
  })

const printOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 24)

function problemIn(error: Error): Error {
  try {
    const { problem, message } = JSON.parse(error.message) as { problem: ProblemKind; message: string }
    if (problemKinds.includes(problem)) return engineProblem(problem, message)
  } catch {}
  return engineProblem('connection', 'A text was lost in the queue; it may have been charged')
}

interface Waiting {
  readonly order: Order
  readonly resolve: (answer: EngineAnswer) => void
  readonly reject: (error: unknown) => void
}

/** How long a text waits for others to go with it, in milliseconds. */
const gathering = 30

/** Single texts → requests: those that come within a moment go together, as far as a request has room. */
export function coalesced(
  send: (ask: Ask) => Promise<readonly EngineAnswer[]>,
  limits: BatchLimits = defaultLimits,
): (order: Order) => Promise<EngineAnswer> {
  let waiting: Waiting[] = []
  let timer: NodeJS.Timeout | undefined
  const flush = (): void => {
    clearTimeout(timer)
    const all = waiting
    waiting = []
    if (all.length === 0) return
    const ask = askFor(all.map(({ order }) => order))
    send(ask).then(
      answers => {
        for (const [index, { resolve }] of all.entries()) resolve(answers[index]!)
      },
      error => {
        for (const { reject } of all) reject(error)
      },
    )
  }
  return order =>
    new Promise((resolve, reject) => {
      const orders = [...waiting.map(each => each.order), order]
      if (orders.length > limits.texts || requestSize(askFor(orders)) > limits.bytes) flush()
      if (waiting.length === 0) timer = setTimeout(flush, gathering)
      waiting.push({ order, resolve, reject })
    })
}

function askFor(orders: readonly Order[]): Ask {
  const lines = new Set(orders.flatMap(({ context }) => context.split('\n')))
  return { texts: orders.map(({ id, text }) => ({ id, text })), context: [...lines].join('\n') }
}
