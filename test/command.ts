import { join } from 'node:path'
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads'

/** The compiled command. */
export const command = join(import.meta.dirname, '../dist/lib/cli/cli.js')

export interface CommandResult {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

export interface Surroundings {
  readonly cwd: string
  /** All of it; that of the tests otherwise. */
  readonly env?: Readonly<Record<string, string | undefined>>
}

/**
 * Runs the command in a folder, to its end.
 *
 * One process a test file runs all of them: starting Node and loading the command's 780 modules takes
 * 1.3 s of CPU, most commands over a test's library .1 s.
 */
export const commandIn =
  (cwd: string) =>
  (...args: string[]): CommandResult => {
    const id = ask(args, { cwd })
    for (;;) {
      const seen = Atomics.load(kept().signal, 0)
      const answer = answerTo(id)
      if (answer) return answer
      Atomics.wait(kept().signal, 0, seen)
    }
  }

let last: Promise<unknown> = Promise.resolve()

/** The same where the test serves what the command asks for meanwhile; commands wait for each other. */
export function commandServed(args: readonly string[], surroundings: Surroundings): Promise<CommandResult> {
  const next = last.then(async () => {
    const id = ask(args, surroundings)
    for (;;) {
      const answer = answerTo(id)
      if (answer) return answer
      await new Promise(resolve => setTimeout(resolve, 5))
    }
  })
  last = next.catch(() => {})
  return next
}

interface Kept {
  readonly port: MessageChannel['port1']
  /** Counts the answers. */
  readonly signal: Int32Array
  asked: number
}

let one: Kept | undefined

function kept(): Kept {
  if (one) return one
  const { port1, port2 } = new MessageChannel()
  const signal = new Int32Array(new SharedArrayBuffer(4))
  const worker = new Worker(join(import.meta.dirname, 'kept/worker.mjs'), {
    workerData: { port: port2, signal, cli: command },
    transferList: [port2],
  })
  worker.unref()
  port1.unref()
  one = { port: port1, signal, asked: 0 }
  return one
}

function ask(args: readonly string[], surroundings: Surroundings): number {
  const id = ++kept().asked
  kept().port.postMessage({ id, args, ...surroundings })
  return id
}

function answerTo(id: number): CommandResult | undefined {
  const received = receiveMessageOnPort(kept().port)?.message as (CommandResult & { readonly id: number }) | undefined
  if (received === undefined) return undefined
  const { id: answered, status, stdout, stderr } = received
  if (answered !== id) throw new Error(stderr)
  return { status, stdout, stderr }
}
