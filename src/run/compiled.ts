import { join } from 'node:path'
import * as z from 'zod'
import { type Compiled, compile, type TextFiles } from '../core/compile.ts'
import { editionSchema } from '../core/model/edition.ts'
import { messageSchema } from '../core/model/message.ts'
import { type Sought, soughtSchema } from '../core/model/sought.ts'
import { spanSchema } from '../core/model/span.ts'
import { textWordsSchema } from '../core/model/text-words.ts'
import { readCached, writeCached } from '../disk/cache.ts'
import { hashOf } from './hash.ts'
import type { OpenLibrary } from './library.ts'

/** What a text comes to: plain data, which the cache keeps and a shard carries. It does not depend on formats. */
export type CompiledText = Omit<Compiled, 'origin' | 'words' | 'waivers'> & {
  /** How many blocks of the target an engine made for a unit that has moved away or is gone. */
  readonly orphans: number
}

export interface KeptText {
  readonly compiled: CompiledText
  /** Whether an earlier run had made it. */
  readonly cached: boolean
  /** What it was made from: the same key, the same edition. Undefined where that cannot be told. */
  readonly key: string | undefined
}

/** Compiles a text, or takes what an earlier run of any command made of the same bytes. */
export async function compiledText(open: OpenLibrary, files: TextFiles, cache: boolean): Promise<KeptText> {
  const entry = cache ? placeInCache(open, `${files.id}.json`) : undefined
  const known = entry === undefined ? undefined : keptText(await readCached(entry), open, files)
  if (known !== undefined) return known
  const compiled = compiledAnew(open, files)
  const key = keyOf(open, hashOfFiles(files), compiled.sought)
  if (entry !== undefined && key !== undefined) await writeCached(entry, entryText(key, compiled))
  return { compiled, cached: false, key }
}

const placesSchema = z.array(z.object({ at: z.int().nonnegative(), span: spanSchema }))
const runSchema = z.array(z.int().nonnegative())

const keptSchema = z.object({
  key: z.string(),
  edition: editionSchema,
  textWords: textWordsSchema.optional(),
  messages: z.array(messageSchema),
  unread: z.array(messageSchema),
  sought: soughtSchema,
  sentences: z.object({ source: placesSchema, target: placesSchema }),
  handLinks: z.array(z.object({ source: runSchema, target: runSchema })),
  orphans: z.int().nonnegative(),
})

/**
 * What a cache or a shard holds of a text, if it is that, a file that anyone may have written, and was made of the same:
 * what the text's own words are sought by says which part of the glossary it was made of.
 */
export function keptText(value: unknown, open: OpenLibrary, files: TextFiles): KeptText | undefined {
  const { success, data } = keptSchema.safeParse(value)
  if (!success || data.edition.id !== files.id || data.key !== keyOf(open, hashOfFiles(files), data.sought))
    return undefined
  // As it was written, not as it was parsed: the order of fields is part of every output’s bytes.
  const { key, ...compiled } = value as CompiledText & { readonly key: string }
  return { compiled, cached: true, key }
}

/** A text as caches and shards keep it. */
export const entryText = (key: string, compiled: CompiledText): string => JSON.stringify({ key, ...compiled })

function compiledAnew({ glossary, pair, dictionaries, textRules }: OpenLibrary, files: TextFiles): CompiledText {
  const compiled = compile(files, { glossary, pair, dictionaries, rules: textRules })
  const { origin, words: _, waivers: __, ...kept } = compiled
  return { ...kept, orphans: origin.orphans.length }
}

/** Where the cache keeps a file of a library; undefined where it keeps none. */
export const placeInCache = ({ cache }: OpenLibrary, name: string): string | undefined =>
  cache === undefined ? undefined : join(cache, name)

export const hashOfFiles = (files: TextFiles): string => hashOf([JSON.stringify(files)])

/**
 * What a text’s edition depends on: the text’s own files, what of the glossary can concern it, and the tool; undefined
 * where rules or languages were handed in, whose words nobody knows.
 */
export const keyOf = ({ fingerprint, concerning }: OpenLibrary, files: string, sought: Sought): string | undefined =>
  fingerprint === undefined ? undefined : hashOf([fingerprint, files, JSON.stringify(concerning(sought))])
