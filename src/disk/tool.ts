import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { DataFile } from '../core/language/module.ts'
import { exists } from './look.ts'
import { type Stamp, StampOfMany } from './stamps.ts'

/** What the tool itself brings: by name, what emitters put into their output. */
export interface Tool {
  readonly version: string
  /** Changes with every byte of the tool, of its data, and with the versions of what it stands on. */
  readonly fingerprint: string
  readonly assets: Readonly<Record<string, string>>
}

/** Where the tool's own modules stand. */
const tool = fileURLToPath(new URL('..', import.meta.url))

/** Folders of the tool whose files emitters put into their output. */
const rooms = ['outputs/html/reader', 'library']

/** The text of a data file: of an installed package, of this package itself, or at an address on this disk. */
export async function readData(file: DataFile): Promise<string> {
  if (file instanceof URL) return readFile(file, 'utf8')
  const folder =
    file.package === ownName ? await packageFolder() : dirname(fileURLToPath(import.meta.resolve(file.package)))
  return readFile(join(folder, file.file), 'utf8')
}

const ownName = 'en-regard'

/** The tool's modules lie in `src` or, built, in `dist/lib`. */
const packageFolder = async (): Promise<string> =>
  (await exists(join(tool, '../package.json'))) ? join(tool, '..') : join(tool, '../..')

let whole: Promise<Tool> | undefined

/**
 * The tool's version, and the page's style and script and the package's functions, as they were built. They are read once
 * a process: a tool does not change while it runs.
 */
export const readTool = (): Promise<Tool> => {
  whole ??= readWhole()
  return whole
}

async function readWhole(): Promise<Tool> {
  const manifest = await readFile(join(tool, '../../package.json'), 'utf8')
  const assets: Record<string, string> = {}
  for (const room of rooms) {
    const at = join(tool, room)
    for (const name of (await exists(at)) ? (await readdir(at)).toSorted() : []) {
      assets[name] = await readFile(join(at, name), 'utf8')
    }
  }
  const { version } = JSON.parse(manifest) as { version: string }
  const [code, data] = await Promise.all([hashOfFiles(tool, /\.(js|css)$/), hashOfFiles(await dataFolder(), /\.txt$/)])
  return { version, fingerprint: createHash('sha256').update(manifest).update(code).update(data).digest('hex'), assets }
}

/** What the file system says of all that the fingerprint is made of; undefined where that may change under its stamp. */
export async function toolStamp(): Promise<Stamp | undefined> {
  return new StampOfMany()
    .file(join(tool, '../../package.json'))
    .folder(tool)
    .folder(await dataFolder()).stamp
}

const dataFolder = async (): Promise<string> => join(await packageFolder(), 'data')

async function hashOfFiles(folder: string, wanted: RegExp): Promise<string> {
  const hash = createHash('sha256')
  const names = (await readdir(folder, { recursive: true })).filter(name => wanted.test(name)).toSorted()
  // Many and small: asked of a thread each takes several times as long.
  for (const name of names) hash.update(name).update(readFileSync(join(folder, name)))
  return hash.digest('hex')
}
