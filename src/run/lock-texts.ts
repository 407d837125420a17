import type { TextFiles } from '../core/compile.ts'
import { type MergedLocks, mergeLocks } from '../core/identify/merge-locks.ts'
import { lockedUnits, nextLock } from '../core/identify/next-lock.ts'
import { type Past, withPast } from '../core/identify/past.ts'
import { sourceFile } from '../core/model/file.ts'
import { type Lock, livingUnits, lockText } from '../core/model/lock.ts'
import { plainOf } from '../core/model/plain.ts'
import { parseLock, parseLockSides } from '../core/parse/lock.ts'
import { parseSource } from '../core/parse/text.ts'
import { wrongUsage } from '../core/usage.ts'
import { readText } from '../disk/read.ts'
import { replaceIn } from '../disk/replace.ts'
import type { Stamp } from '../disk/stamps.ts'
import { textPaths } from '../disk/text-paths.ts'
import { registerTexts } from '../disk/text-register.ts'
import { bindWaivers } from './accept.ts'
import { compiledText } from './compiled.ts'
import { type OpenLibrary, openLibrary } from './library.ts'
import { type LockedTexts, readLocked, untouchedLock } from './locked.ts'
import type { LockedText } from './locked-text.ts'
import { namedIn } from './named-units.ts'
import { type PastTexts, pastSince } from './state.ts'

export interface LockTextsOptions {
  /** Stale units whose translation is right as it stands: unit ids, or `text/unit`; `all` for every one. Default none. */
  readonly accept?: readonly string[] | 'all'
  /**
   * An earlier state whose addresses are to lead somewhere: the folder of a build or of a library, or a revision of git.
   * Each id of a unit that it had is kept: by its passage where it stands here, else with what became of it.
   */
  readonly since?: string
  /** Called after each text. */
  readonly onText?: (progress: { readonly done: number; readonly total: number; readonly id: string }) => void
  /** Of the tool and the library, taken before the library is read; undefined where it cannot be trusted. */
  readonly stamp?: Stamp | undefined
}

/** What `lockLibrary` does where something may be to do. */
export async function lockTexts(folder: string, options: LockTextsOptions): Promise<LockedText[]> {
  const open = await openLibrary(folder)
  const texts: LockedText[] = []
  const { ids } = open.library
  const locked = await readLocked(open)
  const { past, known } = options.since === undefined ? nothingPast : await pastSince(options.since, folder)
  for (const id of ids) {
    const units = past.has(id) ? undefined : await locked.of(id)
    texts.push(
      units === undefined
        ? await lockOne(id, { open, locked, accept: acceptedIn(id, options.accept ?? []), past: past.get(id) ?? [] })
        : untouchedLock(id, units),
    )
    options.onText?.({ done: texts.length, total: ids.length, id })
  }
  // First what people keep: what is remembered says that nothing is left to write.
  const done = texts.flatMap(({ id, report }) => (report === undefined ? [] : [id]))
  await registerTexts(open.library.folder, [...known, ...done])
  await locked.save(options.stamp)
  const unknown = unmet(options.accept ?? [], texts)
  if (unknown !== undefined) throw wrongUsage(`Unexpected unit \`${unknown}\`, expected the id of a stale unit`)
  return texts
}

const nothingPast: PastTexts = { past: new Map(), known: [] }

interface LockOrder {
  readonly open: OpenLibrary
  readonly locked: LockedTexts
  readonly accept: ReadonlySet<string> | 'all'
  readonly past: readonly Past[]
}

const livingIds = (lock: Lock): string[] => livingUnits(lock).map(({ id }) => id)

/** Brings the lock of one text up to date. */
async function lockOne(id: string, { open, locked, accept, past }: LockOrder): Promise<LockedText> {
  const { library } = open
  const { lock: path } = textPaths(id)
  const stamp = locked.stampOf(id)
  const { value, messages } = await readText(library.folder, id, library.config)
  if (value === undefined || messages.length > 0) return { id, path, written: false, messages }
  const merged = merge(value)
  const whole = merged === undefined ? value : withLock(value, merged.lock)
  const files = past.length === 0 ? whole : withLock(whole, withPast(whole.lock && parseLock(whole.lock).lock, past))
  const { edition, unread } = (await compiledText(open, files, true)).compiled
  if (unread.length > 0) return { id, path, written: false, messages: unread }
  const before = files.lock && parseLock(files.lock).lock
  const { lock, report } = nextLock(lockedUnits(edition.units), before, { accept })
  const content = lockText(lock)
  const written = content !== value.lock?.text
  if (written) await replaceIn(library.folder, path, content)
  const bound = (await bindWaivers(open, files))?.bound ?? 0
  const isSettled = report.stale.length === 0 && bound === 0
  if (isSettled && stamp !== undefined) locked.learn(id, { stamp, lock: content, units: livingIds(lock) })
  const known = {
    ...(before !== undefined && (written || report.stale.length > 0) ? { before, edition } : {}),
    ...(merged === undefined ? {} : { merged: { differing: merged.differing } }),
  }
  return { id, path, written, bound, report, ...known, messages: [] }
}

const withLock = (files: TextFiles, lock: Lock | undefined): TextFiles =>
  lock === undefined ? files : { ...files, lock: sourceFile(textPaths(files.id).lock, lockText(lock)) }

/** One lock of the two that a merge left in the file; undefined where it left no marks, or none that part two locks. */
function merge({ lock, source }: TextFiles): MergedLocks | undefined {
  const sides = lock && parseLockSides(lock)
  if (sides === undefined) return undefined
  const { blocks } = parseSource(source).text
  return mergeLocks(sides, new Set(blocks.map(({ text }) => plainOf(text))))
}

/** What git hands to a merge driver: contents of a lock before both sides, and on each. */
export interface LockVersions {
  readonly base: string
  readonly ours: string
  readonly theirs: string
}

/** One lock of two, before it is known what the merge makes of the text; undefined where one of them cannot be read. */
export function mergeLockTexts({
  base,
  ours,
  theirs,
}: LockVersions): { text: string; differing: readonly string[] } | undefined {
  const [before, own, other] = [base, ours, theirs].map(text => parseLock(sourceFile('units.lock.json', text)).lock)
  if (own === undefined || other === undefined) return undefined
  const { lock, differing } = mergeLocks({ ours: own, theirs: other, base: before }, new Set())
  return { text: lockText(lock), differing }
}

const acceptedIn = (text: string, accept: readonly string[] | 'all'): ReadonlySet<string> | 'all' =>
  accept === 'all' ? accept : namedIn(text, accept)

function unmet(accept: readonly string[] | 'all', texts: readonly LockedText[]): string | undefined {
  if (accept === 'all') return undefined
  const accepted = texts.flatMap(({ id, report }) => report?.accepted.flatMap(unit => [unit, `${id}/${unit}`]) ?? [])
  const done = new Set(accepted)
  return accept.find(name => !done.has(name))
}
