import type { Command } from 'commander'
import type { UnitKind } from '../core/model/unit.ts'
import { wrongUsage } from '../core/usage.ts'
import type { Added, AddedFile, AddOptions } from '../run/import.ts'
import { command, libraryArgument } from './command.ts'
import { formatted, tally } from './messages.ts'
import { printError, printOut } from './printable.ts'

/** What a user says of a text. */
export interface TextOptions {
  readonly id?: string
  readonly title?: string
  readonly author?: string
  readonly date?: string
  readonly license?: string
  readonly translationTitle?: string
  readonly translator?: string
}

interface Options extends TextOptions {
  readonly translation?: string
  readonly glossary?: true
  readonly force?: true
  readonly json?: true
}

/** `en-regard import` */
export function addImport(program: Command): void {
  const importing = command(
    program,
    'import',
    'make a text of a library from a file: plain text, Markdown, HTML, EPUB, DOCX, ODT and others',
  )
    .argument('<file>', 'the French text')
    .argument(...libraryArgument)
    .option('--translation <file>', 'the same text in English')
  withTextOptions(importing)
    .option(
      '--glossary',
      'make terms of a list of words (CSV, TSV, Anki’s text export, TBX, MultiTerm) or of a book’s vocabulary',
    )
    .option('--force', 'replace a text that has this id')
    .option('--json', 'print what was made as JSON')
    .addHelpText(
      'after',
      `
Plain text: a line, or a block between blank lines, becomes a paragraph; lines wrapped by hand are joined. Headings are
lines with # before them or, where there are none, short lines without closing punctuation. Of a web page the main text
is taken, of an EPUB the chapters. An XLIFF file that build made of a text comes back into its translation: what was edited
is put in, and nothing else changes. What neither the file nor an option says is written as unknown, to be filled in.`,
    )
    .action(run)
}

/** Lets a command that makes a text be told of it what its files do not say. */
export function withTextOptions(command: Command): Command {
  return command
    .option('--id <id>', 'name of its folder (default: made from the file’s name)')
    .option('--title <title>', 'its title')
    .option('--author <name>', 'who wrote it')
    .option('--date <date>', 'when it was written, such as 2026-11-23 or 1857')
    .option('--license <license>', 'SPDX identifier or a sentence')
    .option('--translation-title <title>', 'title of the translation')
    .option('--translator <name>', 'who translated it')
}

/** What `addText` asks for. Throws a wrong-usage error where something is said of a translation and there is none. */
export function textFrom(
  file: string,
  translation: string | undefined,
  { id, title, author, date, license, translationTitle, translator }: TextOptions,
): AddOptions {
  if (translation === undefined && (translationTitle !== undefined || translator !== undefined)) {
    throw wrongUsage('Unexpected --translator or --translation-title, expected --translation with it')
  }
  const target = { path: translation ?? '', metadata: given({ title: translationTitle, translator }) }
  return {
    source: { path: file, metadata: given({ title, author, date, license }) },
    ...(translation === undefined ? {} : { translation: target }),
    ...(id === undefined ? {} : { id }),
  }
}

async function run(file: string, library: string, options: Options): Promise<void> {
  const { translation, force = false, json } = options
  const text = textFrom(file, translation, options)
  if (options.glossary) return runGlossary(file, library, options)
  const { addText } = await import('../run/import.ts')
  const made = await addText(library, { ...text, force })
  if (json) printOut(JSON.stringify(made, null, 2))
  else {
    printAdded(made, library)
    if (made.files.length > 0) printError(`Next: en-regard check${library === '.' ? '' : ` ${library}`}`)
  }
  const isDone = made.edited === undefined ? made.files.length > 0 : !made.messages.some(isError)
  process.exitCode = isDone ? 0 : 1
}

async function runGlossary(file: string, library: string, { json }: Options): Promise<void> {
  const { addTerms } = await import('../run/import-glossary.ts')
  const made = await addTerms(library, file)
  if (json) printOut(JSON.stringify(made, null, 2))
  else {
    if (made.messages.length > 0) console.error(`${formatted(made.messages, 'pretty', library)}\n`)
    const counts = [
      counted(made.added.length, 'term'),
      ...(made.known.length === 0 ? [] : [`${made.known.length} there already`]),
      ...(made.empty === 0 ? [] : [`${counted(made.empty, 'row')} without a word and its meaning`]),
    ]
    printOut(`${made.path}: ${counts.join(', ')} (${made.format})`)
  }
  process.exitCode = made.added.length + made.known.length > 0 ? 0 : 1
}

/** Without the options that were not given. */
function given(options: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

const isError = ({ severity }: Added['messages'][number]): boolean => severity === 'error'

/** What was made of a file and, before it, what is to be said. */
export function printAdded({ id, files, pictures = [], skipped, messages, edited }: Added, library: string): void {
  if (messages.length > 0) console.error(`${formatted(messages, 'pretty', library)}\n`)
  if (edited !== undefined) return printOut(`${id}: ${counted(edited.length, 'unit')} edited`)
  if (files.length === 0) return printError(`Nothing written: ${tally(messages)}.`)
  printOut(files.map(lineOf).join('\n'))
  if (pictures.length > 0) printOut(`${counted(pictures.length, 'picture')} beside them: ${listed(pictures)}`)
  if (skipped.length > 0) printError(`Not part of the text: ${skipped.join(', ')}.`)
}

const listed = (paths: readonly string[]): string =>
  paths.length > 5 ? `${paths.slice(0, 5).join(', ')} …` : paths.join(', ')

/** `corpus/x/fr.md: 10 units (4 headings, 6 paragraphs), 45 sentences` */
function lineOf({ path, units, sentences, kinds }: AddedFile): string {
  const each = Object.entries(kinds).map(([kind, number]) => counted(number, kindNames[kind as UnitKind]))
  return `${path}: ${counted(units, 'unit')} (${each.join(', ')}), ${counted(sentences, 'sentence')}`
}

const counted = (number: number, name: string): string => `${number} ${name}${number === 1 ? '' : 's'}`

const kindNames: Readonly<Record<UnitKind, string>> = {
  heading: 'heading',
  paragraph: 'paragraph',
  listItem: 'list item',
  quotation: 'quotation',
  tableCell: 'table cell',
  verse: 'verse line',
  code: 'code block',
  footnote: 'footnote paragraph',
  formula: 'formula',
  boxTitle: 'box title',
  definedTerm: 'defined term',
  definition: 'definition',
}
