import { basename, dirname, join } from 'node:path'
import * as z from 'zod'
import { readCached, writeCached } from '../disk/cache.ts'
import { placeIn } from '../disk/confine.ts'
import { type Stamp, StampOfMany, stampOf } from '../disk/stamps.ts'
import { type LibraryLanguages, textPaths } from '../disk/text-paths.ts'
import { cacheName } from '../disk/tracked.ts'

const knownTextSchema = z.object({
  /** What the file system said of the text’s files before they were read. */
  stamp: z.string(),
  /** Hash of what was read. */
  files: z.string(),
  /** Absent where no run needed it. */
  title: z.string().optional(),
  hasLock: z.boolean(),
  /** What the text’s edition was made from, and hash of the glossary at that time. */
  key: z.string(),
  glossary: z.string(),
  /** Of the text’s brief in the cache, as this tool wrote it. */
  brief: z.string(),
})

/** What an earlier run learned of a text: while its files have the same stamp, they need not be read. */
export type KnownText = z.infer<typeof knownTextSchema>

const fileSchema = z.object({ made: z.string(), texts: z.array(z.tuple([z.string(), knownTextSchema])) })

/** What is known of the texts of a library. */
export interface KnownTexts {
  /** The stamp of a text’s files as they are now; undefined where it cannot be trusted. */
  readonly stampOf: (id: string) => Stamp | undefined
  /** What is known of a text whose files are as they were. */
  readonly of: (id: string) => KnownText | undefined
  readonly learn: (id: string, text: Omit<KnownText, 'brief'>) => void
  /** That the edition of a text is the same by this glossary too. */
  readonly confirm: (id: string, made: Pick<KnownText, 'glossary' | 'key'>) => void
  /** Keeps it for later runs, without the texts that are no more. */
  readonly save: () => Promise<void>
}

interface Given extends LibraryLanguages {
  readonly folder: string
  readonly ids: readonly string[]
  /** Hash of the tool and of the languages. */
  readonly made: string
}

const fileName = 'known.json'

/** Where a library keeps its cache; undefined where a link leads it out of the library. */
export const cacheFolder = (library: string): Promise<string | undefined> =>
  placeIn(library, `${cacheName}/${fileName}`).then(dirname, () => undefined)

/** Nothing is known, and nothing kept. */
export const nothingKnown: KnownTexts = {
  stampOf: () => undefined,
  of: () => undefined,
  learn: () => {},
  confirm: () => {},
  save: async () => {},
}

/** Reads what an earlier run wrote down. Stamps are taken here, once: what changes from now on is seen by the next run. */
export async function readKnown(cache: string, given: Given): Promise<KnownTexts> {
  const { ids, made } = given
  const { success, data } = fileSchema.safeParse(await readCached(join(cache, fileName)))
  const isOwn = success && data.made === made
  const texts = new Map(isOwn ? data.texts : [])
  const stamps = new Map(ids.map(id => [id, textStamp(id, given)]))
  let isChanged = !isOwn || ids.length !== texts.size
  return {
    stampOf: id => stamps.get(id),
    of: id => {
      const known = texts.get(id)
      return known !== undefined && known.stamp === stamps.get(id) ? known : undefined
    },
    learn: (id, text) => {
      texts.set(id, { ...text, brief: '' })
      isChanged = true
    },
    confirm: (id, made) => {
      const known = texts.get(id)
      if (known === undefined) return
      texts.set(id, { ...known, ...made })
      isChanged = true
    },
    save: async () => {
      const kept: [string, KnownText][] = []
      for (const id of ids) {
        const known = texts.get(id)
        if (known === undefined) continue
        const brief = stampOf(join(cache, briefName(id))) ?? ''
        if (brief !== known.brief) isChanged = true
        kept.push([id, { ...known, brief }])
      }
      if (isChanged) await writeCached(join(cache, fileName), JSON.stringify({ made, texts: kept }))
    },
  }
}

/** Where the cache keeps the brief of a text. */
export const briefName = (id: string): string => `${id}.brief.json`

/** Of all that a text is made of, its lock too unless it is told apart: its folder, and its files of annotations by either ending. */
export function textStamp(
  id: string,
  { folder, ...languages }: LibraryLanguages & { readonly folder: string },
  { lock }: { readonly lock: 'with' | 'apart' } = { lock: 'with' },
): Stamp | undefined {
  const { annotations, questions, lock: path } = textPaths(id, languages)
  const stamp = new StampOfMany().folder(`${folder}/corpus/${id}`, lock === 'apart' ? { apart: basename(path) } : {})
  for (const path of [annotations, questions].flatMap(yaml => [yaml, yaml.replace(/\.yaml$/, '.yml')])) {
    stamp.file(`${folder}/${path}`)
  }
  return stamp.stamp
}
