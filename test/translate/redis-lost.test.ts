import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import type { Ask, Engine } from '../../src/engines/engine.ts'
import { queueEngine } from '../../src/engines/queue.ts'
import { isInstalled, type RedisServer, redisServer } from './redis.ts'

let redis: RedisServer
const machines: Engine[] = []
afterEach(async () => {
  await Promise.all(machines.splice(0).map(machine => machine.end()))
  await redis?.close()
})

/** Charges what it is asked for, and answers after a while. */
function engineThat({ takes }: { readonly takes: number }) {
  const charged = new Map<string, number>()
  let requests = 0
  const engine: Engine = {
    name: 'fake',
    learn: async () => {},
    end: async () => {},
    translate: async ({ texts }: Ask) => {
      requests++
      for (const { text } of texts) charged.set(text, (charged.get(text) ?? 0) + 1)
      await sleep(takes)
      return texts.map(({ id, text }) => ({ id, text: `${text} in English` }))
    },
  }
  return { engine, charged, requests: () => requests }
}

/** More than all machines together ask the engine for in a second: some are under way, some wait. */
const texts = Array.from({ length: 300 }, (_, index) => ({ id: `t${index}`, text: `Texte ${index}.` }))
const order = (text: (typeof texts)[number]) => ({ texts: [text], context: '' })

async function machine(engine: Engine, more: { longestLoss?: number } = {}) {
  const told: string[] = []
  const made = await queueEngine(engine, {
    url: redis.url,
    setup: 'x',
    lease: 2000,
    onTrouble: reason => told.push(reason),
    ...more,
  })
  machines.push(made)
  return { ask: (text: (typeof texts)[number]) => made.translate(order(text)).then(([answer]) => answer!.text), told }
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await sleep(5)
}

describe.runIf(isInstalled)('a Redis that is lost', () => {
  it.each([
    ['with what it held', true],
    ['without what it held', false],
  ])('should cost no text and no money when it comes back %s', async (_, keeps) => {
    redis = await redisServer({ keeps })
    const { engine, charged, requests } = engineThat({ takes: 300 })
    const [one, other] = [await machine(engine), await machine(engine)]
    const answers = Promise.all([...texts.map(one.ask), ...texts.slice(0, 50).map(other.ask)])
    await until(() => requests() >= 2)
    await redis.kill()
    // What was under way is answered while there is no Redis.
    await sleep(600)
    await redis.start()
    const expected = texts.map(({ text }) => `${text} in English`)
    expect(await answers).toEqual([...expected, ...expected.slice(0, 50)])
    expect([...charged.values()].filter(times => times !== 1)).toEqual([])
    expect(charged.size).toBe(texts.length)
    for (const { told } of [one, other])
      expect(told).toEqual([expect.stringContaining('Redis is lost'), 'Redis is there again'])
  })

  it('should cost no money when it is lost again and again', async () => {
    redis = await redisServer()
    const { engine, charged, requests } = engineThat({ takes: 400 })
    const [one, other] = [await machine(engine), await machine(engine)]
    const answers = Promise.all([...texts.map(one.ask), ...texts.map(other.ask)])
    for (const wanted of [2, 4]) {
      await until(() => requests() >= wanted || charged.size === texts.length)
      await redis.kill()
      await sleep(100)
      await redis.start()
      await sleep(1200)
    }
    await answers
    expect([...charged.values()].filter(times => times !== 1)).toEqual([])
    expect(charged.size).toBe(texts.length)
  })

  it('should end the run where it does not come back, with the answers that came and a word on the others', async () => {
    redis = await redisServer()
    const { engine, charged, requests } = engineThat({ takes: 300 })
    const { ask, told } = await machine(engine, { longestLoss: 500 })
    const results = Promise.allSettled(texts.map(ask))
    await until(() => requests() >= 2)
    await redis.kill()
    const settled = await results
    const answered = texts.filter((_, index) => settled[index]!.status === 'fulfilled')
    expect(answered.map(({ text }) => text).toSorted()).toEqual([...charged.keys()].toSorted())
    const reasons = new Set(settled.flatMap(each => (each.status === 'rejected' ? [each.reason] : [])))
    for (const reason of reasons) expect(reason).toMatchObject({ problem: 'connection' })
    expect(told).toEqual([expect.stringContaining('Redis is lost')])
    await expect(ask({ id: 'late', text: 'Trop tard.' })).rejects.toMatchObject({ unsent: true })
  })
})
