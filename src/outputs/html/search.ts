import { h } from 'hastscript'
import type { Edition } from '../../core/model/edition.ts'
import type { TextSummary } from '../../core/model/summary.ts'
import type { EmitContext, OutputFile } from '../emitter.ts'
import { indexPieces } from '../search/index-pieces.ts'
import { type Passage, partsOf, passagesOf } from '../search/passages.ts'
import type { Chapter } from './chapters.ts'
import { appearance, bar, footer } from './controls.ts'
import { document } from './document.ts'
import { indexPath, type SearchFile, type ShownPassage, scriptOf, searchPath } from './search-file.ts'

/**
 * `search/<id>.js`, `search/<id>.2.js`…: a text's sentence pairs, for the search page to load those that it shows. Scripts
 * and not JSON, for a page that was opened from a disk may load the one and not the other.
 */
export function searchFiles(
  edition: Edition,
  chapters: readonly Chapter[],
  { typeset }: Pick<EmitContext, 'typeset'>,
): OutputFile[] {
  const { id, source } = edition
  const passages = passagesOf(edition)
  const sections = sectionsOf(edition, passages, chapters)
  const shown = passages.map(({ at, source: text, target }): ShownPassage => {
    return [addressOf(at), at === undefined ? text : typeset(text, source.language), target]
  })
  const parts = partsOf(passages)
  return parts.map((from, part) => {
    const to = parts[part + 1] ?? passages.length
    const first = sections.findLastIndex(([start]) => start <= from)
    const own = sections.slice(Math.max(first, 0)).filter(([start]) => start < to)
    const file: SearchFile = { id, from, sections: own, passages: shown.slice(from, to) }
    return { path: searchPath(id, part), content: scriptOf('enRegardSearch', file) }
  })
}

function addressOf(at: Passage['at']): string {
  if (at === undefined) return ''
  const [sentence] = at.link.source
  return sentence === undefined ? at.unit.id : `${at.unit.id}.${sentence + 1}`
}

/** Chapters with their pages, and headings inside them. */
function sectionsOf(
  { id }: Edition,
  passages: readonly Passage[],
  chapters: readonly Chapter[],
): SearchFile['sections'][number][] {
  const chapterOf = new Map(chapters.flatMap(chapter => chapter.edition.units.map(unit => [unit.id, chapter])))
  const sections: SearchFile['sections'][number][] = [[0, `${id}.html`, '']]
  let last: Chapter | undefined
  let isOpening = true
  passages.forEach(({ at }, number) => {
    if (at === undefined) return
    const { unit } = at
    const chapter = chapterOf.get(unit.id)
    const isHeading = unit.kind === 'heading'
    if (chapter !== last) {
      sections.push([number, chapter?.path ?? `${id}.html`, chapter?.title ?? ''])
      isOpening = true
    } else if (isHeading && !(isOpening && chapter !== undefined) && unit !== passages[number - 1]?.at?.unit) {
      sections.push([number, chapter?.path ?? `${id}.html`, unit.source.text])
    }
    isOpening &&= isHeading
    last = chapter
  })
  return sections
}

/** `search.html` with its index: finds words of both languages in all texts, without a server. */
export function searchPages(summaries: readonly TextSummary[], context: EmitContext): OutputFile[] {
  const { library } = context
  const pieces = indexPieces(summaries.map(({ words }) => words ?? { source: '', target: '', parts: [0] }))
  const main = {
    dataWords: pieces.map(({ word }) => word).join(' '),
    dataTexts: summaries.length,
    dataLanguages: `${library.source} ${library.target}`,
  }
  const content = [
    h('main#search.search', main, [
      h('header.title', [h('h1', 'Search')]),
      h('noscript', [h('p.remark', 'The search needs JavaScript. The glossary lists every term with its sentences.')]),
    ]),
    footer(context, [], `Texts: ${library.license}.`),
  ]
  const body = {
    bar: bar(context, { skip: ['#search', 'To the search'], here: 'search', settings: appearance }),
    content,
  }
  const title = `Search — ${library.title}`
  const description = `${library.title}: find a word of either language in every text, with its translation beside it.`
  const path = 'search.html'
  const shell = { title, description, path, kind: 'search', script: 'search.js', loads: true } as const
  return [
    { path, content: document(shell, body, context) },
    ...pieces.map(({ entries }, piece) => ({
      path: indexPath(piece),
      content: scriptOf('enRegardWords', piece, entries),
    })),
  ]
}
