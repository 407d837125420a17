import { createHash } from 'node:crypto'
import { readFile, realpath } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import * as z from 'zod'
import { isInside } from './confine.ts'
import { replaceFile } from './replace.ts'

/** What a person has allowed: hashes of a library with a command line. */
const consentsSchema = z.strictObject({ commands: z.array(z.string()) })

/** Outside every library, so that none can bring it: `XDG_CONFIG_HOME`, on Windows `APPDATA`, else `~/.config`. */
function consentsFile(): string {
  const { XDG_CONFIG_HOME, APPDATA } = process.env
  return join(XDG_CONFIG_HOME || APPDATA || join(homedir(), '.config'), 'en-regard', 'allowed.json')
}

/** Whether a person has allowed what a library asks for: this library, and exactly this. */
export async function isAllowed(library: string, asked: unknown): Promise<boolean> {
  return (await allowed()).includes(await printOf(library, asked))
}

/** Remembers that a person has allowed it. */
export async function allow(library: string, asked: unknown): Promise<void> {
  const [known, print] = [await allowed(), await printOf(library, asked)]
  if (known.includes(print)) return
  await replaceFile(consentsFile(), `${JSON.stringify({ commands: [...known, print] }, null, 2)}\n`)
}

/** What the files of a library hold that a command line names, as hashes in the order of the line. */
export async function ownFiles(library: string, command: readonly string[]): Promise<readonly string[]> {
  const places = command.flatMap(part => [resolve(part), resolve(library, part)])
  const own = [...new Set(places)].filter(place => isInside(library, place))
  const bytes = await Promise.all(own.map(place => readFile(place).catch(() => undefined)))
  return bytes.flatMap(each => (each === undefined ? [] : [createHash('sha256').update(each).digest('hex')]))
}

async function allowed(): Promise<readonly string[]> {
  try {
    return consentsSchema.parse(JSON.parse(await readFile(consentsFile(), 'utf8'))).commands
  } catch {
    return []
  }
}

const printOf = async (library: string, asked: unknown): Promise<string> =>
  createHash('sha256')
    .update(JSON.stringify([await realpath(library), asked]))
    .digest('hex')
