import { join, resolve } from 'node:path'
import { lockedUnits } from '../core/identify/next-lock.ts'
import type { Past } from '../core/identify/past.ts'
import type { Edition } from '../core/model/edition.ts'
import { type SourceFile, sourceFile } from '../core/model/file.ts'
import type { GoneText } from '../core/model/gone-text.ts'
import { type Lock, type LockUnit, lockFormat, lockSchema } from '../core/model/lock.ts'
import { fingerprint } from '../core/model/plain.ts'
import type { Unit } from '../core/model/unit.ts'
import { goneTextsIn } from '../core/parse/gone-texts.ts'
import { parseLock } from '../core/parse/lock.ts'
import { wrongUsage } from '../core/usage.ts'
import { exists } from '../disk/look.ts'
import { readLibraryFile, readLocks } from '../disk/read.ts'
import { filesAt } from '../disk/revisions.ts'
import { type Built, findBuilt, readEdition } from './built.ts'

/** A library as it stood at one time. */
export interface LibraryState {
  /** By id of the text. */
  readonly locks: ReadonlyMap<string, Lock>
  /** The texts of which it says that they are gone. */
  readonly gone: readonly GoneText[]
}

/** What the folder of a build or of a library holds, or a revision of git of the library at hand. */
export async function stateAt(name: string, library: string): Promise<LibraryState> {
  const isFolder = await exists(resolve(name))
  const built = isFolder ? await findBuilt(name) : undefined
  if (built !== undefined) return { locks: await locksOfBuild(built), gone: built.library.gone ?? [] }
  if (isFolder && (await exists(join(resolve(name), 'corpus')))) return stateOfLibrary(name)
  const found = await filesAt(resolve(library), name, path => lockPath.test(path) || libraryPath.test(path))
  const files = [...found].map(([path, text]) => sourceFile(path, text))
  const locks = files.filter(({ path }) => lockPath.test(path))
  if (locks.length === 0) throw wrongUsage(`Missing locks in \`${name}\`, expected \`corpus/<text>/units.lock.json\``)
  return { locks: locksIn(locks), gone: files.filter(({ path }) => libraryPath.test(path)).flatMap(goneTextsIn) }
}

const lockPath = /^corpus\/([^/]+)\/units\.lock\.json$/

const libraryPath = /^corpus\/library\.ya?ml$/

export async function stateOfLibrary(folder: string): Promise<LibraryState> {
  const locks = await readLocks(resolve(folder))
  const own = await readLibraryFile(resolve(folder))
  if (locks.length > 0) return { locks: locksIn(locks), gone: own === undefined ? [] : goneTextsIn(own) }
  throw wrongUsage(`Missing locks in ${resolve(folder)}, expected them; \`en-regard lock\` writes them`)
}

function locksIn(files: readonly SourceFile[]): Map<string, Lock> {
  return new Map(
    files.map(file => {
      const [, id] = lockPath.exec(file.path)!
      const { lock, messages } = parseLock(file)
      if (lock === undefined) throw wrongUsage(`Unexpected content of \`${file.path}\`: ${messages[0]?.reason ?? ''}`)
      return [id!, lock]
    }),
  )
}

async function locksOfBuild(built: Built): Promise<Map<string, Lock>> {
  const locks = new Map<string, Lock>()
  for (const { id } of built.texts) locks.set(id, builtLock(await readEdition(built, id)))
  return locks
}

/** As the text’s lock would have it. A build does not keep the words of what is gone: these ids come back to none. */
function builtLock({ units, gone = [] }: Edition): Lock {
  const faced = lockedUnits(units)
  const living = units.map((unit, index): LockUnit => {
    const { id, kind, status, source, staleSource } = unit
    const { target } = faced[index]!
    const print = target === null ? undefined : fingerprint(target)
    return {
      id,
      text: source.text,
      source: fingerprint(source.text),
      ...(print === undefined ? {} : { target: print, ...provenanceOf(unit, print) }),
      status,
      ...(staleSource === undefined ? {} : { translated: staleSource }),
      kind,
    }
  })
  const stones = gone.map(({ id, into }) => ({ id, gone: noWords, ...(into === undefined ? {} : { into }) }))
  return { format: lockFormat, units: [...living, ...stones] }
}

const noWords = fingerprint('')

/** What the engine gave is another text where a person has edited it. */
function provenanceOf({ status, provenance }: Unit, print: string): Pick<LockUnit, 'provenance'> | object {
  return provenance === undefined
    ? {}
    : { provenance: { ...provenance, target: status === 'machine' ? print : noWords } }
}

/** What an earlier state of a library has that a later one is to know. */
export interface PastTexts {
  /** By text: what is known of it, and of the texts that went into it. */
  readonly past: ReadonlyMap<string, readonly Past[]>
  /** Ids of all texts. */
  readonly known: readonly string[]
}

/** Throws a wrong-usage error for what is no state of a library, or not a sound one. */
export async function pastSince(name: string, folder: string): Promise<PastTexts> {
  const { locks } = await stateAt(name, folder)
  const own = await readLibraryFile(folder)
  const went = new Map(own === undefined ? [] : goneTextsIn(own).map(({ id, into }) => [id, into]))
  const past = new Map<string, Past[]>()
  for (const [id, lock] of locks) {
    const wrong = lockSchema.safeParse(lock).error?.issues[0]
    if (wrong !== undefined)
      throw wrongUsage(`Unexpected unit in \`${id}\` of \`${name}\`, expected what a build writes`)
    const now = went.has(id) ? went.get(id) : id
    if (now === undefined) continue
    const others = past.get(now) ?? []
    past.set(now, now === id ? [{ lock }, ...others] : [...others, { lock, text: id }])
  }
  return { past, known: [...locks.keys()] }
}
