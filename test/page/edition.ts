import type { Annotation, Term } from '../../src/core/model/annotation.ts'
import { type Edition, format } from '../../src/core/model/edition.ts'
import type { Link } from '../../src/core/model/link.ts'
import type { Span } from '../../src/core/model/span.ts'
import { type Mark, statuses, type Unit, type UnitText } from '../../src/core/model/unit.ts'

/** One language of a unit from its sentences, with one space between them. */
export function unitText(sentences: readonly string[], marks: readonly Mark[] = []): UnitText {
  const spans: Span[] = []
  let at = 0
  for (const sentence of sentences) {
    spans.push([at, at + sentence.length])
    at += sentence.length + 1
  }
  return { text: sentences.join(' '), sentences: spans, marks }
}

/** A unit of which only what matters is said: sentences link 1-1 as far as they go. */
export function unit(
  id: string,
  source: readonly string[],
  target: readonly string[] | null,
  more: Partial<Unit> = {},
): Unit {
  return {
    id,
    kind: 'paragraph',
    status: target === null ? 'missing' : 'written',
    source: unitText(source),
    target: target === null ? null : unitText(target),
    links: oneToOne(source.length, target?.length ?? 0),
    annotations: [],
    ...more,
  }
}

function oneToOne(source: number, target: number): Link[] {
  return Array.from({ length: Math.max(source, target) }, (_, index) => ({
    source: index < source ? [index] : [],
    target: index < target ? [index] : [],
    score: 1,
  }))
}

/** Where a quote stands in a text. */
export function spanOf(text: string, quote: string): Span {
  const start = text.indexOf(quote)
  if (start === -1) throw new Error(`No “${quote}” in “${text}”`)
  return [start, start + quote.length]
}

/** A term at a quote of a unit's source, with its counterpart. */
export function termAt(source: string, quote: string, term: string, target?: readonly [string, string]): Annotation {
  return {
    kind: 'term',
    term,
    source: [spanOf(source, quote)],
    target: target === undefined ? [] : [spanOf(...target)],
    match: { form: quote, by: 'headword' },
  }
}

export function term(id: string, more: Partial<Term> = {}): Term {
  return { id, term: id, renderings: [], see: [], ...more }
}

/** An edition of these units. */
export function edition(units: readonly Unit[], more: Partial<Edition> = {}): Edition {
  const sentences = (side: 'source' | 'target') =>
    units.reduce((sum, unit) => sum + (unit[side]?.sentences.length ?? 0), 0)
  const words = (side: 'source' | 'target') =>
    units.reduce((sum, unit) => sum + (unit[side]?.text.split(/\s+/).length ?? 0), 0)
  const annotations = units.flatMap(unit => unit.annotations)
  return {
    format,
    id: 'le-marche',
    source: {
      language: 'fr',
      title: 'Le Marché',
      author: 'Anne Doré',
      date: '2026-11-23',
      license: 'CC-BY-4.0',
      tags: [],
      sources: [],
    },
    target: { language: 'en', title: 'The Market', translator: 'Ben Hale', license: 'CC-BY-4.0' },
    units,
    terms: {},
    stats: {
      units: units.length,
      sentences: { source: sentences('source'), target: sentences('target') },
      words: { source: words('source'), target: words('target') },
      links: units.reduce((sum, unit) => sum + unit.links.length, 0),
      statuses: Object.fromEntries(
        statuses.map(status => [status, units.filter(unit => unit.status === status).length]),
      ) as Edition['stats']['statuses'],
      terms: annotations.filter(({ kind }) => kind === 'term').length,
      notes: annotations.filter(({ kind }) => kind === 'note').length,
    },
    ...more,
  }
}
