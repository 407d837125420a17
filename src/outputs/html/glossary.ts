import type { Element } from 'hast'
import { h } from 'hastscript'
import { remember } from '../../core/language/remember.ts'
import type { Term } from '../../core/model/annotation.ts'
import type { Occurrence, TextSummary } from '../../core/model/summary.ts'
import type { EmitContext, OutputFile } from '../emitter.ts'
import { appearance, bar, definitionChoice, footer } from './controls.ts'
import { counted, describeTerm, languageName, seeAlso } from './describe.ts'
import { document } from './document.ts'
import { element, languageOf, text } from './element.ts'
import { type Marker, markerOfTerms } from './quoted.ts'

interface Entry {
  /** Address in the page: a term that holds in one text alone carries the text's name. */
  readonly address: string
  readonly term: Term
  readonly places: { readonly summary: TextSummary; readonly occurrence: Occurrence }[]
}

/** Characters of the entries on one page, about: with style and script it stays below 300 kB. */
const usual = 240_000
/** Terms that the first page lists with their gloss; of more the headwords alone, of still more the letters. */
const mostGlosses = 1500
const mostHeadwords = 4000

/** Entries under one letter that stand on one page. */
interface Page {
  readonly letter: string
  readonly path: string
  readonly entries: readonly Entry[]
}

/**
 * `glossary.html`: every term that occurs, with the sentences in which it does. Of more than a page should hold the
 * entries stand by letters, `glossary.a.html`, and the first page lists them: an address in it still finds its term.
 */
export function glossaryPages(summaries: readonly TextSummary[], context: EmitContext): OutputFile[] {
  const { library, typeset } = context
  const entries = entriesOf(summaries, library.source)
  const isWhole = entries.reduce((sum, entry) => sum + lengthOf(entry), 0) <= usual
  const pages = isWhole ? [{ letter: '', path: first, entries }] : pagesOf(entries)
  const places = new Map(pages.flatMap(({ path, entries }) => entries.map(({ address }) => [address, path] as const)))
  const names = new Map(entries.map(({ term }) => [term.id, term.term]))
  const facts = [h('span', counted(entries.length, 'term')), h('span', counted(summaries.length, 'text'))]
  const { source, target } = library
  const marked = markerOfTerms(
    entries.map(({ term }) => term),
    source,
    target,
  )
  const writing = { names, source, target, typeset, marked }
  const whole = (page: Page): OutputFile =>
    pageOf(
      page,
      [
        title('Glossary', facts, ...filterOf(entries)),
        ...(entries.length === 0
          ? [h('p.remark', 'No term occurs yet.')]
          : [letters(entries), ...groups(page.entries, { ...writing, hrefOf: id => `#t-${id}` })]),
      ],
      context,
    )
  if (isWhole) return [whole(pages[0]!)]
  return [
    pageOf(
      { letter: '', path: first, entries },
      [title('Glossary', facts, ...filterOf(entries)), ...listed(pages, entries.length, library.source)],
      context,
    ),
    ...pages.map(page => {
      const hrefOf = (id: string): string => {
        const path = places.get(`t-${id}`) ?? first
        return `${path === page.path ? '' : path}#t-${id}`
      }
      const own = [h('span', counted(page.entries.length, 'term'))]
      return pageOf(
        page,
        [
          title(`Glossary: ${page.letter}`, own),
          lettersTo(pages, page),
          ...groups(page.entries, { ...writing, hrefOf }),
        ],
        context,
      )
    }),
  ]
}

const first = 'glossary.html'

const title = (name: string, facts: readonly Element[], ...more: readonly Element[]): Element =>
  h('header.title', [h('h1', name), h('p.facts', [...facts]), ...more])

/** Where the script puts its field: nothing moves then. */
const filterOf = (entries: readonly Entry[]): Element[] =>
  entries.length < 2 || entries.length > mostHeadwords ? [] : [h('p.filter.by-script')]

function pageOf({ letter, path, entries }: Page, content: Element[], context: EmitContext): OutputFile {
  const { library } = context
  const [source, target] = [languageName(library.source), languageName(library.target)]
  const settings = [definitionChoice(source, target), ...appearance]
  const body = {
    bar: bar(context, { skip: ['#glossary', 'To the glossary'], here: 'glossary', settings }),
    content: [
      h('main#glossary.glossary', path === first ? {} : { dataLetter: letter }, content),
      footer(context, [], `Glossary: ${library.license}.`),
    ],
  }
  const name = letter === '' ? 'Glossary' : `Glossary: ${letter}`
  const about = {
    title: `${name} — ${library.title}`,
    description: `${library.title}: ${counted(entries.length, `${source} term`)} explained in ${target}, with every sentence in which they stand.`,
  }
  return { path, content: document({ ...about, path, kind: 'glossary' }, body, context) }
}

/** How long an entry is, about: its words and their tags. */
function lengthOf({ term, places }: Entry): number {
  const shown = places.slice(0, mostPlaces)
  return (
    700 +
    JSON.stringify(term).length +
    shown.reduce((sum, { occurrence }) => sum + occurrence.source.length + occurrence.target.length + 300, 0)
  )
}

/** Entries by letter, those of a letter on as many pages as they need. */
function pagesOf(entries: readonly Entry[]): Page[] {
  const byLetter = new Map<string, Entry[]>()
  for (const entry of entries) remember(byLetter, letterOf(entry), () => []).push(entry)
  return [...byLetter].flatMap(([letter, own]) => {
    const pages: Entry[][] = []
    let length = usual
    for (const entry of own) {
      length += lengthOf(entry)
      if (length > usual) {
        pages.push([])
        length = lengthOf(entry)
      }
      pages.at(-1)!.push(entry)
    }
    return pages.map((entries, number) => {
      const path = `glossary.${letterName(letter)}${number === 0 ? '' : `.${number + 1}`}.html`
      return { letter, path, entries }
    })
  })
}

/** Every term with the way to its entry, or where they are very many the ways to the letters. */
function listed(pages: readonly Page[], count: number, language: string): Element[] {
  if (count > mostHeadwords) return [lettersTo(pages)]
  const line = ({ address, term }: Entry, path: string): Element =>
    h('li.item', { id: address }, [
      h('a', { ...languageOf(language), href: `${path}#${address}` }, term.term),
      ...(term.gloss === undefined || count > mostGlosses ? [] : [text(' '), h('span', term.gloss)]),
    ])
  return [
    lettersTo(pages),
    ...lettersIn(pages).map(letter =>
      h('section.letter', [
        h('h2', { id: `letter-${letterName(letter)}` }, letter),
        h(
          'ul.items.headwords',
          pages
            .filter(page => page.letter === letter)
            .flatMap(({ path, entries }) => entries.map(entry => line(entry, path))),
        ),
      ]),
    ),
  ]
}

const lettersIn = (pages: readonly Page[]): string[] => [...new Set(pages.map(({ letter }) => letter))]

/** The ways to the pages of all letters; several of one are counted. */
function lettersTo(pages: readonly Page[], own?: Page): Element {
  const link = (page: Page, index: number): Element => {
    const isNext = pages[index - 1]?.letter === page.letter
    const number = pages.slice(0, index).filter(({ letter }) => letter === page.letter).length + 1
    return h(
      'a',
      { href: page.path, ariaCurrent: page === own ? 'page' : undefined },
      isNext ? `${page.letter} ${number}` : page.letter,
    )
  }
  return h('nav.letters', { ariaLabel: 'Letters' }, [
    ...(own === undefined ? [] : [h('a', { href: first }, 'All'), text(' ')]),
    ...pages.flatMap((page, index) => [link(page, index), text(' ')]),
  ])
}

/** What every entry is written with. */
interface Names {
  /** Headwords by id. */
  readonly names: ReadonlyMap<string, string>
  readonly source: string
  readonly target: string
  readonly typeset: EmitContext['typeset']
  readonly marked: Marker
  /** Where the entry of a term stands, by its id. */
  readonly hrefOf: (id: string) => string
}

function entriesOf(summaries: readonly TextSummary[], language: string): Entry[] {
  const entries = new Map<string, Entry>()
  for (const summary of summaries) {
    for (const term of Object.values(summary.terms)) {
      const address = addressOf(term, summary)
      if (!entries.has(address)) entries.set(address, { address, term, places: [] })
    }
    for (const occurrence of summary.occurrences) {
      const term = summary.terms[occurrence.term]
      if (term !== undefined) entries.get(addressOf(term, summary))?.places.push({ summary, occurrence })
    }
  }
  const collator = new Intl.Collator(language)
  return [...entries.values()].sort(
    (a, b) => collator.compare(a.term.term, b.term.term) || (a.address < b.address ? -1 : 1),
  )
}

function addressOf({ id, local }: Term, summary: TextSummary): string {
  return local === true ? `t-${summary.id}-${id}` : `t-${id}`
}

/** The letter under which a term stands: its first, without accent. */
function letterOf({ term }: Entry): string {
  const first = term.term.normalize('NFD').match(/\p{L}/u)?.[0]?.toUpperCase()
  return first === undefined || !/[A-Z]/.test(first) ? '#' : first
}

function letters(entries: readonly Entry[]): Element {
  const found = [...new Set(entries.map(letterOf))]
  return h(
    'nav.letters',
    { ariaLabel: 'Letters' },
    found.flatMap(letter => [h('a', { href: `#letter-${letterName(letter)}` }, letter), text(' ')]),
  )
}

const letterName = (letter: string): string => (letter === '#' ? 'other' : letter.toLowerCase())

function groups(entries: readonly Entry[], names: Names): Element[] {
  const found = [...new Set(entries.map(letterOf))]
  return found.map(letter =>
    h('section.letter', [
      h('h2', { id: `letter-${letterName(letter)}` }, letter),
      h(
        'ul.items',
        entries.filter(entry => letterOf(entry) === letter).map(entry => item(entry, names)),
      ),
    ]),
  )
}

function item({ address, term, places }: Entry, { names, source, target, typeset, marked, hrefOf }: Names): Element {
  return h('li.item.term', { id: address }, [
    ...describeTerm(term, [source, target], marked),
    ...seeAlso(
      term.see.flatMap(id => (names.has(id) ? [{ id, term: names.get(id)! }] : [])),
      source,
      hrefOf,
    ),
    ...(places.length === 0 ? [] : [concordance(term, places, typeset)]),
  ])
}

/** Places of a term that stand in its entry: the search finds the others. */
const mostPlaces = 20

function concordance({ term }: Term, places: Entry['places'], typeset: EmitContext['typeset']): Element {
  const lines = places
    .slice(0, mostPlaces)
    .map(({ summary, occurrence }) =>
      h('li.p', [
        element('p', { ...languageOf(summary.source.language), className: ['a'] }, [
          text(typeset(occurrence.source, summary.source.language)),
        ]),
        element(
          'p',
          { ...languageOf(summary.target?.language ?? 'und'), className: ['b'] },
          occurrence.target === '' ? [] : [text(occurrence.target)],
        ),
        h('p.from', [
          h(
            'a',
            { ...languageOf(summary.source.language), href: `${summary.id}.html#${occurrence.unit}` },
            summary.source.title,
          ),
        ]),
      ]),
    )
  const search = `search.html#${encodeURIComponent(term)}`
  const others = places.length - lines.length
  return h('details.concordance', [
    h('summary', counted(places.length, 'place')),
    h('ul', lines),
    ...(others === 0 ? [] : [h('p.from', [h('a', { href: search }, `Search for ${counted(others, 'more place')}`)])]),
  ])
}
