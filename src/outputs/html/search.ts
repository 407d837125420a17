import { h } from 'hastscript'
import type { Edition } from '../../core/model/edition.ts'
import type { TextSummary } from '../../core/model/summary.ts'
import { pairsOfUnit } from '../../library/library.ts'
import type { EmitContext, OutputFile } from '../emitter.ts'
import type { Chapter } from './chapters.ts'
import { appearance, bar, footer } from './controls.ts'
import { document } from './document.ts'
import type { SearchFile } from './search-file.ts'

/**
 * `search/<id>.js`: a text's sentence pairs, for the search page to load when someone searches. A script and not JSON,
 * for a page that was opened from a disk may load the one and not the other.
 */
export function searchFile(
  edition: Edition,
  chapters: readonly Chapter[],
  { typeset }: Pick<EmitContext, 'typeset'>,
): OutputFile {
  const { id, source, target, units } = edition
  const paths = new Map(chapters.flatMap(({ path, edition: { units } }) => units.map(unit => [unit.id, path])))
  const pages: [from: number, path: string][] = []
  const pairs: SearchFile['pairs'][number][] = []
  for (const unit of units) {
    const path = paths.get(unit.id) ?? `${id}.html`
    if (unit.links.length > 0 && path !== pages.at(-1)?.[1]) pages.push([pairs.length, path])
    for (const pair of pairsOfUnit(unit)) pairs.push([unit.id, typeset(pair.source, source.language), pair.target])
  }
  const content: SearchFile = {
    id,
    source: source.language,
    target: target?.language ?? '',
    title: source.title,
    pages,
    pairs,
  }
  return { path: `search/${id}.js`, content: `enRegardSearch(${JSON.stringify(content)})\n` }
}

/** `search.html`: finds words of both languages in all texts, without a server. */
export function searchPage(summaries: readonly TextSummary[], context: EmitContext): OutputFile {
  const { library } = context
  const content = [
    h('main#search.search', { dataTexts: summaries.map(({ id }) => id).join(' ') }, [
      h('header.title', [h('h1', 'Search')]),
      h('noscript', [h('p.remark', 'The search needs JavaScript. The glossary lists every term with its sentences.')]),
    ]),
    footer(context, [], `Texts: ${library.license}.`),
  ]
  const body = { bar: bar(context, ['#search', 'To the search'], [], appearance), content }
  const title = `Search — ${library.title}`
  const description = `${library.title}: find a word of either language in every text, with its translation beside it.`
  const path = 'search.html'
  return { path, content: document({ title, description, path, kind: 'search', loads: true }, body, context) }
}
