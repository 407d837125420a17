import type { Element } from 'hast'
import { h } from 'hastscript'
import { remember } from '../../core/language/remember.ts'
import { levels } from '../../core/model/annotation.ts'
import { byDifficulty } from '../../core/model/difficulty.ts'
import { termId } from '../../core/model/glossary.ts'
import type { TextSummary } from '../../core/model/summary.ts'
import { type Taken, uniqueIn } from '../../core/model/unique.ts'
import type { EmitContext, OutputFile } from '../emitter.ts'
import { appearance, bar, footer } from './controls.ts'
import { counted, languageName, levelOf, minutes } from './describe.ts'
import { document } from './document.ts'
import { languageOf, text } from './element.ts'
import { lacking } from './title.ts'

/** Texts that stand on one page: some 60 kB. */
const textsOfPage = 100
/** Subjects, and authors, that have pages of their own, those with most texts. */
const mostNamed = 100

/** Texts that are listed together, on as many pages as they need. */
interface Shelf {
  readonly kind: 'all' | 'order' | 'level' | 'length' | 'author' | 'subject'
  /** What it is called; none of all texts. */
  readonly name?: string
  /** Language of the name, where it is that of the texts. */
  readonly language?: string
  /** Name of its first page, without the ending. */
  readonly file: string
  /** The easiest first, but on one of another order. */
  readonly texts: readonly TextSummary[]
}

/**
 * `index.html`: the texts of the library, the easiest first, with what helps to choose one. Of more than a page holds,
 * `index.2.html` and so on, and for other orders, levels, lengths, authors and subjects pages of their own,
 * `index.b1.html`: a text's name has no dot.
 */
export function indexPages(summaries: readonly TextSummary[], context: EmitContext): OutputFile[] {
  const { library } = context
  const whole: Shelf = { kind: 'all', file: 'index', texts: easiestFirst(summaries) }
  if (summaries.length <= textsOfPage) return [page(whole, { context, shelves: [], total: summaries.length })]
  const shelves = [
    whole,
    ...orderShelves(whole.texts, library),
    ...levelShelves(whole.texts),
    ...lengthShelves(whole.texts),
    ...namedShelves('author', whole.texts, context),
    ...namedShelves('subject', whole.texts, context),
  ]
  return shelves.flatMap(shelf => {
    const pages = Math.ceil(shelf.texts.length / textsOfPage)
    return Array.from({ length: pages }, (_, number) =>
      page(shelf, { context, shelves, total: summaries.length, number, pages }),
    )
  })
}

/** All texts in other orders, by the names that the script has for them; no order by dates where there are none. */
function orderShelves(texts: readonly TextSummary[], { source }: EmitContext['library']): Shelf[] {
  const { compare } = new Intl.Collator(source)
  const dateOf = (text: TextSummary): string => text.source.date ?? ''
  const newest = texts.toSorted((one, other) =>
    dateOf(one) === dateOf(other) ? 0 : dateOf(one) < dateOf(other) ? 1 : -1,
  )
  const titled = texts.toSorted((one, other) => compare(one.source.title, other.source.title))
  return [
    ...(newest.some(text => dateOf(text) !== '')
      ? [{ kind: 'order' as const, name: 'Newest first', file: 'index.newest', texts: newest }]
      : []),
    { kind: 'order', name: 'By title', file: 'index.title', texts: titled },
  ]
}

function levelShelves(texts: readonly TextSummary[]): Shelf[] {
  const shelves = levels.map(level => ({
    kind: 'level' as const,
    name: level,
    file: `index.${level.toLowerCase()}`,
    texts: texts.filter(({ source }) => source.level === level),
  }))
  return shelves.filter(({ texts }) => texts.length > 0)
}

/** Lengths in words of the source, up to but without the second number. */
const lengths = [
  ['Short', 0, 500],
  ['Medium', 500, 1500],
  ['Long', 1500, Number.POSITIVE_INFINITY],
] as const

/** None where all texts are about as long. */
function lengthShelves(texts: readonly TextSummary[]): Shelf[] {
  const shelves = lengths.map(([name, from, to]) => ({
    kind: 'length' as const,
    name,
    file: `index.${name.toLowerCase()}`,
    texts: texts.filter(({ stats }) => stats.words.source >= from && stats.words.source < to),
  }))
  const found = shelves.filter(({ texts }) => texts.length > 0)
  return found.length < 2 ? [] : found
}

/** By what texts have a page together: their subjects; an author who wrote several. */
const namesOf = {
  author: {
    mark: 'a',
    fewest: 2,
    names: ({ source }: TextSummary) => (source.author === undefined ? [] : [source.author]),
  },
  subject: { mark: 's', fewest: 1, names: ({ source }: TextSummary) => source.tags },
} as const

function namedShelves(kind: keyof typeof namesOf, texts: readonly TextSummary[], { library }: EmitContext): Shelf[] {
  const { mark, fewest, names } = namesOf[kind]
  const byName = new Map<string, TextSummary[]>()
  for (const text of texts) for (const name of new Set(names(text))) remember(byName, name, () => []).push(text)
  const several = [...byName].filter(
    ([, { length }]) => length >= fewest && (kind === 'subject' || length < texts.length),
  )
  const most = several.toSorted(([one, a], [other, b]) => b.length - a.length || (one < other ? -1 : 1))
  const taken: Taken = new Map()
  const shelves = most.slice(0, mostNamed).map(([name, texts]) => ({
    kind,
    name,
    language: library.source,
    file: `index.${mark}-${uniqueIn(taken, termId(name) || kind)}`,
    texts,
  }))
  const collator = new Intl.Collator(library.source)
  return shelves.toSorted((one, other) => collator.compare(one.name, other.name) || (one.file < other.file ? -1 : 1))
}

interface PageOf {
  readonly context: EmitContext
  /** All that have pages; none where one page holds every text. */
  readonly shelves: readonly Shelf[]
  /** Texts of the library. */
  readonly total: number
  /** Of the shelf, from 0. */
  readonly number?: number
  readonly pages?: number
}

const pathOf = ({ file }: Shelf, number: number): string => `${file}${number === 0 ? '' : `.${number + 1}`}.html`

function page(shelf: Shelf, { context, shelves, total, number = 0, pages = 1 }: PageOf): OutputFile {
  const { library } = context
  const { name, texts, kind, file } = shelf
  const shown = texts.slice(number * textsOfPage, (number + 1) * textsOfPage)
  const isPart = shown.length < total
  const order = kind === 'order' ? { dataOrder: file.slice('index.'.length) } : {}
  const subjects = new Map(shelves.flatMap(each => (each.kind === 'subject' ? [[each.name, pathOf(each, 0)]] : [])))
  const content = [
    h(
      'main#texts.index',
      isPart ? { dataTexts: total, dataLanguages: `${library.source} ${library.target}`, ...order } : {},
      [
        h('header.title', [
          ...(name === undefined ? [] : [h('p.above', [h('a', { href: 'index.html' }, library.title)])]),
          h('h1', languageOf(shelf.language ?? 'en'), name ?? library.title),
          h('p.facts', [h('span', counted(texts.length, 'text')), h('span', 'in two languages')]),
          ...(shelves.length === 0 ? levelFilter(texts) : shelfLinks(shelf, shelves)),
        ]),
        ...(shown.length === 0
          ? [h('p.remark', 'No text yet.')]
          : [
              h(
                'ol.texts',
                number === 0 ? {} : { start: number * textsOfPage + 1 },
                shown.map(summary => entry(summary, context, subjects)),
              ),
            ]),
        ...(pages === 1 ? [] : [pageLinks(shelf, number, pages)]),
      ],
    ),
    footer(context, [], `Texts: ${library.license}.`),
  ]
  const about = name === undefined ? library.title : `${name} — ${library.title}`
  const description = `${about}: ${counted(texts.length, 'text')} in ${languageName(library.source)} with the ${languageName(library.target)} beside it, words and notes explained.`
  const body = { bar: bar(context, { skip: ['#texts', 'To the texts'], here: 'index', settings: appearance }), content }
  const path = pathOf(shelf, number)
  const title = number === 0 ? about : `${about} (${number + 1} of ${pages})`
  const address = path === 'index.html' ? '' : path
  return { path, content: document({ title, description, path: address, kind: 'index', loads: true }, body, context) }
}

/** A choice of levels that the style alone answers: it works without a script. */
function levelFilter(texts: readonly TextSummary[]): Element[] {
  const found = levels.filter(level => texts.some(({ source }) => source.level === level))
  if (found.length < 2) return []
  const option = (value: string, label: string): Element =>
    h('label', [
      h('input', { type: 'radio', name: 'level', id: `level-${value}`, value, checked: value === 'all' }),
      h('span', label),
    ])
  return [
    h('fieldset.choice.choice-level', [
      h('legend', 'Level'),
      h('span.options', [option('all', 'All'), ...found.map(level => option(level, level))]),
    ]),
  ]
}

/** The ways to the other shelves: orders, levels and lengths in rows, authors and subjects folded away. */
function shelfLinks(own: Shelf, shelves: readonly Shelf[]): Element[] {
  const link = (shelf: Shelf, label = shelf.name ?? 'All'): Element =>
    h(
      'a',
      {
        ...languageOf(shelf.language ?? 'en'),
        href: pathOf(shelf, 0),
        ariaCurrent: shelf === own ? 'page' : undefined,
      },
      [label],
    )
  const linksTo = (label: string, kinds: readonly Shelf['kind'][], first?: string): Element =>
    h(
      'nav.letters',
      { ariaLabel: label },
      shelves
        .filter(({ kind }) => kinds.includes(kind))
        .flatMap(shelf => [shelf.kind === 'all' ? link(shelf, first) : link(shelf), text(' ')]),
    )
  const has = (kind: Shelf['kind']): boolean => shelves.some(shelf => shelf.kind === kind)
  const folded = (label: string, kind: Shelf['kind']): Element[] =>
    has(kind) ? [h('details.subjects', [h('summary', label), linksTo(label, [kind])])] : []
  return [
    linksTo('Orders', ['all', 'order'], 'Easiest first'),
    ...(has('level') ? [linksTo('Levels', ['all', 'level'])] : []),
    ...(has('length') ? [linksTo('Lengths', ['length'])] : []),
    ...folded('Authors', 'author'),
    ...folded('Subjects', 'subject'),
  ]
}

function pageLinks(shelf: Shelf, number: number, pages: number): Element {
  const link = (to: number, rel: 'prev' | 'next', label: string): Element =>
    h('a', { className: [rel], href: pathOf(shelf, to), rel }, [
      h('small', label),
      h('span', `Page ${to + 1} of ${pages}`),
    ])
  return h('nav.neighbours', { ariaLabel: 'Pages of this list' }, [
    ...(number === 0 ? [] : [link(number - 1, 'prev', shelf.kind === 'order' ? 'Previous texts' : 'Easier texts')]),
    ...(number + 1 === pages ? [] : [link(number + 1, 'next', 'Further texts')]),
  ])
}

function easiestFirst(summaries: readonly TextSummary[]): TextSummary[] {
  const byId = new Map(summaries.map(summary => [summary.id, summary]))
  return byDifficulty(summaries).map(id => byId.get(id)!)
}

function entry(
  { id, source, target, stats, learning, recordings }: TextSummary,
  { typeset }: EmitContext,
  subjects: ReadonlyMap<string | undefined, string>,
): Element {
  const inSource = languageOf(source.language)
  const state = target === null ? 'Not translated yet' : lacking({ stats })
  const subject = (tag: string) => {
    const href = subjects.get(tag)
    return h('li', inSource, href === undefined ? tag : [h('a', { href }, tag)])
  }
  return h('li.entry', { dataLevel: source.level, dataDate: source.date, dataWords: stats.words.source }, [
    h('h2', [h('a', { ...inSource, href: `${id}.html` }, typeset(source.title, source.language))]),
    ...(target === null || target.title === source.title
      ? []
      : [h('p.english', languageOf(target.language), target.title)]),
    h('p.facts', [
      ...(source.level === undefined ? [] : [levelOf(source.level)]),
      ...(source.author === undefined ? [] : [h('span', inSource, source.author)]),
      h('span', counted(stats.words.source, 'word')),
      h('span', minutes({ stats, learning })),
      ...(recordings === undefined ? [] : [h('span', 'Recording')]),
      ...(state === undefined ? [] : [h('span.state', state)]),
    ]),
    ...(source.tags.length === 0 ? [] : [h('ul.tags', { ariaLabel: 'Subjects' }, source.tags.map(subject))]),
  ])
}
