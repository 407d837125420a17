import { remember } from '../language/remember.ts'
import type { RenderingKnowledge } from '../language/terms.ts'
import type { TermAnnotation } from '../model/annotation.ts'
import { firstIndex } from '../model/sorted.ts'
import { quoteOf, type Span } from '../model/span.ts'
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
  const taken = new TakenPlaces(terms)
  const sureLinks = links.filter(({ score }) => score >= sure).toSorted((one, other) => one.source[0] - other.source[0])
  return terms.map(term => {
    if (term.target.length > 0) return term
    const own = linksOf(term, sureLinks)
    const isFree = (place: Place) => taken.at(place).every(other => isNested(term, other))
    const found = linked(term, { text: target.text, own, renderings, isFree })
    taken.add(found)
    return found
  })
}

/** The links whose source is a word of a term; links in the order of their sources, which are words and do not overlap. */
function linksOf({ source }: TermAnnotation, links: readonly WordLink[]): WordLink[] {
  const own = new Set<WordLink>()
  for (const span of source) {
    const first = firstIndex(links, link => link.source[1] > span[0])
    for (let at = first; at < links.length && links[at]!.source[0] < span[1]; at++) own.add(links[at]!)
  }
  return [...own]
}

/** Letters of the target that are asked for together. */
const shelf = 64

/** Terms by the places of the target that are theirs. */
class TakenPlaces {
  private readonly shelves = new Map<number, TermAnnotation[]>()

  constructor(terms: readonly TermAnnotation[]) {
    for (const term of terms) this.add(term)
  }

  add(term: TermAnnotation): void {
    for (const at of shelvesOf(term.target)) remember(this.shelves, at, () => []).push(term)
  }

  /** Those that share letters with a place. */
  at(place: Place): TermAnnotation[] {
    return [...shelvesOf(place)].flatMap(at => this.shelves.get(at) ?? []).filter(({ target }) => meet(target, place))
  }
}

function shelvesOf(place: Place): ReadonlySet<number> {
  const found = new Set<number>()
  for (const [start, end] of place) {
    for (let at = Math.floor(start / shelf); at * shelf < end; at++) found.add(at)
  }
  return found
}

/** Whether one of two terms stands inside the other, so that their counterparts may share words. */
const isNested = (one: TermAnnotation, other: TermAnnotation): boolean =>
  isInside(one.source, hullOf(other.source)) || isInside(other.source, hullOf(one.source))

interface Facing {
  readonly text: string
  /** The sure links of its words. */
  readonly own: readonly WordLink[]
  readonly renderings: RenderingKnowledge
  readonly isFree: (place: Place) => boolean
}

function linked(term: TermAnnotation, { text, own, renderings, isFree }: Facing): TermAnnotation {
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
