import type { Term } from '../../core/model/annotation.ts'
import type { Edition } from '../../core/model/edition.ts'
import type { Link } from '../../core/model/link.ts'
import { overlap, type Span } from '../../core/model/span.ts'
import type { Unit, UnitText } from '../../core/model/unit.ts'
import type { EmitContext } from '../emitter.ts'
import { inLanguage, inlineHtml, noteHtml, plainHtml } from './html.ts'
import { linkBack } from './link-back.ts'
import { type Note, noteTypes } from './note-types.ts'
import { questionNotes } from './questions.ts'

/** Words in their sentences, then sentences, unit by unit; at the end the questions. What is not translated is left out. */
export function notesOf(edition: Edition, context: EmitContext): Note[] {
  return [...edition.units.flatMap(unit => notesOfUnit(edition, unit, context)), ...questionNotes(edition, context)]
}

function notesOfUnit(edition: Edition, unit: Unit, context: EmitContext): Note[] {
  const { target } = unit
  if (target === null) return []
  const linked = unit.links.filter(({ source, target }) => source.length > 0 && target.length > 0)
  const words = firstPlaces(unit).flatMap(([id, spans]): Note[] => {
    const link = linked.find(link => spans.every(span => isWithin(span, sentencesOf(unit.source, link.source))))
    const term = edition.terms[id]
    return link === undefined || term === undefined
      ? []
      : [wordNote(edition, { unit, target, link, term, spans }, context)]
  })
  const sentences = linked.map((link): Note => {
    const { source, target: translated } = sidesOf(edition, { unit, target, link })
    const fields = [source, translated, notesIn(edition, unit, link), linkBack(edition, context, unit)]
    const number = unit.links.indexOf(link) + 1
    return noteOf(edition, unit, context, { type: noteTypes.sentence, address: String(number), fields })
  })
  return [...words, ...sentences]
}

/** Each term of a unit where it first stands. */
function firstPlaces({ annotations }: Unit): [term: string, spans: readonly Span[]][] {
  const places = new Map<string, readonly Span[]>()
  for (const annotation of annotations) {
    if (annotation.kind === 'term' && !places.has(annotation.term)) places.set(annotation.term, annotation.source)
  }
  return [...places]
}

interface Place {
  readonly unit: Unit
  readonly target: UnitText
  readonly link: Link
}

interface WordPlace extends Place {
  readonly term: Term
  readonly spans: readonly Span[]
}

function wordNote(edition: Edition, place: WordPlace, context: EmitContext): Note {
  const { unit, link, term, spans } = place
  const { target } = sidesOf(edition, place)
  const own = edition.source.language
  const other = edition.target?.language ?? context.library.target
  const examples = [[term.example?.[own], own] as const, [term.example?.[other], other] as const].flatMap(
    ([body, language]) => (body === undefined ? [] : [inlineHtml(body, language)]),
  )
  const fields = [
    inLanguage(withGaps(unit.source.text, sentencesOf(unit.source, link.source), spans), own),
    target,
    inLanguage(plainHtml(term.term), own),
    inLanguage(plainHtml([term.pos, term.gender].filter(part => part !== undefined).join(', ')), 'en'),
    inLanguage(plainHtml(term.gloss ?? term.renderings.join(', ')), other),
    term.level ?? '',
    term.ipa === undefined ? '' : inLanguage(plainHtml(`/${term.ipa}/`), `${own}-fonipa`),
    examples.join('<br>'),
    notesIn(edition, unit, link),
    linkBack(edition, context, unit),
  ]
  const tags = term.level === undefined ? [] : [`level::${term.level}`]
  return noteOf(edition, unit, context, { type: noteTypes.word, address: term.id, fields, tags })
}

function noteOf(
  { id }: Edition,
  unit: Unit,
  { library }: EmitContext,
  { type, address, fields, tags = [] }: Pick<Note, 'type' | 'fields'> & { address: string; tags?: readonly string[] },
): Note {
  const kind = type === noteTypes.word ? 'word' : 'sentence'
  return {
    type,
    guid: `${library.name}/${id}/${unit.id}/${kind}/${address}`,
    fields,
    tags: [id, ...tags, ...(unit.status === 'stale' ? ['stale'] : [])],
  }
}

/** Both sides of a link as HTML. */
function sidesOf({ source, target: work }: Edition, { unit, target, link }: Place): { source: string; target: string } {
  const joined = (side: UnitText, sentences: readonly number[]) =>
    sentencesOf(side, sentences)
      .map(([start, end]) => plainHtml(side.text.slice(start, end)))
      .join(' ')
  return {
    source: inLanguage(joined(unit.source, link.source), source.language),
    target: inLanguage(joined(target, link.target), work?.language ?? ''),
  }
}

const sentencesOf = ({ sentences }: UnitText, numbers: readonly number[]): Span[] =>
  numbers.map(number => sentences[number]!)

const isWithin = ([start, end]: Span, sentences: readonly Span[]): boolean =>
  sentences.some(([from, to]) => from <= start && end <= to)

/** Sentences whose words at these spans are one gap: they are asked for together. */
function withGaps(text: string, sentences: readonly Span[], spans: readonly Span[]): string {
  return sentences
    .map(([from, to]) => {
      let at = from
      const pieces = spans.flatMap(([start, end]) => {
        if (start < at || end > to) return []
        const before = plainHtml(text.slice(at, start))
        at = end
        return [before, `{{c1::${plainHtml(text.slice(start, end))}}}`]
      })
      return [...pieces, plainHtml(text.slice(at, to))].join('')
    })
    .join(' ')
}

function notesIn(edition: Edition, { source, annotations }: Unit, link: Link): string {
  const sentences = sentencesOf(source, link.source)
  return annotations
    .flatMap(annotation =>
      annotation.kind === 'note' && annotation.source.some(span => sentences.some(each => overlap(span, each)))
        ? [noteHtml(annotation.note.body, edition.target?.language ?? '')]
        : [],
    )
    .join('')
}
