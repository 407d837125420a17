import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Edition } from '../../core/model/edition.ts'
import type { EmitContext } from '../emitter.ts'
import type { NoteItem, TermItem } from './apparatus.ts'
import { contains, describeTerm, seeAlso } from './describe.ts'
import { element, languageOf, text } from './element.ts'
import { markdown } from './markdown.ts'
import { markerOf } from './quoted.ts'

/** The words and notes of a page, in the order in which a reader meets them. Cards are made from them. */
export function wordsAndNotes(
  edition: Edition,
  context: EmitContext,
  items: readonly (TermItem | NoteItem)[],
): Element[] {
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

export function termItem(
  edition: Edition,
  context: EmitContext,
  { id, number, term, parts, places }: TermItem,
): Element {
  const target = edition.target?.language ?? context.library.target
  const className = ['item', 'term', ...(term.level === undefined ? [] : [term.level])]
  return element('li', { id, value: String(number), className }, [
    ...describeTerm(term, [edition.source.language, target], markerOf(edition)),
    ...contains([...parts], edition.source.language),
    ...seeAlso(
      term.see.flatMap(id => edition.terms[id] ?? []).filter(other => !parts.has(other)),
      edition.source.language,
    ),
    occurrences(places),
  ])
}

const noteNames = {
  culture: 'Culture',
  grammar: 'Grammar',
  idiom: 'Idiom',
  'false-friend': 'False friend',
  usage: 'Usage',
} as const

export function noteItem(edition: Edition, { id, number, note, quote, places }: NoteItem): Element {
  const { source, target } = edition
  const language = languageOf(target?.language ?? 'en')
  return h('li', { id, value: String(number), className: ['item', 'note', `note-${note.kind}`] }, [
    h('p.word', [h('i', languageOf(source.language), quote), ' ', h('span.grammar', noteNames[note.kind])]),
    element('div', { ...language, className: ['def'] }, markerOf(edition)(markdown(note.body))),
    occurrences(places),
  ])
}

/** The way back to each place. */
function occurrences(places: readonly string[]): Element {
  const links = places.flatMap((place, index) => {
    const ariaLabel = places.length === 1 ? 'Back to the text' : `Back to place ${index + 1} of ${places.length}`
    return [text(' '), element('a', { href: `#${place}`, ariaLabel }, [text(index === 0 ? '↩' : `${index + 1}`)])]
  })
  return element('p', { className: ['places'] }, links)
}
