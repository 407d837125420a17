import { keyOf, type Piece, type Slot } from '../language/terms.ts'
import { range } from '../model/span.ts'
import type { PreparedRendering } from './prepare.ts'
import { joins } from './trie.ts'

/** How far a rendering's words may stand apart, in words, where they keep their order. */
const longestPause = 3
/** In how many more words than its own a rendering may stand in another order. */
const slack = 4

/**
 * Where one of the renderings stands among the pieces, as indices: as one run of words, else with a few words between,
 * else in another order inside one sentence. The longest run comes first, then the first in the text.
 */
export function renderingsAmong(pieces: readonly Piece[], renderings: readonly PreparedRendering[]): number[][] {
  const found: number[][] = []
  for (const rendering of renderings) findInOrder(found, pieces, rendering, 0)
  if (found.length === 0) for (const rendering of renderings) findInOrder(found, pieces, rendering, longestPause)
  if (found.length === 0) for (const rendering of renderings) found.push(...inAnyOrder(pieces, rendering))
  return found.length < 2 ? found : withoutNested(found).sort((one, other) => (one[0] ?? 0) - (other[0] ?? 0))
}

/** A text as `mayHold` searches it: as words are compared, those that hyphens join in one, *A.I.* as *ai*. */
export const searchable = (text: string): string =>
  keyOf(text.replace(dotsOfAcronyms, '')).replace(/[-\u2010\u2011]/gu, '')

/** The dot comes first, for it is rare: what stands around it is looked at there alone. */
const dotsOfAcronyms = /\.(?=\p{Lu}(?!\p{L}))(?<=(?<!\p{L})\p{Lu}\.)/gu

/** Cheaply told: `false` where a text, made searchable, cannot hold a rendering. */
export const mayHold = (text: string, { stems }: PreparedRendering): boolean => stems.every(stem => text.includes(stem))

function findInOrder(
  found: number[][],
  pieces: readonly Piece[],
  { slots, acronyms }: PreparedRendering,
  pause: number,
): void {
  const first = slots[0]
  if (first === undefined || (pause > 0 && slots.length === 1)) return
  for (let at = 0; at < pieces.length; at++) {
    const next = stepOver(pieces, at, first, acronyms)
    if (next === undefined) continue
    const taken = range(at, next)
    if (slots.length === 1 || follow(taken, 1, next, { pieces, slots, acronyms, pause })) found.push(taken)
  }
}

interface Search extends Pick<PreparedRendering, 'slots' | 'acronyms'> {
  readonly pieces: readonly Piece[]
  readonly pause: number
}

/** Whether the slots from one on stand from a piece on; adds their pieces to those that are taken. */
function follow(taken: number[], slot: number, at: number, search: Search): boolean {
  const { pieces, slots, acronyms, pause } = search
  const isWide = slots[slot] === undefined
  const own = isWide ? slot + 1 : slot
  const wanted = slots[own]
  if (wanted === undefined) return true
  for (let skipped = 0; skipped <= (isWide ? Math.max(pause, 6) : pause); skipped++) {
    const piece = pieces[at + skipped]
    if (piece === undefined || piece.sentence !== pieces[at - 1]?.sentence) return false
    if (!isWide && pause === 0 && !joins(piece, pieces[at - 1])) return false
    const next = stepOver(pieces, at + skipped, wanted, acronyms)
    if (next === undefined) continue
    const length = taken.length
    taken.push(...range(at + skipped, next))
    if (follow(taken, own + 1, next, search)) return true
    taken.length = length
  }
  return false
}

/** Where a word of the rendering leads: past one piece, past two that a hyphen joins, past an acronym’s letters. */
function stepOver(
  pieces: readonly Piece[],
  at: number,
  { any }: Slot,
  acronyms: ReadonlySet<string>,
): number | undefined {
  const piece = pieces[at]
  if (piece === undefined) return undefined
  if (any.has(piece.key)) return acronyms.has(piece.key) && piece.raw !== piece.raw.toUpperCase() ? undefined : at + 1
  const after = pieces[at + 1]
  if (after?.after === 'hyphen') return any.has(piece.key + after.key) ? at + 2 : undefined
  return after?.after === 'dot' && acronyms.size > 0 ? stepOverLetters(pieces, at, any) : undefined
}

/** *A.I.* is *AI*. */
function stepOverLetters(pieces: readonly Piece[], at: number, any: ReadonlySet<string>): number | undefined {
  let letters = ''
  let next = at
  for (; next === at || pieces[next]?.after === 'dot'; next++) {
    const { raw, key } = pieces[next]!
    if (raw.length !== 1 || raw !== raw.toUpperCase()) return undefined
    letters += key
  }
  return any.has(letters) ? next : undefined
}

function inAnyOrder(pieces: readonly Piece[], { slots }: PreparedRendering): number[][] {
  if (slots.length < 2) return []
  const strong = slots.filter(slot => slot !== undefined && !slot.weak) as Slot[]
  if (strong.length < 2) return []
  for (let start = 0; start < pieces.length; start++) {
    const { key } = pieces[start]!
    if (!strong.some(({ any }) => any.has(key))) continue
    const taken = assign(pieces, start, strong)
    if (taken !== undefined) return [taken]
  }
  return []
}

/** Each word at its first place in one sentence, not far from `start`. */
function assign(pieces: readonly Piece[], start: number, slots: readonly Slot[]): number[] | undefined {
  const { sentence } = pieces[start]!
  let end = Math.min(start + slots.length + slack, pieces.length)
  while (pieces[end - 1]!.sentence !== sentence) end--
  const taken: number[] = []
  for (const { any } of slots) {
    let index = start
    while (index < end && (taken.includes(index) || !any.has(pieces[index]!.key))) index++
    if (index === end) return undefined
    taken.push(index)
  }
  return taken.sort((one, other) => one - other)
}

/** *round of funding* holds *funding*: the longer one stands for both. */
function withoutNested(found: readonly number[][]): number[][] {
  const longestFirst = [...found].sort((one, other) => other.length - one.length)
  const kept: number[][] = []
  for (const one of longestFirst) if (!kept.some(other => one.some(index => other.includes(index)))) kept.push(one)
  return kept
}
