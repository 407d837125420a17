import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What stands in a folder: content by path from there, with `/`, in the order of the paths. */
export type Tree = Readonly<Record<string, string>>

/** Paths of every file below a folder, from there. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .toSorted()

/** Every file below a folder; as `latin1` byte by byte. */
export const treeOf = (
  folder: string,
  { keep = () => true, encoding = 'utf8' }: { keep?: (path: string) => boolean; encoding?: 'utf8' | 'latin1' } = {},
): Tree =>
  Object.fromEntries(
    filesIn(folder)
      .filter(keep)
      .map(path => [path, readFileSync(join(folder, path), encoding)]),
  )

/** Whether a file is what the tool keeps for itself: its name or that of a folder above it begins with a dot. */
export const isHidden = (path: string): boolean => path.split('/').some(part => part.startsWith('.'))

/** Every file that is not the tool's own. */
export const shownIn = (folder: string): Tree => treeOf(folder, { keep: path => !isHidden(path) })
