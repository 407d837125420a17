import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import type { Message } from '../core/model/message.ts'
import { command, count, libraryArgument } from './command.ts'
import { formatted, printFixHint, tally } from './messages.ts'
import { printError } from './printable.ts'
import { textProgress } from './text-progress.ts'

const formats = ['pretty', 'json', 'github', 'sarif'] as const

interface Options {
  readonly format: (typeof formats)[number]
  readonly jobs?: number
  readonly cache: boolean
  readonly frozen?: true
  readonly fix?: true
  readonly accept?: string | true
  readonly json?: true
}

/** `en-regard check` */
export function addCheck(program: Command): void {
  command(program, 'check', 'say everything that is wrong in a library, with file, line and column')
    .argument(...libraryArgument)
    .addOption(new Option('--format <name>', 'how to say it').choices(formats).default('pretty'))
    .option('--jobs <number>', 'texts checked at once', count)
    .option('--frozen', 'a lock that is missing or behind its text is an error')
    .option('--fix', 'first mend what has one right answer: typography, order of the glossary; never words')
    .option('--accept [rule]', 'first write that what is said, or what one rule says, is right at its place')
    .option('--no-cache', 'compile every text anew')
    .option('--json', 'the same as --format json, with each event as a JSON line on standard error')
    .action(run)
}

async function run(folder: string, { format, jobs, cache, frozen, fix, accept, json }: Options): Promise<void> {
  if (fix) await mend(folder)
  if (accept !== undefined) await acceptIn(folder, accept)
  const { checkLibrary } = await import('../run/build.ts')
  const told = textProgress({ json })
  const { messages, texts } = await checkLibrary(folder, {
    cache,
    ...(frozen ? { frozen } : {}),
    ...(jobs === undefined ? {} : { jobs }),
    onText: told.onText,
  })
  told.clear()
  const chosen = json ? 'json' : format
  const output = await said(messages, chosen, resolve(folder))
  if (output !== '') console.log(output)
  if (chosen === 'pretty') {
    printError(`${texts} text${texts === 1 ? '' : 's'}: ${tally(messages) || 'nothing to say'}`)
    printFixHint(messages, folder)
  }
  process.exitCode = messages.some(each => each.severity === 'error') ? 1 : 0
}

/** Only SARIF tells what rules mean, and loads them all. */
const said = async (messages: readonly Message[], format: Options['format'], folder: string): Promise<string> =>
  format === 'sarif' ? (await import('./sarif.ts')).sarifLog(messages, folder) : formatted(messages, format, folder)

async function mend(folder: string): Promise<void> {
  const { fixLibrary } = await import('../run/fix.ts')
  for (const { path, changes } of await fixLibrary(folder)) {
    printError(`${path}: ${changes} place${changes === 1 ? '' : 's'} mended`)
  }
}

async function acceptIn(folder: string, accept: string | true): Promise<void> {
  const { acceptMessages } = await import('../run/accept.ts')
  for (const { path, added, bound } of await acceptMessages(folder, accept === true ? {} : { rule: accept })) {
    const written = added + bound
    printError(`${path}: ${written} waiver${written === 1 ? '' : 's'} written`)
  }
}
