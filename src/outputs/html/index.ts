import type { Element } from 'hast'
import { h } from 'hastscript'
import { byDifficulty } from '../../core/model/difficulty.ts'
import type { TextSummary } from '../../core/model/summary.ts'
import type { EmitContext, OutputFile } from '../emitter.ts'
import { appearance, bar, footer } from './controls.ts'
import { counted, languageName, levelOf, minutes } from './describe.ts'
import { document } from './document.ts'
import { languageOf } from './element.ts'

/** `index.html`: every text of the library, the easiest first, with what helps to choose one. */
export function indexPage(summaries: readonly TextSummary[], context: EmitContext): OutputFile {
  const { library } = context
  const content = [
    h('main#texts.index', [
      h('header.title', [
        h('h1', library.title),
        h('p.facts', [h('span', counted(summaries.length, 'text')), h('span', 'in two languages')]),
      ]),
      ...(summaries.length === 0
        ? [h('p.remark', 'No text yet.')]
        : [
            h(
              'ol.texts',
              easiestFirst(summaries).map(summary => entry(summary, context)),
            ),
          ]),
    ]),
    footer(context, [], `Texts: ${library.license}.`),
  ]
  const description = `${library.title}: ${counted(summaries.length, 'text')} in ${languageName(library.source)} with the ${languageName(library.target)} beside it, words and notes explained.`
  const body = { bar: bar(context, { skip: ['#texts', 'To the texts'], settings: appearance }), content }
  const path = 'index.html'
  return {
    path,
    content: document({ title: library.title, description, path: '', kind: 'index', loads: true }, body, context),
  }
}

function easiestFirst(summaries: readonly TextSummary[]): TextSummary[] {
  const byId = new Map(summaries.map(summary => [summary.id, summary]))
  return byDifficulty(summaries).map(id => byId.get(id)!)
}

function entry({ id, source, target, stats, learning }: TextSummary, { typeset }: EmitContext): Element {
  const inSource = languageOf(source.language)
  const missing = stats.statuses.missing ?? 0
  const state =
    target === null
      ? 'Not translated yet'
      : missing > 0
        ? `${counted(missing, 'passage')} not translated yet`
        : undefined
  return h('li.entry', { dataLevel: source.level, dataTags: source.tags.join('|') }, [
    h('h2', [h('a', { ...inSource, href: `${id}.html` }, typeset(source.title, source.language))]),
    ...(target === null ? [] : [h('p.english', languageOf(target.language), target.title)]),
    h('p.facts', [
      ...(source.level === undefined ? [] : [levelOf(source.level)]),
      ...(source.author === undefined ? [] : [h('span', inSource, source.author)]),
      h('span', counted(stats.words.source, 'word')),
      h('span', minutes({ stats, learning })),
      ...(state === undefined ? [] : [h('span.state', state)]),
    ]),
    ...(source.tags.length === 0
      ? []
      : [
          h(
            'ul.tags',
            { ariaLabel: 'Subjects' },
            source.tags.map(tag => h('li', inSource, tag)),
          ),
        ]),
  ])
}
