import type { AlignedSentence, AlignedSentences } from './alignment.ts'
import type { TextFiles } from './compile.ts'
import type { HandLinks } from './identify/hand-links.ts'
import { identify } from './identify/identify.ts'
import { remember } from './identify/remember.ts'
import type { LanguagePair } from './language/pair.ts'
import type { SegmentedBlock } from './model/block.ts'
import { quoteOf } from './model/span.ts'
import { parseFiles } from './parse/files.ts'
import { segmentBlocks } from './segment/blocks.ts'

/** What is known of a text before anything is aligned. */
export interface WrittenSentences extends AlignedSentences {
  /** The links that people set and that stand, by the indices of the sentences. */
  readonly handLinks: HandLinks['fixed']
}

/**
 * The sentences of both files, and the links by hand between them: a tenth of what it takes to compile the text. A
 * sentence of the target stands with no unit yet: its `unit` is empty.
 */
export function writtenSentences(files: TextFiles, pair: Pick<LanguagePair, 'source' | 'target'>): WrittenSentences {
  const parsed = parseFiles(files, { source: pair.source.code, target: pair.target.code })
  const source = segmentBlocks(parsed.source.blocks, pair.source.sentences)
  const target = segmentBlocks(parsed.target?.blocks ?? [], pair.target.sentences)
  const blocks = source.map(({ block }) => block)
  const { units } = identify(blocks, parsed.locked?.lock)
  return {
    source: sentencesIn(source, at => units[at]!.id),
    target: sentencesIn(target, () => ''),
    handLinks: remember(parsed.locked, { source, target }, parsed.annotations.links).fixed,
  }
}

const sentencesIn = (blocks: readonly SegmentedBlock[], unitOf: (block: number) => string): AlignedSentence[] =>
  blocks.flatMap(({ block, sentences }, at) =>
    sentences.map(span => ({ unit: unitOf(at), text: quoteOf(block.text, span) })),
  )
