import { createHash } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** A file to be written: its path in the library, what stood there when it was made, and what is to stand there. */
export interface Change {
  readonly path: string
  /** Undefined where there was no file. */
  readonly before: string | undefined
  /** Undefined where the file is to go. */
  readonly after: string | undefined
}

const fileName = 'pending.json'

/** A change as it waits on disk. */
interface Waiting {
  readonly path: string
  readonly before: string
  readonly after: string | null
}

/**
 * Writes files that belong together: all of them, whatever happens in between. The changes are put down first; a run
 * that finds them left behind finishes them. False, with nothing written, where a file is no longer what it was.
 */
export async function writeTogether(library: string, memory: string, changes: readonly Change[]): Promise<boolean> {
  const waiting = changes
    .filter(({ before, after }) => before !== after)
    .map(({ path, before, after }): Waiting => ({ path, before: printOf(before), after: after ?? null }))
  if (waiting.length === 0) return true
  for (const { path, before } of waiting) if (printOf(await textAt(join(library, path))) !== before) return false
  await replaceSynced(join(memory, fileName), JSON.stringify(waiting))
  await finish(library, memory, waiting)
  return true
}

/** Finishes what a run that was killed had begun to write. */
export async function finishPending(library: string, memory: string): Promise<void> {
  const text = await textAt(join(memory, fileName))
  if (text === undefined) return
  const waiting = parsed(text)
  const isUntouched = async ({ path, before, after }: Waiting) =>
    [before, printOf(after ?? undefined)].includes(printOf(await textAt(join(library, path))))
  const untouched = await Promise.all(waiting.map(isUntouched))
  await finish(library, memory, untouched.every(Boolean) ? waiting : [])
}

async function finish(library: string, memory: string, waiting: readonly Waiting[]): Promise<void> {
  for (const { path, after } of waiting) {
    if (after === null) await rm(join(library, path), { force: true })
    else await replaceSynced(join(library, path), after)
  }
  await rm(join(memory, fileName), { force: true })
}

function parsed(text: string): readonly Waiting[] {
  try {
    return JSON.parse(text) as readonly Waiting[]
  } catch {
    return []
  }
}

async function replaceSynced(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const fresh = `${path}.${process.pid}.new`
  const file = await open(fresh, 'w')
  try {
    await file.writeFile(content)
    await file.datasync()
  } finally {
    await file.close()
  }
  await rename(fresh, path)
}

async function textAt(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
}

const printOf = (text: string | undefined): string =>
  text === undefined ? 'none' : createHash('sha256').update(text).digest('hex')
