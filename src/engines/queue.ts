import { createHash } from 'node:crypto'
import type { EventEmitter } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Job, Queue } from 'bullmq'
import { defaultLimits } from './batch.ts'
import { coalesced, type Order } from './coalesced.ts'
import {
  type Engine,
  type EngineAnswer,
  type EngineProblem,
  type EngineText,
  engineProblem,
  isEngineProblem,
  type ProblemKind,
  problemKinds,
} from './engine.ts'
import { keepFor, queueAnswers } from './queue-answers.ts'
import { bullmq, calm, redisAt, watch } from './redis.ts'

export { queueRisk } from './redis.ts'

export interface QueueOptions {
  /** `redis://…` or `rediss://…` */
  readonly url: string
  /** What a translation depends on beside its text: machines with another setup have a queue of their own. */
  readonly setup: unknown
  /** Called when the engine asks all machines to wait. */
  readonly onWait?: (wait: { readonly milliseconds: number; readonly reason: string }) => void
  /** Called when Redis is lost, and when it is there again. */
  readonly onTrouble?: (reason: string) => void
  /** Longest time that a lost Redis is waited for, in milliseconds. Default one minute. */
  readonly longestLoss?: number
  /** A machine that was killed loses its texts to the others after this long, in milliseconds. Default ten seconds. */
  readonly lease?: number
}

/** Texts that all machines together hand to the engine in a second. */
const textsPerSecond = 200
/** Times that a text is taken up again after the engine was busy. */
const busyTries = 30
/** Longest time that the engine may ask for, in milliseconds. */
const longestWait = 120_000

/** A text that was asked for here and has no answer yet. */
interface Asked {
  readonly order: Order
  readonly answer: Promise<EngineAnswer>
  readonly resolve: (answer: EngineAnswer) => void
  readonly reject: (error: Error) => void
  /** Whether Redis has it: from then on any machine may be asking the engine for it. */
  isQueued: boolean
  /** Whether this machine is asking the engine for it. */
  isHere: boolean
}

/**
 * An engine that is shared by all machines that use the same Redis: each text is one job, whoever asks for it and
 * however often, and each machine works on the jobs of all.
 *
 * An answer stays in Redis after it is given, so that a machine that was killed before it could write it down finds it
 * again. When the engine is busy for one machine, all wait.
 *
 * Redis may be lost, and come back without what it held. An answer goes straight to who waits for it on the machine that
 * got it, and is put down in Redis once that is there again, before anybody asks again for what was forgotten.
 */
export async function queueEngine(engine: Engine, options: QueueOptions): Promise<Engine> {
  const { url, setup, onTrouble, longestLoss = 60_000, lease = 10_000 } = options
  const { Queue, QueueEvents, Worker, UnrecoverableError } = await bullmq()
  const connection = await redisAt(url)
  const [listening, working] = [connection.duplicate(), connection.duplicate()]
  const name = `en-regard-${printOf(setup)}`
  const queue = new Queue<Order, EngineAnswer>(name, { connection })
  const events = new QueueEvents(name, { connection: listening })
  const together = coalesced(engine.translate)
  const asked = new Map<string, Asked>()
  const answers = queueAnswers({
    connection,
    name,
    lease,
    calm,
    onAnswer: (id, answer) => asked.get(id)?.resolve(answer),
  })

  /** Keeps a job for later, where the engine is busy and may be asked again; else ends it. */
  const failed = async (error: EngineProblem, attempts: number, own: Asked | undefined): Promise<Error> => {
    const wait = waitAfter(error, attempts)
    if (wait === undefined) {
      own?.reject(error)
      return new UnrecoverableError(JSON.stringify({ problem: error.problem, message: error.message }))
    }
    options.onWait?.({ milliseconds: wait, reason: error.message })
    await queue.rateLimit(Math.ceil(wait))
    return Worker.RateLimitError()
  }
  const work = async ({ id = '', data, attemptsStarted }: Job<Order, EngineAnswer>): Promise<EngineAnswer> => {
    const own = asked.get(id)
    try {
      return await answers.answerTo(id, () => {
        if (own !== undefined) own.isHere = true
        return together(data)
      })
    } catch (error) {
      if (own !== undefined) own.isHere = false
      if (redis.isOver()) own?.reject(error as Error)
      throw isEngineProblem(error) ? await failed(error, attemptsStarted, own) : error
    }
  }
  const worker = new Worker<Order, EngineAnswer>(name, work, {
    connection: working,
    concurrency: defaultLimits.texts * 3,
    limiter: { max: textsPerSecond, duration: 1000 },
    lockDuration: lease,
    stalledInterval: lease / 2,
    maxStalledCount: 1000,
  })
  for (const each of [listening, working]) each.on('error', () => {})
  for (const each of [queue, events, worker] as EventEmitter[]) each.on('error', () => {})
  events.on('completed', ({ jobId, returnvalue }) => asked.get(jobId)?.resolve(returnvalue as unknown as EngineAnswer))
  events.on('failed', ({ jobId, failedReason }) => asked.get(jobId)?.reject(problemIn(failedReason)))

  const enqueue = async (id: string): Promise<void> => {
    const found = asked.get(id)
    if (found !== undefined) await enqueued(queue, id, found)
  }
  const redis = watch(connection, {
    longestLoss,
    onLost: () => {
      answers.lost()
      onTrouble?.('Redis is lost; what is on its way is kept, and the run waits for it')
    },
    onFound: () => {
      onTrouble?.('Redis is there again')
      return answers.found()
    },
    onCalm: () => {
      for (const id of asked.keys()) enqueue(id).catch(() => {})
    },
    onGivenUp: () => {
      for (const each of asked.values()) if (!each.isHere) each.reject(lost(each))
    },
  })
  await Promise.all([events.waitUntilReady(), worker.waitUntilReady()])

  const ask = (text: EngineText, context: string): Promise<EngineAnswer> => {
    const id = `text-${printOf([text.id, text.text])}`
    const known = asked.get(id)
    if (known !== undefined) return known.answer
    const own = newlyAsked({ ...text, context })
    if (redis.isOver()) own.reject(lost(own))
    asked.set(id, own)
    enqueue(id).catch(() => {})
    return own.answer.finally(() => asked.delete(id))
  }
  return {
    ...engine,
    translate: ({ texts, context }) => Promise.all(texts.map(text => ask(text, context))),
    end: async () => {
      redis.end()
      answers.end()
      const closed = Promise.all([worker.close(), queue.close(), events.close()]).catch(() => {})
      // Where Redis is lost, nothing ever ends.
      await Promise.race([closed, sleep(connection.status === 'ready' ? lease : 0, undefined, { ref: false })])
      for (const each of [connection, listening, working]) each.disconnect()
      await engine.end()
    },
  }
}

/** In milliseconds, before a text is asked for again; undefined where that is of no use. */
function waitAfter({ problem, retryAfter }: EngineProblem, attempts: number): number | undefined {
  const wait = retryAfter ?? 1000 * 2 ** Math.min(attempts, 6) * (0.5 + Math.random() / 2)
  return problem === 'busy' && wait <= longestWait && attempts <= busyTries ? wait : undefined
}

/** Puts a text into the queue, unless it is there, and takes what came of it, if it is done. */
async function enqueued(queue: Queue<Order, EngineAnswer>, id: string, asked: Asked): Promise<void> {
  const options = { jobId: id, attempts: 1, removeOnComplete: { age: keepFor }, removeOnFail: true }
  await queue.add('text', asked.order, options)
  asked.isQueued = true
  const job = await queue.getJob(id)
  if (job !== undefined && (await job.isCompleted())) asked.resolve((await queue.getJob(id))!.returnvalue)
}

function newlyAsked(order: Order): Asked {
  let [resolve, reject]: [Asked['resolve'], Asked['reject']] = [() => {}, () => {}]
  const answer = new Promise<EngineAnswer>((...settle) => {
    ;[resolve, reject] = settle
  })
  return { order, answer, resolve, reject, isQueued: false, isHere: false }
}

const printOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 24)

function problemIn(reason: string): Error {
  try {
    const { problem, message } = JSON.parse(reason) as { problem: ProblemKind; message: string }
    if (problemKinds.includes(problem)) return engineProblem(problem, message)
  } catch {}
  return engineProblem('connection', 'A text was lost in the queue; it may have been charged')
}

/** Of a text whose Redis did not come back. Where it never got there, no machine can have asked for it. */
const lost = ({ isQueued }: Asked): Error =>
  engineProblem(
    'connection',
    `Redis was lost and did not come back; ${isQueued ? 'what was asked may have been charged' : 'nothing was sent'}`,
    isQueued ? {} : { unsent: true },
  )
