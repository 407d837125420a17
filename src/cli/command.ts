import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Command, InvalidArgumentError } from 'commander'
import { wrongUsage } from '../core/usage.ts'
import { printable, printError } from './printable.ts'

export const libraryArgument = ['[library]', 'folder of the library', '.'] as const

/** A whole number of at least 1, for an option. */
export function count(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('expected a whole number from 1 on.')
  return Number(value)
}

/** Names for an option that may be repeated, or that takes several between commas. */
export const list = (value: string, known: readonly string[] = []): string[] => [
  ...known,
  ...value.split(',').map(name => name.trim()),
]

/**
 * Lets every command take its library in both ways: as an argument, which of commands on texts is the first one and a
 * folder with a library, and as `--library`.
 */
export function takeLibraryBothWays(program: Command): void {
  for (const command of program.commands) {
    const at = command.registeredArguments.findIndex(argument => argument.name() === 'library')
    if (at === -1) continue
    command.option('--library <folder>', 'the same, as an option').hook('preAction', (_, { processedArgs, args }) => {
      const { library } = command.opts<{ library?: string }>()
      if (library === undefined) return
      if (args[at] !== undefined) command.error(`error: the library is given twice: ${args[at]} and ${library}`)
      processedArgs[at] = library
    })
  }
}

/** What was called for, with the library that may stand first among it: a folder that holds one is no text's id. */
export function libraryAmong(words: readonly string[], library: string): { library: string; rest: readonly string[] } {
  const [first, ...rest] = words
  const isLibrary = first !== undefined && existsSync(join(first, 'corpus/library.yaml'))
  return isLibrary ? { library: first, rest } : { library, rest: words }
}

/** Adds a command; errors in its call are thrown, so that the process ends with code 2. */
export function command(program: Command, name: string, description: string): Command {
  return program.command(name).description(description).exitOverride()
}

/** One line on the terminal that is written over again; nothing where standard error is no terminal. */
export function progress(): { readonly show: (line: string) => void; readonly clear: () => void } {
  const terminal = process.stderr
  if (!terminal.isTTY) return { show: () => {}, clear: () => {} }
  return {
    show: line => terminal.write(`\r\u001B[K${printable(line).slice(0, (terminal.columns ?? 80) - 1)}`),
    clear: () => terminal.write('\r\u001B[K'),
  }
}

/** Says what a queue on another machine lacks. Throws a wrong-usage error where the address is none. */
export async function warnOfRisk(address: string): Promise<void> {
  if (!/^rediss?:\/\//.test(address) || !URL.canParse(address)) {
    throw wrongUsage(`Unexpected address \`${address}\`, expected redis://… or rediss://…`)
  }
  const { queueRisk } = await import('../engines/redis.ts')
  const reason = queueRisk(address)
  if (reason !== undefined) printError(`Warning: ${reason}`)
}
