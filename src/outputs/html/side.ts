import type { Element, ElementContent, Properties } from 'hast'
import type { Annotation, NoteAnnotation, TermAnnotation } from '../../core/model/annotation.ts'
import type { Edition } from '../../core/model/edition.ts'
import { overlap, type Span } from '../../core/model/span.ts'
import type { Unit, UnitText } from '../../core/model/unit.ts'
import type { EmitContext } from '../emitter.ts'
import type { Apparatus, NoteItem, TermItem } from './apparatus.ts'
import { element, text } from './element.ts'
import type { Footnotes } from './footnotes.ts'
import { inline, type Layer, lines, linkedSpans, markLayers, type Point, picturePoints, ranks } from './inline.ts'

/** What the rendering of a text's units carries along. */
export interface Reading {
  readonly edition: Edition
  readonly typeset: EmitContext['typeset']
  readonly apparatus: Apparatus
  readonly footnotes: Footnotes
  /** By unit: its number in the whole text, from 1, by which people name it; absent where no margin shows it. */
  readonly numbers?: ReadonlyMap<string, number>
  /** Of units whose translation stands with another one: that one's id and the class of the link there. */
  readonly hosts?: ReadonlyMap<string, string>
  /** Terms that the page has shown: the first place of each is marked. */
  readonly met: Set<TermItem>
  /** What stands above the words of a unit; absent where nothing does. */
  readonly above?: (unit: Unit) => readonly Layer[]
}

/** The source of a unit. `firstLink`: number of the unit's first link in its group, so that links of a table stay apart. */
export function sourceContent(reading: Reading, unit: Unit, firstLink = 0): ElementContent[] {
  const sentences = sentencesOf(unit, 'source', firstLink, reading.hosts?.get(unit.id))
  const whole = reading.typeset(unit.source.text, reading.edition.source.language)
  const above = reading.above?.(unit) ?? []
  const isPlain = unit.annotations.length === 0 && unit.source.marks.length === 0 && above.length === 0
  if (isPlain) return plain(whole, sentences)
  const links = linkedSpans(unit.source)
  const layers = [...sentences.map(sentenceLayer), ...markLayers(unit.source, unit.kind), ...above]
  const points = [...footnotePoints(reading, unit.source, 'source'), ...picturePoints(unit.source)]
  unit.annotations.forEach((annotation, index) => {
    if (annotation.kind === 'note') {
      const item = reading.apparatus.notes.get(annotation)
      if (item === undefined) return
      const open = (): Element => element('span', { className: ['q'], dataA: index })
      layers.push(...annotation.source.map(span => ({ span, rank: ranks.note, open })))
      points.push({ at: lastEnd(annotation), node: noteReference(item, unit, index) })
      return
    }
    const item = reading.apparatus.terms.get(annotation.term)
    if (item === undefined || isInside(annotation, unit.annotations)) return
    const free = annotation.source.filter(span => !links.some(link => overlap(link, span)))
    const properties = termProperties(reading, item, index)
    free.forEach((span, piece) => {
      // Of a term with a gap, the last piece alone carries the number.
      const own = piece === free.length - 1 ? { ...properties, dataN: item.number } : properties
      layers.push({ span, rank: ranks.term, open: () => element('a', own) })
    })
    if (free.length === 0) points.push({ at: lastEnd(annotation), node: termReference(item, index) })
  })
  return inline(whole, layers, points)
}

/** The translation of a unit, with the counterparts of its terms and notes where they were found. */
export function targetContent(reading: Reading, unit: Unit, target: UnitText, firstLink = 0): ElementContent[] {
  const sentences = sentencesOf(unit, 'target', firstLink)
  const found = unit.annotations.flatMap((annotation, index) => annotation.target.map(span => ({ span, index })))
  if (found.length === 0 && target.marks.length === 0) return plain(target.text, sentences)
  const counterparts = found.map(({ span, index }): Layer => {
    return { span, rank: ranks.note, open: () => element('span', { className: ['r'], dataA: index }) }
  })
  const points = [...footnotePoints(reading, target, 'target'), ...picturePoints(target)]
  return inline(
    target.text,
    [...sentences.map(sentenceLayer), ...counterparts, ...markLayers(target, unit.kind)],
    points,
  )
}

/** A sentence on its page: what its element carries. */
interface Sentence {
  readonly span: Span
  readonly properties: Properties
}

/** The sentences of one side of a unit; those of a link have the same number, those of the source an address too. */
function sentencesOf(unit: Unit, side: 'source' | 'target', firstLink: number, host?: string): Sentence[] {
  const { id, links } = unit
  const sentences = unit[side]?.sentences ?? []
  const numbers = sentences.map(() => 0)
  for (let number = 0; number < links.length; number++) {
    for (const sentence of links[number]![side]) numbers[sentence] = number
  }
  return sentences.map((span, index) => {
    const className = ['s', `l${firstLink + numbers[index]!}`]
    if (side === 'target') return { span, properties: { className } }
    const dataWith = links[numbers[index]!]?.unit === undefined ? undefined : host
    return {
      span,
      properties: { className, id: `${id}.${index + 1}`, ...(dataWith === undefined ? {} : { dataWith }) },
    }
  })
}

/** Opens elements with the same properties, the address in the first alone. */
function sentenceLayer({ span, properties }: Sentence): Layer {
  let opened = false
  const open = (): Element => {
    const { id: _id, ...rest } = properties
    const node = element('span', opened ? rest : properties)
    opened = true
    return node
  }
  return { span, rank: ranks.sentence, open }
}

/** Text of which only the sentences are known: most of a novel, so it takes the short way. */
function plain(whole: string, sentences: readonly Sentence[]): ElementContent[] {
  const result: ElementContent[] = []
  let at = 0
  for (const { span, properties } of sentences) {
    if (span[0] > at) result.push(...lines(whole.slice(at, span[0])))
    result.push(element('span', properties, lines(whole.slice(span[0], span[1]))))
    at = span[1]
  }
  if (at < whole.length) result.push(...lines(whole.slice(at)))
  return result
}

function termProperties({ met }: Reading, item: TermItem, index: number): Properties {
  const first = !met.has(item)
  met.add(item)
  const className = ['t', ...(item.term.level === undefined ? [] : [item.term.level]), ...(first ? ['first'] : [])]
  return { className, href: `#${item.id}`, dataA: index }
}

/** Stands behind a term that is a link already. */
function termReference(item: TermItem, index: number): Element {
  const label = `Word: ${item.term.term}`
  return element('a', { className: ['n'], href: `#${item.id}`, ariaLabel: label, dataN: item.number, dataA: index })
}

function noteReference(item: NoteItem, unit: Unit, index: number): Element {
  const label = `Note ${item.number}`
  const properties = { className: ['n'], id: `${unit.id}-${item.id}`, href: `#${item.id}`, ariaLabel: label }
  return element('a', { ...properties, dataN: item.number, dataA: index })
}

function footnotePoints({ footnotes }: Reading, side: UnitText, language: 'source' | 'target'): Point[] {
  return side.marks.flatMap(({ kind, span, label }) => {
    const given = kind === 'footnote' && label !== undefined ? footnotes.refer(label, language) : undefined
    if (given === undefined) return []
    const id = footnoteReferenceId(given.number, language, given.reference)
    const link = element('a', { href: `#fn-${given.number}`, id, ariaLabel: `Footnote ${given.number}` }, [
      text(String(given.number)),
    ])
    return [{ at: span[1], node: element('sup', { className: ['fn'] }, [link]) }]
  })
}

export function footnoteReferenceId(number: number, language: 'source' | 'target', reference: number): string {
  return `fr-${number}-${language}-${reference}`
}

/** Whether a term is a part of a longer one that is shown: a link holds no link. */
function isInside(annotation: TermAnnotation, annotations: readonly Annotation[]): boolean {
  return (
    annotation.parent !== undefined ||
    annotations.some(
      other =>
        other !== annotation &&
        other.kind === 'term' &&
        other.source.some(outer =>
          annotation.source.some(inner => overlap(outer, inner) && comesFirst(other, annotation)),
        ),
    )
  )
}

/** Of two terms at one place, the one that starts first, then the longer one, is shown. */
function comesFirst(a: TermAnnotation, b: TermAnnotation): boolean {
  const start = (a.source[0]?.[0] ?? 0) - (b.source[0]?.[0] ?? 0)
  return start < 0 || (start === 0 && lastEnd(a) > lastEnd(b))
}

function lastEnd({ source }: TermAnnotation | NoteAnnotation): number {
  return Math.max(0, ...source.map((span: Span) => span[1]))
}
