import { remember } from '../language/remember.ts'
import type { Piece } from '../language/terms.ts'
import type { TermAnnotation } from '../model/annotation.ts'
import type { Span } from '../model/span.ts'
import type { Unit } from '../model/unit.ts'
import { piecesOfSentence } from './pieces.ts'
import { byPlace, endOf, hullOf, isInside, lengthOf, meet, type Place, startOf } from './places.ts'
import type { PreparedRendering } from './prepare.ts'
import { mayHold, renderingsAmong, searchable } from './renderings.ts'
import { spansOf, type TermPlace } from './terms.ts'

const none: readonly never[] = []

/** A term with its spans in the source. */
export interface Drawn extends Pick<TermPlace, 'prepared' | 'match'> {
  readonly spans: Place
}

/** The terms of a unit as annotations in text order, each with its counterpart where the translation has one. */
export function withCounterparts(drawn: readonly Drawn[], unit: Omit<Unit, 'annotations'>): TermAnnotation[] {
  if (drawn.length === 0) return []
  const counterpartsOf = counterpartsIn(unit)
  const terms = drawn.length === 1 ? drawn : [...drawn].sort((one, other) => byPlace(one.spans, other.spans))
  const possible = terms.map(({ spans, prepared }) => counterpartsOf(spans, prepared.renderings()))
  const targets = chosen({ terms, possible }, counterpartsOf)
  return terms.map(({ prepared, spans, match }, index) => ({
    kind: 'term',
    term: prepared.definition.id,
    source: spans,
    target: targets[index]!,
    match,
  }))
}

/** The terms of a unit in text order, the longer first, and for each the places that may be its counterpart. */
interface Facing {
  readonly terms: readonly Drawn[]
  readonly possible: readonly (readonly Place[])[]
}

/**
 * One counterpart for each term.
 *
 * A term inside another takes what stands inside that one's counterpart. Others take the next place that their own
 * term has not and, if they can, that no other term has or may have as a part of its own; where places run out they
 * are shared.
 */
function chosen(facing: Facing, counterpartsOf: Counterparts): readonly Place[] {
  const targets: Place[] = []
  let reach = 0
  for (let at = 0; at < facing.terms.length; at++) {
    const term = facing.terms[at]!
    const places = facing.possible[at]!
    const parent = startOf(term.spans) < reach ? parentOfTerm(term, facing, targets) : -1
    reach = Math.max(reach, endOf(term.spans))
    if (parent === -1) targets.push(places.length < 2 ? (places[0] ?? none) : nextPlace(places, facing, targets))
    else {
      const inside = insideOf(targets[parent]!, { term, places }, counterpartsOf)
      targets.push(nextPlace(inside.length > 0 ? inside : places, facing, targets))
    }
  }
  return targets
}

/** The nearest term before that holds a term and has a counterpart, by its index; -1 where there is none. */
function parentOfTerm({ spans }: Drawn, { terms }: Facing, targets: readonly Place[]): number {
  let parent = targets.length - 1
  while (parent >= 0 && !(targets[parent]!.length > 0 && isInside(spans, hullOf(terms[parent]!.spans)))) parent--
  return parent
}

/** Of some places for the term whose turn it is. */
function nextPlace(places: readonly Place[], facing: Facing, targets: readonly Place[]): Place {
  let fresh: Place | undefined
  for (const place of places) {
    const taken = howTaken(place, facing, targets)
    if (taken === 'own') continue
    if (taken === 'no' && !isPartOfOther(place, facing, targets.length)) return place
    fresh ??= place
  }
  return fresh ?? places[0] ?? none
}

/** Whether a place is the counterpart of a term already, or meets one: of the same term, or of another. */
function howTaken(place: Place, { terms }: Facing, targets: readonly Place[]): 'own' | 'other' | 'no' {
  const { prepared } = terms[targets.length]!
  let taken: 'other' | 'no' = 'no'
  for (let at = 0; at < targets.length; at++) {
    if (!meet(targets[at]!, place)) continue
    if (terms[at]!.prepared === prepared) return 'own'
    taken = 'other'
  }
  return taken
}

/** Whether a longer place that may be another term's counterpart has this one inside: *venture capital* and *capital*. */
function isPartOfOther(place: Place, { possible }: Facing, own: number): boolean {
  for (let at = 0; at < possible.length; at++)
    if (at !== own && possible[at]!.some(other => isPartOf(place, other))) return true
  return false
}

const isPartOf = (place: Place, other: Place): boolean =>
  lengthOf(other) > lengthOf(place) && isInside(place, hullOf(other))

/** Places for a term inside the counterpart of the one that holds it. */
function insideOf(
  parent: Place,
  { term, places }: { readonly term: Drawn; readonly places: readonly Place[] },
  counterpartsOf: Counterparts,
): readonly Place[] {
  const hull = hullOf(parent)
  const inside = places.filter(place => isInside(place, hull))
  if (inside.length > 0 || places.length === 0) return inside
  return counterpartsOf(term.spans, term.prepared.renderings(), hull)
}

/** Renderings in the sentences that are linked with those of some spans, or in one piece of them. */
type Counterparts = (spans: Place, renderings: readonly PreparedRendering[], within?: Span) => readonly Place[]

/** Finds renderings in the sentences that are linked with those of some spans; the target is read on first use. */
function counterpartsIn({ source, target, links }: Omit<Unit, 'annotations'>): Counterparts {
  if (target === null) return () => none
  const text = searchable(target.text)
  const piecesBySentence = new Map<number, readonly Piece[]>()
  const readPieces = (sentence: number): readonly Piece[] =>
    piecesOfSentence(target.text, target.sentences[sentence]!, sentence)
  const piecesAt = (sentence: number): readonly Piece[] => remember(piecesBySentence, sentence, readPieces)
  const linkedWith = (first: number, last: number): readonly Piece[] => {
    const linked: number[] = []
    for (const link of links) {
      if (link.source.some(index => index >= first && index <= last)) linked.push(...link.target)
    }
    if (linked.length === 1) return piecesAt(linked[0]!)
    return linked.sort((one, other) => one - other).flatMap(piecesAt)
  }
  const bySentence = new Map<number, readonly Piece[]>()
  const linkedWithOne = (sentence: number): readonly Piece[] => linkedWith(sentence, sentence)
  const mayStand = (rendering: PreparedRendering): boolean => mayHold(text, rendering)
  return (spans, renderings, within) => {
    const possible = renderings.filter(mayStand)
    if (possible.length === 0) return none
    const first = sentenceAt(spans[0]![0], source.sentences)
    const last = spans.length === 1 ? first : sentenceAt(spans.at(-1)![0], source.sentences)
    const linked = first === last ? remember(bySentence, first, linkedWithOne) : linkedWith(first, last)
    const facing = within ? linked.filter(({ start, end }) => start >= within[0] && end <= within[1]) : linked
    return renderingsAmong(facing, possible).map(found => spansOf(found, facing))
  }
}

function sentenceAt(start: number, sentences: readonly Span[]): number {
  let sentence = sentences.length - 1
  while (sentence >= 0 && sentences[sentence]![0] > start) sentence--
  return sentence
}
