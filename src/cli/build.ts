import type { Command } from 'commander'
import { wrongUsage } from '../usage.ts'
import { command, count, libraryArgument, progress } from './command.ts'
import { formatted, tally } from './messages.ts'

interface Options {
  readonly out?: string
  readonly formats?: string
  readonly jobs?: number
  readonly cache: boolean
  readonly json?: true
}

/** `en-regard build` */
export function addBuild(program: Command): void {
  command(program, 'build', 'check and compile a library; write the site, JSON and the npm package')
    .argument(...libraryArgument)
    .option('--out <folder>', 'where to write (default: dist in the library)')
    .option('--formats <names>', 'what to write, with commas between: html, json, package (default: all)')
    .option('--jobs <number>', 'texts compiled at once', count)
    .option('--no-cache', 'compile every text anew')
    .option('--json', 'print what was done as JSON')
    .action(run)
}

async function run(folder: string, { out, formats, jobs, cache, json }: Options): Promise<void> {
  const { buildLibrary } = await import('../build.ts')
  const line = progress()
  const report = await buildLibrary(folder, {
    cache,
    ...(out === undefined ? {} : { out }),
    ...(formats === undefined ? {} : { formats: await formatNames(formats) }),
    ...(jobs === undefined ? {} : { jobs }),
    onText: ({ done, total, id }) => line.show(`${done}/${total} ${id}`),
  })
  line.clear()
  const { messages, ...done } = report
  if (json) console.log(JSON.stringify({ ...done, messages }, null, 2))
  else {
    if (messages.length > 0) console.error(`${formatted(messages, 'pretty', folder)}\n`)
    console.error(summary(report))
  }
  process.exitCode = report.written ? 0 : 1
}

function summary({
  written,
  texts,
  cached,
  formats,
  out,
  messages,
}: Awaited<ReturnType<typeof import('../build.ts').buildLibrary>>): string {
  const counted = tally(messages)
  if (!written) return `Nothing written: ${counted}. ${out} is as it was.`
  const reused = cached > 0 ? ` (${cached} unchanged)` : ''
  const said = counted === '' ? '' : ` ${counted}.`
  return `Built ${texts} text${texts === 1 ? '' : 's'}${reused} as ${formats.join(', ')} in ${out}.${said}`
}

async function formatNames(list: string): Promise<string[]> {
  const { emitters } = await import('../emit/formats.ts')
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
