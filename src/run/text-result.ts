import { join } from 'node:path'
import { lockOutdated } from '../core/check/lock-outdated.ts'
import type { TextFiles } from '../core/compile.ts'
import type { Message } from '../core/model/message.ts'
import type { TextSummary } from '../core/model/summary.ts'
import { message } from '../core/rules/rule.ts'
import { tooLarge } from '../core/rules/too-large.ts'
import { wrongUsage } from '../core/usage.ts'
import { readCached } from '../disk/cache.ts'
import { readPictures } from '../disk/pictures.ts'
import { readText } from '../disk/read.ts'
import { textPaths } from '../disk/text-paths.ts'
import type { BoundText, OutputFile, Pictures } from '../outputs/emitter.ts'
import { wordPlacesOf } from '../outputs/search/word-places.ts'
import { summaryOf } from '../outputs/summary.ts'
import { briefText } from './brief.ts'
import { type CompiledText, compiledText, entryText, type KeptText, keptText } from './compiled.ts'
import type { OpenLibrary } from './library.ts'
import { type BuiltShard, partOf, shardedText } from './shard.ts'

/** One text to compile, and what to make of it. Plain data: it crosses threads. */
export interface TextOrder {
  readonly id: string
  readonly cache: boolean
  /** A text without a lock is an error. Default false. */
  readonly frozen?: boolean
  /** Give the text's entry too, for another run to take up. */
  readonly withEntry?: true
  /** Where to take each text's entry from, in the order of their parts; nothing is compiled then. */
  readonly shards?: readonly BuiltShard[]
}

export interface TextResult {
  readonly id: string
  readonly messages: readonly Message[]
  /** Absent where the text could not be read. */
  readonly summary?: TextSummary
  /** Where a format binds all texts into one file. */
  readonly bound?: BoundText
  /** By format. */
  readonly files: Readonly<Record<string, readonly OutputFile[]>>
  /** Whether an earlier run had made it. */
  readonly cached: boolean
  /** What the cache and a shard keep of it, as JSON. */
  readonly entry?: string
}

/**
 * Reads, compiles and emits one text, or takes what an earlier run made of the same bytes. Throws a wrong-usage error
 * where it should stand in a shard and does not.
 */
export async function textResult(open: OpenLibrary, order: TextOrder): Promise<TextResult> {
  const { id, cache, shards, withEntry } = order
  const { folder, config } = open.library
  const { value: files, messages } = await readText(folder, id, config)
  if (files === undefined) return { id, messages, files: {}, cached: false }
  if (open.formats.length === 0 && !withEntry && shards === undefined) {
    const { messages: said, ...brief } = await briefText(open, files, cache)
    return { id, messages: [...messages, ...said, ...missingLock(files, order)], files: {}, ...brief }
  }
  const { compiled, cached, key } = shards
    ? await shardedCompiled(shards, open, files)
    : await compiledText(open, files, cache)
  const pictures = open.formats.length === 0 ? new Map() : await readPictures(folder, compiled.edition)
  return {
    id,
    messages: [...messages, ...compiled.messages, ...missingLock(files, order)],
    summary: summarized(open, compiled),
    files: emitted(open, compiled, pictures),
    ...(open.formats.some(({ bind }) => bind !== undefined) ? { bound: boundText(compiled, pictures) } : {}),
    cached,
    ...(withEntry && key !== undefined ? { entry: entryText(key, compiled) } : {}),
  }
}

/** Where nothing is emitted, as of a shard, nobody asks for the places of words. */
function summarized(
  { formats, pair: { source, target } }: OpenLibrary,
  { edition, textWords }: CompiledText,
): TextSummary {
  if (formats.length === 0) return summaryOf(edition)
  const stems = { source: source.stem, target: target.stem }
  return { ...summaryOf(edition), words: wordPlacesOf(edition, textWords, stems) }
}

/** What is left of a text whose thread ran out of memory. Throws every other error on. */
export function withoutMemory(error: unknown, id: string, { library: { config } }: OpenLibrary): TextResult {
  if ((error as NodeJS.ErrnoException | undefined)?.code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error
  const place = { file: textPaths(id, config).source }
  return { id, messages: [message(tooLarge, place, {}, { text: id })], files: {}, cached: false }
}

function boundText({ edition, textWords }: CompiledText, pictures: Pictures): BoundText {
  return { edition, ...(textWords === undefined ? {} : { words: textWords }), pictures }
}

async function shardedCompiled(shards: readonly BuiltShard[], open: OpenLibrary, files: TextFiles): Promise<KeptText> {
  const { folder } = shards[partOf(files.id, shards.length) - 1]!
  const kept = keptText(await readCached(join(folder, shardedText(files.id))), open, files)
  if (kept !== undefined) return kept
  throw wrongUsage(
    `Missing text \`${files.id}\` in \`${folder}\`, expected it there, made of the same files, by the same version of en-regard`,
  )
}

function missingLock({ lock }: TextFiles, { id, frozen = false }: TextOrder): Message[] {
  const missing = textPaths(id).lock
  return !frozen || lock !== undefined ? [] : [message(lockOutdated, { file: missing }, { missing }, { text: id })]
}

function emitted(
  { context, formats }: OpenLibrary,
  { edition, textWords }: CompiledText,
  pictures: Pictures,
): TextResult['files'] {
  if (context === undefined) return {}
  const own = { ...context, pictures }
  return Object.fromEntries(formats.map(({ name, text }) => [name, text(edition, own, textWords)]))
}
