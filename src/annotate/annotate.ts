import { once, remember } from '../language/remember.ts'
import type { Piece, RenderingKnowledge, TermKnowledge } from '../language/terms.ts'
import { message } from '../messages.ts'
import type { Annotation, BindingEntry, NoteEntry, Term, TermAnnotation } from '../model/annotation.ts'
import type { Glossary, TextAnnotations } from '../model/glossary.ts'
import type { Message } from '../model/message.ts'
import type { Span } from '../model/span.ts'
import type { Unit } from '../model/unit.ts'
import { type Anchored, anchor } from './anchors.ts'
import { mayHold, renderingsAmong, searchable } from './counterpart.ts'
import { piecesOf, piecesOfSentence } from './pieces.ts'
import {
  addressesOf,
  addressOf,
  type PreparedRendering,
  type PreparedTerm,
  type PreparedTerms,
  preparedGlossary,
  prepareTerms,
  termsOfText,
} from './prepare.ts'
import { noSpellings, scan } from './spellings.ts'
import { type Doubt, spansOf, type TermPlace, type TermPlaces, termsIn } from './terms.ts'
import { textWords } from './text-words.ts'

type BareUnit = Omit<Unit, 'annotations'>

export interface AnnotateInput {
  readonly units: readonly BareUnit[]
  /** Its forms are made on first use and kept as long as the glossary. */
  readonly glossary: Glossary
  /** What `<text>.yaml` says of this text. */
  readonly local: TextAnnotations
  readonly source: TermKnowledge
  readonly target: RenderingKnowledge
  /** Whether a headword, in lower case and with `'`, is among the common words of the language. */
  readonly isCommon?: (headword: string) => boolean
  /** Where a piece of a unit's source stands in the author's file. */
  readonly placeInSource: (unit: number, span: Span) => Message['place']
}

export interface Annotated {
  /** By unit, in the order of the units. */
  readonly annotations: readonly (readonly Annotation[])[]
  /** Terms that occur, by id, in the order of their first occurrence. */
  readonly terms: Readonly<Record<string, Term>>
  readonly messages: readonly Message[]
}

/** Binds the glossary's terms and the author's notes to their places in both languages. */
export function annotate(input: AnnotateInput): Annotated {
  const { glossary, local, units, source, target, isCommon = () => true } = input
  const languages = { source, target, isCommon }
  const library = preparedGlossary(glossary, languages)
  const known = once(() => addressesOf([...glossary.terms, ...local.terms]))
  const lists =
    local.terms.length === 0 ? [library] : [prepareTerms(local.terms, { ...languages, local: true, known }), library]
  const notes = anchor(local.notes, units)
  const notesOf = byUnit(notes.anchored)
  const bindings = anchor(local.bindings, units)
  const bound = bindTerms(bindings.anchored, known, lists)
  const bindingsOf = byUnit(bound.bindings)

  const messages = [...notes.messages, ...bindings.messages, ...bound.messages]
  const terms = new Map<string, Term>()
  const search = searchIn(units, lists, source)
  const annotations = units.map((unit, at) => {
    const { pieces, places, doubts } = search(at)
    const own = bindingsOf.get(at) ?? none
    const said = notesOf.get(at) ?? none
    if (places.length + doubts.length + own.length + said.length === 0) return none
    const drawn = withBindings(
      places.map(place => draw(place, pieces, source.elided)),
      own,
    )
    if (doubts.length > 0) messages.push(...doubtsOf(doubts, { input, unit, at, pieces, bindings: own }))
    for (const { prepared } of drawn) {
      const { id } = prepared.definition
      if (!terms.has(id)) terms.set(id, prepared.term)
    }
    const ofTerms = withCounterparts(drawn, unit)
    return inOrder(said.length === 0 ? ofTerms : [...ofTerms, ...said.map(noteAnnotation)])
  })
  return { annotations, terms: Object.fromEntries(terms), messages }
}

function byUnit<Place extends { readonly at: number }>(
  places: readonly Place[],
): ReadonlyMap<number, readonly Place[]> {
  const found = new Map<number, Place[]>()
  for (const place of places) {
    const known = found.get(place.at)
    if (known === undefined) found.set(place.at, [place])
    else known.push(place)
  }
  return found
}

const none: readonly never[] = []

/** A unit's terms, with the pieces whose indices they give. */
interface Searched extends TermPlaces {
  readonly pieces: readonly Piece[]
}

const nothing: Searched = { pieces: [], places: [], doubts: [] }

/** Looks for the terms of several lists; pieces are made of those units alone that hold what some term cannot lack. */
function searchIn(
  units: readonly BareUnit[],
  lists: readonly PreparedTerms[],
  language: TermKnowledge,
): (unit: number) => Searched {
  if (lists.every(({ definitions }) => definitions.length === 0)) return () => nothing
  const spellings = noSpellings()
  const scans = units.map(unit => scan(unit.source.text, spellings))
  const words = textWords(spellings)
  const ofText = lists.map(list => termsOfText(list, words))
  const isNeeded = words.spellingsOf(new Set(ofText.flatMap(({ rarest }) => [...rarest])))
  return at => {
    const { text, sentences } = units[at]!.source
    const scanned = scans[at]!
    if (!scanned.spellings.some(isNeeded) && !scanned.joined.some(isNeeded)) return nothing
    const pieces = piecesOf(text, sentences, scanned, spellings)
    return { pieces, ...termsIn(pieces, ofText, language) }
  }
}

interface Binding extends Pick<Anchored<BindingEntry>, 'at' | 'span'> {
  /** The term of the place; none where the place is kept from all terms. */
  readonly prepared: PreparedTerm | undefined
  readonly quote: string
}

function bindTerms(
  anchored: readonly Anchored<BindingEntry>[],
  known: () => ReadonlyMap<string, string>,
  lists: readonly PreparedTerms[],
): { readonly bindings: readonly Binding[]; readonly messages: readonly Message[] } {
  const bindings: Binding[] = []
  const messages: Message[] = []
  for (const { entry, at, span } of anchored) {
    const { term, quote } = entry.value
    const prepared = term === false ? undefined : termById(addressOf(known(), term), lists)
    if (term !== false && prepared === undefined) {
      messages.push(message('unknown-term', entry.places.term ?? entry.place, { actual: term }))
    } else bindings.push({ at, span, prepared, quote })
  }
  return { bindings, messages }
}

function termById(id: string | undefined, lists: readonly PreparedTerms[]): PreparedTerm | undefined {
  for (const { definitions, termAt } of lists) {
    const number = definitions.findIndex(definition => definition.id === id)
    if (number !== -1) return termAt(number)
  }
  return undefined
}

/** A term with its spans in the source. */
interface Drawn extends Pick<TermPlace, 'prepared' | 'match'> {
  readonly spans: readonly Span[]
}

const draw = (
  { prepared, match, pieces: own }: TermPlace,
  pieces: readonly Piece[],
  elided: ReadonlySet<string>,
): Drawn => ({
  prepared,
  match,
  spans: spansOf(own, pieces, elided),
})

/** What is bound by hand wins over whatever lies inside the quote. */
function withBindings(drawn: readonly Drawn[], bindings: readonly Binding[]): readonly Drawn[] {
  if (bindings.length === 0) return drawn
  const kept = drawn.filter(({ spans, prepared }) =>
    bindings.every(
      binding => !isInside(spans, binding.span) || (isSame(spans, binding.span) && binding.prepared === prepared),
    ),
  )
  const added = bindings.flatMap(({ prepared, span, quote }) => {
    if (prepared === undefined || kept.some(({ spans }) => isSame(spans, span))) return []
    return [{ prepared, spans: [span], match: { form: quote, by: 'binding' as const } }]
  })
  return [...kept, ...added]
}

const isInside = (spans: readonly Span[], [start, end]: Span): boolean =>
  spans.every(span => span[0] >= start && span[1] <= end)
const isSame = ([first, ...others]: readonly Span[], [start, end]: Span): boolean =>
  others.length === 0 && first?.[0] === start && first[1] === end

interface DoubtContext {
  readonly input: AnnotateInput
  readonly unit: BareUnit
  readonly at: number
  readonly pieces: readonly Piece[]
  readonly bindings: readonly Binding[]
}

function doubtsOf(doubts: readonly Doubt[], { input, unit, at, pieces, bindings }: DoubtContext): Message[] {
  return doubts.flatMap(({ terms, pieces: own }) => {
    const spans = spansOf(own, pieces)
    if (bindings.some(({ span }) => isInside(spans, span))) return []
    const span: Span = [spans[0]![0], spans.at(-1)![1]]
    const actual = unit.source.text.slice(...span)
    const expected = terms.map(({ definition }) => definition.value.term)
    return [
      message('doubtful-term', input.placeInSource(at, span), { actual, terms: expected }, { unit: unit.id, expected }),
    ]
  })
}

function withCounterparts(drawn: readonly Drawn[], unit: BareUnit): TermAnnotation[] {
  if (drawn.length === 0) return []
  const counterpartsOf = counterpartsIn(unit)
  const terms = drawn.length === 1 ? drawn : [...drawn].sort(byPlace)
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

const byPlace = (one: Drawn, other: Drawn): number =>
  startOfSpans(one) - startOfSpans(other) || endOfSpans(other) - endOfSpans(one)

/** Where a term or its counterpart stands. */
type Place = readonly Span[]

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
    const parent = startOfSpans(term) < reach ? parentOfTerm(term, facing, targets) : -1
    reach = Math.max(reach, endOfSpans(term))
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

const isPartOf = (place: Place, other: Place): boolean => sumOf(other) > sumOf(place) && isInside(place, hullOf(other))

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

const hullOf = (place: Place): Span => [place[0]![0], place.at(-1)![1]]

function meet(one: Place, other: Place): boolean {
  for (const [start, end] of one) for (const span of other) if (span[0] < end && start < span[1]) return true
  return false
}

const sumOf = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0)

const startOfSpans = ({ spans }: Drawn): number => spans[0]?.[0] ?? 0
const endOfSpans = ({ spans }: Pick<Drawn, 'spans'>): number => spans.at(-1)?.[1] ?? 0

/** Renderings in the sentences that are linked with those of some spans, or in one piece of them. */
type Counterparts = (
  spans: readonly Span[],
  renderings: readonly PreparedRendering[],
  within?: Span,
) => readonly (readonly Span[])[]

/** Finds renderings in the sentences that are linked with those of some spans; the target is read on first use. */
function counterpartsIn({ source, target, links }: BareUnit): Counterparts {
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

const noteAnnotation = ({ entry, span }: Anchored<NoteEntry>): Annotation => ({
  kind: 'note',
  note: { kind: entry.value.kind, body: entry.value.body },
  source: [span],
  target: [],
})

/** By start, the longer first; each term knows the term that holds it. */
function inOrder(annotations: readonly Annotation[]): readonly Annotation[] {
  if (annotations.length < 2) return annotations
  const sorted = [...annotations].sort((one, other) => startOf(one) - startOf(other) || endOf(other) - endOf(one))
  if (standApart(sorted)) return sorted
  return sorted.map(annotation => {
    const parent = annotation.kind === 'term' ? parentOf(annotation, sorted) : undefined
    return parent === undefined ? annotation : { ...annotation, parent }
  })
}

function standApart(sorted: readonly Annotation[]): boolean {
  let end = 0
  for (const annotation of sorted) {
    if (startOf(annotation) < end) return false
    end = Math.max(end, endOf(annotation))
  }
  return true
}

/** The shortest term that holds another, by its index. */
function parentOf(annotation: Annotation, sorted: readonly Annotation[]): number | undefined {
  const [start, end] = [startOf(annotation), endOf(annotation)]
  let parent: number | undefined
  for (let at = 0; at < sorted.length && startOf(sorted[at]!) <= start; at++) {
    const other = sorted[at]!
    if (other.kind !== 'term' || endOf(other) < end || !covers(other, annotation)) continue
    if (parent === undefined || lengthOf(other) < lengthOf(sorted[parent]!)) parent = at
  }
  return parent
}

const startOf = ({ source }: Annotation): number => source[0]?.[0] ?? 0
const endOf = ({ source }: Annotation): number => source.at(-1)?.[1] ?? 0
const lengthOf = ({ source }: Annotation): number => sumOf(source)

const covers = (long: Annotation, short: Annotation): boolean =>
  lengthOf(long) > lengthOf(short) &&
  short.source.every(([start, end]) => long.source.some(span => span[0] <= start && span[1] >= end))
