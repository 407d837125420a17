import type { Command } from 'commander'
import { command, count, progress, warnOfRisk } from './command.ts'
import { printError, printOut } from './printable.ts'

interface Options {
  readonly jobs?: number
  readonly store?: string
  readonly lease?: number
  readonly json?: true
}

/** `en-regard work` */
export function addWork(program: Command): void {
  command(program, 'work', 'compile texts of builds that run with --queue, until it is interrupted')
    .argument('<address>', 'redis://… or rediss://…')
    .option('--jobs <number>', 'texts compiled at once (default: as many as the machine has cores)', count)
    .option('--store <folder>', 'folder that all machines share, where the builds name one')
    .option(
      '--lease <seconds>',
      'after which the text of a machine that is heard no more goes to another (default: 30)',
      count,
    )
    .option('--json', 'print each text that was compiled as JSON, one a line')
    .addHelpText(
      'after',
      `
It needs no library: the files come over the queue. It takes work of builds by the same version of en-regard alone.`,
    )
    .action(run)
}

async function run(address: string, { json, lease, ...options }: Options): Promise<void> {
  await warnOfRisk(address)
  const { workOnQueue } = await import('../run/queue/work.ts')
  const line = progress()
  let texts = 0
  const interrupted = new Promise<void>(done => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done())
  })
  const working = await workOnQueue(address, {
    ...options,
    ...(lease === undefined ? {} : { lease: 1000 * lease }),
    onText: ({ id, milliseconds }) => {
      texts++
      if (json) printOut(JSON.stringify({ id, milliseconds }))
      else line.show(`${texts} ${id} ${milliseconds} ms`)
    },
  })
  if (!json) printError('Waiting for texts; an interrupt ends it after those that are under way.')
  await interrupted
  line.clear()
  await working.end()
  if (!json) printError(`Compiled ${texts} text${texts === 1 ? '' : 's'}.`)
}
