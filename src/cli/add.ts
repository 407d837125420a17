import { text } from 'node:stream/consumers'
import type { Command } from 'commander'
import { parse } from 'yaml'
import { wrongUsage } from '../core/usage.ts'
import type { AddedEntries } from '../run/add.ts'
import { command } from './command.ts'
import { formatted } from './messages.ts'

interface Options {
  readonly library: string
  readonly stdin?: true
  readonly [field: string]: unknown
}

/** `en-regard add` */
export function addAdd(program: Command): void {
  const add = command(program, 'add', 'write terms and notes into their files, sorted, comments kept')
  const several = (value: string, before: readonly string[] = []) => [...before, value]
  command(add, 'term', 'add a term to the glossary')
    .argument('[headword]', 'singular, infinitive')
    .option('--gloss <words>', 'one line in English')
    .option('--pos <name>', 'noun, verb, adjective, adverb, expression, acronym, name')
    .option('--gender <letter>', 'm, f, mf')
    .option('--rendering <words>', 'accepted in the translation; may be given several times', several)
    .option('--level <level>', 'A1 to C2')
    .option('--library <folder>', 'folder of the library', '.')
    .option('--stdin', 'read many, as a YAML or JSON list of entries')
    .action(addTerm)
  command(add, 'note', 'add a note on a place of one text')
    .argument('<text>', 'id of the text')
    .argument('[quote]', 'the text’s own words')
    .option('--kind <name>', 'culture, grammar, idiom, false-friend, usage')
    .option('--body <markdown>', 'what is said of it')
    .option('--before <words>', 'words that stand right before the quote')
    .option('--after <words>', 'words that stand right after the quote')
    .option('--unit <id>', 'unit in which the quote stands')
    .option('--library <folder>', 'folder of the library', '.')
    .option('--stdin', 'read many, as a YAML or JSON list of entries')
    .action(addNote)
}

async function addTerm(headword: string | undefined, { library, stdin, rendering, ...fields }: Options): Promise<void> {
  const { pos, gender, gloss, level } = fields
  const entries = await entriesOf(headword, stdin, term => ({ term, pos, gender, gloss, renderings: rendering, level }))
  const { addTerms } = await import('../run/add.ts')
  say(await addTerms(library, entries), library)
}

async function addNote(id: string, quote: string | undefined, options: Options): Promise<void> {
  const { library, stdin, unit, before, after, kind, body } = options
  const entries = await entriesOf(quote, stdin, words => ({ quote: words, unit, before, after, kind, body }))
  const { addNotes } = await import('../run/add.ts')
  say(await addNotes(library, id, entries), library)
}

/** The one entry of the call, without the fields that were not given, or those of standard input. */
async function entriesOf(
  words: string | undefined,
  stdin: true | undefined,
  entryOf: (words: string) => Readonly<Record<string, unknown>>,
): Promise<readonly object[]> {
  if (stdin === undefined) {
    if (words === undefined) throw wrongUsage('Missing words to add, expected them or --stdin')
    return [Object.fromEntries(Object.entries(entryOf(words)).filter(([, held]) => held !== undefined))]
  }
  if (words !== undefined) throw wrongUsage(`Unexpected \`${words}\` beside --stdin, expected one of the two`)
  const read = listIn(await text(process.stdin))
  if (Array.isArray(read) && read.every(each => typeof each === 'object' && each !== null)) return read
  throw wrongUsage('Unexpected standard input, expected a list of entries in YAML or JSON')
}

function listIn(input: string): unknown {
  try {
    return parse(input, { maxAliasCount: 100 })
  } catch (error) {
    throw wrongUsage(
      `Unexpected standard input, expected a list in YAML or JSON: ${(error as Error).message.split('\n')[0]}`,
    )
  }
}

function say({ path, added, messages }: AddedEntries, library: string): void {
  if (messages.length > 0) console.error(`${formatted(messages, 'pretty', library)}\n`)
  console.error(added === 0 ? `Nothing written: ${path} is as it was.` : `${path}: ${added} added`)
  process.exitCode = messages.length > 0 ? 1 : 0
}
