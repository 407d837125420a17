import { sha256Hex } from './sha256.ts'
import type { Span } from './span.ts'

/** A text as translators' programs hold it: its words, line breaks as `\n`, and the tags that stand in it. */
export interface TaggedText {
  readonly text: string
  /** By start, outer before inner; a span is empty where the tag holds no text. */
  readonly tags: readonly { readonly id: string; readonly span: Span }[]
}

/** What is the same for the same words with the same tags, character by character. */
export function printOfTagged({ text, tags }: TaggedText): string {
  const all = [text, ...tags.map(({ id, span }) => `${id} ${span.join(' ')}`).toSorted()]
  return sha256Hex(all.join('\n'), 16)
}
