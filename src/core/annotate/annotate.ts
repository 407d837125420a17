import type { LanguagePair } from '../language/pair.ts'
import { once, remember } from '../language/remember.ts'
import type { Piece } from '../language/terms.ts'
import type { Annotation, BindingEntry, Term } from '../model/annotation.ts'
import type { Glossary, TextAnnotations } from '../model/glossary.ts'
import type { Message } from '../model/message.ts'
import type { Sought } from '../model/sought.ts'
import type { Span } from '../model/span.ts'
import type { Unit } from '../model/unit.ts'
import type { Waivers } from '../model/waiver.ts'
import type { Word } from '../model/word.ts'
import type { WordLink } from '../model/word-link.ts'
import { doubtfulTerm } from '../rules/doubtful-term.ts'
import { message } from '../rules/rule.ts'
import { unknownTermAt } from '../rules/unknown-term.ts'
import { type Anchored, anchor } from './anchors.ts'
import { soughtOf } from './concerning.ts'
import { type Drawn, withCounterparts } from './counterparts.ts'
import { withLinkedCounterparts } from './linked-counterparts.ts'
import { noteAnnotations } from './notes.ts'
import { piecesOf } from './pieces.ts'
import { byPlace, endOf, hullOf, isInside, lengthOf, standApart, startOf } from './places.ts'
import {
  addressesOf,
  addressOf,
  languagesOf,
  type PreparedGlossary,
  type PreparedTerm,
  type PreparedTerms,
  preparedFor,
  prepareTerms,
  termsOfText,
} from './prepare.ts'
import { noSpellings, type Scan, type Spellings, scan } from './spellings.ts'
import { type Doubt, spansOf, type TermPlace, type TermPlaces, termsIn } from './terms.ts'
import { textWords } from './text-words.ts'
import { anchorWaivers } from './waivers.ts'

type BareUnit = Omit<Unit, 'annotations'>

export interface AnnotateInput {
  readonly units: readonly BareUnit[]
  readonly glossary: Glossary | PreparedGlossary
  /** The words of each unit's source, as they were read; without them forms alone decide. */
  readonly words?: readonly (readonly Word[])[]
  /** What `<text>.yaml` says of this text. */
  readonly local: TextAnnotations
  readonly pair: LanguagePair
  /** Words that stand for each other, by unit; they find the counterpart of a term that no listed rendering finds. */
  readonly wordLinks?: readonly (readonly WordLink[])[]
  /** Where a piece of a unit's source stands in the author's file. */
  readonly placeInSource: (unit: number, span: Span) => Message['place']
}

export interface Annotated {
  /** The units with their annotations. */
  readonly units: readonly Unit[]
  /** Terms that occur, by id, in the order of their first occurrence. */
  readonly terms: Readonly<Record<string, Term>>
  readonly waivers: Waivers
  /** By what a glossary is asked for its terms of this text. */
  readonly sought: Sought
  readonly messages: readonly Message[]
}

/** Binds the glossary's terms and the author's notes to their places in both languages. */
export function annotate(input: AnnotateInput): Annotated {
  const { glossary, local, units, pair } = input
  const languages = languagesOf(pair)
  const { source, target } = languages
  const library = preparedFor(glossary, pair)
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
  const spellings = noSpellings()
  const scans = units.map(unit => scan(unit.source.text, spellings))
  const search = searchIn(input, lists, { spellings, scans })
  const noteOf = noteAnnotations(units)
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
    const ofTerms = withLinkedCounterparts(withCounterparts(drawn, unit), unit, input.wordLinks?.[at] ?? none, target)
    return withParents(said.length === 0 ? ofTerms : inOrder([...ofTerms, ...said.map(noteOf)]))
  })
  return {
    units: units.map((unit, index) => ({ ...unit, annotations: annotations[index]! })),
    terms: withForms(terms, annotations),
    waivers: anchorWaivers(local.waivers, units),
    sought: soughtOf(spellings, local),
    messages,
  }
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
  { units, words: read, pair }: AnnotateInput,
  lists: readonly PreparedTerms[],
  { spellings, scans }: { readonly spellings: Spellings; readonly scans: readonly Scan[] },
): (unit: number) => Searched {
  if (lists.every(({ definitions }) => definitions.length === 0)) return () => nothing
  const language = pair.source.terms
  const words = textWords(spellings)
  const ofText = lists.map(list => termsOfText(list, words))
  const isNeeded = words.spellingsOf(new Set(ofText.flatMap(({ rarest }) => [...rarest])))
  return at => {
    const { text, sentences } = units[at]!.source
    const scanned = scans[at]!
    if (!scanned.spellings.some(isNeeded) && !scanned.joined.some(isNeeded)) return nothing
    const pieces = piecesOf({ text, sentences, words: read?.[at] ?? none }, scanned, spellings)
    const { places, doubts } = termsIn(pieces, ofText, language)
    return { pieces, places, doubts }
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
      messages.push(unknownTermAt(entry.places.term ?? entry.place, term, headwordsIn(lists)))
    } else bindings.push({ at, span, prepared, quote })
  }
  return { bindings, messages }
}

const headwordsIn = (lists: readonly PreparedTerms[]): string[] =>
  lists.flatMap(({ definitions }) => definitions.map(({ value }) => value.term))

function termById(id: string | undefined, lists: readonly PreparedTerms[]): PreparedTerm | undefined {
  for (const { definitions, termAt } of lists) {
    const number = definitions.findIndex(definition => definition.id === id)
    if (number !== -1) return termAt(number)
  }
  return undefined
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
    const span = hullOf(spans)
    const actual = unit.source.text.slice(...span)
    const expected = namesOf(terms)
    return [
      message(doubtfulTerm, input.placeInSource(at, span), { actual, terms: expected }, { unit: unit.id, expected }),
    ]
  })
}

/** Headwords; ids where two are alike. */
function namesOf(terms: readonly PreparedTerm[]): string[] {
  const headwords = terms.map(({ definition }) => definition.value.term)
  return new Set(headwords).size === terms.length ? headwords : terms.map(({ definition }) => definition.id)
}

/** Each term with the forms by which it was found. */
function withForms(
  terms: ReadonlyMap<string, Term>,
  annotations: readonly (readonly Annotation[])[],
): Readonly<Record<string, Term>> {
  const forms = new Map<string, Set<string>>()
  for (const annotation of annotations.flat()) {
    if (annotation.kind === 'term') remember(forms, annotation.term, () => new Set<string>()).add(annotation.match.form)
  }
  return Object.fromEntries([...terms].map(([id, term]) => [id, { ...term, forms: [...(forms.get(id) ?? [])] }]))
}

const inOrder = (annotations: readonly Annotation[]): readonly Annotation[] =>
  [...annotations].sort((one, other) => byPlace(one.source, other.source))

/** Annotations in text order; each term knows the term that holds it. */
function withParents(annotations: readonly Annotation[]): readonly Annotation[] {
  if (standApart(annotations, ({ source }) => source)) return annotations
  return annotations.map(annotation => {
    const parent = annotation.kind === 'term' ? parentOf(annotation, annotations) : undefined
    return parent === undefined ? annotation : { ...annotation, parent }
  })
}

/** The shortest term that holds another, by its index. */
function parentOf(annotation: Annotation, sorted: readonly Annotation[]): number | undefined {
  const [start, end] = [startOf(annotation.source), endOf(annotation.source)]
  let parent: number | undefined
  for (let at = 0; at < sorted.length && startOf(sorted[at]!.source) <= start; at++) {
    const other = sorted[at]!
    if (other.kind !== 'term' || endOf(other.source) < end || !covers(other, annotation)) continue
    if (parent === undefined || lengthOf(other.source) < lengthOf(sorted[parent]!.source)) parent = at
  }
  return parent
}

const covers = (long: Annotation, short: Annotation): boolean =>
  lengthOf(long.source) > lengthOf(short.source) &&
  short.source.every(([start, end]) => long.source.some(span => span[0] <= start && span[1] >= end))
