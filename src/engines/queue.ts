import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Job } from 'bullmq'
import { defaultLimits } from './batch.ts'
import { coalesced, type Order } from './coalesced.ts'
import {
  type Engine,
  type EngineAnswer,
  type EngineText,
  engineProblem,
  isEngineProblem,
  type ProblemKind,
  problemKinds,
} from './engine.ts'
import { keepFor, queueAnswers } from './queue-answers.ts'
import { bullmq, reconnection, redisAt } from './redis.ts'

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
  const { url, setup, onWait, onTrouble, longestLoss = 60_000, lease = 10_000 } = options
  const { Queue, QueueEvents, Worker, UnrecoverableError } = await bullmq()
  const connection = await redisAt(url)
  const [listening, working] = [connection.duplicate(), connection.duplicate()]
  for (const each of [listening, working]) each.on('error', () => {})
  const name = `en-regard-${printOf(setup)}`
  const queue = new Queue<Order, EngineAnswer>(name, { connection })
  queue.on('error', () => {})
  const events = new QueueEvents(name, { connection: listening })
  events.on('error', () => {})
  const together = coalesced(engine.translate)
  const asked = new Map<string, Asked>()
  /** Whether this machine has done with the queue, or given a lost Redis up. */
  let isClosed = false
  const answers = queueAnswers({
    connection,
    name,
    lease,
    calm: 2 * reconnection,
    onAnswer: (id, answer) => asked.get(id)?.resolve(answer),
  })

  const work = async ({ id = '', data, attemptsStarted }: Job<Order, EngineAnswer>): Promise<EngineAnswer> => {
    const own = asked.get(id)
    try {
      return await answers.answerTo(id, () => {
        if (own !== undefined) own.isHere = true
        return together(data)
      })
    } catch (error) {
      if (own !== undefined) own.isHere = false
      if (isClosed) own?.reject(error as Error)
      if (!isEngineProblem(error)) throw error
      const wait = error.retryAfter ?? 1000 * 2 ** Math.min(attemptsStarted, 6) * (0.5 + Math.random() / 2)
      if (error.problem !== 'busy' || wait > longestWait || attemptsStarted > busyTries) {
        own?.reject(error)
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
    lockDuration: lease,
    stalledInterval: lease / 2,
    maxStalledCount: 1000,
  })
  worker.on('error', () => {})
  events.on('completed', ({ jobId, returnvalue }) => asked.get(jobId)?.resolve(returnvalue as unknown as EngineAnswer))
  events.on('failed', ({ jobId, failedReason }) => asked.get(jobId)?.reject(problemIn(failedReason)))
  await Promise.all([events.waitUntilReady(), worker.waitUntilReady()])

  /** Puts a text into the queue, unless it is there, and takes what came of it, if it is done. */
  const enqueue = async (id: string): Promise<void> => {
    const found = asked.get(id)
    if (found === undefined) return
    const { order } = found
    const options = { jobId: id, attempts: 1, removeOnComplete: { age: keepFor }, removeOnFail: true }
    await queue.add('text', order, options)
    found.isQueued = true
    const job = await queue.getJob(id)
    if (job !== undefined && (await job.isCompleted())) found.resolve((await queue.getJob(id))!.returnvalue)
  }

  let loss: NodeJS.Timeout | undefined
  connection.on('close', () => {
    if (isClosed || loss !== undefined) return
    answers.lost()
    onTrouble?.('Redis is lost; what is on its way is kept, and the run waits for it')
    loss = setTimeout(() => {
      isClosed = true
      for (const each of asked.values()) if (!each.isHere) each.reject(lost(each))
    }, longestLoss)
  })
  connection.on('ready', async () => {
    if (isClosed || loss === undefined) return
    clearTimeout(loss)
    loss = undefined
    onTrouble?.('Redis is there again')
    await answers.found()
    setTimeout(() => {
      for (const id of asked.keys()) enqueue(id).catch(() => {})
    }, 2 * reconnection)
  })

  const ask = (text: EngineText, context: string): Promise<EngineAnswer> => {
    const id = `text-${printOf([text.id, text.text])}`
    const known = asked.get(id)
    if (known !== undefined) return known.answer
    let [resolve, reject]: [Asked['resolve'], Asked['reject']] = [() => {}, () => {}]
    const answer = new Promise<EngineAnswer>((...settle) => {
      ;[resolve, reject] = settle
    })
    const own: Asked = { order: { ...text, context }, answer, resolve, reject, isQueued: false, isHere: false }
    if (isClosed) reject(lost(own))
    asked.set(id, own)
    enqueue(id).catch(() => {})
    return answer.finally(() => asked.delete(id))
  }
  return {
    ...engine,
    translate: ({ texts, context }) => Promise.all(texts.map(text => ask(text, context))),
    end: async () => {
      isClosed = true
      clearTimeout(loss)
      answers.end()
      const closed = Promise.all([worker.close(), queue.close(), events.close()]).catch(() => {})
      // Where Redis is lost, nothing ever ends.
      await Promise.race([closed, sleep(connection.status === 'ready' ? lease : 0, undefined, { ref: false })])
      for (const each of [connection, listening, working]) each.disconnect()
      await engine.end()
    },
  }
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
