import { z } from 'zod'
import type { TextFiles } from '../core/compile.ts'
import { type Message, messageSchema } from '../core/model/message.ts'
import { soughtSchema } from '../core/model/sought.ts'
import { summarySchema, type TextSummary } from '../core/model/summary.ts'
import { readCached, writeCached } from '../disk/cache.ts'
import { summaryOf } from '../outputs/summary.ts'
import { compiledText, keyOf, placeInCache } from './compiled.ts'
import type { OpenLibrary } from './library.ts'

/** What is said of a text, and what indexes need of it. */
export interface Brief {
  readonly messages: readonly Message[]
  readonly summary: TextSummary
}

const keptSchema = z.object({
  key: z.string(),
  sought: soughtSchema,
  messages: z.array(messageSchema),
  summary: summarySchema,
})

/** The brief of a text. It is kept beside the text’s entry, so that where nothing else is asked no edition is read. */
export async function briefText(
  open: OpenLibrary,
  files: TextFiles,
  cache: boolean,
): Promise<Brief & { readonly cached: boolean }> {
  const path = cache && open.fingerprint !== undefined ? await placeInCache(open, `${files.id}.brief.json`) : undefined
  const known = path === undefined ? undefined : keptBrief(await readCached(path), open, files)
  if (known !== undefined) return { ...known, cached: true }
  const { compiled, cached, key } = await compiledText(open, files, cache)
  const brief = { messages: compiled.messages, summary: summaryOf(compiled.edition) }
  if (path !== undefined) await writeCached(path, JSON.stringify({ key, sought: compiled.sought, ...brief }))
  return { ...brief, cached }
}

function keptBrief(value: unknown, open: OpenLibrary, files: TextFiles): Brief | undefined {
  const { success, data } = keptSchema.safeParse(value)
  if (!success || data.summary.id !== files.id || data.key !== keyOf(open, files, data.sought)) return undefined
  // As it was written: the order of fields is part of every index’s bytes.
  const { messages, summary } = value as Brief
  return { messages, summary }
}
