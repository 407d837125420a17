import { type Command, InvalidArgumentError } from 'commander'
import { printable } from './printable.ts'

export const libraryArgument = ['[library]', 'folder of the library', '.'] as const

/** A whole number of at least 1, for an option. */
export function count(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('expected a whole number from 1 on.')
  return Number(value)
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
