import { once, remember } from '../language/remember.ts'
import type { Piece } from '../language/terms.ts'
import type { TermAnnotation } from '../model/annotation.ts'
import type { Link } from '../model/link.ts'
import { quoteOf, type Span } from '../model/span.ts'
import type { Unit, UnitText } from '../model/unit.ts'
import { piecesOfSentence } from './pieces.ts'
import { byPlace, endOf, hullOf, isInside, lengthOf, meet, type Place, standApart, startOf } from './places.ts'
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
  const terms = drawn.length < 2 ? drawn : [...drawn].sort((one, other) => byPlace(one.spans, other.spans))
  const targets = counterpartsOf(terms, unit)
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

/** One counterpart for each term; `none` where there is none. */
function counterpartsOf(terms: readonly Drawn[], unit: Omit<Unit, 'annotations'>): readonly Place[] {
  const search = searchIn(unit)
  const possible = terms.map(({ spans, prepared }) => search(spans, prepared.renderings()))
  if (possible.some(hasChoice) || !standApart(terms, ({ spans }) => spans)) return chosen({ terms, possible }, search)
  return possible.map(onlyPlace)
}

const hasChoice = (places: readonly Place[]): boolean => places.length > 1
const onlyPlace = (places: readonly Place[]): Place => places[0] ?? none

/**
 * A term inside another takes what stands inside that one's counterpart. Others take the next place that their own
 * term has not and, if they can, that no other term has or may have as a part of its own; where places run out they
 * are shared.
 */
function chosen(facing: Facing, search: Search): readonly Place[] {
  const targets: Place[] = []
  let reach = 0
  for (const { spans } of facing.terms) {
    const places = startOf(spans) < reach ? placesOfNested(facing, targets, search) : facing.possible[targets.length]!
    reach = Math.max(reach, endOf(spans))
    targets.push(nextPlace(places, facing, targets))
  }
  return targets
}

/** The places for the term whose turn it is, which begins before another ends. */
function placesOfNested(facing: Facing, targets: readonly Place[], search: Search): readonly Place[] {
  const term = facing.terms[targets.length]!
  const places = facing.possible[targets.length]!
  const parent = parentOfTerm(term, facing, targets)
  if (parent === -1) return places
  const inside = insideOf(targets[parent]!, { term, places }, search)
  return inside.length > 0 ? inside : places
}

/** The nearest term before that holds a term and has a counterpart, by its index; -1 where there is none. */
function parentOfTerm({ spans }: Drawn, { terms }: Facing, targets: readonly Place[]): number {
  let parent = targets.length - 1
  while (parent >= 0 && !(targets[parent]!.length > 0 && isInside(spans, hullOf(terms[parent]!.spans)))) parent--
  return parent
}

/** Of some places for the term whose turn it is. */
function nextPlace(places: readonly Place[], facing: Facing, targets: readonly Place[]): Place {
  if (places.length < 2) return onlyPlace(places)
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
  search: Search,
): readonly Place[] {
  const hull = hullOf(parent)
  const inside = places.filter(place => isInside(place, hull))
  if (inside.length > 0 || places.length === 0) return inside
  return search(term.spans, term.prepared.renderings(), hull)
}

/** Renderings in the sentences that are linked with those of some spans, or in one piece of them. */
type Search = (spans: Place, renderings: readonly PreparedRendering[], within?: Span) => readonly Place[]

/** Sentences of the target that face a place. */
interface Linked {
  /** As `mayHold` asks for it. */
  readonly text: string
  readonly pieces: () => readonly Piece[]
}

/** Reads the sentences of each link on first use. */
function searchIn({ source, target, links }: Omit<Unit, 'annotations'>): Search {
  if (target === null) return () => none
  const known = new Map<readonly number[], Linked>()
  const read = (sentences: readonly number[]): Linked => readSentences(target, sentences)
  return (spans, renderings, within) => {
    const linked = remember(known, targetsOf(spans, source.sentences, links), read)
    const possible = renderings.filter(rendering => mayHold(linked.text, rendering))
    if (possible.length === 0) return none
    const all = linked.pieces()
    const pieces = within ? all.filter(({ start, end }) => start >= within[0] && end <= within[1]) : all
    return renderingsAmong(pieces, possible).map(found => spansOf(found, pieces))
  }
}

function readSentences({ text, sentences }: UnitText, own: readonly number[]): Linked {
  const read = (sentence: number): readonly Piece[] => piecesOfSentence(text, sentences[sentence]!, sentence)
  return {
    text: searchable(own.map(sentence => quoteOf(text, sentences[sentence]!)).join('\n')),
    pieces: once(() => (own.length === 1 ? read(own[0]!) : own.flatMap(read))),
  }
}

/** Sentences of the target that are linked with those of a place, ascending; the link's own list where it is one. */
function targetsOf(place: Place, sentences: readonly Span[], links: readonly Link[]): readonly number[] {
  const first = sentenceAt(startOf(place), sentences)
  const last = place.length === 1 ? first : sentenceAt(endOf(place) - 1, sentences)
  let targets: readonly number[] = none
  for (const link of links) {
    if (!holdsOne(link.source, first, last)) continue
    targets = targets.length === 0 ? link.target : [...targets, ...link.target].sort((one, other) => one - other)
  }
  return targets
}

/** Whether one of some sentences lies between two, both of them counted in. */
function holdsOne(sentences: readonly number[], first: number, last: number): boolean {
  for (const sentence of sentences) if (sentence >= first && sentence <= last) return true
  return false
}

function sentenceAt(start: number, sentences: readonly Span[]): number {
  let sentence = sentences.length - 1
  while (sentence >= 0 && sentences[sentence]![0] > start) sentence--
  return sentence
}
