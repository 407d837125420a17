import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { placeIn } from './confine.ts'
import { removeFile, replaceFile } from './replace.ts'

/** A file to be written: its path in the library, what stood there when it was made, and what is to stand there. */
export interface Change {
  readonly path: string
  /** Undefined where there was no file. */
  readonly before: string | undefined
  /** Undefined where the file is to go. */
  readonly after: string | undefined
}

const fileName = 'pending.json'

/** The files of a text: nothing else is ever written from a journal, whoever wrote it. */
const pathPattern = /^corpus\/[a-z0-9]+(?:-[a-z0-9]+)*\/(?:fr\.md|en\.md|units\.lock\.json|proposals\.md)$/

/** A change as it waits on disk. */
const waitingSchema = z.strictObject({
  path: z.string().regex(pathPattern),
  before: z.string().regex(/^(?:none|[0-9a-f]{64})$/),
  after: z.string().nullable(),
})
const journalSchema = z.strictObject({ changes: z.array(waitingSchema), fingerprint: z.string() })

type Waiting = z.infer<typeof waitingSchema>

/**
 * Writes files that belong together: all of them, whatever happens in between. The changes are put down first; a run
 * that finds them left behind finishes them. False, with nothing written, where a file is no longer what it was.
 */
export async function writeTogether(library: string, memory: string, changes: readonly Change[]): Promise<boolean> {
  const waiting = changes
    .filter(({ before, after }) => before !== after)
    .map(({ path, before, after }): Waiting => ({ path, before: printOf(before), after: after ?? null }))
  if (waiting.length === 0) return true
  for (const { path, before } of waiting)
    if (printOf(await textAt(await placeIn(library, path))) !== before) return false
  await replaceFile(join(memory, fileName), JSON.stringify({ changes: waiting, fingerprint: fingerprintOf(waiting) }))
  await finish(library, memory, waiting)
  return true
}

/**
 * Finishes what a run that was killed had begun to write. A journal that is not whole, that names anything but files of
 * texts, or whose files are no longer what they were, is thrown away.
 */
export async function finishPending(library: string, memory: string): Promise<void> {
  const text = await textAt(join(memory, fileName))
  if (text === undefined) return
  const waiting = waitingIn(text)
  const isUntouched = async ({ path, before, after }: Waiting) =>
    [before, printOf(after ?? undefined)].includes(printOf(await textAt(await placeIn(library, path))))
  const untouched = await Promise.all(waiting.map(isUntouched))
  await finish(library, memory, untouched.every(Boolean) ? waiting : [])
}

async function finish(library: string, memory: string, waiting: readonly Waiting[]): Promise<void> {
  for (const { path, after } of waiting) {
    const place = await placeIn(library, path)
    if (after === null) await removeFile(place)
    else await replaceFile(place, after)
  }
  await removeFile(join(memory, fileName))
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
