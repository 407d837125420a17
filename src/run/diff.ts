import { join, resolve } from 'node:path'
import { changesBetween, stateOf, type TextState } from '../core/identify/changes.ts'
import { lockedUnits } from '../core/identify/next-lock.ts'
import { type Changes, changesFormat } from '../core/model/changes.ts'
import type { Edition } from '../core/model/edition.ts'
import { type SourceFile, sourceFile } from '../core/model/file.ts'
import type { GoneText } from '../core/model/gone-text.ts'
import { fingerprint } from '../core/model/plain.ts'
import { goneTextsIn } from '../core/parse/gone-texts.ts'
import { parseLock } from '../core/parse/lock.ts'
import { wrongUsage } from '../core/usage.ts'
import { exists } from '../disk/look.ts'
import { readLibraryFile, readLocks } from '../disk/read.ts'
import { filesAt } from '../disk/revisions.ts'
import { type Built, findBuilt, readEdition } from './built.ts'

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
  return { format: changesFormat, texts: changesBetween(old.texts, now.texts, now.gone) }
}

/** A library as it stood at one time, with the texts of which it says that they are gone. */
interface LibraryState {
  readonly texts: readonly TextState[]
  readonly gone: readonly GoneText[]
}

async function stateAt(name: string, library: string): Promise<LibraryState> {
  const isFolder = await exists(resolve(name))
  const built = isFolder ? await findBuilt(name) : undefined
  if (built !== undefined) return { texts: await statesOfBuild(built), gone: built.library.gone ?? [] }
  if (isFolder && (await exists(join(resolve(name), 'corpus')))) return stateOfLibrary(name)
  const found = await filesAt(resolve(library), name, path => lockPath.test(path) || libraryPath.test(path))
  const files = [...found].map(([path, text]) => sourceFile(path, text))
  const locks = files.filter(({ path }) => lockPath.test(path))
  if (locks.length === 0) throw wrongUsage(`Missing locks in \`${name}\`, expected \`corpus/<text>/units.lock.json\``)
  return { texts: statesOf(locks), gone: files.filter(({ path }) => libraryPath.test(path)).flatMap(goneTextsIn) }
}

const lockPath = /^corpus\/([^/]+)\/units\.lock\.json$/

const libraryPath = /^corpus\/library\.ya?ml$/

async function stateOfLibrary(folder: string): Promise<LibraryState> {
  const locks = await readLocks(resolve(folder))
  const own = await readLibraryFile(resolve(folder))
  if (locks.length > 0) return { texts: statesOf(locks), gone: own === undefined ? [] : goneTextsIn(own) }
  throw wrongUsage(`Missing locks in ${resolve(folder)}, expected them; \`en-regard lock\` writes them`)
}

function statesOf(locks: readonly SourceFile[]): TextState[] {
  return locks.map(file => {
    const [, id] = lockPath.exec(file.path)!
    const { lock, messages } = parseLock(file)
    if (lock === undefined) throw wrongUsage(`Unexpected content of \`${file.path}\`: ${messages[0]?.reason ?? ''}`)
    return stateOf(id!, lock)
  })
}

async function statesOfBuild(built: Built): Promise<TextState[]> {
  const states: TextState[] = []
  for (const { id } of built.texts) states.push(builtState(await readEdition(built, id)))
  return states
}

/** As the text’s lock would have it. */
function builtState({ id, units, gone = [] }: Edition): TextState {
  const faced = lockedUnits(units)
  return {
    id,
    units: units.map(({ id: unit, kind, source: { text } }, index) => {
      const { target } = faced[index]!
      return { id: unit, kind, text, ...(target === null ? {} : { target: fingerprint(target) }) }
    }),
    gone,
  }
}
