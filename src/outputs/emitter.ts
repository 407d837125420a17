import type { Term } from '../core/model/annotation.ts'
import type { Edition } from '../core/model/edition.ts'
import type { LibraryConfig } from '../core/model/library.ts'
import type { OutputFile, Sign } from '../core/model/output.ts'
import type { TextSummary } from '../core/model/summary.ts'
import type { TextWords } from '../core/model/text-words.ts'

export type { OutputFile, Sign } from '../core/model/output.ts'

/** What an emitter may know beside the edition. */
export interface EmitContext {
  readonly library: LibraryConfig
  /** Version of the tool, as it stands in outputs. */
  readonly version: string
  /** A text of this language (BCP 47) as a printer sets it; offsets stay as they are. */
  readonly typeset: (text: string, language: string) => string
  /** Under what a reader of the source looks a headword up beside it, by the dictionary of its language. */
  readonly lookUps: (entry: Pick<Term, 'term' | 'pos' | 'gender'>) => readonly string[]
  /** Every text of the library in its order, for “previous” and “next”; none for a page that stands alone. */
  readonly texts: readonly { readonly id: string; readonly title: string }[]
  /** The page's style and script, and the source of the functions that an emitted package carries. */
  readonly assets: Readonly<Record<string, string>>
  /** For `text`: the bytes of its pictures, by the file that each is to be in the folder of the format. */
  readonly pictures?: Pictures
  /** Likewise of its recordings. */
  readonly recordings?: Recordings
  /** For `library`: a hash of the files that `text` made, of all texts in this format. */
  readonly contents?: string
}

export type Pictures = ReadonlyMap<string, Uint8Array>
export type Recordings = ReadonlyMap<string, Uint8Array>

/** A text with what was read of every word; `words` is absent where nobody can read the language. */
export interface BoundText {
  readonly edition: Edition
  readonly words?: TextWords
  readonly pictures?: Pictures
}

/**
 * One format of output. Pure: same input, same bytes.
 *
 * `text` is called once per text, wherever that text was compiled; `library` once, after all texts,
 * with summaries alone, so that only indexes grow with the number of texts.
 */
export interface Emitter {
  /** Name of the format and of its folder in `dist/`. */
  readonly name: string
  /** How a build knows a folder that it made, and may replace, from one that is somebody's own. */
  readonly sign: Sign
  /**
   * What of the other texts stands in the files of one: the titles of those beside it, or anything (the default). Of the
   * first kind a text is made anew when one of these changes, and is told of no other: `texts` then holds it and them.
   */
  readonly reach?: 'neighbours' | 'library'
  /** Whether `library` needs to know where every word of the texts stands. Default false. */
  readonly searches?: boolean
  /** `words` is what was read of every word; absent where nobody can read the language. */
  readonly text: (edition: Edition, context: EmitContext, words?: TextWords) => readonly OutputFile[]
  readonly library: (summaries: readonly TextSummary[], context: EmitContext) => readonly OutputFile[]
  /**
   * Of a format with one file that holds all texts: called once, after them, with every text in order. It takes the
   * memory of the whole library.
   */
  readonly bind?: (texts: readonly BoundText[], context: EmitContext) => Promise<readonly OutputFile[]>
}
