import type { RenderingKnowledge } from '../language/terms.ts'
import type { TermAnnotation } from '../model/annotation.ts'
import { overlap, quoteOf, type Span } from '../model/span.ts'
import type { Unit } from '../model/unit.ts'
import { sure, type WordLink } from '../model/word-link.ts'
import { hullOf, isInside, lengthOf, meet, type Place } from './places.ts'

/** Share of a term's letters that sure links must speak for. */
const enough = 0.6
/** A counterpart in more pieces is more likely a mistake. */
const mostPieces = 3

/**
 * Terms in text order that no listed rendering has found take the words that sure links of words lead to, as long as
 * these are no other term's and say more than an article or a preposition does.
 */
export function withLinkedCounterparts(
  terms: readonly TermAnnotation[],
  { target }: Omit<Unit, 'annotations'>,
  links: readonly WordLink[],
  renderings: RenderingKnowledge,
): readonly TermAnnotation[] {
  if (target === null || links.length === 0 || terms.every(term => term.target.length > 0)) return terms
  const known: TermAnnotation[] = []
  for (const [at, term] of terms.entries()) {
    const isFree = (place: Place): boolean => {
      const others = [...known, ...terms.slice(at + 1)]
      return others.every(other => !meet(other.target, place) || isNested(term, other))
    }
    known.push(term.target.length > 0 ? term : linked(term, { text: target.text, links, renderings, isFree }))
  }
  return known
}

/** Whether one of two terms stands inside the other, so that their counterparts may share words. */
const isNested = (one: TermAnnotation, other: TermAnnotation): boolean =>
  isInside(one.source, hullOf(other.source)) || isInside(other.source, hullOf(one.source))

interface Facing {
  readonly text: string
  readonly links: readonly WordLink[]
  readonly renderings: RenderingKnowledge
  readonly isFree: (place: Place) => boolean
}

function linked(term: TermAnnotation, { text, links, renderings, isFree }: Facing): TermAnnotation {
  const own = links.filter(({ source, score }) => score >= sure && term.source.some(span => overlap(span, source)))
  if (own.length === 0 || lettersOf(own) < enough * lengthOf(term.source)) return term
  const place = joined(
    own.map(({ target }) => target),
    text,
  )
  if (place.length > mostPieces || !isFree(place) || !saysSomething(place, text, renderings)) return term
  const score = own.reduce((sum, { score }) => sum + score, 0) / own.length
  return { ...term, target: place, match: { ...term.match, linked: Number(score.toFixed(2)) } }
}

/** Letters of the source that the links speak for. */
function lettersOf(links: readonly WordLink[]): number {
  let sum = 0
  let last = -1
  for (const { source } of links) {
    if (source[0] !== last) sum += source[1] - source[0]
    last = source[0]
  }
  return sum
}

/** Spans in text order, those that nothing but a space or a hyphen parts as one. */
function joined(spans: readonly Span[], text: string): Place {
  const place: [number, number][] = []
  for (const [start, end] of spans.toSorted((one, other) => one[0] - other[0])) {
    const last = place.at(-1)
    if (last !== undefined && /^[\s\u00A0\u202F-]*$/u.test(text.slice(last[1], start))) last[1] = Math.max(last[1], end)
    else place.push([start, end])
  }
  return place
}

const saysSomething = (place: Place, text: string, { slotsOf }: RenderingKnowledge): boolean =>
  place.some(span => slotsOf(quoteOf(text, span)).some(slot => slot?.weak === false))
