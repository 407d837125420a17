import type { Form, Piece, TermKnowledge } from '../language/terms.ts'
import type { Match } from '../model/annotation.ts'
import type { Span } from '../model/span.ts'
import { isAllUpper, isUpper } from './pieces.ts'
import type { PreparedTerm, TermsOfText } from './prepare.ts'
import { type Hit, hitsIn, joins } from './trie.ts'

/** A term at its place in a unit. */
export interface TermPlace {
  readonly prepared: PreparedTerm
  /** Indices of all pieces that belong to it, ascending. */
  readonly pieces: readonly number[]
  readonly match: Match
}

/** A place that two terms claim, or where the words around do not decide. */
export interface Doubt {
  readonly terms: readonly PreparedTerm[]
  readonly pieces: readonly number[]
}

export interface TermPlaces {
  readonly places: readonly TermPlace[]
  readonly doubts: readonly Doubt[]
}

/**
 * The terms of several lists in one unit; earlier lists win where two claim one place.
 *
 * The longest match wins; what lies wholly inside it is kept, what crosses it is not.
 */
export function termsIn(pieces: readonly Piece[], lists: readonly TermsOfText[], language: TermKnowledge): TermPlaces {
  const candidates: Candidate[] = []
  for (let rank = 0; rank < lists.length; rank++) {
    const { trie, termAt } = lists[rank]!
    for (const hit of hitsIn(pieces, trie, language)) {
      const candidate = judged(hit, termAt(hit.term), rank, pieces, language)
      if (candidate !== undefined) candidates.push(candidate)
    }
  }
  if (candidates.length === 0) return nothing
  const [only] = candidates
  return candidates.length === 1 && !only!.unsure ? { places: candidates, doubts: none } : choose(candidates)
}

const none: readonly never[] = []
const nothing: TermPlaces = { places: none, doubts: none }

interface Candidate extends TermPlace {
  readonly rank: number
  readonly unsure: boolean
  /** Its capitals are those of the headword, not only those of a sentence's start. */
  readonly exact: boolean
}

function judged(
  { form, pieces: own }: Hit,
  prepared: PreparedTerm,
  rank: number,
  pieces: readonly Piece[],
  language: TermKnowledge,
): Candidate | undefined {
  if (!hasItsJoints(own, form, pieces) || !hasItsCapitals(own, prepared, pieces)) return undefined
  if (!standsAlone(own, pieces, language) || isPartOfName(own, prepared, pieces, language)) return undefined
  const verdict = language.judge({ entry: prepared.definition.value, form, pieces: own }, pieces)
  if (verdict.fits === 'no') return undefined
  const why =
    form.why === undefined || verdict.why === undefined ? (form.why ?? verdict.why) : `${form.why}, ${verdict.why}`
  const all = verdict.also === undefined ? own : ascending([...own, ...verdict.also])
  return {
    prepared,
    rank,
    pieces: all,
    unsure: verdict.fits === 'unsure',
    exact: verdict.loose !== true && (prepared.capitals.size > 0 || !own.some(index => isUpper(pieces[index]!.raw))),
    match: why ? { form: form.form, by: form.by, why } : { form: form.form, by: form.by },
  }
}

const ascending = (indices: readonly number[]): number[] => [...new Set(indices)].sort((one, other) => one - other)

function hasItsJoints(own: readonly number[], { joints, words }: Form, pieces: readonly Piece[]): boolean {
  if (joints === undefined || own.length !== words.length) return true
  return Object.entries(joints).every(([word, after]) => pieces[own[Number(word)]!]!.after === after)
}

/** *AGI* is no *agi*, *la Bourse* no *bourse*; a headword in small letters may stand with a capital. */
function hasItsCapitals(
  own: readonly number[],
  { capitals, definition }: PreparedTerm,
  pieces: readonly Piece[],
): boolean {
  if (capitals.size === 0) return true
  if (definition.value.pos === 'acronym' && own.length > 1) return own.every(index => isUpper(pieces[index]!.raw))
  return own.every(index => {
    const { key, raw } = pieces[index]!
    const wanted = capitals.get(key)
    if (wanted === undefined) return true
    if (definition.value.pos === 'acronym' || isAllUpper(wanted)) return raw === wanted || isAcronymAsWord(raw, wanted)
    return isUpper(raw)
  })
}

/** *OTAN* is also written *Otan*; shorter ones are always in capitals. */
const isAcronymAsWord = (raw: string, wanted: string): boolean =>
  wanted.length > 3 && raw === wanted.slice(0, 1) + wanted.slice(1).toLowerCase()

/** *tour* does not stand in *demi-tour*; in *l’ex-PDG* and *semble-t-il* the hyphen makes no other word. */
function standsAlone(own: readonly number[], pieces: readonly Piece[], language: TermKnowledge): boolean {
  for (const index of own) {
    const before = pieces[index - 1]
    const after = pieces[index + 1]
    if (pieces[index]!.after === 'hyphen' && before && !own.includes(index - 1)) {
      if (!loose(before, language.joined.before) || isCompound(before, pieces[index]!, language)) return false
    }
    if (after?.after === 'hyphen' && !own.includes(index + 1) && !loose(after, language.joined.after)) return false
  }
  return true
}

const loose = ({ key, raw }: Piece, words: ReadonlySet<string>): boolean => words.has(key) || isUpper(raw)

/** *mini-jupe* and *non-lieu* are words of their own, *méga-levée* is none. */
const isCompound = (before: Piece, { key }: Piece, { joined, isWord }: TermKnowledge): boolean =>
  joined.before.has(before.key) && isWord(`${before.key}-${key}`)

/** *Thrive Capital* holds no *capital*: a capital inside a sentence, beside another one. */
function isPartOfName(
  own: readonly number[],
  { capitals }: PreparedTerm,
  pieces: readonly Piece[],
  language: TermKnowledge,
): boolean {
  const [first, last] = [own[0] as number, own.at(-1) as number]
  if (capitals.size > 0 || !(isUpper(pieces[first]!.raw) || isUpper(pieces[last]!.raw))) return false
  if (first === last && isReadBefore(first, pieces)) return false
  return isInName(first, last, pieces, language)
}

/** *la Seconde Guerre*: an adjective with its noun, as they were read, is a name of words. */
const isReadBefore = (index: number, pieces: readonly Piece[]): boolean =>
  pieces[index]!.word?.pos === 'ADJ' && pieces[index + 1]?.word?.pos === 'NOUN' && follows(index + 1, pieces)

function isInName(first: number, last: number, pieces: readonly Piece[], language: TermKnowledge): boolean {
  if (isName(first, pieces) && follows(first, pieces)) {
    const before = pieces[first - 1]!
    if (isUpper(before.raw) && (isName(first - 1, pieces) || !language.isWord(before.key))) return true
  }
  const after = pieces[last + 1]
  return isName(last, pieces) && after !== undefined && follows(last + 1, pieces) && isName(last + 1, pieces)
}

/** A capital that is not that of a sentence’s start nor of a line in capitals. */
function isName(index: number, pieces: readonly Piece[]): boolean {
  const { raw, sentence, after } = pieces[index]!
  return isUpper(raw) && !isAllUpper(raw) && after !== 'mark' && pieces[index - 1]?.sentence === sentence
}

const follows = (index: number, pieces: readonly Piece[]): boolean =>
  index > 0 && joins(pieces[index]!, pieces[index - 1]) && pieces[index]!.after !== 'apostrophe'

function choose(candidates: readonly Candidate[]): TermPlaces {
  const sorted = [...candidates].sort(
    (one, other) =>
      other.pieces.length - one.pieces.length ||
      width(one) - width(other) ||
      one.rank - other.rank ||
      Number(other.exact) - Number(one.exact),
  )
  const places: Candidate[] = []
  const doubts: Doubt[] = []
  for (const candidate of sorted) {
    const rivals = places.filter(place => overlaps(place, candidate))
    const same = rivals.find(place => isSame(place, candidate))
    if (same !== undefined) {
      if (isDoubtful(same, candidate)) doubts.push({ terms: [same.prepared, candidate.prepared], pieces: same.pieces })
      continue
    }
    if (rivals.some(place => place.prepared === candidate.prepared || !holds(place, candidate))) continue
    places.push(candidate)
  }
  const doubtful = new Set(doubts.map(({ pieces }) => pieces))
  for (const place of places) if (place.unsure) doubts.push({ terms: [place.prepared], pieces: place.pieces })
  return { places: places.filter(place => !place.unsure && !doubtful.has(place.pieces)), doubts }
}

const width = ({ pieces }: TermPlace): number => (pieces.at(-1) ?? 0) - (pieces[0] ?? 0)
const overlaps = (one: TermPlace, other: TermPlace): boolean => one.pieces.some(index => other.pieces.includes(index))
const holds = (long: TermPlace, short: TermPlace): boolean => short.pieces.every(index => long.pieces.includes(index))
const isSame = (one: TermPlace, other: TermPlace): boolean =>
  one.pieces.length === other.pieces.length && holds(one, other)

/** Two terms of one list at one place, neither with the better claim by its capitals. */
const isDoubtful = (one: Candidate, other: Candidate): boolean =>
  one.prepared !== other.prepared && one.rank === other.rank && one.exact === other.exact

/** Pieces that follow each other are one span; an elided word keeps its apostrophe. */
export function spansOf(
  own: readonly number[],
  pieces: readonly Piece[],
  elided: ReadonlySet<string> = noWords,
): Span[] {
  const spans: [number, number][] = []
  let last: [number, number] | undefined
  let before = -1
  for (const index of own) {
    const { start, end, key } = pieces[index]!
    const apostrophe = pieces[index + 1]?.after === 'apostrophe' && elided.has(key) ? 1 : 0
    if (last !== undefined && before === index - 1) last[1] = end + apostrophe
    else {
      last = [start, end + apostrophe]
      spans.push(last)
    }
    before = index
  }
  return spans
}

const noWords: ReadonlySet<string> = new Set()
