import { lstatSync, mkdirSync, renameSync } from 'node:fs'
import { lstat, mkdir, readFile, realpath, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import * as z from 'zod'
import { wrongUsage } from '../core/usage.ts'
import { removeFile, replaceFile, syncFolder } from './replace.ts'

/** Where the new folders of a switch stand before it, and the old ones for as long as it may be undone. */
export const freshName = '.en-regard-new'
const oldName = '.en-regard-old'
const journalName = '.en-regard-switch.json'

/** A name that a format can have: it leads nowhere else. */
const nameSchema = z.string().regex(/^[a-z0-9][a-z0-9-]*$/)
/** A path of a file in a folder, with `/`: it leads nowhere else unless a link does. */
const pathSchema = z
  .string()
  .refine(path => !/[\\\0]/.test(path) && path.split('/').every(part => !['', '.', '..'].includes(part)))

const patchSchema = z.strictObject({
  /** Files of the folder that go, or make room for others. */
  gone: z.array(pathSchema),
  /** Files that come, from `freshName`. */
  put: z.array(pathSchema),
})
/** What is to change in a folder of which most stays: its folders do, and no link stands in it. */
export type Patch = z.infer<typeof patchSchema>
export type Patches = Readonly<Record<string, Patch>>

/** Folders that become current together: whole ones, or where a patch stands for it what stands there with its changes. */
const journalSchema = z.strictObject({
  folders: z.array(nameSchema).min(1),
  patches: z.record(nameSchema, patchSchema).default({}),
})
type Journal = z.infer<typeof journalSchema>

/**
 * Puts the folders of these names that stand ready in `freshName` in the place of those in `out`: all or none. Of one
 * with a patch the files alone that change stand ready; it is away while they are put into it, so that it is seen as it
 * was or as it is to be.
 *
 * What is to be done is put down first. A run that is killed in between is finished by the next one (`finishSwitch`);
 * where the disk refuses a step, those before it are undone, and what it said is thrown with the path of the folder.
 */
export async function switchFolders(out: string, folders: readonly string[], patches: Patches = {}): Promise<void> {
  await removeOld(out)
  await mkdir(join(out, oldName))
  const journal: Journal = { folders: [...folders], patches }
  await replaceFile(join(out, journalName), JSON.stringify(journal))
  await settle(out, journal)
}

/**
 * Finishes a switch that was cut short, or undoes it where the disk refuses. False where there was none. What is no
 * journal of a switch is thrown away; nothing is done that it says. So is one beside which a link stands for a folder
 * of a switch, or in a way that it names: what it leads to is nothing that a build made, and would be moved.
 */
export async function finishSwitch(out: string): Promise<boolean> {
  const path = join(out, journalName)
  if (!isThere(path)) return false
  const isOwn = (await isNoLink(join(out, freshName))) && (await isNoLink(join(out, oldName)))
  const journal = isOwn ? journalIn(await readFile(path, 'utf8')) : undefined
  if (journal === undefined || !(await staysWithin(out, journal))) await removeFile(path)
  else await settle(out, journal)
  return true
}

/** Whether a switch was cut short here. */
export const isSwitching = (out: string): boolean => isThere(join(out, journalName))

/** Takes away what the last switch put aside. */
export const removeOld = (out: string): Promise<void> => rm(join(out, oldName), { recursive: true, force: true })

function journalIn(content: string): Journal | undefined {
  try {
    return journalSchema.safeParse(JSON.parse(content)).data
  } catch {
    return undefined
  }
}

/** Whether no link stands for a folder through which a patch would move files. */
async function staysWithin(out: string, { patches }: Journal): Promise<boolean> {
  const real = await realpath(out)
  for (const [folder, { gone, put }] of Object.entries(patches)) {
    const within = foldersOf([...gone, ...put])
    for (const place of Object.values(placesOf('', folder))) {
      for (const path of within.map(each => join(place, each))) {
        const found = await realpath(join(out, path)).catch(() => undefined)
        if (found !== undefined && found !== join(real, path)) return false
      }
    }
  }
  return true
}

/** The folders of these files, each once. */
const foldersOf = (paths: readonly string[]): readonly string[] => [...new Set(paths.map(dirname))]

/** To its end, or back to its beginning: then the journal goes. What stands there, and not the journal, says how far it is. */
async function settle(out: string, journal: Journal): Promise<void> {
  const failure = failureOf(() => forward(out, journal))
  if (failure !== undefined) undone(out, journal, failure)
  await syncFolder(join(out, freshName))
  await syncFolder(join(out, oldName))
  for (const [folder, { gone, put }] of Object.entries(journal.patches)) {
    for (const within of foldersOf([...gone, ...put])) await syncFolder(join(out, folder, within))
  }
  await syncFolder(out)
  // Nothing is left to do: a journal that stays says nothing that the next command would not find done.
  await removeFile(join(out, journalName)).catch(() => {})
  if (failure !== undefined) throw failure
  await removeOld(out).catch(() => {})
}

function undone(out: string, journal: Journal, failure: Error): void {
  const second = failureOf(() => back(out, journal))
  if (second === undefined) return
  throw wrongUsage(
    `Failed to make a build current (${failure.message}), and to undo it (${second.message}); the next command does one of both`,
  )
}

function failureOf(run: () => void): Error | undefined {
  try {
    run()
    return undefined
  } catch (error) {
    return error as Error
  }
}

/* Who reads the output meanwhile finds no folder where one is on its way: the steps follow each other without a pause. */

function forward(out: string, { folders, patches }: Journal): void {
  for (const folder of folders) {
    const [places, patch] = [placesOf(out, folder), patches[folder]]
    if (patch !== undefined) forwardPatch(places, patch)
    else forwardWhole(places)
  }
}

function forwardWhole({ fresh, current, old }: Places): void {
  if (isThere(fresh)) {
    if (isThere(current)) move(current, old, current)
    move(fresh, current, current)
  } else if (!isThere(current) && isThere(old)) move(old, current, current)
}

/** The folder is put aside, changed there, and put back. What stands ready still, or has gone, says how far it is. */
function forwardPatch({ fresh, current, old, gone }: Places, patch: Patch): void {
  if (!isThere(old)) {
    const replaced = new Set(patch.put)
    const waits =
      patch.put.some(path => isThere(join(fresh, path))) ||
      patch.gone.some(path => !replaced.has(path) && isThere(join(current, path)))
    if (!waits) return
    prepare(gone, patch)
    move(current, old, current)
  } else prepare(gone, patch)
  for (const path of patch.gone) {
    const stands = !isThere(join(gone, path)) && isThere(join(old, path))
    if (stands) move(join(old, path), join(gone, path), join(current, path))
  }
  for (const path of patch.put) {
    if (isThere(join(fresh, path))) move(join(fresh, path), join(old, path), join(current, path))
  }
  move(old, current, current)
}

function prepare(gone: string, patch: Patch): void {
  for (const folder of foldersOf(patch.gone)) mkdirSync(join(gone, folder), { recursive: true })
}

function back(out: string, { folders, patches }: Journal): void {
  for (const folder of folders.toReversed()) {
    const [places, patch] = [placesOf(out, folder), patches[folder]]
    if (patch !== undefined) backPatch(places, patch)
    else backWhole(places)
  }
}

function backWhole({ fresh, current, old }: Places): void {
  if (!isThere(fresh)) move(current, fresh, current)
  if (isThere(old)) move(old, current, current)
}

function backPatch({ fresh, current, old, gone }: Places, patch: Patch): void {
  const isPut = (path: string) => !isThere(join(fresh, path))
  const hasGone = (path: string) => isThere(join(gone, path))
  if (!isThere(old)) {
    if (!patch.put.some(isPut) && !patch.gone.some(hasGone)) return
    move(current, old, current)
  }
  for (const path of patch.put) {
    if (isPut(path)) move(join(old, path), join(fresh, path), join(current, path))
  }
  for (const path of patch.gone) {
    if (hasGone(path)) move(join(gone, path), join(old, path), join(current, path))
  }
  move(old, current, current)
}

type Places = ReturnType<typeof placesOf>

/** No folder of a format has the name under which the files of one that have gone wait. */
const placesOf = (out: string, folder: string) => ({
  fresh: join(out, freshName, folder),
  current: join(out, folder),
  old: join(out, oldName, folder),
  gone: join(out, oldName, `${folder}.gone`),
})

/** Renames; what the disk refuses is thrown with the path that a person knows. */
function move(from: string, to: string, known: string): void {
  try {
    renameSync(from, to)
  } catch (error) {
    throw Object.assign(error as Error, { path: known })
  }
}

const isNoLink = (path: string): Promise<boolean> =>
  lstat(path).then(
    found => found.isDirectory(),
    () => true,
  )

/** Whether something has this name, a link that leads nowhere included. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return false
    throw error
  }
}
