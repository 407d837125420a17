import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Redis } from 'ioredis'
import type { EngineAnswer } from './engine.ts'

/** Answers wait in Redis for whoever asked for them, in seconds. */
export const keepFor = 7 * 24 * 3600

/** What machines tell each other of texts beside the queue, which may forget what is under way. */
export interface QueueAnswers {
  /**
   * The answer to a text by its name: what this machine got or is asking for, what another got, waiting for one that is
   * asking; else what `send` brings, which is kept here before it is put down in Redis.
   */
  readonly answerTo: (name: string, send: () => Promise<EngineAnswer>) => Promise<EngineAnswer>
  /** Nothing is asked for from now on until `found`. */
  readonly lost: () => void
  /** Redis is there again: all that this machine knows is put down anew, and others get time to do the same. */
  readonly found: () => Promise<void>
  readonly end: () => void
}

export interface QueueAnswersOptions {
  readonly connection: Redis
  /** Of the queue. */
  readonly name: string
  /** How long a machine that says no more is believed to be asking, in milliseconds. */
  readonly lease: number
  /** How long other machines take to find Redis again, in milliseconds. */
  readonly calm: number
  /** Called with each answer as soon as it is there. */
  readonly onAnswer: (name: string, answer: EngineAnswer) => void
}

export function queueAnswers({ connection, name, lease, calm, onAnswer }: QueueAnswersOptions): QueueAnswers {
  const machine = randomBytes(8).toString('hex')
  const kept = new Map<string, EngineAnswer>()
  const asking = new Map<string, Promise<EngineAnswer>>()
  const answerAt = (text: string) => `${name}:answer:${text}`
  const askingAt = (text: string) => `${name}:asking:${text}`
  let isLost = false
  let isEnded = false
  let notBefore = 0

  const keep = (text: string, answer: EngineAnswer) =>
    connection.set(answerAt(text), JSON.stringify(answer), 'EX', keepFor)
  const hold = (text: string) => connection.set(askingAt(text), machine, 'PX', lease)
  const holdAll = async () => {
    if (!isLost) await Promise.all([...asking.keys()].map(hold)).catch(() => {})
  }
  const holding = setInterval(holdAll, lease / 2)
  holding.unref()

  const calmed = async () => {
    while (!isEnded && (isLost || Date.now() < notBefore)) await sleep(50)
    if (isEnded) throw new Error('The run has ended')
  }
  /** Another machine’s answer; undefined once this one is to ask. */
  const answerOfOthers = async (text: string): Promise<EngineAnswer | undefined> => {
    for (;;) {
      await calmed()
      const answer = answerIn(await connection.get(answerAt(text)))
      if (answer !== undefined) return answer
      if ((await connection.set(askingAt(text), machine, 'PX', lease, 'NX')) === 'OK') return undefined
      if ((await connection.get(askingAt(text))) === machine) return undefined
      await sleep(lease / 4)
    }
  }
  return {
    answerTo: async (text, send) => {
      const known = kept.get(text) ?? asking.get(text) ?? (await answerOfOthers(text))
      if (known !== undefined) return known
      const sent = asking.get(text) ?? send()
      asking.set(text, sent)
      try {
        const answer = await sent
        kept.set(text, answer)
        onAnswer(text, answer)
        await keep(text, answer)
        return answer
      } catch (error) {
        connection.del(askingAt(text)).catch(() => {})
        throw error
      } finally {
        asking.delete(text)
      }
    },
    lost: () => {
      isLost = true
    },
    found: async () => {
      isLost = false
      notBefore = Date.now() + calm
      await holdAll()
      await Promise.all([...kept].map(([text, answer]) => keep(text, answer))).catch(() => {})
    },
    end: () => {
      isEnded = true
      clearInterval(holding)
    },
  }
}

function answerIn(kept: string | null): EngineAnswer | undefined {
  const answer = kept === null ? undefined : (JSON.parse(kept) as EngineAnswer)
  return typeof answer?.text === 'string' ? answer : undefined
}
