import { fold } from '../language/fold.ts'
import { once } from '../language/remember.ts'
import type { Piece, RenderingKnowledge, TermKnowledge } from '../language/terms.ts'
import { message } from '../messages.ts'
import type { Annotation, BindingEntry, NoteEntry, Term, TermAnnotation } from '../model/annotation.ts'
import type { Glossary, TextAnnotations } from '../model/glossary.ts'
import type { Message } from '../model/message.ts'
import type { Span } from '../model/span.ts'
import type { Unit } from '../model/unit.ts'
import { type Anchored, anchor } from './anchors.ts'
import { mayHold, renderingsAmong } from './counterpart.ts'
import { joinedAmong, type Keys, piecesIn } from './pieces.ts'
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
import { type Doubt, spansOf, type TermPlace, termsIn } from './terms.ts'

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
  const known = addressesOf([...glossary.terms, ...local.terms])
  const lists =
    local.terms.length === 0 ? [library] : [prepareTerms(local.terms, { ...languages, local: true, known }), library]
  const notes = anchor(local.notes, units)
  const bindings = anchor(local.bindings, units)
  const bound = bindTerms(bindings.anchored, known, lists)

  const messages = [...notes.messages, ...bindings.messages, ...bound.messages]
  const terms = new Map<string, Term>()
  const keys: Keys = new Map()
  const piecesOf = units.map(unit => piecesIn(unit.source.text, unit.source.sentences, keys))
  const words = new Set([...keys.values(), ...piecesOf.flatMap(joinedAmong)].map(fold))
  const targetKeys: Keys = new Map()
  const ofText = lists.map(list => termsOfText(list, words))
  const annotations = units.map((unit, at) => {
    const pieces = piecesOf[at]!
    const { places, doubts } = termsIn(pieces, ofText, source)
    const own = bound.bindings.filter(binding => binding.at === at)
    const drawn = withBindings(
      places.map(place => draw(place, pieces, source.elided)),
      own,
    )
    messages.push(...doubtsOf(doubts, { input, unit, at, pieces, bindings: own }))
    for (const { prepared } of drawn) {
      const { id } = prepared.definition
      if (!terms.has(id)) terms.set(id, prepared.term)
    }
    return inOrder([
      ...withCounterparts(drawn, unit, targetKeys),
      ...notes.anchored.filter(note => note.at === at).map(noteAnnotation),
    ])
  })
  return { annotations, terms: Object.fromEntries(terms), messages }
}

interface Binding extends Pick<Anchored<BindingEntry>, 'at' | 'span'> {
  /** The term of the place; none where the place is kept from all terms. */
  readonly prepared: PreparedTerm | undefined
  readonly quote: string
}

function bindTerms(
  anchored: readonly Anchored<BindingEntry>[],
  known: ReadonlyMap<string, string>,
  lists: readonly PreparedTerms[],
): { readonly bindings: readonly Binding[]; readonly messages: readonly Message[] } {
  const bindings: Binding[] = []
  const messages: Message[] = []
  for (const { entry, at, span } of anchored) {
    const { term, quote } = entry.value
    const id = term === false ? undefined : addressOf(known, term)
    const prepared = lists.flatMap(({ terms }) => terms).find(({ definition }) => definition.id === id)
    if (term !== false && prepared === undefined) {
      messages.push(message('unknown-term', entry.places.term ?? entry.place, { actual: term }))
    } else bindings.push({ at, span, prepared, quote })
  }
  return { bindings, messages }
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
function withBindings(drawn: readonly Drawn[], bindings: readonly Binding[]): Drawn[] {
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

/** Each occurrence gets the next counterpart in its linked sentences; where they run out they are shared. */
function withCounterparts(drawn: readonly Drawn[], unit: BareUnit, keys: Keys): TermAnnotation[] {
  if (drawn.length === 0) return []
  const target = targetOf(unit, keys)
  const used = new Map<PreparedTerm, Set<number>>()
  return [...drawn]
    .sort((one, other) => (one.spans[0]?.[0] ?? 0) - (other.spans[0]?.[0] ?? 0))
    .map(({ prepared, spans, match }) => {
      const taken = used.get(prepared) ?? new Set()
      used.set(prepared, taken)
      const found = target.find(spans, prepared.renderings())
      const counterpart = found.find(own => !taken.has(own[0]?.start ?? 0)) ?? found[0] ?? []
      if (counterpart[0] !== undefined) taken.add(counterpart[0].start)
      const all = counterpart.map(piece => target.pieces().indexOf(piece))
      return { kind: 'term', term: prepared.definition.id, source: spans, target: spansOf(all, target.pieces()), match }
    })
}

/** The target of a unit in pieces, made when the first of its terms asks for them. */
function targetOf({ source, target, links }: BareUnit, keys: Keys) {
  const pieces = once(() => (target === null ? [] : piecesIn(target.text, target.sentences, keys)))
  const words = once(() => new Set([...pieces().map(({ key }) => key), ...joinedAmong(pieces())]))
  const find = (spans: readonly Span[], renderings: readonly PreparedRendering[]): Piece[][] => {
    const possible = renderings.filter(rendering => mayHold(words(), rendering))
    if (possible.length === 0) return []
    const own = new Set(spans.map(([start]) => source.sentences.findLastIndex(([first]) => first <= start)))
    const linked = new Set(links.filter(link => link.source.some(index => own.has(index))).flatMap(link => link.target))
    return renderingsAmong(
      pieces().filter(({ sentence }) => linked.has(sentence)),
      possible,
    )
  }
  return { pieces, find }
}

const noteAnnotation = ({ entry, span }: Anchored<NoteEntry>): Annotation => ({
  kind: 'note',
  note: { kind: entry.value.kind, body: entry.value.body },
  source: [span],
  target: [],
})

/** By start, the longer first; each term knows the term that holds it. */
function inOrder(annotations: readonly Annotation[]): Annotation[] {
  const sorted = [...annotations].sort((one, other) => startOf(one) - startOf(other) || endOf(other) - endOf(one))
  return sorted.map((annotation, index) => {
    if (annotation.kind !== 'term') return annotation
    const parents = sorted.flatMap((other, at) =>
      at !== index && other.kind === 'term' && covers(other, annotation) ? [at] : [],
    )
    const parent = parents.sort((one, other) => lengthOf(sorted[one]!) - lengthOf(sorted[other]!))[0]
    return parent === undefined ? annotation : { ...annotation, parent }
  })
}

const startOf = ({ source }: Annotation): number => source[0]?.[0] ?? 0
const endOf = ({ source }: Annotation): number => source.at(-1)?.[1] ?? 0
const lengthOf = ({ source }: Annotation): number => source.reduce((sum, [start, end]) => sum + end - start, 0)

const covers = (long: Annotation, short: Annotation): boolean =>
  lengthOf(long) > lengthOf(short) &&
  short.source.every(([start, end]) => long.source.some(span => span[0] <= start && span[1] >= end))
