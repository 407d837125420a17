import { lstat, mkdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { wrongUsage } from '../core/usage.ts'
import { removeFile, replaceFile, syncFolder } from './replace.ts'

/** Where the new folders of a switch stand before it, and the old ones for as long as it may be undone. */
export const freshName = '.en-regard-new'
const oldName = '.en-regard-old'
const journalName = '.en-regard-switch.json'

/** Folders that become current together. A name that a format can have leads nowhere else. */
const journalSchema = z.strictObject({
  folders: z.array(z.string().regex(/^[a-z0-9][a-z0-9-]*$/)).min(1),
})

/**
 * Puts the folders of these names that stand ready in `freshName` in the place of those in `out`: all or none.
 *
 * What is to be done is put down first. A run that is killed in between is finished by the next one (`finishSwitch`);
 * where the disk refuses a step, those before it are undone, and what it said is thrown with the path of the folder.
 */
export async function switchFolders(out: string, folders: readonly string[]): Promise<void> {
  await removeOld(out)
  await mkdir(join(out, oldName))
  await replaceFile(join(out, journalName), JSON.stringify({ folders }))
  await settle(out, folders)
}

/**
 * Finishes a switch that was cut short, or undoes it where the disk refuses. False where there was none. What is no
 * journal of a switch is thrown away; nothing is done that it says. So is one beside which a link stands for a folder
 * of a switch: what it leads to is nothing that a build made, and would be moved.
 */
export async function finishSwitch(out: string): Promise<boolean> {
  const path = join(out, journalName)
  if (!(await isThere(path))) return false
  const isOwn = (await isNoLink(join(out, freshName))) && (await isNoLink(join(out, oldName)))
  const folders = isOwn ? foldersIn(await readFile(path, 'utf8')) : undefined
  if (folders === undefined) await removeFile(path)
  else await settle(out, folders)
  return true
}

/** Whether a switch was cut short here. */
export const isSwitching = (out: string): Promise<boolean> => isThere(join(out, journalName))

/** Takes away what the last switch put aside. */
export const removeOld = (out: string): Promise<void> => rm(join(out, oldName), { recursive: true, force: true })

function foldersIn(journal: string): readonly string[] | undefined {
  try {
    return journalSchema.parse(JSON.parse(journal)).folders
  } catch {
    return undefined
  }
}

/** To its end, or back to its beginning: then the journal goes. What stands there, and not the journal, says how far it is. */
async function settle(out: string, folders: readonly string[]): Promise<void> {
  const failure = await forward(out, folders).then(
    () => undefined,
    error => error as Error,
  )
  if (failure !== undefined) await undone(out, folders, failure)
  await syncFolder(join(out, freshName))
  await syncFolder(join(out, oldName))
  await syncFolder(out)
  // Nothing is left to do: a journal that stays says nothing that the next command would not find done.
  await removeFile(join(out, journalName)).catch(() => {})
  if (failure !== undefined) throw failure
  await removeOld(out).catch(() => {})
}

async function undone(out: string, folders: readonly string[], failure: Error): Promise<void> {
  try {
    await back(out, folders)
  } catch (error) {
    const [first, second] = [failure, error as Error].map(({ message }) => message)
    throw wrongUsage(
      `Failed to make a build current (${first}), and to undo it (${second}); the next command does one of both`,
    )
  }
}

async function forward(out: string, folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    const { fresh, current, old } = placesOf(out, folder)
    if (await isThere(fresh)) {
      if (await isThere(current)) await move(current, old, current)
      await move(fresh, current, current)
    } else if (!(await isThere(current)) && (await isThere(old))) await move(old, current, current)
  }
}

async function back(out: string, folders: readonly string[]): Promise<void> {
  for (const folder of folders.toReversed()) {
    const { fresh, current, old } = placesOf(out, folder)
    if (!(await isThere(fresh))) await move(current, fresh, current)
    if (await isThere(old)) await move(old, current, current)
  }
}

const placesOf = (out: string, folder: string) => ({
  fresh: join(out, freshName, folder),
  current: join(out, folder),
  old: join(out, oldName, folder),
})

/** Renames; what the disk refuses is thrown with the path that a person knows. */
async function move(from: string, to: string, known: string): Promise<void> {
  await rename(from, to).catch(error => Promise.reject(Object.assign(error, { path: known })))
}

const isNoLink = (path: string): Promise<boolean> =>
  lstat(path).then(
    found => found.isDirectory(),
    () => true,
  )

/** Whether something has this name, a link that leads nowhere included. */
async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return false
    throw error
  }
}
