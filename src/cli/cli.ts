#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { Command, CommanderError } from 'commander'
import { diskProblem, isWrongUsage } from '../core/usage.ts'
import { takeLibraryBothWays } from './command.ts'
import { onOneLine, printError, printOut } from './printable.ts'

// V8 lets the heap grow to four times what it holds before it looks for garbage. A novel in all formats but print took
// 541 MB with half as much again, 502 with a quarter, for 7 in 100 more of the processor's time. Threads do likewise.
setFlagsFromString('--heap-growing-percent=25')

const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
  version: string
}

const program = new Command('en-regard')
  .description(
    'Compiles annotated bilingual editions: a French text, its English translation and a glossary, kept as Markdown\n' +
      'and YAML, become a side-by-side page, JSON and an npm package.',
  )
  .version(version)
  .configureHelp({ sortSubcommands: false })
  .showSuggestionAfterError()
  .addHelpText(
    'after',
    `
A library is a folder with corpus/ and annotations/:
  corpus/library.yaml          name, title, source: fr, target: en, license, publisher
  corpus/<text>/fr.md          the French text: front matter, then Markdown
  corpus/<text>/en.md          its translation; may be missing
  corpus/<text>/units.lock.json  ids that survive editing; written by en-regard lock
  annotations/glossary.yaml    terms: headword, gloss, accepted renderings
  annotations/<text>.yaml      notes on places of one text, by quote
  annotations/<text>.questions.yaml  questions about one text; may be missing

Begin with:
  en-regard init my-library && cd my-library && en-regard build
  then open dist/html/index.html

Exit codes: 0 done, 1 the texts have errors, 2 wrong usage or a missing file.`,
  )
  .exitOverride()

/** In the order of the help. Only what was called for is loaded: all commands together take half a second to begin. */
const commands: Readonly<Record<string, () => Promise<(program: Command) => void>>> = {
  page: async () => (await import('./page.ts')).addPage,
  init: async () => (await import('./init.ts')).addInit,
  import: async () => (await import('./import.ts')).addImport,
  add: async () => (await import('./add.ts')).addAdd,
  lock: async () => (await import('./lock.ts')).addLock,
  translate: async () => (await import('./translate.ts')).addTranslate,
  check: async () => (await import('./check.ts')).addCheck,
  explain: async () => (await import('./explain.ts')).addExplain,
  diff: async () => (await import('./diff.ts')).addDiff,
  mcp: async () => (await import('./mcp.ts')).addMcp,
  build: async () => (await import('./build.ts')).addBuild,
  work: async () => (await import('./work.ts')).addWork,
  compile: async () => (await import('./compile.ts')).addCompile,
  preview: async () => (await import('./preview.ts')).addPreview,
  align: async () => (await import('./align.ts')).addAlign,
}

const called = process.argv[2] ?? ''
for (const load of Object.hasOwn(commands, called) ? [commands[called]!] : Object.values(commands))
  (await load())(program)
takeLibraryBothWays(program)

/** Whoever reads may stop reading, as `head` does: nobody is left to be told. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', error => {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
    process.exit(process.exitCode)
  })
}

try {
  await program.parseAsync()
} catch (error) {
  process.exitCode = exitCodeOf(error)
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  const reason = isWrongUsage(error) ? error.message : diskProblem(error)
  if (reason === undefined) return ourMistake(error)
  if (process.argv.includes('--json')) printOut(JSON.stringify({ error: reason }))
  else printError(`en-regard: ${onOneLine(reason)}`)
  return 2
}

/** 70 is what sysexits.h calls an internal software error: neither the texts nor the call are to blame. */
function ourMistake(error: unknown): number {
  printError('en-regard: this is a mistake in en-regard itself, please report it:')
  printError((error as Error | undefined)?.stack ?? String(error))
  return 70
}
