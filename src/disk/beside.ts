import { createHash } from 'node:crypto'
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isInside } from './confine.ts'

/** Folders deep, and files in all: what lies beside a text is its pictures and its sound, not an archive of them. */
export const mostBeside = { depth: 5, files: 2000 } as const

/** What is said of a file that a link leads out of the library. */
const outside = 'it lies, through a link, outside the library’s folder'

/** What a text may have beside it, and how it is told by its bytes. */
export interface BesideKind<Facts extends object> {
  readonly endings: ReadonlySet<string>
  /** Bytes of one file and of all of a text. */
  readonly most: { readonly bytes: number; readonly bytesOfText: number }
  /** What the files are called, in the plural. */
  readonly name: string
  readonly tooManyBytes: (bytes: number) => string
  readonly factsOf: (bytes: Uint8Array) => Facts | { readonly problem: string }
  /** Whether a file with these facts may have this name. */
  readonly isNamedLike: (path: string, facts: Facts) => boolean
}

export type BesideFile<Facts extends object> = { readonly path: string } & (
  | ({ readonly hash: string } & Facts)
  | { readonly problem: string }
)

/** Each file beside a text as one of a kind, or why it is none; a link that leads out of the library is followed nowhere. */
export async function filesOfKind<Facts extends object>(
  kind: BesideKind<Facts>,
  { folder, id, paths }: { readonly folder: string; readonly id: string; readonly paths: readonly string[] },
): Promise<BesideFile<Facts>[]> {
  const found: BesideFile<Facts>[] = []
  let bytes = 0
  const library = await realpath(folder)
  for (const path of paths) {
    if (found.length >= mostBeside.files) break
    const read = await fileOfKind(kind, {
      library,
      path: join('corpus', id, path),
      left: kind.most.bytesOfText - bytes,
    })
    bytes += read.bytes
    found.push({ path, ...read.file })
  }
  return found
}

type Unnamed<Facts extends object> = ({ readonly hash: string } & Facts) | { readonly problem: string }

/** `library` is the real path of its folder. */
async function fileOfKind<Facts extends object>(
  { endings, most, name, tooManyBytes, factsOf, isNamedLike }: BesideKind<Facts>,
  { library, path, left }: { readonly library: string; readonly path: string; readonly left: number },
): Promise<{ readonly file: Unnamed<Facts>; readonly bytes: number }> {
  const problem = (problem: string) => ({ file: { problem }, bytes: 0 })
  const real = await realpath(join(library, path)).catch(() => undefined)
  if (real === undefined || !isInside(library, real)) return problem(outside)
  if (!endings.has(endingOf(path))) return problem(`its name ends as that of none of ${[...endings].join(', ')}`)
  const { size } = await stat(real)
  if (size > most.bytes) return problem(tooManyBytes(size))
  if (size > left) return problem(`with it the ${name} of the text have more than ${most.bytesOfText >> 20} megabytes`)
  const bytes = await readFile(real)
  const facts = factsOf(bytes)
  if ('problem' in facts) return problem(facts.problem)
  if (!isNamedLike(path, facts)) {
    return problem(`it is ${(facts as { readonly type?: string }).type}, and its name says otherwise`)
  }
  return { file: { hash: createHash('sha256').update(bytes).digest('hex'), ...facts }, bytes: size }
}

/** Paths of the files beside a text, with `/`, sorted; no hidden ones, nor folders deeper than a text has. */
export const pathsBeside = (folder: string, id: string): Promise<string[]> =>
  filesBelow(join(folder, 'corpus', id), '', mostBeside.depth)

async function filesBelow(at: string, within: string, depth: number): Promise<string[]> {
  if (depth === 0) return []
  const entries = await readdir(join(at, within), { withFileTypes: true }).catch(() => [])
  const paths: string[] = []
  for (const entry of entries.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    const path = within === '' ? entry.name : `${within}/${entry.name}`
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory()) paths.push(...(await filesBelow(at, path, depth - 1)))
    else if (await isFile(join(at, path))) paths.push(path)
  }
  return paths
}

const endingOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1).toLowerCase()

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    found => found.isFile(),
    () => true,
  )

/** The bytes of files that a format's folder calls `<room>/<id>/…`; what lies outside the library is left out. */
export async function readBeside(
  folder: string,
  { id, room, paths }: { readonly id: string; readonly room: string; readonly paths: readonly string[] },
): Promise<ReadonlyMap<string, Uint8Array>> {
  const bytes = new Map<string, Uint8Array>()
  if (paths.length === 0) return bytes
  const library = await realpath(folder)
  for (const path of paths) {
    const real = await realpath(join(library, 'corpus', id, path.slice(`${room}/${id}/`.length)))
    if (isInside(library, real)) bytes.set(path, await readFile(real))
  }
  return bytes
}
