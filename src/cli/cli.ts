#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { diskProblem, isWrongUsage } from '../core/usage.ts'
import { addAdd } from './add.ts'
import { addAlign } from './align.ts'
import { addBuild } from './build.ts'
import { addCheck } from './check.ts'
import { takeLibraryBothWays } from './command.ts'
import { addCompile } from './compile.ts'
import { addDiff } from './diff.ts'
import { addExplain } from './explain.ts'
import { addImport } from './import.ts'
import { addInit } from './init.ts'
import { addLock } from './lock.ts'
import { addMcp } from './mcp.ts'
import { addPage } from './page.ts'
import { addPreview } from './preview.ts'
import { onOneLine, printError, printOut } from './printable.ts'
import { addTranslate } from './translate.ts'
import { addWork } from './work.ts'

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

for (const add of [
  addPage,
  addInit,
  addImport,
  addAdd,
  addLock,
  addTranslate,
  addCheck,
  addExplain,
  addDiff,
  addMcp,
  addBuild,
  addWork,
  addCompile,
  addPreview,
  addAlign,
])
  add(program)
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
