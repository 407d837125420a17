import { z } from 'zod'
import { type Compiled, compile, type TextFiles } from '../core/compile.ts'
import { editionSchema } from '../core/model/edition.ts'
import { messageSchema } from '../core/model/message.ts'
import { textWordsSchema } from '../core/model/text-words.ts'
import { readCached, writeCached } from '../disk/cache.ts'
import { placeIn } from '../disk/confine.ts'
import { cacheName } from '../disk/tracked.ts'
import { hashOf, type OpenLibrary } from './library.ts'

/** What a text comes to: plain data, which the cache keeps and a shard carries. It does not depend on formats. */
export type CompiledText = Omit<Compiled, 'origin' | 'words' | 'waivers'>

export interface KeptText {
  readonly compiled: CompiledText
  /** Whether an earlier run had made it. */
  readonly cached: boolean
  /** What it was made from: the same key, the same edition. Undefined where that cannot be told. */
  readonly key: string | undefined
}

/** Where the cache keeps a text; undefined where a link leads it out of the library. */
const entryOf = ({ library }: OpenLibrary, id: string): Promise<string | undefined> =>
  placeIn(library.folder, `${cacheName}/${id}.json`).catch(() => undefined)

/** Compiles a text, or takes what an earlier run of any command made of the same bytes. */
export async function compiledText(open: OpenLibrary, files: TextFiles, cache: boolean): Promise<KeptText> {
  const key = keyOf(open, files)
  const entry = cache ? await entryOf(open, files.id) : undefined
  if (key === undefined || entry === undefined) return { compiled: compiledAnew(open, files), cached: false, key }
  const known = keptText(await readCached(entry, key), files.id)
  if (known !== undefined) return { compiled: known, cached: true, key }
  const compiled = compiledAnew(open, files)
  await writeCached(entry, entryText(key, compiled))
  return { compiled, cached: false, key }
}

const keptSchema = z.object({
  edition: editionSchema,
  textWords: textWordsSchema.optional(),
  messages: z.array(messageSchema),
  unread: z.array(messageSchema),
})

/** What a cache or a shard holds of a text, if it can be that: a file that anyone may have written. */
export function keptText(value: unknown, id: string): CompiledText | undefined {
  const { success, data } = keptSchema.safeParse(value)
  // As it was written, not as it was parsed: the order of fields is part of every output’s bytes.
  return success && data.edition.id === id ? (value as CompiledText) : undefined
}

/** A text as caches and shards keep it. */
export const entryText = (key: string, compiled: CompiledText): string => JSON.stringify({ key, ...compiled })

function compiledAnew({ glossary, pair, textRules }: OpenLibrary, files: TextFiles): CompiledText {
  const { origin: _, words: __, waivers: ___, ...kept } = compile(files, { glossary, pair, rules: textRules })
  return kept
}

/** What a text’s edition depends on; undefined where rules or languages were handed in, whose words nobody knows. */
export const keyOf = ({ fingerprint }: OpenLibrary, files: TextFiles): string | undefined =>
  fingerprint === undefined ? undefined : hashOf([fingerprint, JSON.stringify(files)])
