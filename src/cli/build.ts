import { type Command, InvalidArgumentError } from 'commander'
import { wrongUsage } from '../core/usage.ts'
import type { Shard } from '../run/shard.ts'
import { command, count, libraryArgument, warnOfRisk } from './command.ts'
import { formatted, printFixHint, tally } from './messages.ts'
import { printError, printOut } from './printable.ts'
import { textProgress } from './text-progress.ts'

interface Options {
  readonly out?: string
  readonly formats?: string
  readonly jobs?: number
  readonly shard?: Shard
  readonly merge?: string
  readonly queue?: string
  readonly store?: string
  readonly cache: boolean
  readonly json?: true
}

/** `en-regard build` */
export function addBuild(program: Command): void {
  command(program, 'build', 'check and compile a library; write the site, JSON and the npm package')
    .argument(...libraryArgument)
    .option('--out <folder>', 'where to write (default: dist in the library)')
    .option('--formats <names>', 'what to write, with commas between (default: html,json,package)')
    .option('--jobs <number>', 'texts compiled at once; with --queue 0 leaves all to the other machines', countOrNone)
    .option('--queue <address>', 'redis://… on which machines that run en-regard work compile the texts')
    .option('--store <folder>', 'folder that all these machines share, for large texts (default: in Redis)')
    .option('--shard <i/n>', 'compile only the i-th of n shares of the texts, for --merge', shardOption)
    .option('--merge <folder>', 'put together all shards that lie in a folder; nothing is compiled')
    .option('--no-cache', 'compile every text anew')
    .option('--json', 'print what was done as JSON, and each event as a JSON line on standard error')
    .addHelpText(
      'after',
      `
Over n machines: each runs build --shard i/n and keeps shard-i-of-n from the output folder. One gathers these in a
folder and runs build --merge <folder>, in the same library and with the same --formats: it writes what one build of
the whole library would have written, byte by byte.

On a queue: any number of machines run work <address>, one runs build --queue <address>. It hands them the texts that
its cache does not know, and writes what a build without a queue would have written.`,
    )
    .action(run)
}

function shardOption(value: string): Shard {
  const [, part, of] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(value) ?? []
  if (part !== undefined && Number(part) <= Number(of)) return { part: Number(part), of: Number(of) }
  throw new InvalidArgumentError('expected i/n such as 2/5, i from 1 to n, n at most 9999.')
}

/** For an option that may say that nothing is done here. */
const countOrNone = (value: string): number => (value === '0' ? 0 : count(value))

async function run(
  folder: string,
  { out, formats, jobs, shard, merge, queue, store, cache, json }: Options,
): Promise<void> {
  if (shard !== undefined && merge !== undefined) throw wrongUsage('Unexpected --merge beside --shard, expected one')
  if (jobs === 0 && queue === undefined) throw wrongUsage('Unexpected --jobs 0, expected it beside --queue')
  if (store !== undefined && queue === undefined) throw wrongUsage('Unexpected --store, expected it beside --queue')
  const { buildLibrary } = await import('../run/build.ts')
  const told = textProgress({ json })
  const onTrouble = (reason: string) => printError(`Warning: ${reason}`)
  if (queue !== undefined) await warnOfRisk(queue)
  const report = await buildLibrary(folder, {
    cache,
    ...(out === undefined ? {} : { out }),
    ...(formats === undefined ? {} : { formats: await formatNames(formats) }),
    ...(jobs === undefined ? {} : { jobs }),
    ...(shard === undefined ? {} : { shard }),
    ...(merge === undefined ? {} : { merge }),
    ...(queue === undefined ? {} : { queue, onTrouble }),
    ...(store === undefined ? {} : { store }),
    onText: told.onText,
    onStep: told.onStep,
  })
  told.clear()
  const { messages, ...done } = report
  if (json) printOut(JSON.stringify({ ...done, messages }, null, 2))
  else {
    if (messages.length > 0) console.error(`${formatted(messages, 'pretty', folder)}\n`)
    printError(summary(report))
    printFixHint(messages, folder)
  }
  process.exitCode = report.written ? 0 : 1
}

function summary({
  written,
  texts,
  cached,
  formats,
  shard,
  out,
  messages,
}: Awaited<ReturnType<typeof import('../run/build.ts').buildLibrary>>): string {
  const counted = tally(messages)
  if (!written) return `Nothing written: ${counted}. ${out} is as it was.`
  const reused = cached > 0 ? ` (${cached} unchanged)` : ''
  const said = counted === '' ? '' : ` ${counted}.`
  const share = shard === undefined ? '' : `, shard ${shard.part} of ${shard.of},`
  return `Built ${texts} text${texts === 1 ? '' : 's'}${reused}${share} as ${formats.join(', ')} in ${out}.${said}`
}

async function formatNames(list: string): Promise<string[]> {
  const { emitters } = await import('../outputs/registry.ts')
  const names = [
    ...new Set(
      list
        .split(',')
        .map(name => name.trim())
        .filter(name => name !== ''),
    ),
  ]
  const unknown = names.find(name => !Object.hasOwn(emitters, name))
  if (unknown !== undefined || names.length === 0) {
    throw wrongUsage(`Unexpected format \`${unknown ?? ''}\`, expected some of ${Object.keys(emitters).join(', ')}`)
  }
  return names
}
