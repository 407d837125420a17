import { changesBetween, stateOf, type TextState } from '../core/identify/changes.ts'
import { type Changes, changesFormat } from '../core/model/changes.ts'
import { type LibraryState, stateAt, stateOfLibrary } from './state.ts'

export interface DiffOptions {
  /** Folder of the library whose revisions are meant. Default: the current one. */
  readonly library?: string
}

/**
 * What changed between two states of a library, each the folder of a build, the folder of a library with its locks, or a
 * revision of git of the library at hand; without a second, the library as it stands.
 */
export async function diffLibrary(
  before: string,
  after: string | undefined,
  { library = '.' }: DiffOptions = {},
): Promise<Changes> {
  const old = await stateAt(before, library)
  const now = after === undefined ? await stateOfLibrary(library) : await stateAt(after, library)
  return { format: changesFormat, texts: changesBetween(textsOf(old), textsOf(now), now.gone) }
}

const textsOf = ({ locks }: LibraryState): TextState[] => [...locks].map(([id, lock]) => stateOf(id, lock))
