import { createHash } from 'node:crypto'
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Edition } from '../core/model/edition.ts'
import { mostPicture, type PictureFile, pictureKinds } from '../core/model/picture.ts'
import { factsOf, isNamedLike, tooManyBytes } from '../core/pictures/facts.ts'
import { picturePaths } from '../core/pictures/paths.ts'
import { isInside } from './confine.ts'

/** Folders deep, and files in all: what lies beside a text is its pictures, not an archive of them. */
const most = { depth: 5, files: 2000 } as const

const endings: ReadonlySet<string> = new Set(Object.values(pictureKinds).flat())

/**
 * The files beside a text that its images may name, by path. Nothing is looked for where no text has an image. A link
 * that leads out of the library, and what is no picture, is a problem of that file.
 */
export async function picturesBeside(folder: string, id: string, texts: readonly string[]): Promise<PictureFile[]> {
  if (!texts.some(text => /!\[|<img/i.test(text))) return []
  const found: PictureFile[] = []
  let bytes = 0
  const library = await realpath(folder)
  for (const path of await filesBelow(join(folder, 'corpus', id), '', most.depth)) {
    if (found.length >= most.files) break
    const read = await pictureAt(library, join('corpus', id, path), mostPicture.bytesOfText - bytes)
    bytes += read.bytes
    found.push({ path, ...read.file })
  }
  return found
}

type Unnamed<File> = File extends unknown ? Omit<File, 'path'> : never

/** `library` is the real path of its folder. */
async function pictureAt(
  library: string,
  path: string,
  left: number,
): Promise<{ readonly file: Unnamed<PictureFile>; readonly bytes: number }> {
  const problem = (problem: string) => ({ file: { problem }, bytes: 0 })
  const real = await realpath(join(library, path)).catch(() => undefined)
  if (real === undefined || !isInside(library, real)) {
    return problem('it lies, through a link, outside the library’s folder')
  }
  if (!endings.has(endingOf(path))) return problem(`its name ends as that of none of ${[...endings].join(', ')}`)
  const { size } = await stat(real)
  if (size > mostPicture.bytes) return problem(tooManyBytes(size))
  if (size > left) {
    return problem(`with it the pictures of the text have more than ${mostPicture.bytesOfText >> 20} megabytes`)
  }
  const bytes = await readFile(real)
  const facts = factsOf(bytes)
  if ('problem' in facts) return problem(facts.problem)
  if (!isNamedLike(path, facts.type)) return problem(`it is ${facts.type}, and its name says otherwise`)
  return { file: { hash: createHash('sha256').update(bytes).digest('hex'), ...facts }, bytes: size }
}

/** Paths with `/`, sorted; no hidden ones. */
async function filesBelow(at: string, within: string, depth: number): Promise<string[]> {
  if (depth === 0) return []
  const entries = await readdir(join(at, within), { withFileTypes: true }).catch(() => [])
  const paths: string[] = []
  for (const entry of entries.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    const path = within === '' ? entry.name : `${within}/${entry.name}`
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory()) paths.push(...(await filesBelow(at, path, depth - 1)))
    else if (!isText.test(path) && (await isFile(join(at, path)))) paths.push(path)
  }
  return paths
}

const isText = /\.(?:md|json|vtt)$/
const endingOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1).toLowerCase()

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    found => found.isFile(),
    () => true,
  )

/** The bytes of an edition's pictures, by the file that each is to be; what lies outside the library is left out. */
export async function readPictures(folder: string, edition: Edition): Promise<ReadonlyMap<string, Uint8Array>> {
  const bytes = new Map<string, Uint8Array>()
  const paths = picturePaths(edition)
  if (paths.length === 0) return bytes
  const library = await realpath(folder)
  for (const path of paths) {
    const real = await realpath(join(library, 'corpus', edition.id, path.slice(`pictures/${edition.id}/`.length)))
    if (isInside(library, real)) bytes.set(path, await readFile(real))
  }
  return bytes
}
