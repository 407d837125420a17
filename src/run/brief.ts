import * as z from 'zod'
import { type Message, messageSchema } from '../core/model/message.ts'
import { soughtSchema } from '../core/model/sought.ts'
import { summarySchema, type TextSummary } from '../core/model/summary.ts'
import { readCached, writeCached } from '../disk/cache.ts'
import { stampOf } from '../disk/stamps.ts'
import { keyOf, placeInCache } from './compiled.ts'
import { briefName } from './known.ts'
import type { OpenLibrary } from './library.ts'

/** What is said of a text, and what indexes need of it. */
export interface Brief {
  readonly messages: readonly Message[]
  readonly summary: TextSummary
}

/** The brief of a text as the cache keeps it, beside the text’s entry: where nothing else is asked no edition is read. */
export type KeptBrief = z.infer<typeof keptSchema>

const keptSchema = z.object({
  key: z.string(),
  sought: soughtSchema,
  messages: z.array(messageSchema),
  summary: summarySchema,
})

export async function writeBrief(open: OpenLibrary, brief: KeptBrief): Promise<void> {
  const path = placeInCache(open, briefName(brief.summary.id))
  if (path !== undefined) await writeCached(path, JSON.stringify(brief))
}

/** The brief of a text whose files have this hash, where an earlier run made it of the same. */
export async function readBrief(open: OpenLibrary, id: string, files: string): Promise<KeptBrief | undefined> {
  const path = placeInCache(open, briefName(id))
  const value = path === undefined ? undefined : soundBrief(await readCached(path), id)
  return value?.key === keyOf(open, files, value?.sought ?? nothing) ? value : undefined
}

const nothing = { words: [], capitals: [], names: [] }

/** The same of a text whose files are as an earlier run knew them: nothing else of it is read. */
export async function knownBrief(open: OpenLibrary, id: string): Promise<KeptBrief | undefined> {
  const [known, path] = [open.known.of(id), placeInCache(open, briefName(id))]
  if (known === undefined || path === undefined) return undefined
  // What this tool wrote, and nobody has touched since, is what it wrote.
  const isOwn = known.brief !== '' && stampOf(path) === known.brief
  const value = await readCached(path)
  const brief = isOwn ? (value as KeptBrief | undefined) : soundBrief(value, id)
  if (brief === undefined) return undefined
  if (known.glossary === open.glossaryHash) return brief.key === known.key ? brief : undefined
  const { key, sought } = brief
  if (key !== keyOf(open, known.files, sought)) return undefined
  open.known.confirm(id, { glossary: open.glossaryHash, key })
  return brief
}

function soundBrief(value: unknown, id: string): KeptBrief | undefined {
  const { success, data } = keptSchema.safeParse(value)
  // As it was written: the order of fields is part of every index’s bytes.
  return success && data.summary.id === id ? (value as KeptBrief) : undefined
}
