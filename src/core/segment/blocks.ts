import type { SentenceKnowledge } from '../language/language.ts'
import type { Block, SegmentedBlock } from '../model/block.ts'
import { sentencesOf } from './sentences.ts'

/** Blocks with their sentences. Code is one sentence: its lines are no prose. */
export function segmentBlocks(blocks: readonly Block[], knowledge: SentenceKnowledge): SegmentedBlock[] {
  return blocks.map(block => ({
    block,
    sentences: block.kind === 'code' ? [[0, block.text.length]] : sentencesOf(block.text, knowledge),
  }))
}
