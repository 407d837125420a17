import * as z from 'zod'
import { type Stamp, StampOfMany, stampOfFiles } from '../disk/stamps.ts'
import { defaultLanguages, textRegister } from '../disk/text-paths.ts'
import { toolStamp } from '../disk/tool.ts'
import { refuseTrackedCache } from '../disk/tracked.ts'
import { cacheFolder, textStamp } from './known.ts'
import { finishLeftBehind } from './left-behind.ts'
import type { OpenLibrary } from './library.ts'

/** What the file system said of a library before a run read it: while it says the same, the same would come of it. */
export const seenSchema = z.object({
  /** Of the tool, and of the library’s own files and the names of its texts. */
  stamp: z.string(),
  languages: z.object({ source: z.string(), target: z.string() }),
  dictionaries: z.object({ paths: z.array(z.string()), stamp: z.string() }),
  /** Stamps are empty where the files could have changed under them. */
  texts: z.array(z.object({ id: z.string(), stamp: z.string() })),
})
export type Seen = z.infer<typeof seenSchema>

/** Of all that a run depends on beside the texts’ own files and the dictionaries; undefined where it may change under its stamp. */
function libraryStamp(folder: string, tool: Stamp): Stamp | undefined {
  const stamp = new StampOfMany()
  for (const name of ['corpus/library', 'annotations/glossary']) {
    for (const ending of ['yaml', 'yml']) stamp.file(`${folder}/${name}.${ending}`)
  }
  stamp.file(`${folder}/${textRegister}`)
  const own = stamp.names(`${folder}/corpus`).names(`${folder}/annotations`).stamp
  return own === undefined ? undefined : `${tool} ${own}`
}

/** A library before anything of it is read, once what a killed run left half done is finished. */
export interface Looked {
  /** Where its cache lies; undefined where nothing may be kept. */
  readonly cache: string | undefined
  /** Of the tool and the library as they are now; undefined where it cannot be trusted. */
  readonly stamp: Stamp | undefined
}

/** Throws a wrong-usage error where git tracks the library’s cache. */
export async function lookAt(folder: string): Promise<Looked> {
  await finishLeftBehind(folder)
  await refuseTrackedCache(folder)
  const [tool, cache] = [await toolStamp(), await cacheFolder(folder)]
  return { cache, stamp: tool === undefined ? undefined : libraryStamp(folder, tool) }
}

/** What was seen of a library as it was opened, its texts aside; `stamp` was taken before that. */
export function seenBy(
  { library, dictionaryFiles: { paths, stamp: own } }: OpenLibrary,
  stamp: Stamp | undefined,
): Omit<Seen, 'texts'> {
  const { source, target } = library.config ?? defaultLanguages
  return {
    stamp: stamp ?? '',
    languages: { source, target },
    dictionaries: { paths: [...paths], stamp: own ?? '' },
  }
}

/** Whether the dictionaries and every text are as they were seen; the stamp of the rest is for the caller to compare. */
export const areAsSeen = ({ languages, dictionaries, texts }: Seen, folder: string): boolean =>
  dictionaries.stamp !== '' &&
  dictionaries.stamp === stampOfFiles(folder, dictionaries.paths) &&
  texts.every(({ id, stamp }) => stamp !== '' && stamp === textStamp(id, { folder, ...languages }))
