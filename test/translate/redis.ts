import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A Redis on a free port of loopback, which can be killed and started again. */
export interface RedisServer {
  readonly url: string
  readonly kill: () => Promise<void>
  /** Starts it again: with what it held, where it keeps it, or with nothing. */
  readonly start: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Whether there is one to start. Throws where CI is set and there is none. */
export const isInstalled = (() => {
  try {
    execFileSync('redis-server', ['--version'])
    return true
  } catch {
    return false
  }
})()
if (!isInstalled && process.env.CI) throw new Error('redis-server is not installed, expected it where CI is set')
if (!isInstalled) console.log('redis-server is not installed: the tests of the queue on Redis are not run')

export async function redisServer({ keeps = false } = {}): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), 'redis-'))
  const port = await freePort()
  const disk = keeps ? ['--appendonly', 'yes', '--appendfsync', 'always'] : ['--save', '']
  let child: ChildProcess
  const start = async () => {
    child = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, ...disk])
    await new Promise<void>(resolve =>
      child.stdout!.on('data', text => String(text).includes('Ready to accept') && resolve()),
    )
  }
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  await start()
  return {
    url: `redis://127.0.0.1:${port}`,
    kill,
    start,
    close: async () => {
      await kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function freePort(): Promise<number> {
  return new Promise(resolve => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}
