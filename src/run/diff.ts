import { join, resolve } from 'node:path'
import { changesBetween, stateOf, type TextState } from '../core/identify/changes.ts'
import { lockedUnits } from '../core/identify/next-lock.ts'
import { type Changes, changesFormat } from '../core/model/changes.ts'
import type { Edition } from '../core/model/edition.ts'
import { type SourceFile, sourceFile } from '../core/model/file.ts'
import { fingerprint } from '../core/model/plain.ts'
import { parseLock } from '../core/parse/lock.ts'
import { wrongUsage } from '../core/usage.ts'
import { exists } from '../disk/look.ts'
import { readLocks } from '../disk/read.ts'
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
  const now = after === undefined ? await statesOfLibrary(library) : await stateAt(after, library)
  return { format: changesFormat, texts: changesBetween(old, now) }
}

async function stateAt(name: string, library: string): Promise<TextState[]> {
  const isFolder = await exists(resolve(name))
  const built = isFolder ? await findBuilt(name) : undefined
  if (built !== undefined) return statesOfBuild(built)
  if (isFolder && (await exists(join(resolve(name), 'corpus')))) return statesOfLibrary(name)
  const files = await filesAt(resolve(library), name, path => lockPath.test(path))
  if (files.size === 0) throw wrongUsage(`Missing locks in \`${name}\`, expected \`corpus/<text>/units.lock.json\``)
  return statesOf([...files].map(([path, text]) => sourceFile(path, text)))
}

const lockPath = /^corpus\/([^/]+)\/units\.lock\.json$/

async function statesOfLibrary(folder: string): Promise<TextState[]> {
  const locks = await readLocks(resolve(folder))
  if (locks.length > 0) return statesOf(locks)
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
