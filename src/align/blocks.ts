import type { SegmentedBlock } from '../model/block.ts'
import { quoteOf } from '../model/span.ts'
import { type AlignOptions, alignSentences, type Side } from './align.ts'
import { attach, type Counterpart } from './attach.ts'

/** What faces each block of the source: the sentences of both texts are linked, then shared out by block. */
export function alignBlocks(
  source: readonly SegmentedBlock[],
  target: readonly SegmentedBlock[],
  options: AlignOptions = {},
): Counterpart[] {
  const links = alignSentences(sideOf(source), sideOf(target), options)
  return attach(source, target, links)
}

function sideOf(blocks: readonly SegmentedBlock[]): Side {
  const sentences: string[] = []
  const paragraphs: number[] = []
  const headings: number[] = []
  for (const [index, { block, sentences: spans }] of blocks.entries()) {
    for (const span of spans) {
      sentences.push(quoteOf(block.text, span))
      paragraphs.push(index)
      headings.push(block.kind === 'heading' ? (block.depth ?? 1) : 0)
    }
  }
  return { sentences, paragraphs, headings }
}
