import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Command } from 'commander'
import { wrongUsage } from '../core/usage.ts'
import { command } from './command.ts'
import { printable, printError } from './printable.ts'

interface Options {
  readonly stdin?: true
  readonly library?: string
  readonly source?: string
  readonly target?: string
  readonly words?: true
}

/** `en-regard compile --stdin` */
export function addCompile(program: Command): void {
  command(program, 'compile', 'compile texts that come as JSON, one a line; editions go out the same way')
    .option('--stdin', 'read them from standard input')
    .option('--library <folder>', 'library by whose languages, glossary and dictionaries they are compiled')
    .option('--source <language>', 'of the texts, where no library says it (default: fr)')
    .option('--target <language>', 'of the translations (default: en)')
    .option('--words', 'give every word of each text as well')
    .addHelpText(
      'after',
      `
A line: {"id": "un-matin", "source": "---\\ntitle: Un matin\\n---\\n\\nIl pleut.", "target": "…"}; it may have annotations,
questions and lock too, each as its file would be. Out comes {"id", "edition", "messages"} for each that is not blank, in their
order, or {"error"} for one that holds no text; there the exit code is 1.`,
    )
    .action(run)
}

async function run({ stdin, ...options }: Options): Promise<void> {
  if (!stdin) throw wrongUsage('Missing --stdin, expected texts as JSON, one a line, on standard input')
  if (options.library !== undefined && (options.source ?? options.target) !== undefined) {
    throw wrongUsage('Unexpected --source or --target beside --library, expected the languages of the library')
  }
  const { compileLines } = await import('../run/compile-lines.ts')
  const compiled = await compileLines(options)
  let [count, wrong] = [0, 0]
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue
    const out = compiled(line)
    count++
    if (!out.isText) {
      wrong++
      printError(`en-regard: line ${count}: ${JSON.parse(out.line).error}`)
    }
    if (!process.stdout.write(`${printable(out.line)}\n`)) await once(process.stdout, 'drain')
  }
  if (wrong > 0) process.exitCode = 1
}
