import { createHash, randomBytes } from 'node:crypto'
import { readdir, readFile, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import * as z from 'zod'
import { placeIn } from './confine.ts'
import { memoryName } from './memory.ts'
import { removeFile, replaceFile } from './replace.ts'
import { isHolder, takeRunLock } from './run-lock.ts'

/** A file to be written: its path in the library, what stood there when it was made, and what is to stand there. */
export interface Change {
  readonly path: string
  /** Undefined where there was no file. */
  readonly before: string | undefined
  /** Undefined where the file is to go. */
  readonly after: string | undefined
}

/** Names of journals in the memory's folder; each writer has one of its own. */
const namePattern = /^pending-[0-9a-f]{8}\.json$/

const id = '[a-z0-9]+(?:-[a-z0-9]+)*'
/** The files of a text: nothing else is ever written from a journal, whoever wrote it. */
const pathPattern = new RegExp(
  `^(?:corpus/${id}/(?:[A-Za-z0-9-]+\\.(?:md|vtt)|units\\.lock\\.json)|annotations/${id}(?:\\.questions)?\\.yaml)$`,
)

/** A change as it waits on disk. */
const waitingSchema = z.strictObject({
  path: z.string().regex(pathPattern),
  before: z.string().regex(/^(?:none|[0-9a-f]{64})$/),
  after: z.string().nullable(),
})
const journalSchema = z.strictObject({ changes: z.array(waitingSchema), fingerprint: z.string() })

type Waiting = z.infer<typeof waitingSchema>

/**
 * Writes files of texts that belong together: all of them, whatever happens in between. The changes are put down first;
 * a run that finds them left behind finishes them. Where the disk refuses one, those before it are put back, and what it
 * said is thrown. False, with nothing written, where a file is no longer what it was.
 */
export async function writeTogether(library: string, changes: readonly Change[]): Promise<boolean> {
  const real = changes.filter(({ before, after }) => before !== after)
  const waiting = real.map(
    ({ path, before, after }): Waiting => ({ path, before: printOf(before), after: after ?? null }),
  )
  if (waiting.length === 0) return true
  for (const { path, before } of waiting)
    if (printOf(await textAt(await placeIn(library, path))) !== before) return false
  const journal = await placeIn(library, `${memoryName}/pending-${randomBytes(4).toString('hex')}.json`)
  await replaceFile(journal, JSON.stringify({ changes: waiting, fingerprint: fingerprintOf(waiting) }))
  try {
    await finish(library, journal, waiting)
  } catch (error) {
    // Where this fails too, the journal stays, and the next run goes on from there.
    await undo(library, journal, real).catch(() => {})
    throw error
  }
  return true
}

/** Finishes what runs that were killed had begun to write, unless one is at work. */
export async function finishPending(library: string): Promise<void> {
  if ((await journalsIn(library)).length === 0) return
  const lock = await takeRunLock(dirname(await placeIn(library, `${memoryName}/run.lock`)))
  if (!isHolder(lock)) await finishJournals(library).finally(lock.release)
}

/**
 * The same for who holds the library. A journal that is not whole, that names anything but files of texts, or whose
 * files are no longer what they were, is thrown away.
 */
export async function finishJournals(library: string): Promise<void> {
  for (const name of await journalsIn(library)) {
    const journal = await placeIn(library, `${memoryName}/${name}`)
    await finish(library, journal, await soundIn(library, (await textAt(journal)) ?? ''))
  }
}

const journalsIn = async (library: string): Promise<string[]> =>
  (await readdir(join(library, memoryName)).catch(() => [])).filter(name => namePattern.test(name)).toSorted()

async function soundIn(library: string, journal: string): Promise<readonly Waiting[]> {
  const waiting = waitingIn(journal)
  const isUntouched = async ({ path, before, after }: Waiting) =>
    [before, printOf(after ?? undefined)].includes(printOf(await textAt(await placeIn(library, path))))
  return (await Promise.all(waiting.map(isUntouched))).every(Boolean) ? waiting : []
}

async function finish(library: string, journal: string, waiting: readonly Waiting[]): Promise<void> {
  for (const { path, after } of waiting) await put(await placeIn(library, path), after ?? undefined)
  await removeFile(journal)
  // It stays where it holds anything: what was bought.
  await rmdir(dirname(journal)).catch(() => {})
}

async function undo(library: string, journal: string, changes: readonly Change[]): Promise<void> {
  for (const { path, before, after } of changes.toReversed()) {
    const place = await placeIn(library, path)
    if ([before, after].includes(await textAt(place))) await put(place, before)
  }
  await removeFile(journal)
}

/** A folder goes with its last file: a text’s would stand there without a text. */
async function put(place: string, text: string | undefined): Promise<void> {
  if (text !== undefined) return replaceFile(place, text)
  await removeFile(place)
  await rmdir(dirname(place)).catch(() => {})
}

function waitingIn(text: string): readonly Waiting[] {
  try {
    const { changes, fingerprint } = journalSchema.parse(JSON.parse(text))
    return fingerprint === fingerprintOf(changes) ? changes : []
  } catch {
    return []
  }
}

const fingerprintOf = (waiting: readonly Waiting[]): string => printOf(JSON.stringify(waiting))

async function textAt(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
}

const printOf = (text: string | undefined): string =>
  text === undefined ? 'none' : createHash('sha256').update(text).digest('hex')
