import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { isInstalled, type RedisServer, redisServer } from './translate/redis.ts'
import { treeOf } from './tree.ts'

const root = join(import.meta.dirname, '..')
const command = join(root, 'dist/lib/cli/cli.js')
const { buildLibrary } = (await import(join(root, 'dist/lib/run/build.js'))) as typeof import('../src/run/build.ts')
const { workOnQueue } = (await import(
  join(root, 'dist/lib/run/queue/work.js')
)) as typeof import('../src/run/queue/work.ts')
const { queueName } = (await import(
  join(root, 'dist/lib/run/queue/order.js')
)) as typeof import('../src/run/queue/order.ts')
const scratch = mkdtempSync(join(tmpdir(), 'en-regard-queue-build-'))
const texts = 8

/** A library of texts that take a moment each; a checkout of what an author wrote. */
function checkout(name: string): string {
  const folder = join(scratch, name)
  cpSync(join(scratch, 'library'), folder, { recursive: true })
  return folder
}

/** A machine that compiles for others, with the texts that it said it compiled. */
function machine(url: string, ...more: string[]) {
  const child: ChildProcess = spawn(process.execPath, [command, 'work', url, '--json', '--jobs', '1', ...more], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const compiled: string[] = []
  const first = new Promise<void>(done => {
    createInterface({ input: child.stdout! }).on('line', line => {
      compiled.push((JSON.parse(line) as { id: string }).id)
      done()
    })
  })
  const machine = {
    compiled,
    first,
    pause: () => child.kill('SIGSTOP'),
    resume: () => child.kill('SIGCONT'),
    kill: async (signal: NodeJS.Signals) => {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill(signal)
      await once(child, 'exit')
    },
  }
  machines.push(machine)
  return machine
}

const machines: { readonly kill: (signal: NodeJS.Signals) => Promise<void> }[] = []
const tree = (folder: string) => treeOf(join(folder, 'dist'), { encoding: 'latin1' })
const timesOf = (all: readonly string[][]): number[] => {
  const times = new Map<string, number>()
  for (const id of all.flat()) times.set(id, (times.get(id) ?? 0) + 1)
  return [...times.values()]
}

describe.runIf(isInstalled)('a build over machines on a queue', () => {
  let redis: RedisServer
  let local: Record<string, string>

  beforeAll(async () => {
    redis = await redisServer({ keeps: true })
    const library = join(scratch, 'library')
    mkdirSync(join(library, 'annotations'), { recursive: true })
    mkdirSync(join(library, 'corpus'))
    cpSync(join(root, 'corpus/library.yaml'), join(library, 'corpus/library.yaml'))
    const text = join(root, 'corpus/dix-parapluies')
    for (let index = 0; index < texts; index++) {
      const folder = join(library, `corpus/parapluies-${index}`)
      mkdirSync(folder)
      for (const name of readdirSync(text)) cpSync(join(text, name), join(folder, name))
      writeFileSync(join(folder, 'fr.md'), `${readFileSync(join(text, 'fr.md'), 'utf8')}\n\nLe texte ${index}.\n`)
    }
    const own = checkout('local')
    await buildLibrary(own, { jobs: 2 })
    local = tree(own)
  })
  afterEach(() => Promise.all(machines.splice(0).map(each => each.kill('SIGKILL'))))
  afterAll(async () => {
    await redis?.close()
    rmSync(scratch, { recursive: true, force: true })
  })

  it('should make the bytes of a local build, also where one machine is killed, one hangs and Redis restarts', async () => {
    const folder = checkout('shared')
    const troubles: string[] = []
    const building = buildLibrary(folder, { queue: redis.url, jobs: 0, onTrouble: reason => troubles.push(reason) })
    const lease = ['--lease', '2']
    const killed = machine(redis.url, ...lease)
    await killed.first
    await killed.kill('SIGKILL')
    await redis.kill()
    await redis.start()
    const [slow, steady] = [machine(redis.url, ...lease), machine(redis.url, ...lease)]
    await Promise.race([slow.first, building])
    slow.pause()
    const { cached, written } = await building
    slow.resume()
    expect({ cached, written }).toEqual({ cached: 0, written: true })
    expect(tree(folder)).toEqual(local)
    const all = [killed, slow, steady].map(({ compiled }) => compiled)
    // A text is told once it lies in the store: what a killed or paused machine was about to tell is not.
    expect(new Set(all.flat()).size).toBeGreaterThanOrEqual(texts - 3)
    expect(Math.max(...timesOf(all))).toBeLessThanOrEqual(2)
    // What it had told lay in the store, and nobody compiles it again.
    const [first, ...others] = all
    expect(others.flat().filter(id => first!.includes(id))).toEqual([])
    expect(troubles).toEqual(['Redis is lost; the build waits for it', 'Redis is there again'])
  })

  it('should compile alone where nobody else does, and ask nobody where nothing changed', async () => {
    const folder = checkout('alone')
    const seen: string[] = []
    await buildLibrary(folder, { queue: redis.url, jobs: 1, onText: ({ id }) => seen.push(id) })
    expect(new Set(seen).size).toBe(texts)
    expect(tree(folder)).toEqual(local)
    expect((await buildLibrary(folder, { queue: 'redis://127.0.0.1:1' })).cached).toBe(texts)
  })

  it('should pass through a folder that all machines share, and leave nothing in it', async () => {
    const [folder, store] = [checkout('folder'), join(scratch, 'store')]
    const working = await workOnQueue(redis.url, { jobs: 1, store })
    await buildLibrary(folder, { queue: redis.url, jobs: 0, store })
    await working.end()
    expect(tree(folder)).toEqual(local)
    const left = readdirSync(store, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.gz'))
    // The library's own files serve the next build.
    expect(left).toHaveLength(1)
  })

  it('should believe no machine that says something else', async () => {
    const { Queue, Worker } = await import('bullmq')
    const { queueName } = (await import(
      join(root, 'dist/lib/run/queue/order.js')
    )) as typeof import('../src/run/queue/order.ts')
    const [host, port] = new URL(redis.url).host.split(':')
    const connection = { host: host!, port: Number(port) }
    const answers = [null, { entry: '../../etc/passwd' }, { entry: 'f'.repeat(64) }, 'x']
    const lying = new Worker(await queueName(), async () => answers[Math.floor(Math.random() * answers.length)], {
      connection,
      concurrency: 8,
    })
    const folder = checkout('lied-to')
    await buildLibrary(folder, { queue: redis.url, jobs: 0 })
    await lying.close()
    expect(tree(folder)).toEqual(local)
    const queue = new Queue(await queueName(), { connection })
    expect(await queue.getJobCounts('active', 'waiting', 'failed')).toEqual({ active: 0, waiting: 0, failed: 0 })
    await queue.close()
  })

  it('should go on alone once Redis is gone for good', async () => {
    const folder = checkout('gone')
    const other = await redisServer()
    const lost: string[] = []
    const building = buildLibrary(folder, {
      queue: other.url,
      jobs: 0,
      longestLoss: 500,
      onTrouble: reason => lost.push(reason),
    })
    const { Queue } = await import('bullmq')
    const [queue, waiting] = [new Queue(await queueName(), { connection: { url: other.url } }), 'waiting'] as const
    queue.on('error', () => {})
    await expect.poll(() => queue.getJobCountByTypes(waiting)).toBe(texts)
    await queue.close()
    await other.close()
    await building
    expect(lost).toContain('Redis did not come back; the rest is compiled here')
    expect(tree(folder)).toEqual(local)
  })
})
