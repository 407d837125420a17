import type { Element } from 'hast'
import { h } from 'hastscript'
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

/** `glossary.html`: every term that occurs, with the sentences in which it does. */
export function glossaryPage(summaries: readonly TextSummary[], context: EmitContext): OutputFile {
  const { library } = context
  const entries = entriesOf(summaries, library.source)
  const names = new Map(entries.map(({ term }) => [term.id, term.term]))
  const { source: own, target: other } = library
  const marked = markerOfTerms(
    entries.map(({ term }) => term),
    own,
    other,
  )
  const content = [
    h('main#glossary.glossary', [
      h('header.title', [
        h('h1', 'Glossary'),
        h('p.facts', [h('span', counted(entries.length, 'term')), h('span', counted(summaries.length, 'text'))]),
      ]),
      ...(entries.length === 0
        ? [h('p.remark', 'No term occurs yet.')]
        : [
            letters(entries),
            ...groups(entries, { names, source: own, target: other, typeset: context.typeset, marked }),
          ]),
    ]),
    footer(context, [], `Glossary: ${library.license}.`),
  ]
  const [source, target] = [languageName(library.source), languageName(library.target)]
  const settings = [definitionChoice(source, target), ...appearance]
  const body = { bar: bar(context, { skip: ['#glossary', 'To the glossary'], settings }), content }
  const title = `Glossary — ${library.title}`
  const description = `${library.title}: ${counted(entries.length, `${source} term`)} explained in ${target}, with every sentence in which they stand.`
  const path = 'glossary.html'
  return { path, content: document({ title, description, path, kind: 'glossary' }, body, context) }
}

/** What every entry is written with. */
interface Names {
  /** Headwords by id. */
  readonly names: ReadonlyMap<string, string>
  readonly source: string
  readonly target: string
  readonly typeset: EmitContext['typeset']
  readonly marked: Marker
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

function item({ address, term, places }: Entry, { names, source, target, typeset, marked }: Names): Element {
  return h('li.item.term', { id: address }, [
    ...describeTerm(term, [source, target], marked),
    ...seeAlso(
      term.see.flatMap(id => (names.has(id) ? [{ id, term: names.get(id)! }] : [])),
      source,
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
