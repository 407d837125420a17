import type { Edition } from '../../core/model/edition.ts'
import type { TextSummary } from '../../core/model/summary.ts'
import { isNoProse, type Unit } from '../../core/model/unit.ts'
import type { EmitContext, OutputFile } from '../emitter.ts'

/** `<id>.md`: a text as plain Markdown, each passage under its reference and id, its translation as a quotation. */
export function plainTextFile(edition: Edition, { library }: EmitContext): OutputFile {
  const { id, source, target, units } = edition
  const about = [
    source.author,
    target?.translator === undefined ? undefined : `translated by ${target.translator}`,
    source.level,
    source.license ?? library.license,
  ]
  const head = [`# ${source.title}${target === null ? '' : ` / ${target.title}`}`, about.filter(Boolean).join(', ')]
  return { path: `${id}.md`, content: `${[...head, ...units.map(passage)].join('\n\n')}\n` }
}

function passage(unit: Unit, index: number): string {
  const { id, source, target } = unit
  const whole = isNoProse(unit) ? source.text.replace(/^/gm, '    ') : withoutMarkup(source.text)
  const translation = target === null ? [] : [withoutMarkup(target.text).replace(/^/gm, '> ')]
  return [`**§${index + 1}** \`${id}\``, whole, ...translation].join('\n\n')
}

/** Whoever renders the file sees no markup but ours: a sign that begins an element stays a sign. */
const withoutMarkup = (text: string): string => text.replaceAll('<', '\\<')

/** Texts that one file lists. */
const mostListed = 500

/**
 * `llms.txt`: what the library is and where its texts stand as plain Markdown, as llmstxt.org has it. Of many texts it
 * names the lists, `llms-1.txt` and so on, of which each names some.
 */
export function machinesFiles(summaries: readonly TextSummary[], { library }: EmitContext): OutputFile[] {
  const { title, publisher, license, source, target, url } = library
  const address = (path: string): string => (url === undefined ? path : `${url.replace(/\/?$/, '/')}${path}`)
  const lineOf = (text: TextSummary): string => {
    const facts = [text.target?.title, text.source.author, text.source.level, text.source.license ?? license]
    return `- [${named(text)}](${address(`${text.id}.md`)}): ${facts.filter(Boolean).join(', ')}`
  }
  const lists = listsOf(summaries)
  const links =
    lists.length < 2
      ? summaries.map(lineOf)
      : lists.map(
          ({ path, texts }) =>
            `- [${named(texts[0]!)} to ${named(texts.at(-1)!)}](${address(path)}): ${texts.length} texts`,
        )
  const content = `# ${title}

> Texts (${source}) with their translation (${target}), passage by passage${publisher === '' ? '' : `, published by ${publisher}`}. Licence: ${license}, where a text names none of its own.

Quote a passage as it stands, with its reference (text and §number) and the text’s licence. The id behind a number is the passage’s permanent address: ${address('<text>.html#<id>')}.

## Texts

${links.join('\n')}
`
  const further = lists.length < 2 ? [] : lists
  return [
    { path: 'llms.txt', content },
    ...further.map(({ path, texts }) => ({
      path,
      content: `# ${title}\n\n## Texts\n\n${texts.map(lineOf).join('\n')}\n`,
    })),
  ]
}

const named = ({ source }: TextSummary): string => source.title.replace(/[[\]\\]/g, '\\$&')

function listsOf(summaries: readonly TextSummary[]) {
  const count = Math.ceil(summaries.length / mostListed)
  return Array.from({ length: count }, (_, at) => ({
    path: `llms-${at + 1}.txt`,
    texts: summaries.slice(at * mostListed, (at + 1) * mostListed),
  }))
}
