import { heaviestRun, type Pair } from '../model/heaviest-run.ts'
import { type Candidate, candidatesAmong, likenessOf } from './candidates.ts'
import { isSame, type MatchState, matchStateOf, type Passage, type Weighed } from './match-state.ts'
import { type Group, regroupings } from './regroup.ts'
import { sharedOrder, sharedWeight } from './similar.ts'

/** Which unit of the text before is which of the text after. */
export interface Matching {
  /** By position after: its position before, or -1. */
  readonly before: readonly number[]
  /** Units after, unmatched, whose words come from a unit before that lives on as another. */
  readonly parts: readonly Pair[]
  /** Units before, unmatched, whose words went into a unit after that is another. */
  readonly merged: readonly Pair[]
  /** The same words in other paragraphs. */
  readonly regrouped: readonly Group[]
}

/**
 * Matches the units of two versions of a text, from the surest evidence to the weakest: the same words where they
 * stand once, the same words beside something matched, the same words cut up otherwise, words that only these two
 * share; then, between what is matched on either side, likeness and place; last, likeness alone.
 *
 * Of a unit that was split the largest part is the unit, the first of equal ones; of units that were merged the
 * largest lives on. What is like nothing enough stays unmatched.
 */
export function matchPassages(before: readonly Passage[], after: readonly Passage[]): Matching {
  const state = matchStateOf(before, after)
  matchUnique(state, ({ text }) => text)
  matchUnique(state, plainIn)
  matchNeighbours(state)
  const regrouped = matchRegrouped(state)
  if (state.open()) matchChanged(state)
  return { before: [...state.sources], ...(state.loose() ? relations(state, regrouped) : none), regrouped }
}

const none = { parts: [], merged: [] } as const

const plainIn = ({ plain }: Passage): string => plain

/** Unmatched positions by what stands there. */
function positionsBy(
  words: (passage: Passage) => string,
  passages: readonly Passage[],
  matched: Int32Array,
): Map<string, number[]> {
  const positions = new Map<string, number[]>()
  for (const [position, passage] of passages.entries()) {
    if (matched[position] !== -1) continue
    const key = words(passage)
    const known = positions.get(key)
    if (known === undefined) positions.set(key, [position])
    else known.push(position)
  }
  return positions
}

function matchUnique({ before, after, targets, sources, pair }: MatchState, words: (passage: Passage) => string): void {
  const there = positionsBy(words, after, sources)
  for (const [key, here] of positionsBy(words, before, targets)) {
    const found = there.get(key)
    if (here.length === 1 && found?.length === 1) pair(here[0]!, found[0]!)
  }
}

/** The same words right after or right before something matched. */
function matchNeighbours({ before, after, targets, sources, pair }: MatchState): void {
  const spread = (i: number, step: 1 | -1) => {
    for (let [from, to] = [i + step, targets[i]! + step]; targets[from] === -1 && sources[to] === -1; ) {
      if (!isSame(before[from]!, after[to]!)) return
      pair(from, to)
      from += step
      to += step
    }
  }
  for (const i of targets.keys()) if (targets[i] !== -1) spread(i, 1)
  for (let i = targets.length - 1; i >= 0; i--) if (targets[i] !== -1) spread(i, -1)
}

function matchRegrouped({ before, after, targets, sources, pair }: MatchState): Group[] {
  const free = (matched: Int32Array) => (position: number) => matched[position] === -1
  const here = { passages: before, isFree: free(targets) }
  const there = { passages: after, isFree: free(sources) }
  const groups: Group[] = []
  for (const { whole, parts, largest } of regroupings(here, there)) {
    pair(whole, largest)
    groups.push({ before: [whole], after: parts })
  }
  for (const { whole, parts, largest } of regroupings(there, here)) {
    pair(largest, whole)
    groups.push({ before: parts, after: [whole] })
  }
  return groups
}

function matchChanged(state: MatchState): void {
  matchDistinctive(state)
  matchNeighbours(state)
  while (matchBetween(state)) matchNeighbours(state)
  matchRepeated(state)
  matchMoved(state)
}

const unmatched = (matched: Int32Array): number[] => [...matched.keys()].filter(position => matched[position] === -1)

/** Pairs that are each other's best by far, wherever they stand: none has a rival. */
function matchDistinctive(state: MatchState): void {
  const likely = 0.5
  const margin = 0.1
  const candidates = candidatesAmong(state, unmatched(state.targets), unmatched(state.sources))
  const seconds = secondBest(candidates)
  for (const { before, after, likeness, words } of candidates) {
    if (likeness < likely || words < 3) continue
    const rival = Math.max(seconds.before(before, after), seconds.after(before, after))
    if (likeness - rival >= margin) state.pair(before, after)
  }
}

/** How like the best other candidate on either side is. */
function secondBest(candidates: readonly Candidate[]) {
  const best = { before: new Map<number, Candidate[]>(), after: new Map<number, Candidate[]>() }
  for (const candidate of candidates.toSorted(byLikeness)) {
    for (const side of ['before', 'after'] as const) {
      const known = best[side].get(candidate[side])
      if (known === undefined) best[side].set(candidate[side], [candidate])
      else if (known.length < 2) known.push(candidate)
    }
  }
  const other = (list: readonly Candidate[] | undefined, isSame: (candidate: Candidate) => boolean) =>
    list?.find(candidate => !isSame(candidate))?.likeness ?? 0
  return {
    before: (i: number, j: number) => other(best.before.get(i), candidate => candidate.after === j),
    after: (i: number, j: number) => other(best.after.get(j), candidate => candidate.before === i),
  }
}

const byLikeness = (one: Candidate, other: Candidate): number => other.likeness - one.likeness

/** A stretch of unmatched units between two matched pairs that keep their order. */
interface Gap {
  readonly before: readonly number[]
  readonly after: readonly number[]
}

function gapsOf({ targets, sources }: MatchState): Gap[] {
  const matched = [...sources.keys()].flatMap(after =>
    sources[after] === -1 ? [] : [{ before: sources[after]!, after }],
  )
  const anchors = [...heaviestRun(matched), { before: targets.length, after: sources.length }]
  let [i, j] = [0, 0]
  return anchors.map(anchor => {
    const gap = { before: openIn(targets, i, anchor.before), after: openIn(sources, j, anchor.after) }
    ;[i, j] = [anchor.before + 1, anchor.after + 1]
    return gap
  })
}

function openIn(matched: Int32Array, start: number, end: number): number[] {
  const positions: number[] = []
  for (let position = start; position < end; position++) if (matched[position] === -1) positions.push(position)
  return positions
}

/** In each gap the heaviest run of pairs that are like enough; true where any was found. */
function matchBetween(state: MatchState): boolean {
  let found = false
  for (const gap of gapsOf(state)) {
    for (const { before, after } of heaviestRun(pairsIn(gap, state), ({ likeness }) => likeness + 0.05)) {
      state.pair(before, after)
      found = true
    }
  }
  return found
}

/** How many pairs of one gap are all compared; a larger gap is searched by its rare words. */
const comparedInFull = 900

function pairsIn(gap: Gap, state: MatchState): Candidate[] {
  const alike =
    gap.before.length * gap.after.length > comparedInFull
      ? candidatesAmong(state, gap.before, gap.after)
      : gap.after.flatMap(after => gap.before.map(before => likenessOf(state, before, after)))
  const retitled = sameNumberOfHeadings(gap, state)
  const alone = gap.before.length === 1 && gap.after.length === 1
  return alike.filter(candidate => isEnough(candidate, { state, retitled, alone }))
}

function sameNumberOfHeadings(gap: Gap, { before, after }: MatchState): boolean {
  const headings = (positions: readonly number[], passages: readonly Passage[]) =>
    positions.filter(position => passages[position]!.kind === 'heading').length
  return headings(gap.before, before) === headings(gap.after, after)
}

interface Circumstances {
  readonly state: MatchState
  /** Between the same neighbours stand as many headings as before: one that is wholly new is a new title. */
  readonly retitled: boolean
  /** Between the same neighbours stands one unit, as before. */
  readonly alone: boolean
}

function isEnough({ before, after, likeness }: Candidate, { state, retitled, alone }: Circumstances): boolean {
  const kinds = [state.before[before]!.kind, state.after[after]!.kind]
  const longest = Math.max(state.wordsBefore(before).length, state.wordsAfter(after).length)
  if (kinds[0] === kinds[1] && ((kinds[0] === 'heading' && retitled) || (alone && longest <= short))) return true
  return likeness >= 0.34
}

/** A line of at most so many words is known by its place, not by its words. */
const short = 4

/** Lines that stand several times, such as `— Oui.`: each is the nearest of those left. */
function matchRepeated({ before, after, targets, sources, pair }: MatchState): void {
  const there = positionsBy(plainIn, after, sources)
  const distance = (i: number, j: number) => Math.abs(i / before.length - j / after.length)
  for (const [plain, here] of positionsBy(plainIn, before, targets)) {
    const pairs = here.flatMap(i => (there.get(plain) ?? []).slice(0, 50).map(j => ({ i, j })))
    for (const { i, j } of pairs.toSorted((one, other) => distance(one.i, one.j) - distance(other.i, other.j))) {
      if (targets[i] === -1 && sources[j] === -1) pair(i, j)
    }
  }
}

/** What was both moved and changed: like enough, or most of the smaller stands in the larger. */
function matchMoved(state: MatchState): void {
  const candidates = candidatesAmong(state, unmatched(state.targets), unmatched(state.sources))
  const moved = candidates.filter(({ likeness, words }) => likeness >= 0.45 && words >= 4)
  const contained = candidates.filter(
    ({ before, after, cover, words }) => cover >= 0.7 && words >= 6 && inOrder(state, before, after),
  )
  for (const list of [moved.toSorted(byLikeness), bySharedWords(contained)]) {
    for (const { before, after } of list) {
      if (state.targets[before] === -1 && state.sources[after] === -1) state.pair(before, after)
    }
  }
}

/** Whether the words of the smaller stand in the larger one after the other, and not just anywhere. */
function inOrder({ before, after, wordsBefore, wordsAfter }: MatchState, i: number, j: number): boolean {
  const plains = [before[i]!.plain, after[j]!.plain] as const
  const [small, large] = wordsBefore(i).length <= wordsAfter(j).length ? plains : [plains[1], plains[0]]
  return sharedOrder(small, large) >= 0.3
}

/** Where the words of what is new came from, and where those of what is gone went. */
function relations(state: MatchState, regrouped: readonly Group[]): Pick<Matching, 'parts' | 'merged'> {
  const { before, after, targets, sources } = state
  const parts = new Map<number, number>()
  const merged = new Map<number, number>()
  for (const group of regrouped) {
    for (const j of group.after) if (sources[j] === -1) parts.set(j, group.before[0]!)
    for (const i of group.before) if (targets[i] === -1) merged.set(i, group.after[0]!)
  }
  const isChanged = (i: number, j: number) => i === -1 || j === -1 || !isSame(before[i]!, after[j]!)
  const changed = {
    before: [...targets.keys()].filter(i => isChanged(i, targets[i]!)),
    after: [...sources.keys()].filter(j => isChanged(sources[j]!, j)),
  }
  const went = wentIn(state)
  for (const { before: i, after: j } of bySharedWords(candidatesAmong(state, changed.before, changed.after))) {
    if (sources[j] === -1 && targets[i] !== -1 && !parts.has(j) && went.apart(i, j)) parts.set(j, i)
    if (targets[i] === -1 && sources[j] !== -1 && !merged.has(i) && went.together(i, j)) merged.set(i, j)
  }
  return {
    parts: [...parts].map(([j, i]) => ({ before: i, after: j })),
    merged: [...merged].map(([i, j]) => ({ before: i, after: j })),
  }
}

const bySharedWords = (candidates: readonly Candidate[]): Candidate[] =>
  candidates.toSorted((one, other) => other.shared - one.shared)

/** Whether most words of a unit stand in another one, in order, and a good share of them not where they also might. */
function wentIn({ before, after, targets, sources, wordsBefore, wordsAfter, weight }: MatchState) {
  const went = (one: Weighed, there: Weighed, elsewhere: Weighed): boolean => {
    const shared = sharedWeight(one.bag, there.bag, weight)
    const left = shared - sharedWeight(one.bag, elsewhere.bag, weight)
    return one.length >= 3 && shared >= 0.6 * one.weight && left >= 0.3 * one.weight
  }
  return {
    apart: (i: number, j: number) =>
      went(wordsAfter(j), wordsBefore(i), wordsAfter(targets[i]!)) &&
      sharedOrder(after[j]!.plain, before[i]!.plain) >= 0.3,
    together: (i: number, j: number) =>
      went(wordsBefore(i), wordsAfter(j), wordsBefore(sources[j]!)) &&
      sharedOrder(before[i]!.plain, after[j]!.plain) >= 0.3,
  }
}
