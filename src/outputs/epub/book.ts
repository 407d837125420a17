import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Term } from '../../core/model/annotation.ts'
import type { Edition } from '../../core/model/edition.ts'
import type { TextWords } from '../../core/model/text-words.ts'
import type { BoundText, EmitContext, Recordings } from '../emitter.ts'
import { aboutText } from '../html/about.ts'
import { chaptersOf } from '../html/chapters.ts'
import { element, languageOf, text } from '../html/element.ts'
import { questionsOf } from '../html/questions.ts'
import { allRecordings } from '../html/recordings.ts'
import { xhtmlDocument } from '../xhtml.ts'
import { type Overlay, overlayOf } from './overlay.ts'
import { type PageHeading, passages } from './passages.ts'
import { type BookRecordings, recordingsInBook } from './recordings.ts'
import { type Picture, tidied } from './tidy.ts'

/** Words of the source in one document of a book, so that an old reader opens it without waiting. */
const wordsOfDocument = 5000

/** An entry of a book's contents. */
export interface Entry {
  readonly path: string
  readonly title: string
  readonly language: string
  readonly children: readonly Entry[]
}

/** A document of a book, in reading order. */
export interface Page {
  readonly path: string
  readonly content: string
  readonly overlay?: Overlay
}

export interface Book {
  readonly pages: readonly Page[]
  readonly entries: readonly Entry[]
  /** Pictures and recordings. */
  readonly files: readonly Picture[]
  /** Who reads. */
  readonly narrators: readonly string[]
}

/** A text with the bytes of its recordings, where the book is to have them. */
export interface TextOfBook extends Pick<BoundText, 'edition'> {
  readonly words?: TextWords | undefined
  readonly recordings?: Recordings | undefined
}

/** The documents of a book that holds these texts, one after the other. */
export function bookOf(all: readonly TextOfBook[], context: EmitContext): Book {
  const texts = all.map((text, index) => textOf(text, `t${index + 1}`, context))
  const glossary = glossaryPage(texts, context)
  const files = new Map(texts.flatMap(({ files }) => files.map(file => [file.path, file] as const)))
  return {
    pages: [...texts.flatMap(({ pages }) => pages), ...glossary.pages],
    entries: [...texts.map(({ entry }) => entry), ...glossary.entries],
    files: [...files.values()],
    narrators: [...new Set(texts.flatMap(({ narrators }) => narrators))],
  }
}

interface Explained {
  readonly term: Term
  readonly path: string
}

interface TextInBook {
  readonly pages: readonly Page[]
  readonly entry: Entry
  readonly files: readonly Picture[]
  readonly narrators: readonly string[]
  readonly terms: readonly Explained[]
}

function textOf({ edition, words, recordings: bytes }: TextOfBook, name: string, context: EmitContext): TextInBook {
  const recordings = recordingsInBook(edition, bytes)
  const chapters = chaptersOf(edition, wordsOfDocument).map(chapter => chapter.edition)
  const parts = (chapters.length === 0 ? [edition] : chapters).map((part, index) =>
    partOf({ edition: part, words }, `${name}-${index + 1}.xhtml`, context),
  )
  const title = { path: `${name}.xhtml`, content: titlePage(edition, context, recordings) }
  const end = { path: `${name}-end.xhtml`, content: endPage(edition, context, recordings) }
  const { source } = edition
  return {
    pages: [title, ...parts.map(({ page }) => spoken(page, recordings)), end],
    entry: {
      path: title.path,
      title: source.title,
      language: source.language,
      children: [
        ...nested(parts.flatMap(({ headings }) => headings)),
        { path: end.path, title: 'About this text', language: 'en', children: [] },
      ],
    },
    files: [...parts.flatMap(({ pictures }) => pictures), ...recordings.files],
    narrators: recordings.inside.map(({ credit }) => credit),
    terms: parts.flatMap(({ terms }) => terms),
  }
}

function spoken(page: Page, { inside }: BookRecordings): Page {
  const overlay = overlayOf(page, inside)
  return overlay === undefined ? page : { ...page, overlay }
}

interface PlacedHeading extends PageHeading {
  readonly path: string
  readonly language: string
}

function partOf({ edition, words }: Pick<TextOfBook, 'edition' | 'words'>, path: string, context: EmitContext) {
  const { headings, content, notes } = passages(edition, context, words)
  const { content: shown, pictures } = tidied([
    h('section', { ariaLabel: edition.source.title }, [...content, ...questions(edition)]),
    ...(notes.length === 0
      ? []
      : [h('section.notes', { lang: 'en', ariaLabel: 'Words and notes' }, [element('hr', {}), ...notes])]),
  ])
  return {
    page: { path, content: pageOf(edition.source.title, edition.source.language, shown) },
    headings: headings.map((heading): PlacedHeading => ({ ...heading, path, language: edition.source.language })),
    pictures,
    terms: termsIn(edition).map(term => ({ term, path: `${path}#t-${term.id}` })),
  }
}

/** Questions with their answers open: a book has nothing to click. */
function questions(edition: Edition): ElementContent[] {
  const opened = (node: ElementContent): ElementContent => {
    if (node.type !== 'element') return node
    const tagName = { details: 'div', summary: 'p' }[node.tagName] ?? node.tagName
    return { ...node, tagName, children: node.children.map(opened) }
  }
  return questionsOf(edition).map(opened)
}

const termsIn = ({ units, terms }: Edition): Term[] => {
  const ids = new Set(
    units.flatMap(({ annotations }) => annotations.flatMap(each => (each.kind === 'term' ? [each.term] : []))),
  )
  return [...ids].flatMap(id => terms[id] ?? [])
}

/** Headings as a tree: each holds those below it. */
function nested(headings: readonly PlacedHeading[]): Entry[] {
  const entries: Entry[] = []
  for (let index = 0; index < headings.length; ) {
    const { unit, level, path, language } = headings[index]!
    let next = index + 1
    while (next < headings.length && headings[next]!.level > level) next++
    const children = nested(headings.slice(index + 1, next))
    entries.push({ path: `${path}#${unit.id}`, title: unit.source.text, language, children })
    index = next
  }
  return entries
}

/** A document. Its language is that of the text: what is English says so itself. */
export function pageOf(title: string, language: string, content: readonly ElementContent[], type?: string): string {
  const body = type === undefined ? {} : { 'epub:type': type }
  return xhtmlDocument(
    h('html', { xmlns: 'http://www.w3.org/1999/xhtml', ...languageOf(language) }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('title', title),
        h('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
      ]),
      element('body', body, [...content]),
    ]),
  )
}

function titlePage({ source, target }: Edition, { typeset }: EmitContext, { inside }: BookRecordings): string {
  const people = new Set([source.author, target?.translator].filter(name => name !== undefined))
  return pageOf(source.title, source.language, [
    h('section.title', { 'epub:type': 'titlepage' }, [
      h('h1', typeset(source.title, source.language)),
      ...(target === null ? [] : [h('p.translated', languageOf(target.language), target.title)]),
      ...[...people].map(name => h('p.person', name)),
      ...(source.date === undefined ? [] : [h('p.date', source.date)]),
      ...allRecordings({ audio: inside, source }),
    ]),
  ])
}

function endPage(edition: Edition, context: EmitContext, { outside }: BookRecordings): string {
  const about = aboutText(edition, context, outside)
  return pageOf(`About ${edition.source.title}`, 'en', tidied([about]).content)
}

function glossaryPage(texts: readonly TextInBook[], { library }: EmitContext): Pick<Book, 'pages' | 'entries'> {
  const places = new Map<string, Explained[]>()
  for (const explained of texts.flatMap(({ terms }) => terms)) {
    const key = `${explained.term.term}\n${explained.term.id}\n${explained.term.gloss ?? ''}`
    places.set(key, [...(places.get(key) ?? []), explained])
  }
  if (places.size === 0) return { pages: [], entries: [] }
  const collator = new Intl.Collator(library.source)
  const sorted = [...places.values()].sort((one, other) => collator.compare(one[0]!.term.term, other[0]!.term.term))
  const lines = sorted.map(explained => line(explained, library))
  const content = [
    h('section', { 'epub:type': 'glossary', role: 'doc-glossary' }, [h('h1', 'Glossary'), h('dl', lines.flat())]),
  ]
  const path = 'glossary.xhtml'
  return {
    pages: [{ path, content: pageOf('Glossary', 'en', content) }],
    entries: [{ path, title: 'Glossary', language: 'en', children: [] }],
  }
}

function line(explained: readonly Explained[], { source, target }: EmitContext['library']): Element[] {
  const { term } = explained[0]!
  const places = explained.flatMap(({ path }, index) => [text(' '), h('a', { href: path }, `${index + 1}`)])
  return [
    h('dt', languageOf(source), [h('dfn', term.term)]),
    h('dd', [h('span', languageOf(target), term.gloss ?? term.expansion ?? ''), ...places]),
  ]
}
