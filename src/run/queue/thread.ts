import type { TextFiles } from '../../core/compile.ts'
import { compiledText, entryText } from '../compiled.ts'
import { type OpenLibrary, openLibrary } from '../library.ts'

/** One text of a library whose own files lie in a folder. */
export interface ThreadWork {
  readonly folder: string
  readonly files: TextFiles
}

let latest: { readonly folder: string; readonly open: Promise<OpenLibrary> } | undefined

/** What a thread of a worker runs: what the text comes to, as caches keep it; undefined where that cannot be kept. */
export default async function work({ folder, files }: ThreadWork): Promise<string | undefined> {
  if (latest?.folder !== folder) latest = { folder, open: openLibrary(folder) }
  const { compiled, key } = await compiledText(await latest.open, files, false)
  return key === undefined ? undefined : entryText(key, compiled)
}
