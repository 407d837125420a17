import type { Element, Properties } from 'hast'
import { h } from 'hastscript'
import type { Edition } from '../../core/model/edition.ts'
import type { TextWords } from '../../core/model/text-words.ts'
import type { EmitContext, OutputFile } from '../emitter.ts'
import { apparatusOf, type TermItem } from './apparatus.ts'
import { type Heading, body as passages } from './body.ts'
import type { Chapter } from './chapters.ts'
import { appearance, arrangement, bar, choice, definitionChoice, footer, layoutChoice, words } from './controls.ts'
import { counted, languageName, minutes } from './describe.ts'
import { document } from './document.ts'
import { element, languageOf, text } from './element.ts'
import { footnotesOf } from './footnotes.ts'
import { highlightRules } from './highlights.ts'
import { linkTo } from './link.ts'
import { wordsAndNotes } from './notes.ts'
import { questionsOf } from './questions.ts'
import { heading } from './title.ts'
import { wordsData } from './words.ts'

/** A text's pages: `<id>.html` alone, or with the chapters of a long text after it. */
export function textPages(
  edition: Edition,
  chapters: readonly Chapter[],
  { context, words }: { readonly context: EmitContext; readonly words?: TextWords | undefined },
): OutputFile[] {
  if (chapters.length > 1) {
    const pages = chapters.map(chapter => chapterPage(chapter, chapters, { context, words }))
    return [bookPage(edition, chapters, context), ...pages]
  }
  const page = passagePage(edition, context)
  const content = [
    page.main([heading(edition, context), ...contents(edition, page.headings, context)]),
    ...page.notes,
    end(edition, context),
    ...wordsData(words, edition.units),
  ]
  const path = `${edition.id}.html`
  const shell = {
    title: pageTitle(edition),
    description: describe(edition),
    path,
    kind: 'text',
    script: 'text.js',
    ...page.style,
  }
  return [{ path, content: document(shell, { bar: page.bar, content }, context) }]
}

/** What every page with passages has, whatever stands above and below them. */
function passagePage(edition: Edition, context: EmitContext) {
  const { source, target } = edition
  const apparatus = apparatusOf(edition)
  const reading = {
    edition,
    typeset: context.typeset,
    apparatus,
    footnotes: footnotesOf(edition),
    met: new Set<TermItem>(),
  }
  const { sections, footnotes, headings } = passages(reading)
  const [own, other] = [languageName(source.language), languageName(target?.language ?? context.library.target)]
  const settings = [
    ...(target === null ? [] : [arrangement]),
    ...(apparatus.items.length === 0 ? [] : [...words, definitionChoice(own, other)]),
    ...appearance,
  ]
  const languages = target === null ? [] : [choice(layoutChoice(own, other))]
  return {
    headings,
    bar: bar(context, ['#text', 'To the text'], languages, settings),
    main: (above: readonly Element[], place: Properties = {}): Element =>
      h('main#text', { className: target === null ? ['text', 'alone'] : ['text'], dataText: edition.id, ...place }, [
        ...above,
        ...sections,
        ...(footnotes === undefined ? [] : [footnotes]),
      ]),
    notes: [...questionsOf(edition), ...wordsAndNotes(edition, context, apparatus.items)],
    style: { withoutScript: highlightRules(edition.units) },
  }
}

/** `<id>.<n>.html`: a chapter with the way to its neighbours. */
function chapterPage(
  chapter: Chapter,
  chapters: readonly Chapter[],
  { context, words }: { readonly context: EmitContext; readonly words?: TextWords | undefined },
): OutputFile {
  const { edition, number, path } = chapter
  const { source } = edition
  const page = passagePage(edition, context)
  const title = `${chapter.title} — ${source.title}`
  const above = h('header.title.of-chapter', [
    h('h1', [
      h(
        'a',
        { ...languageOf(source.language), href: `${edition.id}.html` },
        context.typeset(source.title, source.language),
      ),
    ]),
    h('p.facts', [h('span', `Chapter ${number} of ${chapters.length}`), h('span', minutes(edition, chapter.words))]),
  ])
  const neighbours = neighbourLinks(chapters[number - 2], chapters[number], 'chapter', source.language)
  const content = [
    page.main([above, ...contents(edition, page.headings, context)], {
      dataChapter: number,
      dataChapters: chapters.length,
    }),
    ...page.notes,
    end(edition, context, neighbours),
    ...wordsData(words, edition.units),
  ]
  const description = `${chapter.title}: chapter ${number} of ${describe(edition)}`
  const shell = { title, description, path, kind: 'text', script: 'text.js', ...page.style }
  return { path, content: document(shell, { bar: page.bar, content }, context) }
}

/** `<id>.html` of a long text: its chapters. Every passage has its address here too, and the script leads on from it. */
function bookPage(edition: Edition, chapters: readonly Chapter[], context: EmitContext): OutputFile {
  const { source, target } = edition
  const entries = chapters.map(({ path, title, translation, words, edition: { units } }) =>
    h('li', [
      h('a', { href: path }, [
        h('span.a', languageOf(source.language), context.typeset(title, source.language)),
        ...(target === null || translation === ''
          ? []
          : [text(' '), h('span.b', languageOf(target.language), translation)]),
      ]),
      h('span.facts', minutes(edition, words)),
      ...units
        .filter(({ within = [] }) => !within.some(({ kind }) => kind === 'footnote'))
        .map(({ id }) => element('i', { id })),
    ]),
  )
  const content = [
    h('main#text.text.book', { dataText: edition.id }, [
      heading(edition, context),
      h('nav', { ariaLabel: 'Chapters' }, [h('ol.chapters', entries)]),
    ]),
    end(edition, context),
  ]
  const path = `${edition.id}.html`
  const shell = { title: pageTitle(edition), description: describe(edition), path, kind: 'book' }
  return {
    path,
    content: document(shell, { bar: bar(context, ['#text', 'To the chapters'], [], appearance), content }, context),
  }
}

function pageTitle({ source, target }: Edition): string {
  return target === null || target.title === source.title ? source.title : `${source.title} — ${target.title}`
}

function describe({ source, target, stats }: Edition): string {
  const language = languageName(source.language)
  const by = source.author === undefined ? '' : ` by ${source.author}`
  const english =
    target?.translator === undefined ? '' : `, with the ${languageName(target.language)} of ${target.translator}`
  return `“${source.title}”${by}: ${counted(stats.words.source, 'word')} in ${language}${english}, ${counted(stats.terms, 'term')} and ${counted(stats.notes, 'note')} explained.`
}

/** A table of contents, where there is more than a screen of text to find one's way in. */
function contents({ source, target }: Edition, headings: readonly Heading[], { typeset }: EmitContext): Element[] {
  if (headings.length < 3) return []
  const entries = headings.map(({ unit, level }) =>
    h('li', { className: [`level-${level}`] }, [
      h('a', { href: `#${unit.id}` }, [
        element('span', { ...languageOf(source.language), className: ['a'] }, [
          text(typeset(unit.source.text, source.language)),
        ]),
        ...(unit.target === null || target === null
          ? []
          : [
              text(' '),
              element('span', { ...languageOf(target.language), className: ['b'] }, [text(unit.target.text)]),
            ]),
      ]),
    ]),
  )
  return [h('details.contents', [h('summary', 'Contents'), h('nav', { ariaLabel: 'Contents' }, [h('ol', entries)])])]
}

/** What stands below a text: where its facts come from, the way on, its licences. */
function end(edition: Edition, context: EmitContext, neighbours = neighbourTexts(edition, context)): Element {
  const { source, target } = edition
  const { library } = context
  const sources = source.sources.map(({ title, url }) => {
    const link = linkTo({ url })
    return h('li', link === undefined ? title : [{ ...link, children: [text(title)] }])
  })
  const license = source.license ?? library.license
  const translation = target === null ? '' : ` Translation: ${target.license ?? license}.`
  const above = [
    ...(sources.length === 0 ? [] : [h('section.sources', [h('h2', 'Sources'), h('ul', sources)])]),
    ...neighbours,
  ]
  return footer(context, above, `Text: ${license}.${translation}`)
}

function neighbourTexts({ id }: Edition, { texts, library }: EmitContext): Element[] {
  const index = texts.findIndex(entry => entry.id === id)
  const pages = texts.map(entry => ({ path: `${entry.id}.html`, title: entry.title }))
  return neighbourLinks(pages[index - 1], index === -1 ? undefined : pages[index + 1], 'text', library.source)
}

interface Neighbour {
  readonly path: string
  readonly title: string
}

function neighbourLinks(
  before: Neighbour | undefined,
  after: Neighbour | undefined,
  what: string,
  language: string,
): Element[] {
  const link = ({ path, title }: Neighbour, rel: 'prev' | 'next', label: string): Element =>
    h('a', { className: [rel], href: path, rel }, [h('small', label), h('span', languageOf(language), title)])
  const links = [
    ...(before === undefined ? [] : [link(before, 'prev', `Previous ${what}`)]),
    ...(after === undefined ? [] : [link(after, 'next', `Next ${what}`)]),
  ]
  return links.length === 0 ? [] : [h('nav.neighbours', { ariaLabel: `Other ${what}s` }, links)]
}
