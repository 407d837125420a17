import { join } from 'node:path'
import { lockOutdated } from '../core/check/lock-outdated.ts'
import type { TextFiles } from '../core/compile.ts'
import type { Message } from '../core/model/message.ts'
import { firstIndex } from '../core/model/sorted.ts'
import type { TextSummary } from '../core/model/summary.ts'
import { message } from '../core/rules/rule.ts'
import { tooLarge } from '../core/rules/too-large.ts'
import { wrongUsage } from '../core/usage.ts'
import { readCached } from '../disk/cache.ts'
import { readPictures } from '../disk/pictures.ts'
import { readText } from '../disk/read.ts'
import { readRecordings } from '../disk/recordings.ts'
import { textPaths } from '../disk/text-paths.ts'
import type { BoundText, EmitContext, OutputFile } from '../outputs/emitter.ts'
import { wordPlacesOf } from '../outputs/search/word-places.ts'
import { summaryOf } from '../outputs/summary.ts'
import { readBrief, writeBrief } from './brief.ts'
import { type CompiledText, compiledText, entryText, hashOfFiles, type KeptText, keptText } from './compiled.ts'
import type { KnownText } from './known.ts'
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
  /** What a later run may take up; absent where something was wrong with the files themselves. */
  readonly learned?: Pick<KnownText, 'files' | 'hasLock' | 'key'>
}

/** What a text came to, its files aside. */
export type TextFacts = Omit<TextResult, 'files'>

/** Takes the files of a text in one format. */
export type Take = (format: string, files: readonly OutputFile[]) => Promise<void>

/** What a text came to, with the files of all formats. */
export async function textResult(open: OpenLibrary, order: TextOrder): Promise<TextResult> {
  const files: Record<string, readonly OutputFile[]> = {}
  const facts = await emittedText(open, order, async (format, made) => {
    files[format] = made
  })
  return { ...facts, files }
}

/**
 * Reads, compiles and emits one text, or takes what an earlier run made of the same bytes. Each format is made when the
 * one before it has been taken, so that a novel is in the memory in one format at a time. Throws a wrong-usage error
 * where the text should stand in a shard and does not.
 */
export async function emittedText(open: OpenLibrary, order: TextOrder, take: Take): Promise<TextFacts> {
  const { id, cache, shards, withEntry } = order
  const { folder, config } = open.library
  const { value: files, messages } = await readText(folder, id, config)
  if (files === undefined) return { id, messages, cached: false }
  const hasLock = files.lock !== undefined
  const learned = (key: string | undefined) =>
    key === undefined || messages.length > 0 ? {} : { learned: { files: hashOfFiles(files), hasLock, key } }
  const told = (said: readonly Message[]) => [...messages, ...said, ...missingLock({ id, hasLock }, order)]
  if (open.formats.length === 0 && !withEntry && shards === undefined) {
    const brief = cache ? await readBrief(open, id, hashOfFiles(files)) : undefined
    if (brief !== undefined) {
      const { summary, key } = brief
      return { id, messages: told(brief.messages), summary, cached: true, ...learned(key) }
    }
  }
  const { compiled, cached, key } = shards
    ? await shardedCompiled(shards, open, files)
    : await compiledText(open, files, cache)
  const summary = summarized(open, compiled)
  const { sought, messages: said } = compiled
  if (cache && key !== undefined && shards === undefined) {
    await writeBrief(open, { key, sought, messages: [...said], summary })
  }
  const beside: FilesBeside =
    open.formats.length === 0
      ? {}
      : {
          pictures: await readPictures(folder, compiled.edition),
          recordings: await readRecordings(folder, compiled.edition),
        }
  await emit(open, compiled, { beside, take })
  return {
    id,
    messages: told(said),
    summary,
    ...(open.formats.some(({ bind }) => bind !== undefined) ? { bound: boundText(compiled, beside) } : {}),
    cached,
    ...(withEntry && key !== undefined ? { entry: entryText(key, compiled) } : {}),
    ...learned(key),
  }
}

function summarized(
  { formats, pair: { source, target } }: OpenLibrary,
  { edition, textWords }: CompiledText,
): TextSummary {
  if (!formats.some(({ searches }) => searches)) return summaryOf(edition)
  const stems = { source: source.stem, target: target.stem }
  return { ...summaryOf(edition), words: wordPlacesOf(edition, textWords, stems) }
}

/** What is left of a text whose thread ran out of memory. Throws every other error on. */
export function withoutMemory(error: unknown, id: string, { library: { config } }: OpenLibrary): TextFacts {
  if ((error as NodeJS.ErrnoException | undefined)?.code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error
  const place = { file: textPaths(id, config).source }
  return { id, messages: [message(tooLarge, place, {}, { text: id })], cached: false }
}

/** The bytes of what stands beside a text. */
type FilesBeside = Pick<EmitContext, 'pictures' | 'recordings'>

const boundText = ({ edition, textWords }: CompiledText, { pictures }: FilesBeside): BoundText => ({
  edition,
  ...(textWords === undefined ? {} : { words: textWords }),
  ...(pictures && { pictures }),
})

async function shardedCompiled(shards: readonly BuiltShard[], open: OpenLibrary, files: TextFiles): Promise<KeptText> {
  const { folder } = shards[partOf(files.id, shards.length) - 1]!
  const kept = keptText(await readCached(join(folder, shardedText(files.id))), open, files)
  if (kept !== undefined) return kept
  throw wrongUsage(
    `Missing text \`${files.id}\` in \`${folder}\`, expected it there, made of the same files, by the same version of en-regard`,
  )
}

/** That a text has no lock, where it should have one. */
export function missingLock(
  { id, hasLock }: { readonly id: string; readonly hasLock: boolean },
  { frozen = false }: Pick<TextOrder, 'frozen'>,
): Message[] {
  const missing = textPaths(id).lock
  return !frozen || hasLock ? [] : [message(lockOutdated, { file: missing }, { missing }, { text: id })]
}

async function emit(
  { context, formats }: OpenLibrary,
  { edition, textWords }: CompiledText,
  { beside, take }: { readonly beside: FilesBeside; readonly take: Take },
): Promise<void> {
  if (context === undefined) return
  const whole = { ...context, ...beside }
  const near = { ...whole, texts: neighbourhood(context.texts, edition.id) }
  for (const { name, text, reach } of formats) {
    await take(name, text(edition, reach === 'neighbours' ? near : whole, textWords))
  }
}

/** A text with the one before it and the one after it, of texts in the order of their ids. */
export function neighbourhood(texts: EmitContext['texts'], id: string): EmitContext['texts'] {
  const at = firstIndex(texts, text => text.id >= id)
  return texts.slice(Math.max(0, at - 1), at + 2)
}
