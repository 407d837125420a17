import { join } from 'node:path'
import * as z from 'zod'
import { remember } from '../core/language/remember.ts'
import { messageSchema } from '../core/model/message.ts'
import { readCached, writeCached } from '../disk/cache.ts'
import type { KeptFile, KnownOutput, StagedFile } from '../disk/staging.ts'
import { filesBelow, stampOf } from '../disk/stamps.ts'
import { hashOf } from './hash.ts'
import { areAsSeen, seenSchema } from './seen.ts'

const sized = { path: z.string(), size: z.int().nonnegative(), sha256: z.string() }

const textSchema = z.object({
  id: z.string(),
  /** Of the text’s files when they were read; empty where they could have changed under it. */
  stamp: z.string(),
  /** What its edition was made of. */
  key: z.string(),
  /** Hash of what its files hold beside the edition. */
  beside: z.string(),
  /** By format: the paths of its own files, and its parts of files that texts share. */
  files: z.record(z.string(), z.object({ paths: z.array(z.string()), parts: z.array(z.object(sized)) })),
})
export type RecordedText = z.infer<typeof textSchema>

const recordSchema = seenSchema.extend({
  /** What was said of it, with the severities of that build. */
  messages: z.array(messageSchema),
  texts: z.array(textSchema),
  /** Every file that stands in the folder of a format. */
  standing: z.record(z.string(), z.array(z.object({ ...sized, stamp: z.string() }))),
})

/**
 * What a build left in its output folder, and of what it made it. It lies in the library’s cache, and is input like any
 * other; but no file that somebody else put into the output has the stamp that stands here.
 */
export type BuildRecord = z.infer<typeof recordSchema>

/** Where in a library’s cache the record of builds with these formats into a folder lies. */
export const recordPath = (cache: string, out: string, formats: readonly string[]): string =>
  join(cache, `built-${hashOf([out, ...formats]).slice(0, 16)}.json`)

export const readRecord = async (path: string): Promise<BuildRecord | undefined> =>
  recordSchema.safeParse(await readCached(path)).data

export const writeRecord = (path: string, record: BuildRecord): Promise<void> =>
  writeCached(path, JSON.stringify(record))

/** Whether a build would make again, byte by byte, what stands in the output folder, and nothing else stands there. */
export function isCurrent(record: BuildRecord, folder: string, out: string): boolean {
  return (
    areAsSeen(record, folder) &&
    Object.entries(record.standing).every(([format, files]) => {
      const at = join(out, format)
      return files.every(({ path, stamp }) => stampOf(join(at, path)) === stamp) && filesBelow(at) === files.length
    })
  )
}

/** What an earlier build left of texts and of files, asked one by one. */
export interface LeftBehind {
  readonly file: KnownOutput
  /** The files of a text, by format, as they stand; undefined where one is gone, or they were made of something else. */
  readonly filesOf: (text: Pick<RecordedText, 'id' | 'key' | 'beside'>) => FilesByFormat | undefined
}

type FilesByFormat = Readonly<Record<string, readonly KeptFile[]>>

export function leftBehind(record: BuildRecord | undefined, out: string): LeftBehind {
  const { texts = [], standing = {} } = record ?? {}
  const files = new Map(
    Object.entries(standing).map(([format, each]) => [format, new Map(each.map(file => [file.path, file]))]),
  )
  const known = new Map(texts.map(text => [text.id, text]))
  const begins = startsOfParts(texts)
  const file: KnownOutput = (format, path) => files.get(format)?.get(path)
  const standsAt = (format: string, path: string): boolean => {
    const stamp = file(format, path)?.stamp
    return stamp !== undefined && stamp === stampOf(join(out, format, path))
  }
  const shared = new Map<string, boolean>()
  const standsShared = (format: string, path: string) =>
    remember(shared, `${format}/${path}`, () => standsAt(format, path))
  return {
    file,
    filesOf: ({ id, key, beside }) => {
      const text = known.get(id)
      if (text === undefined || key === '' || text.key !== key || text.beside !== beside) return undefined
      const kept: Record<string, KeptFile[]> = {}
      for (const [format, { paths, parts }] of Object.entries(text.files)) {
        const stands =
          paths.every(path => standsAt(format, path)) && parts.every(({ path }) => standsShared(format, path))
        if (!stands) return undefined
        kept[format] = [
          ...paths.map(path => file(format, path)!),
          ...parts.map(part => ({ ...part, from: begins.get(partName(format, part.path, id))! })),
        ]
      }
      return kept
    },
  }
}

const partName = (format: string, path: string, id: string): string => `${format}/${path}#${id}`

/** With which byte of a shared file the part of each text begins: they stand in the order of the texts. */
function startsOfParts(texts: readonly RecordedText[]): ReadonlyMap<string, number> {
  const [begins, ends] = [new Map<string, number>(), new Map<string, number>()]
  for (const { id, files } of texts) {
    for (const [format, { parts }] of Object.entries(files)) {
      for (const { path, size } of parts) {
        const begin = ends.get(`${format}/${path}`) ?? 0
        begins.set(partName(format, path, id), begin)
        ends.set(`${format}/${path}`, begin + size)
      }
    }
  }
  return begins
}

/** Files of a text as a record tells of them. */
export function recordedFiles(
  files: Readonly<Record<string, readonly (StagedFile | KeptFile)[]>>,
): RecordedText['files'] {
  return Object.fromEntries(
    Object.entries(files).map(([format, each]) => {
      const [parts, own] = [each.filter(isPart), each.filter(file => !isPart(file))]
      return [
        format,
        { paths: own.map(({ path }) => path), parts: parts.map(({ path, size, sha256 }) => ({ path, size, sha256 })) },
      ]
    }),
  )
}

const isPart = (file: StagedFile | KeptFile): boolean => 'part' in file || 'from' in file
