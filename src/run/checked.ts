import { join } from 'node:path'
import * as z from 'zod'
import { messageSchema } from '../core/model/message.ts'
import { readCached, writeCached } from '../disk/cache.ts'
import type { Stamp } from '../disk/stamps.ts'
import type { OpenLibrary } from './library.ts'
import type { Report } from './report.ts'
import { areAsSeen, lookAt, seenBy, seenSchema } from './seen.ts'

const fileSchema = seenSchema.extend({ messages: z.array(messageSchema) })

const fileName = (frozen: boolean): string => (frozen ? 'checked-frozen.json' : 'checked.json')

/** What a run of `check` said of a library that stands as it was then; else no more than its stamp. */
export async function checkedBefore(
  folder: string,
  frozen: boolean,
): Promise<{ readonly stamp: Stamp | undefined; readonly report?: Report }> {
  const { cache, stamp } = await lookAt(folder)
  if (stamp === undefined || cache === undefined) return { stamp }
  const { data } = fileSchema.safeParse(await readCached(join(cache, fileName(frozen))))
  if (data === undefined || data.stamp !== stamp || !areAsSeen(data, folder)) return { stamp }
  const { messages, texts } = data
  return { stamp, report: { messages, texts: texts.length, cached: texts.length } }
}

/** Keeps what was said for the next run; `stamp` was taken before the library was read. */
export async function keepChecked(
  open: OpenLibrary,
  { messages }: Report,
  { stamp, frozen }: { readonly stamp: Stamp; readonly frozen: boolean },
): Promise<void> {
  const { cache, known, library } = open
  if (cache === undefined) return
  const texts = library.ids.map(id => ({ id, stamp: known.stampOf(id) ?? '' }))
  const file = { ...seenBy(open, stamp), texts, messages: [...messages] }
  await writeCached(join(cache, fileName(frozen)), JSON.stringify(file))
}
