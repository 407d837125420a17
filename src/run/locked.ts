import { join } from 'node:path'
import * as z from 'zod'
import { readCached, writeCached } from '../disk/cache.ts'
import { readAsIs } from '../disk/read.ts'
import type { Stamp } from '../disk/stamps.ts'
import { defaultLanguages, textPaths } from '../disk/text-paths.ts'
import { hashOf } from './hash.ts'
import { textStamp } from './known.ts'
import type { OpenLibrary } from './library.ts'

const textSchema = z.object({
  /** What the file system said of the text’s files, the lock apart, before they were read. */
  stamp: z.string(),
  /** Hash of the lock as it should be. */
  lock: z.string(),
  glossary: z.string(),
  /** Ids of its units in order. */
  units: z.array(z.string()),
})

const fileSchema = z.object({ made: z.string(), texts: z.array(z.tuple([z.string(), textSchema])) })

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
  /** Keeps it for later runs, without the texts that are no more. */
  readonly save: () => Promise<void>
}

const fileName = 'locked.json'

export async function readLocked(open: OpenLibrary): Promise<LockedTexts> {
  const { library, cache, fingerprint: made, glossaryHash: glossary } = open
  const { folder, ids } = library
  const { source, target } = library.config ?? defaultLanguages
  const path = cache === undefined ? undefined : join(cache, fileName)
  const { data } = fileSchema.safeParse(path === undefined ? undefined : await readCached(path))
  const texts = new Map(data !== undefined && data.made === made ? data.texts : [])
  let isChanged = texts.size !== ids.length
  const stampOf = (id: string) => textStamp(id, { folder, source, target }, { lock: 'apart' })
  return {
    stampOf,
    of: async id => {
      const known = texts.get(id)
      if (known === undefined || known.glossary !== glossary || known.stamp !== stampOf(id)) return undefined
      const lock = await readAsIs(folder, textPaths(id).lock)
      return lock !== undefined && hashOf([lock]) === known.lock ? known.units : undefined
    },
    learn: (id, { stamp, lock, units }) => {
      texts.set(id, { stamp, lock: hashOf([lock]), glossary, units: [...units] })
      isChanged = true
    },
    save: async () => {
      const kept = ids.flatMap(id => (texts.has(id) ? [[id, texts.get(id)!]] : []))
      if (isChanged && path !== undefined && made !== undefined)
        await writeCached(path, JSON.stringify({ made, texts: kept }))
    },
  }
}
