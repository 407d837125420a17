import type { Command } from 'commander'
import { command } from './command.ts'
import { formatted } from './messages.ts'

interface Options {
  readonly out: string
  readonly sourceLang: string
  readonly targetLang: string
}

/** `en-regard page` */
export function addPage(program: Command): void {
  command(program, 'page', 'make one page of a text and its translation; no library is needed')
    .argument('<source>', 'the French text, in any format that import reads, or a file with both languages')
    .argument('[target]', 'its English translation')
    .requiredOption('-o, --out <file>', 'the page to write, such as page.html')
    .option('--source-lang <tag>', 'language of the text', 'fr')
    .option('--target-lang <tag>', 'language of the translation', 'en')
    .addHelpText(
      'after',
      `
The page is one file with everything in it: both languages side by side, sentence linked with sentence, and what is known
of every word. It is read in any browser, without a network.`,
    )
    .action(run)
}

async function run(source: string, target: string | undefined, options: Options): Promise<void> {
  const [{ pageOf }, { languagePair }, { readForeign }, { replaceFile }] = await Promise.all([
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
  await replaceFile(options.out, html)
  if (messages.length > 0) console.error(`${formatted(messages, 'pretty', '.')}\n`)
  const sentences = edition.units.reduce((sum, unit) => sum + unit.source.sentences.length, 0)
  const linked = edition.units.reduce((sum, unit) => sum + unit.links.filter(each => each.target.length > 0).length, 0)
  console.error(
    `${options.out}: ${edition.units.length} units, ${sentences} sentences, ${linked} links. Open it in a browser.`,
  )
}
