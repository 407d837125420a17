import { type Command, Option } from 'commander'
import type { Lexicon } from '../core/align/align.ts'
import type { LanguagePair } from '../core/language/pair.ts'
import type { Verdict } from '../core/model/verdict.ts'
import { wrongUsage } from '../core/usage.ts'
import type { LinkedText } from '../outputs/tmx/document.ts'
import { command } from './command.ts'
import { printable } from './printable.ts'

const formats = ['json', 'ladder', 'tmx'] as const

interface Options {
  readonly segmented?: true
  readonly format: (typeof formats)[number]
  readonly dictionary?: string
  readonly sourceLang: string
  readonly targetLang: string
  readonly force?: true
  readonly json?: true
}

/** `en-regard align` */
export function addAlign(program: Command): void {
  command(program, 'align', 'link the sentences of any two files; no library is needed')
    .argument('<source>', 'the text: plain text, Markdown, HTML or EPUB')
    .argument('<target>', 'its translation')
    .option('--segmented', 'one sentence a line, a blank line between paragraphs where they are known')
    .addOption(new Option('--format <name>', 'how to print the links').choices(formats).default('ladder'))
    .option('--dictionary <file>', 'words that translate each other: TSV, dictd (.index) or StarDict (.ifo)')
    .option('--source-lang <tag>', 'language of the text', 'fr')
    .option('--target-lang <tag>', 'language of the translation', 'en')
    .option('--force', 'print links also of texts that are no translation, or stand the wrong way round')
    .option('--json', 'the same as --format json')
    .addHelpText(
      'after',
      `
ladder: [source sentences]:[target sentences]:score a line, sentences counted from 0, without the blank lines.
json: the sentences and languages as well. tmx: a translation memory of the links that have text on both sides.
Of the links with a score of 0.9 about nine in ten are right. Texts that have nothing to do with each other, or stand in
each other’s place, are not linked: exit code 1. A passage that stands elsewhere than the order of both texts has it, or
twice, is told on stderr.

A TSV dictionary has a headword, a tab and its renderings, parted by commas, on each line. Of a dictd or StarDict
dictionary name one file; the others are looked for beside it.`,
    )
    .action((source: string, target: string, options: Options) => run(source, target, options, program.version() ?? ''))
}

async function run(source: string, target: string, options: Options, version: string): Promise<void> {
  const [{ alignFiles }, { readForeign }, { pairOf }] = await Promise.all([
    import('../run/align.ts'),
    import('../disk/read.ts'),
    import('../languages/registry.ts'),
  ])
  const { segmented = false, dictionary, sourceLang, targetLang } = options
  const pair = pairOf(languageTag(sourceLang), languageTag(targetLang))
  const files = await Promise.all([source, target].map(async path => ({ path, bytes: await readForeign(path) })))
  const linked = await alignFiles(files[0]!, files[1]!, {
    pair,
    segmented,
    ...(dictionary === undefined ? {} : { dictionary: await lexiconIn(dictionary) }),
  })
  const doubt = doubtOf(linked.verdict, pair)
  if (doubt !== undefined) {
    if (!options.force) process.exitCode = 1
    if (!options.force && (options.json || options.format === 'json'))
      return console.log(JSON.stringify({ error: doubt }))
    console.error(`en-regard: ${doubt}`)
    if (!options.force) return
  }
  if (doubt === undefined) for (const each of linked.odd) console.error(`en-regard: ${printable(each)}`)
  const text = await printed(linked, options.json ? 'json' : options.format, version)
  // A file gets it as it is.
  process.stdout.write(process.stdout.isTTY ? printable(text) : text)
}

/** Why the links of two files are worth nothing; undefined where they may be worth something. */
function doubtOf(verdict: Verdict, { source, target }: LanguagePair): string | undefined {
  if (verdict === 'unrelated') {
    return 'Unexpected texts that have nothing to do with each other, expected a text and its translation; --force links them'
  }
  if (verdict !== 'swapped') return undefined
  return `Unexpected ${target.name} in the first file and ${source.name} in the second, expected them the other way round; --force links them`
}

function languageTag(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag
  } catch {
    throw wrongUsage(`Unexpected language \`${tag}\`, expected a tag such as fr or en-GB`)
  }
}

/** The dictionary that a file is part of. */
async function lexiconIn(path: string): Promise<Lexicon> {
  const [{ partsOfDictionary, readDictionary }, { lexiconOf }, { exists }, { readForeign }] = await Promise.all([
    import('../importers/dictionary/read.ts'),
    import('../importers/dictionary/lexicon.ts'),
    import('../disk/look.ts'),
    import('../disk/read.ts'),
  ])
  const paths = partsOfDictionary(path)
  const there = await Promise.all(paths.map(async (each, at) => at === 0 || (await exists(each))))
  const files = paths.filter((_, at) => there[at]).map(async name => ({ name, bytes: await readForeign(name) }))
  try {
    return lexiconOf(readDictionary(await Promise.all(files)))
  } catch (error) {
    throw error instanceof Error ? wrongUsage(error.message) : error
  }
}

async function printed(linked: LinkedText, format: Options['format'], version: string): Promise<string> {
  if (format === 'tmx') {
    const { linkedTextTmx } = await import('../outputs/tmx/document.ts')
    return linkedTextTmx(linked, version)
  }
  const { languages, source, target, links } = linked
  if (format === 'ladder')
    return links
      .map(link => `[${link.source.join(', ')}]:[${link.target.join(', ')}]:${link.score.toFixed(3)}\n`)
      .join('')
  const sides = [source, target].map((sentences, at) => ({ language: languages[at], sentences }))
  return `${JSON.stringify({ source: sides[0], target: sides[1], links }, null, 2)}\n`
}
