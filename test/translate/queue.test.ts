import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { coalesced } from '../../src/engines/coalesced.ts'
import { type DeeplServer, deeplServer, withoutTags } from './deepl-server.ts'
import { finished, frontMatter, type TestLibrary, testLibrary } from './library.ts'
import { isInstalled, type RedisServer, redisServer } from './redis.ts'

let redis: RedisServer
let url: string
let server: DeeplServer
const libraries: TestLibrary[] = []

beforeAll(async () => {
  if (!isInstalled) return
  redis = await redisServer()
  url = redis.url
})
afterAll(() => redis?.close())
beforeEach(async () => {
  server = await deeplServer()
})
afterEach(async () => {
  for (const library of libraries.splice(0)) library.remove()
  await server.close()
})

const count = 150
const paragraph = (name: string, index: number) =>
  `Le ${index}e paragraphe de ${name} parle du *marché* et du gant rouge.`
function library(name: string): TestLibrary {
  const text = Array.from({ length: count }, (_, index) => paragraph(name, index)).join('\n\n')
  const made = testLibrary(server, { 'corpus/essai/fr.md': frontMatter(name) + text })
  libraries.push(made)
  return made
}
const isWhole = (made: TestLibrary) => made.lock('essai').every(({ status }) => status === 'machine')

describe.runIf(isInstalled)('a queue on Redis', () => {
  it('should let several machines buy each text once', async () => {
    server.delay = () => 100
    const machines = ['partage', 'partage', 'partage'].map(library)
    const ran = await Promise.all(machines.map(made => made.run('--json', '--queue', url)))
    expect(
      ran.map(({ code }) => code),
      ran.map(({ stderr }) => stderr).join(),
    ).toEqual([0, 0, 0])
    expect(machines.every(isWhole)).toBe(true)
    expect(server.charged.size).toBe(count + 1)
    expect([...server.charged.values()].every(times => times === 1)).toBe(true)
    expect(server.requests.every(({ texts }) => texts.length <= 50)).toBe(true)
    expect(server.requests.length).toBeLessThan(server.charged.size / 2)
  })

  it('should make all machines wait when one is told to', async () => {
    const machines = ['attente', 'attente'].map(library)
    server.faults.push({ status: 429, retryAfter: '2' }, { status: 429, retryAfter: '2' })
    const ran = await Promise.all(machines.map(made => made.run('--json', '--queue', url)))
    expect(ran.map(({ code }) => code)).toEqual([0, 0])
    const refused = server.requests.filter(({ texts }) => texts.some(text => !server.charged.has(withoutTags(text))))
    expect(refused).toEqual([])
    expect([...server.charged.values()].every(times => times === 1)).toBe(true)
    expect(server.requests.at(-1)!.at - server.requests[0]!.at).toBeGreaterThanOrEqual(2000)
  })

  it('should stop every machine with a clear word where the quota is used up', async () => {
    server.limit = 10
    const ran = await library('quota').run('--json', '--queue', url)
    expect([ran.code, (ran.end.stop as { reason: string }).reason]).toEqual([1, 'quota'])
    server.limit = 1e6
    const again = libraries.at(-1)!
    expect((await again.run('--json', '--queue', url)).code).toBe(0)
    expect(isWhole(again)).toBe(true)
  })

  it('should lose no text and buy none twice but those in flight, when machines are killed', async () => {
    server.delay = () => 50 + Math.random() * 250
    const machines = ['mort', 'mort'].map(library)
    const inFlight = new Map<string, number>()
    let kills = 0
    const whole = async (made: TestLibrary): Promise<void> => {
      for (;;) {
        const first = server.requests.length
        const child = made.start('--json', '--queue', url)
        const end = finished(child)
        const killer = setInterval(() => {
          if (kills >= 6 || server.requests.length === first || Math.random() > 0.2) return
          for (const text of server.requests.flatMap(({ texts }) => texts).map(withoutTags)) {
            if (!answered.has(text)) inFlight.set(text, (inFlight.get(text) ?? 0) + 1)
          }
          kills++
          child.kill('SIGKILL')
        }, 60)
        const { code } = await end
        clearInterval(killer)
        if (code === 0) return
      }
    }
    const answered = new Set<string>()
    const watch = setInterval(() => {
      for (const made of machines) {
        if (!made.has('corpus/.memory')) continue
        const lines = made.has('corpus/.memory/translations.ndjson')
          ? made.read('corpus/.memory/translations.ndjson').split('\n')
          : []
        for (const line of lines)
          if (line.startsWith('{"key"') && line.endsWith('}')) answered.add(withoutTags(JSON.parse(line).source))
      }
    }, 20)
    await Promise.all(machines.map(whole))
    clearInterval(watch)
    expect(machines.every(isWhole)).toBe(true)
    expect(server.charged.size).toBe(count + 1)
    const twice = [...server.charged].filter(([, times]) => times > 1)
    for (const [text, times] of twice) expect(times, text).toBeLessThanOrEqual(1 + (inFlight.get(text) ?? 0))
    console.log(
      `${kills} machines killed: ${server.charged.size} texts, ${twice.length} charged more than once, each in flight at a kill`,
    )
  }, 300_000)

  it('should say that Redis is not there', async () => {
    const { code, end } = await library('rien').run('--json', '--queue', 'redis://127.0.0.1:9')
    expect([code, (end.stop as { message: string }).message]).toEqual([1, expect.stringContaining('cannot be reached')])
    expect(server.requests).toHaveLength(0)
  })
})

describe('coalesced', () => {
  it('should send together what comes together, each answer to its own text', async () => {
    const sent: number[] = []
    const send = coalesced(async ({ texts }) => {
      sent.push(texts.length)
      return texts.map(({ id, text }) => ({ id, text: text.toUpperCase() }))
    })
    const orders = Array.from({ length: 120 }, (_, index) => ({
      id: `t${index}`,
      text: `texte ${index}`,
      context: 'autour',
    }))
    const answers = await Promise.all(orders.map(send))
    expect(answers).toEqual(orders.map(({ id, text }) => ({ id, text: text.toUpperCase() })))
    expect(sent).toEqual([50, 50, 20])
  })

  it('should tell each text of a request that failed', async () => {
    const send = coalesced(async () => Promise.reject(new Error('no')))
    const results = await Promise.allSettled(['a', 'b'].map(id => send({ id, text: id, context: '' })))
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  })
})
