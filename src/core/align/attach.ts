import type { Piece, SegmentedBlock } from '../model/block.ts'
import type { Link } from '../model/link.ts'
import { range, type Span } from '../model/span.ts'
import type { Mark, UnitText } from '../model/unit.ts'

/** What faces one source block. */
export interface Counterpart {
  /** Null where no sentence of the block has a counterpart of its own. */
  readonly target: UnitText | null
  /** Where the target's text stands in its file. */
  readonly pieces: readonly Piece[]
  /** Between the sentences of the block and those of `target`, both counted from 0. */
  readonly links: readonly AttachedLink[]
}

/** A link of one block; where its counterpart stands in the target of another block, that block's index. */
export interface AttachedLink extends Omit<Link, 'unit'> {
  readonly elsewhere?: number
}

/**
 * Shares out the target's sentences among the source's blocks, following links between the sentences of the whole
 * texts (both counted from 0 through all blocks). Each block gets its counterpart as one text: blocks of the target
 * that face one block of the source are joined by `\n\n`. A sentence that faces several blocks stands with the one
 * that holds most of it, and the others say so. A passage that translates nothing goes with the block
 * before it, or with the one whose block of the target it shares.
 */
export function attach(
  source: readonly SegmentedBlock[],
  target: readonly SegmentedBlock[],
  links: readonly Link[],
): Counterpart[] {
  if (source.length === 0) return []
  const sides = { source: sentencesIn(source), target: sentencesIn(target) }
  const shares = source.map((): AttachedLink[] => [])
  for (const link of linksByBlock(links, sides)) shares[link.block]!.push(link.link)
  return source.map((_, index) => counterpartOf(shares[index]!, sides, target))
}

interface Located {
  readonly block: number
  readonly span: Span
  /** Which sentence of its block it is. */
  readonly ordinal: number
}

interface Sides {
  readonly source: readonly Located[]
  readonly target: readonly Located[]
}

function sentencesIn(blocks: readonly SegmentedBlock[]): Located[] {
  return blocks.flatMap(({ sentences }, block) => sentences.map((span, ordinal) => ({ block, span, ordinal })))
}

/** Every link inside one source block. One that holds several is given to the block with most of it. */
function linksByBlock(links: readonly Link[], sides: Sides): { readonly block: number; readonly link: AttachedLink }[] {
  const placed: { block: number; link: AttachedLink }[] = []
  for (const [index, link] of links.entries()) {
    if (link.source.length === 0) {
      placed.push({ block: nearestBlock(index, links, sides), link })
      continue
    }
    // A run of sentences lies in one block where its first and its last do.
    const first = sides.source[link.source[0]!]!.block
    if (sides.source[link.source.at(-1)!]!.block === first) {
      placed.push({ block: first, link })
      continue
    }
    const blocks = [...new Set(link.source.map(sentence => sides.source[sentence]!.block))]
    const main = heaviest(blocks, link, sides)
    for (const block of blocks) {
      const inBlock = link.source.filter(sentence => sides.source[sentence]!.block === block)
      const here = { ...link, source: inBlock }
      const isHere = block === main || link.target.length === 0
      placed.push({ block, link: isHere ? here : { ...here, target: [], elsewhere: main! } })
    }
  }
  return placed
}

function heaviest(blocks: readonly number[], link: Link, { source }: Sides): number | undefined {
  const weight = (block: number) =>
    link.source
      .map(sentence => source[sentence]!)
      .filter(located => located.block === block)
      .reduce((sum, { span }) => sum + span[1] - span[0], 0)
  return blocks.toSorted((one, other) => weight(other) - weight(one))[0]
}

/** The source block that a passage without counterpart is shown with. */
function nearestBlock(index: number, links: readonly Link[], { source, target }: Sides): number {
  const own = target[links[index]!.target[0]!]!.block
  const before = nearestWithSource(links, index, -1)
  const after = nearestWithSource(links, index, 1)
  const sharesBlock = (link: Link | undefined) =>
    link?.target.some(sentence => target[sentence]!.block === own) ?? false
  const chosen = before === undefined || (!sharesBlock(before) && sharesBlock(after)) ? after : before
  return chosen === undefined ? 0 : source[chosen === before ? chosen.source.at(-1)! : chosen.source[0]!]!.block
}

function nearestWithSource(links: readonly Link[], from: number, step: 1 | -1): Link | undefined {
  let index = from + step
  while (links[index]?.source.length === 0) index += step
  return links[index]
}

function counterpartOf(shared: readonly AttachedLink[], sides: Sides, target: readonly SegmentedBlock[]): Counterpart {
  const sentences: number[] = []
  const links: AttachedLink[] = []
  for (const { source, target, elsewhere, score } of shared) {
    const ordinals: number[] = []
    for (const sentence of source) ordinals.push(sides.source[sentence]!.ordinal)
    const start = sentences.length
    for (const sentence of target) sentences.push(sentence)
    const link = { source: ordinals, target: range(start, sentences.length), score: rounded(score) }
    links.push(elsewhere === undefined ? link : { ...link, elsewhere })
  }
  if (sentences.length === 0) return { target: null, pieces: [], links }
  return { ...joined(stretchesOf(sentences, sides.target), target), links }
}

/** Three digits: more would claim more than a score knows. */
const rounded = (score: number): number => Math.round(score * 1000) / 1000

/** Sentences of one target block that follow each other: what a moved passage left between them is not theirs. */
interface Stretch {
  readonly block: number
  readonly spans: Span[]
}

function stretchesOf(sentences: readonly number[], located: readonly Located[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const [index, sentence] of sentences.entries()) {
    const { block, span } = located[sentence]!
    const last = stretches.at(-1)
    if (last?.block === block && sentences[index - 1] === sentence - 1) last.spans.push(span)
    else stretches.push({ block, spans: [span] })
  }
  return stretches
}

function joined(
  stretches: readonly Stretch[],
  target: readonly SegmentedBlock[],
): Pick<Counterpart, 'target' | 'pieces'> {
  let text = ''
  const sentences: Span[] = []
  const marks: Mark[] = []
  const pieces: Piece[] = []
  for (const { block, spans } of stretches) {
    const from = target[block]!.block
    const [start, end] = [spans[0]![0], spans.at(-1)![1]]
    if (text !== '') text += '\n\n'
    const shift = text.length - start
    text += from.text.slice(start, end)
    for (const span of spans) sentences.push([span[0] + shift, span[1] + shift])
    marks.push(...marksIn(from.marks, [start, end], shift))
    pieces.push(...piecesIn(from.pieces, [start, end], shift))
  }
  return { target: { text, sentences, marks }, pieces }
}

function marksIn(marks: readonly Mark[], [start, end]: Span, shift: number): Mark[] {
  return marks.flatMap(mark => {
    const [from, to] = mark.span
    const inside = from === to ? (from > start || start === 0) && from <= end : from < end && to > start
    return inside ? [{ ...mark, span: [Math.max(from, start) + shift, Math.min(to, end) + shift] as const }] : []
  })
}

function piecesIn(pieces: readonly Piece[], [start, end]: Span, shift: number): Piece[] {
  const first = pieces.findLast(piece => piece.start <= start)
  const opening = first === undefined ? [] : [{ start: start + shift, offset: first.offset + start - first.start }]
  const inside = pieces.filter(piece => piece.start > start && piece.start < end)
  return [...opening, ...inside.map(piece => ({ start: piece.start + shift, offset: piece.offset }))]
}
