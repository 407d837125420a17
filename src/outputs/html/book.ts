import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Edition } from '../../core/model/edition.ts'
import type { EmitContext, OutputFile } from '../emitter.ts'
import type { Chapter } from './chapters.ts'
import { appearance, bar } from './controls.ts'
import { minutes } from './describe.ts'
import { document } from './document.ts'
import { element } from './element.ts'
import { end, neighbourTexts } from './end.ts'
import { textMetadata } from './metadata.ts'
import { allRecordings } from './recordings.ts'
import { bothTitles, byPart, chapterName } from './steering.ts'
import { describeText, heading, pageTitle } from './title.ts'

/** `<id>.html` of a long text: its chapters. Every passage has its address here too, and the script leads on from it. */
export function bookPage(edition: Edition, chapters: readonly Chapter[], context: EmitContext): OutputFile {
  const groups = byPart(chapters).flatMap(({ parts, chapters }) => [
    ...parts.map(({ unit, depth }) => h(`h${Math.min(depth + 2, 6)}.part`, bothTitles(edition, unit, context))),
    h(
      'ol.chapters',
      chapters.map(chapter => entry(chapter, context)),
    ),
  ])
  const recordings = allRecordings(edition)
  const content = [
    h('main#text.text.book', { dataText: edition.id }, [
      heading(edition, context),
      ...recordings,
      h('nav', { ariaLabel: 'Chapters' }, groups),
    ]),
    end(edition, context, neighbourTexts(edition, context)),
  ]
  const path = `${edition.id}.html`
  const shell = {
    title: pageTitle(edition),
    description: describeText(edition),
    path,
    kind: 'book',
    about: textMetadata(edition, context),
    sounds: recordings.length > 0,
  }
  const controls = bar(context, { skip: ['#text', 'To the chapters'], settings: appearance })
  return { path, content: document(shell, { bar: controls, content }, context) }
}

function entry(chapter: Chapter, context: EmitContext): Element {
  const { path, words, edition } = chapter
  return h('li', [
    h('a', { href: path }, chapterName(chapter, context)),
    h('span.facts', minutes(edition, words)),
    ...edition.units
      .filter(({ within = [] }) => !within.some(({ kind }) => kind === 'footnote'))
      .map(({ id }) => element('i', { id })),
    ...(edition.gone ?? []).map(({ id }) => element('i', { id })),
  ])
}
