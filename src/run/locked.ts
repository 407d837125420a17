import { join } from 'node:path'
import * as z from 'zod'
import type { LockReport } from '../core/identify/next-lock.ts'
import { readCached, writeCached } from '../disk/cache.ts'
import { readAsIs } from '../disk/look.ts'
import type { Stamp } from '../disk/stamps.ts'
import { defaultLanguages, type LibraryLanguages, textPaths } from '../disk/text-paths.ts'
import { hashOf } from './hash.ts'
import { textStamp } from './known.ts'
import type { OpenLibrary } from './library.ts'
import type { LockedText } from './locked-text.ts'
import { seenBy, seenSchema } from './seen.ts'

const textSchema = z.object({
  /** What the file system said of the text’s files, the lock apart, before they were read. */
  stamp: z.string(),
  /** Hash of the lock as it should be. */
  lock: z.string(),
  glossary: z.string(),
  /** Ids of its units in order. */
  units: z.array(z.string()),
})
type SettledText = z.infer<typeof textSchema>

const fileSchema = z.object({
  made: z.string(),
  /** Where nothing was left to do in any text: what was seen of the library beside them. */
  seen: seenSchema.omit({ texts: true }).optional(),
  texts: z.array(z.tuple([z.string(), textSchema])),
})
export type LockedFile = z.infer<typeof fileSchema>

/** Of which texts a run of `lock` found nothing to be done, or did it: with the same files there is nothing to do. */
export interface LockedTexts {
  /** Taken before the text is read; undefined where it cannot be trusted. */
  readonly stampOf: (id: string) => Stamp | undefined
  /** Ids of the units of a text that stands as it was locked. */
  readonly of: (id: string) => Promise<readonly string[] | undefined>
  readonly learn: (
    id: string,
    text: { readonly stamp: Stamp; readonly lock: string; readonly units: readonly string[] },
  ) => void
  /** Keeps it for later runs, without the texts that are no more. `stamp` is that of the library as the run began. */
  readonly save: (stamp: Stamp | undefined) => Promise<void>
}

const fileName = 'locked.json'

/** What a run of `lock` left in a cache. */
export const lockedFile = async (cache: string): Promise<LockedFile | undefined> =>
  fileSchema.safeParse(await readCached(join(cache, fileName))).data

export async function readLocked(open: OpenLibrary): Promise<LockedTexts> {
  const { library, cache, fingerprint: made, glossaryHash: glossary } = open
  const { folder, ids } = library
  const { source, target } = library.config ?? defaultLanguages
  const place = { folder, source, target }
  const data = cache === undefined ? undefined : await lockedFile(cache)
  const texts = new Map(data !== undefined && data.made === made ? data.texts : [])
  return {
    stampOf: id => lockedStamp(id, place),
    of: async id => {
      const known = texts.get(id)
      const isKnown = known !== undefined && known.glossary === glossary && (await standsAsLocked(id, known, place))
      return isKnown ? known.units : undefined
    },
    learn: (id, { stamp, lock, units }) => texts.set(id, { stamp, lock: hashOf([lock]), glossary, units: [...units] }),
    save: async stamp => {
      if (cache === undefined || made === undefined) return
      const kept = ids.flatMap((id): [string, SettledText][] => (texts.has(id) ? [[id, texts.get(id)!]] : []))
      const isSettled = kept.length === ids.length && kept.every(([, text]) => text.glossary === glossary)
      const file: LockedFile = { made, ...(isSettled ? { seen: seenBy(open, stamp) } : {}), texts: kept }
      if (JSON.stringify(file) !== JSON.stringify(data)) await writeCached(join(cache, fileName), JSON.stringify(file))
    },
  }
}

interface Place extends LibraryLanguages {
  readonly folder: string
}

const lockedStamp = (id: string, place: Place): Stamp | undefined => textStamp(id, place, { lock: 'apart' })

/** Whether the files of a text, its lock too, are as a run of `lock` left them. */
export async function standsAsLocked(id: string, { stamp, lock }: SettledText, place: Place): Promise<boolean> {
  if (stamp !== lockedStamp(id, place)) return false
  const found = await readAsIs(place.folder, textPaths(id).lock)
  return found !== undefined && hashOf([found]) === lock
}

/** What is said of a text whose lock is as it should be, with no translation in it that does not hold. */
export const untouchedLock = (id: string, units: readonly string[]): LockedText => ({
  id,
  path: textPaths(id).lock,
  written: false,
  bound: 0,
  report: nothingChanged(units),
  messages: [],
})

const nothingChanged = (kept: readonly string[]): LockReport => ({
  kept,
  moved: [],
  edited: [],
  returned: [],
  new: [],
  gone: [],
  becameStale: [],
  stale: [],
  accepted: [],
  behind: [],
})
