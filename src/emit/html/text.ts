import type { Element } from 'hast'
import { h } from 'hastscript'
import { typeset } from '../../language/typography.ts'
import type { Edition } from '../../model/edition.ts'
import type { EmitContext, OutputFile } from '../emitter.ts'
import { apparatusOf, type NoteItem, type TermItem } from './apparatus.ts'
import { type Heading, body as passages } from './body.ts'
import { appearance, arrangement, bar, choice, definitionChoice, footer, layoutChoice, words } from './controls.ts'
import { counted, describeTerm, languageName, minutes, seeAlso } from './describe.ts'
import { document } from './document.ts'
import { element, languageOf, text } from './element.ts'
import { footnotesOf } from './footnotes.ts'
import { highlightRules } from './highlights.ts'
import { linkTo } from './link.ts'
import { markdown } from './markdown.ts'

/** `<id>.html`: one text, whole, in one file. */
export function textPage(edition: Edition, context: EmitContext): OutputFile {
  const apparatus = apparatusOf(edition)
  const { sections, footnotes, headings } = passages({
    edition,
    apparatus,
    footnotes: footnotesOf(edition),
    met: new Set(),
  })
  const { source, target } = edition
  const [french, english] = [languageName(source.language), languageName(target?.language ?? context.library.target)]
  const settings = [
    ...(target === null ? [] : [arrangement]),
    ...(apparatus.items.length === 0 ? [] : [...words, definitionChoice(french, english)]),
    ...appearance,
  ]
  const content = [
    h('main#text', { className: target === null ? ['text', 'alone'] : ['text'], dataText: edition.id }, [
      heading(edition),
      ...contents(edition, headings),
      ...sections,
      ...(footnotes === undefined ? [] : [footnotes]),
    ]),
    ...wordsAndNotes(edition, context, apparatus.items),
    textFooter(edition, context),
  ]
  const languages = target === null ? [] : [choice(layoutChoice(french, english))]
  const body = { bar: bar(context, ['#text', 'To the text'], languages, settings), content }
  const path = `${edition.id}.html`
  const title = target === null || target.title === source.title ? source.title : `${source.title} — ${target.title}`
  const withoutScript = highlightRules(edition.units)
  return {
    path,
    content: document({ title, description: describe(edition), path, kind: 'text', withoutScript }, body, context),
  }
}

function describe({ source, target, stats }: Edition): string {
  const language = languageName(source.language)
  const by = source.author === undefined ? '' : ` by ${source.author}`
  const english =
    target?.translator === undefined ? '' : `, with the ${languageName(target.language)} of ${target.translator}`
  return `“${source.title}”${by}: ${counted(stats.words.source, 'word')} in ${language}${english}, ${counted(stats.terms, 'term')} and ${counted(stats.notes, 'note')} explained.`
}

function heading({ source, target, stats }: Edition): Element {
  const facts = [
    ...(source.level === undefined ? [] : [h('span.level', { title: `CEFR level ${source.level}` }, source.level)]),
    h('span', counted(stats.words.source, 'word')),
    h('span', minutes(stats.words.source)),
  ]
  return h('header.title', [
    h('p.facts', facts),
    element('h1', { className: ['p'] }, [
      element('span', { ...languageOf(source.language), className: ['a'] }, [
        text(typeset(source.title, source.language)),
      ]),
      ...(target === null
        ? []
        : [element('span', { ...languageOf(target.language), className: ['b'] }, [text(target.title)])]),
    ]),
    h('div.p.byline', [
      h('p.a', [
        ...(source.author === undefined ? [] : [h('span', languageOf(source.language), source.author)]),
        ...(source.date === undefined
          ? []
          : [h('span.date', [' · ', h('time', { dateTime: source.date }, writtenDate(source.date))])]),
      ]),
      ...(target === null
        ? []
        : [h('p.b', target.translator === undefined ? [] : [`Translated by ${target.translator}`])]),
    ]),
    ...(target === null ? [h('p.remark', 'This text has no translation yet.')] : unfinished(stats.statuses)),
  ])
}

function unfinished(statuses: Edition['stats']['statuses']): Element[] {
  const missing = statuses.missing ?? 0
  const stale = statuses.stale ?? 0
  const remarks = [
    ...(missing === 0 ? [] : [`${counted(missing, 'passage')} not translated yet`]),
    ...(stale === 0 ? [] : [`${counted(stale, 'translation')} older than the text`]),
  ]
  return remarks.length === 0 ? [] : [h('p.remark', `${remarks.join(', ')}.`)]
}

const dateFormats = {
  4: new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', year: 'numeric' }),
  7: new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', year: 'numeric', month: 'long' }),
  10: new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' }),
} as const

/** 2026-11-23 → 23 November 2026; without its day or month where it has none. */
function writtenDate(date: string): string {
  const format = dateFormats[date.length as keyof typeof dateFormats]
  const day = new Date(`${date}T00:00:00Z`.replace(/^(\d{4})T/, '$1-01-01T').replace(/^(\d{4}-\d{2})T/, '$1-01T'))
  return format === undefined || Number.isNaN(day.getTime()) ? date : format.format(day)
}

/** A table of contents, where there is more than a screen of text to find one's way in. */
function contents({ source, target }: Edition, headings: readonly Heading[]): Element[] {
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

function wordsAndNotes(edition: Edition, context: EmitContext, items: readonly (TermItem | NoteItem)[]): Element[] {
  if (items.length === 0) return []
  const heading = items.every(({ kind }) => kind === 'note')
    ? 'Notes'
    : items.every(({ kind }) => kind === 'term')
      ? 'Words'
      : 'Words and notes'
  return [
    h('section#notes', { ariaLabelledBy: 'notes-title' }, [
      h('h2#notes-title', heading),
      h(
        'ol.items',
        items.map(item => (item.kind === 'term' ? termItem(edition, context, item) : noteItem(edition, item))),
      ),
    ]),
  ]
}

function termItem(edition: Edition, context: EmitContext, { id, number, term, places }: TermItem): Element {
  const target = edition.target?.language ?? context.library.target
  return h(
    'li',
    { id, value: String(number), className: ['item', 'term', ...(term.level === undefined ? [] : [term.level])] },
    [
      ...describeTerm(term, edition.source.language, target),
      ...seeAlso(
        term.see.flatMap(id => edition.terms[id] ?? []),
        edition.source.language,
      ),
      occurrences(places),
    ],
  )
}

const noteNames = {
  culture: 'Culture',
  grammar: 'Grammar',
  idiom: 'Idiom',
  'false-friend': 'False friend',
  usage: 'Usage',
} as const

function noteItem({ source, target }: Edition, { id, number, note, quote, places }: NoteItem): Element {
  const language = languageOf(target?.language ?? 'en')
  return h('li', { id, value: String(number), className: ['item', 'note', `note-${note.kind}`] }, [
    h('p.word', [h('i', languageOf(source.language), quote), ' ', h('span.grammar', noteNames[note.kind])]),
    element('div', { ...language, className: ['def'] }, markdown(note.body)),
    occurrences(places),
  ])
}

/** The way back to each place. */
function occurrences(places: readonly string[]): Element {
  const links = places.flatMap((place, index) => {
    const label = places.length === 1 ? 'Back to the text' : `Back to place ${index + 1} of ${places.length}`
    return [text(' '), h('a', { href: `#${place}`, ariaLabel: label }, index === 0 ? '↩' : `${index + 1}`)]
  })
  return h('p.places', links)
}

function textFooter({ id, source, target }: Edition, context: EmitContext): Element {
  const { texts, library } = context
  const index = texts.findIndex(entry => entry.id === id)
  const [previous, next] = [texts[index - 1], index === -1 ? undefined : texts[index + 1]]
  const neighbour = (text: EmitContext['texts'][number], rel: 'prev' | 'next', label: string): Element =>
    h('a', { className: [rel], href: `${text.id}.html`, rel }, [
      h('small', label),
      h('span', { lang: library.source }, text.title),
    ])
  const neighbours = [
    ...(previous === undefined ? [] : [neighbour(previous, 'prev', 'Previous text')]),
    ...(next === undefined ? [] : [neighbour(next, 'next', 'Next text')]),
  ]
  const sources = source.sources.map(({ title, url }) => {
    const link = linkTo({ url })
    return h('li', link === undefined ? title : [{ ...link, children: [text(title)] }])
  })
  const license = source.license ?? library.license
  const translation = target === null ? '' : ` Translation: ${target.license ?? license}.`
  const above = [
    ...(sources.length === 0 ? [] : [h('section.sources', [h('h2', 'Sources'), h('ul', sources)])]),
    ...(neighbours.length === 0 ? [] : [h('nav.neighbours', { ariaLabel: 'Other texts' }, neighbours)]),
  ]
  return footer(context, above, `Text: ${license}.${translation}`)
}
