import type { Term, TermAnnotation } from '../core/model/annotation.ts'
import type { Edition } from '../core/model/edition.ts'
import type { Link } from '../core/model/link.ts'
import type { Span } from '../core/model/span.ts'
import type { Tombstone } from '../core/model/tombstone.ts'
import type { Unit, UnitText } from '../core/model/unit.ts'

/** One link with the words on both sides. */
export interface Pair {
  /** Id of the unit. */
  readonly unit: string
  /** The source sentences, joined by a space; empty where the translation adds something. */
  readonly source: string
  /** The target sentences, joined by a space; empty where the translation leaves something out. */
  readonly target: string
  /** Id of the unit in whose target the counterpart stands, where that is not this unit's own; `target` is empty. */
  readonly elsewhere?: string
  /** How sure the aligner is, 0 to 1. */
  readonly score: number
}

/** A term at one place of a unit. */
export interface TermPlace {
  readonly term: Term
  readonly annotation: TermAnnotation
  /** The words that stand there in the source, one string a span. */
  readonly source: readonly string[]
  /** The words of its counterpart, one string a span; empty where none was found. */
  readonly target: readonly string[]
}

/** The unit with this id, undefined where the text has none. */
export function unitById(edition: Edition, id: string): Unit | undefined {
  return edition.units.find(unit => unit.id === id)
}

/** Where an address leads that may be old: to its unit, or to what stands there since it is gone. */
export interface Landing {
  /** The unit itself, the one that its words went into, else the one behind which it stood; undefined: the beginning. */
  readonly unit?: Unit
  /** Absent where the unit lives. */
  readonly gone?: Tombstone
}

/** Where the address of a unit leads; undefined for one that the text never had. */
export function landingOf(edition: Edition, id: string): Landing | undefined {
  const living = unitById(edition, id)
  if (living !== undefined) return { unit: living }
  const gone = edition.gone?.find(stone => stone.id === id)
  if (gone === undefined) return undefined
  const unit = unitById(edition, gone.into ?? gone.after ?? '')
  return unit === undefined ? { gone } : { unit, gone }
}

/** A sentence by its place. */
export interface SentencePlace {
  readonly unit: Unit
  readonly side: 'source' | 'target'
  /** From 0. */
  readonly sentence: number
}

/** The sentence with this id; undefined where the text has none, since its words have changed. */
export function sentenceById(edition: Edition, id: string): SentencePlace | undefined {
  for (const unit of edition.units) {
    for (const side of ['source', 'target'] as const) {
      const sentence = unit[side]?.sentenceIds?.indexOf(id) ?? -1
      if (sentence !== -1) return { unit, side, sentence }
    }
  }
  return undefined
}

/** The pieces of a text that spans name (UTF-16, end exclusive). */
export function quotes(text: string, spans: readonly Span[]): string[] {
  return spans.map(([start, end]) => text.slice(start, end))
}

/** The sentences of one side of a unit. */
export function sentences(side: UnitText): string[] {
  return quotes(side.text, side.sentences)
}

/** The link that holds a sentence of one side, counted from 0; undefined where there is no such sentence. */
export function linkOf(unit: Unit, side: 'source' | 'target', sentence: number): Link | undefined {
  return unit.links.find(link => link[side].includes(sentence))
}

/** The links of a unit with the words on both sides. */
export function pairsOfUnit(unit: Unit): Pair[] {
  return unit.links.map(link => ({
    unit: unit.id,
    source: joined(unit.source, link.source),
    target: unit.target === null ? '' : joined(unit.target, link.target),
    ...(link.unit === undefined ? {} : { elsewhere: link.unit }),
    score: link.score,
  }))
}

function joined({ text, sentences }: UnitText, numbers: readonly number[]): string {
  return numbers.length === 1
    ? text.slice(sentences[numbers[0]!]![0], sentences[numbers[0]!]![1])
    : numbers.map(number => text.slice(...sentences[number]!)).join(' ')
}

/** Every link of a text with the words on both sides, in order. */
export function pairsOf(edition: Edition): Pair[] {
  return edition.units.flatMap(pairsOfUnit)
}

/** The terms of a unit at their places, in order. */
export function termsOf(edition: Edition, unit: Unit): TermPlace[] {
  return unit.annotations.flatMap(annotation => {
    const term = annotation.kind === 'term' ? edition.terms[annotation.term] : undefined
    if (annotation.kind !== 'term' || term === undefined) return []
    const target = unit.target === null ? [] : quotes(unit.target.text, annotation.target)
    return [{ term, annotation, source: quotes(unit.source.text, annotation.source), target }]
  })
}

/** A value with all that it holds, which nothing changes any more. */
export function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const part of Object.values(value)) frozen(part)
  return Object.freeze(value)
}
