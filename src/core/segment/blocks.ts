import type { SentenceKnowledge } from '../language/language.ts'
import type { Block, SegmentedBlock } from '../model/block.ts'
import { isNoProse } from '../model/unit.ts'
import { sentencesOf } from './sentences.ts'

/** Blocks with their sentences. Code and formulas are one sentence: their lines are no prose. */
export function segmentBlocks(blocks: readonly Block[], knowledge: SentenceKnowledge): SegmentedBlock[] {
  return blocks.map(block => ({
    block,
    sentences: isNoProse(block) ? [[0, block.text.length]] : sentencesOf(block.text, knowledge),
  }))
}
