import type { Edition } from '../../core/model/edition.ts'
import type { TextWords } from '../../core/model/text-words.ts'
import type { OutputFile } from '../emitter.ts'
import { lemmaCounts } from './lemma-counts.ts'

/** What the index must know of a text to tell a reader how many of its words are known. */
export interface LemmasFile {
  readonly id: string
  /** Of the lemmas, as a BCP 47 tag. */
  readonly language: string
  /** How often each lemma stands in the text; none where its words were not read. */
  readonly counts: readonly (readonly [lemma: string, count: number])[]
}

/** `lemmas/<id>.js`: the lemmas of a text, for the index of a reader who knows some. A script, as the search's files are. */
export function lemmasFile({ id, source }: Edition, words: TextWords | undefined): OutputFile {
  const file: LemmasFile = { id, language: source.language, counts: words === undefined ? [] : lemmaCounts(words) }
  return { path: `lemmas/${id}.js`, content: `enRegardLemmas(${JSON.stringify(file)})\n` }
}
