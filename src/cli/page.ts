import type { Command } from 'commander'
import { command } from './command.ts'
import { formatted } from './messages.ts'

interface Options {
  readonly out: string
  readonly sourceLang: string
  readonly targetLang: string
  readonly force?: true
}

/** `en-regard page` */
export function addPage(program: Command): void {
  command(program, 'page', 'make one page of a text and its translation; no library is needed')
    .argument('<source>', 'the French text, in any format that import reads, or a file with both languages')
    .argument('[target]', 'its English translation')
    .requiredOption('-o, --out <file>', 'the page to write, such as page.html')
    .option('--source-lang <tag>', 'language of the text', 'fr')
    .option('--target-lang <tag>', 'language of the translation', 'en')
    .option('--force', 'write the page also of texts that are no translation, or stand the wrong way round')
    .addHelpText(
      'after',
      `
The page is one file with everything in it: both languages side by side, sentence linked with sentence, and what is known
of every word. It is read in any browser, without a network. Of two texts that have nothing to do with each other, or stand
in each other’s place, none is written: exit code 1.`,
    )
    .action(run)
}

async function run(source: string, target: string | undefined, options: Options): Promise<void> {
  const [{ isOfWhole, pageOf }, { languagePair }, { readForeign }, { replaceFile }] = await Promise.all([
    import('../run/page.ts'),
    import('../run/pair.ts'),
    import('../disk/read.ts'),
    import('../disk/replace.ts'),
  ])
  const given = async (path: string) => ({ path, bytes: await readForeign(path) })
  const [own, other] = [await given(source), target === undefined ? undefined : await given(target)]
  const { html, edition, messages } = await pageOf(
    own,
    other,
    await languagePair(options.sourceLang, options.targetLang),
  )
  if (messages.length > 0) console.error(`${formatted(messages, 'pretty', '.')}\n`)
  if (!options.force && messages.some(isOfWhole)) {
    process.exitCode = 1
    return console.error(`${options.out}: not written; --force writes it.`)
  }
  await replaceFile(options.out, html)
  const sentences = edition.units.reduce((sum, unit) => sum + unit.source.sentences.length, 0)
  const linked = edition.units.reduce((sum, unit) => sum + unit.links.filter(each => each.target.length > 0).length, 0)
  console.error(
    `${options.out}: ${edition.units.length} units, ${sentences} sentences, ${linked} links. Open it in a browser.`,
  )
}
