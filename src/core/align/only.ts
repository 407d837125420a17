import type { Side } from './side.ts'

/** Some sentences of a side, in the order given. */
export const only = ({ sentences, paragraphs, headings }: Side, indices: readonly number[]): Side => ({
  sentences: indices.map(at => sentences[at]!),
  ...(paragraphs === undefined ? {} : { paragraphs: indices.map(at => paragraphs[at]!) }),
  ...(headings === undefined ? {} : { headings: indices.map(at => headings[at]!) }),
})
