import type { SegmentedBlock } from '../model/block.ts'
import { quoteOf, type Span } from '../model/span.ts'
import { type AlignOptions, alignSentences, type Side } from './align.ts'
import { attach, type Counterpart } from './attach.ts'
import type { Passage } from './bitext.ts'

/** A block of the source and the block of the target that is known to translate it, counted from 0. */
export interface KnownPair {
  readonly source: number
  readonly target: number
}

export interface AlignBlocksOptions extends AlignOptions {
  /** In the order of both texts, no block twice. */
  readonly known?: readonly KnownPair[]
}

/** What faces each block of the source: the sentences of both texts are linked, then shared out by block. */
export function alignBlocks(
  source: readonly SegmentedBlock[],
  target: readonly SegmentedBlock[],
  { known = [], ...options }: AlignBlocksOptions = {},
): Counterpart[] {
  const starts = [startsOf(source), startsOf(target)] as const
  const passages = known.flatMap((pair): Passage[] => {
    const passage = { source: runOf(starts[0], pair.source), target: runOf(starts[1], pair.target) }
    return passage.source[0] < passage.source[1] && passage.target[0] < passage.target[1] ? [passage] : []
  })
  const links = alignSentences(sideOf(source), sideOf(target), { ...options, passages })
  return attach(source, target, links)
}

/** Number of the first sentence of each block, and how many there are in all. */
function startsOf(blocks: readonly SegmentedBlock[]): number[] {
  const starts = [0]
  for (const { sentences } of blocks) starts.push(starts.at(-1)! + sentences.length)
  return starts
}

const runOf = (starts: readonly number[], block: number): Span => [starts[block]!, starts[block + 1]!]

/** The sentences of blocks, each with its block and its heading's depth. */
export function sideOf(blocks: readonly SegmentedBlock[]): Side {
  const sentences: string[] = []
  const paragraphs: number[] = []
  const headings: number[] = []
  blocks.forEach(({ block, sentences: spans }, index) => {
    const level = block.kind === 'heading' ? (block.depth ?? 1) : 0
    for (let at = 0; at < spans.length; at++) {
      sentences.push(quoteOf(block.text, spans[at]!))
      paragraphs.push(index)
      headings.push(level)
    }
  })
  return { sentences, paragraphs, headings }
}
