import type { Annotation } from '../core/model/annotation.ts'
import type { Span } from '../core/model/span.ts'
import type { Mark, Unit } from '../core/model/unit.ts'
import type { WordPlace } from './words.ts'

/** A stretch of one side of a unit in which nothing begins or ends. */
export interface Piece {
  /** UTF-16 indices into the side’s text, end exclusive; empty where a mark without words stands, as a footnote’s. */
  readonly span: Span
  readonly text: string
  /** Index of its sentence; undefined for the white space between two. */
  readonly sentence?: number
  /** Inline formatting over it, outer before inner. */
  readonly marks: readonly Mark[]
  /** Terms and notes over it, in the order of the unit. */
  readonly annotations: readonly Annotation[]
  /** Of a source, where its words were given. */
  readonly word?: WordPlace
}

/**
 * Cuts one side of a unit wherever a sentence, mark, term, note or word begins or ends: joined, the pieces are its text.
 *
 * `words` are those that `wordsOf` gives for the unit; they are of the source. Empty where there is no translation.
 */
export function pieces(unit: Unit, side: 'source' | 'target', words: readonly WordPlace[] = []): Piece[] {
  const content = unit[side]
  if (content === null) return []
  const { text, sentences, marks } = content
  const own = side === 'source' ? words : []
  const placed = unit.annotations.filter(annotation => annotation[side].length > 0)
  const spans = [
    ...sentences,
    ...marks.map(({ span }) => span),
    ...placed.flatMap(annotation => annotation[side]),
    ...own.map(({ span }) => span),
  ]
  return stretches(text.length, spans).map(([start, end]): Piece => {
    const covers = ([from, to]: Span) => (start === end ? from === start && to === end : from <= start && end <= to)
    const sentence = sentences.findIndex(([from, to]) => from <= start && end <= to)
    const word = start === end ? undefined : own.find(({ span }) => covers(span))
    return {
      span: [start, end],
      text: text.slice(start, end),
      ...(sentence === -1 ? {} : { sentence }),
      marks: marks.filter(({ span: [from, to] }) => (from <= start && end <= to && from < to) || covers([from, to])),
      annotations: placed.filter(annotation => annotation[side].some(([from, to]) => from <= start && end <= to)),
      ...(word === undefined ? {} : { word }),
    }
  })
}

/** From border to border; an empty span is a stretch of its own before what begins there. */
function stretches(length: number, spans: readonly Span[]): Span[] {
  const borders = [...new Set([0, length, ...spans.flat()])].sort((one, other) => one - other)
  const empty = new Set(spans.filter(([start, end]) => start === end).map(([start]) => start))
  return borders.flatMap((start, at): Span[] => {
    const end = borders[at + 1]
    return [
      ...(empty.has(start) ? [[start, start] as const] : []),
      ...(end === undefined ? [] : [[start, end] as const]),
    ]
  })
}
