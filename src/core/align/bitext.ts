import type { LanguagePair } from '../language/pair.ts'
import { cross, type Link, TakenSentences } from '../model/link.ts'
import { firstIndex } from '../model/sorted.ts'
import type { Span } from '../model/span.ts'

/** The sentences of one language, in the order they are read. */
export interface Side {
  readonly sentences: readonly string[]
  /** Paragraph number of each sentence, ascending, as many as sentences; absent where paragraphs are unknown. */
  readonly paragraphs?: readonly number[]
  /** Level of the heading that each sentence stands in, 1 to 6, 0 outside headings; absent where unknown. */
  readonly headings?: readonly number[]
}

/** A link without its score: what a person sets by hand. */
export type FixedLink = Pick<Link, 'source' | 'target'>

/** Source word or phrase → the words or phrases it may be translated by, all in lower case, lemmas where known. */
export type Lexicon = ReadonlyMap<string, readonly string[]>

/** Whether one link may hold sentences of two source paragraphs. */
export type Crossing = 'free' | 'never'

/** Runs of sentences, `[start, end)` on each side, neither empty. */
export interface Passage {
  readonly source: Span
  readonly target: Span
}

/** Two sides, and the links and passages that hold between them. */
export interface Bitext {
  readonly source: Side
  readonly target: Side
  readonly fixed: readonly FixedLink[]
  readonly passages: readonly Passage[]
}

export interface AlignOptions {
  /** What is known of the two languages. Default: words as they are, and no pair of them known. */
  readonly pair?: LanguagePair
  /** More words that translate each other: a user's dictionary, the glossary's renderings. */
  readonly lexicons?: readonly Lexicon[]
  /** Links set by hand: kept as they are, with score 1, also where they cross. Those that `standingLinks` leaves out are ignored. */
  readonly fixed?: readonly FixedLink[]
  /** Passages known to translate each other, in the order of both texts and apart: no link leaves one. */
  readonly passages?: readonly Passage[]
  /** `never` where every link must lie inside one source paragraph. Default `free`. */
  readonly crossing?: Crossing
}

/**
 * The fixed links that can stand, in the order given: each side an unbroken run of existing sentences, no sentence used
 * twice. Of two that share one the one given first stays.
 */
export function standingLinks(fixed: readonly FixedLink[], source: number, target: number): FixedLink[] {
  const kept: FixedLink[] = []
  const taken = new TakenSentences()
  for (const link of fixed) {
    if (link.source.length + link.target.length === 0) continue
    if (!isRun(link.source, source) || !isRun(link.target, target)) continue
    if (!taken.areApart(link)) continue
    taken.add(link)
    kept.push(link)
  }
  return kept
}

/** Of links that can stand those that can hold together: no two cross. Of two that do the one given first stays. */
export function fixableLinks(standing: readonly FixedLink[]): FixedLink[] {
  /** Those with both sides that stay, in the order of both texts. */
  const along: FixedLink[] = []
  return standing.filter(link => {
    if (isLone(link)) return true
    const at = firstIndex(along, other => other.source[0]! > link.source[0]!)
    if ([along[at - 1], along[at]].some(other => other !== undefined && cross(other, link))) return false
    along.splice(at, 0, link)
    return true
  })
}

/** Whether a link says of sentences that they have no counterpart. */
export const isLone = ({ source, target }: FixedLink): boolean => source.length === 0 || target.length === 0

const isRun = (indices: readonly number[], length: number): boolean =>
  indices.every(
    (index, at) =>
      Number.isInteger(index) && index >= 0 && index < length && (at === 0 || index === indices[at - 1]! + 1),
  )
