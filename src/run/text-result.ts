import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { lockOutdated } from '../core/check/lock-outdated.ts'
import { compile, type TextFiles } from '../core/compile.ts'
import type { LanguagePair } from '../core/language/pair.ts'
import type { Edition } from '../core/model/edition.ts'
import type { Message } from '../core/model/message.ts'
import type { TextSummary } from '../core/model/summary.ts'
import { message } from '../core/rules/rule.ts'
import { wrongUsage } from '../core/usage.ts'
import { readCached, writeCached } from '../disk/cache.ts'
import { type LibraryFiles, readLibrary, readText, readTitle } from '../disk/read.ts'
import { readDictionary, readTool } from '../disk/tool.ts'
import { frenchEnglishWith } from '../languages/fr-en/pair.ts'
import type { EmitContext, OutputFile } from '../outputs/emitter.ts'
import { emitters } from '../outputs/registry.ts'
import { summaryOf } from '../outputs/summary.ts'
import { type BuiltShard, partOf, shardedText } from './shard.ts'

/** One text to compile, and what to make of it. Plain data: it crosses threads. */
export interface TextOrder {
  /** Names one run of a command: within it, the library's own files are read once a thread. */
  readonly run: string
  readonly folder: string
  readonly id: string
  /** None to check only. */
  readonly formats: readonly string[]
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
  readonly edition?: Edition
  /** By format. */
  readonly files: Readonly<Record<string, readonly OutputFile[]>>
  /** Whether an earlier run had made it. */
  readonly cached: boolean
  /** What the cache and a shard keep of it, as JSON. */
  readonly entry?: string
}

/** What all texts of a run share. */
export interface Shared {
  readonly library: LibraryFiles
  readonly pair: LanguagePair
  readonly context?: EmitContext
  /** Fingerprint of everything that is not the text's own. */
  readonly fingerprint: string
}

let latest: { readonly run: string; readonly shared: Promise<Shared> } | undefined

/** The library's own files, read once a run and thread. */
export function sharedOf(run: string, folder: string): Promise<Shared> {
  if (latest?.run !== run) latest = { run, shared: readShared(folder) }
  return latest.shared
}

async function readShared(folder: string): Promise<Shared> {
  const library = await readLibrary(folder)
  const { version, fingerprint, assets } = await readTool()
  const dictionary = await readDictionary()
  const texts = await Promise.all(library.ids.map(async id => ({ id, title: await readTitle(library.folder, id) })))
  const { config, glossaryText } = library
  return {
    library,
    pair: frenchEnglishWith(dictionary),
    ...(config === undefined ? {} : { context: { library: config, version, texts, assets } }),
    fingerprint: hashOf([
      fingerprint,
      dictionary.affixes,
      dictionary.words,
      dictionary.model ?? '',
      JSON.stringify(config ?? null),
      glossaryText,
    ]),
  }
}

/**
 * Reads, compiles and emits one text, or takes what an earlier run made of the same bytes. Throws a wrong-usage error
 * where it should stand in a shard and does not.
 */
export async function textResult(order: TextOrder): Promise<TextResult> {
  const { run, folder, id, formats, cache, shards, withEntry } = order
  const shared = await sharedOf(run, folder)
  const { value: files, messages } = await readText(shared.library.folder, id)
  if (files === undefined) return { id, messages, files: {}, cached: false }
  const key = keyOf(files, shared, formats)
  const path = join(shared.library.folder, '.cache', 'en-regard', `${id}.json`)
  const known = shards
    ? await shardedResult(shards, id, key)
    : cache
      ? await readCached<TextResult>(path, key)
      : undefined
  const result = known ?? { ...resultOf(files, shared, formats), cached: false }
  const isNew = cache && known === undefined
  const entry = isNew || withEntry ? JSON.stringify({ key, result }) : ''
  if (isNew) await writeCached(path, entry)
  const whole = {
    ...result,
    cached: known !== undefined,
    messages: [...messages, ...result.messages],
    ...(withEntry ? { entry } : {}),
  }
  return withLockCheck(whole, files, order)
}

async function shardedResult(shards: readonly BuiltShard[], id: string, key: string): Promise<TextResult> {
  const { folder } = shards[partOf(id, shards.length) - 1]!
  const result = await readCached<TextResult>(join(folder, shardedText(id)), key)
  if (result !== undefined) return result
  throw wrongUsage(
    `Missing text \`${id}\` in \`${folder}\`, expected it there, made of the same files, for the same formats, by the same version of en-regard`,
  )
}

function withLockCheck(result: TextResult, { lock }: TextFiles, { id, frozen = false }: TextOrder): TextResult {
  const missing = `corpus/${id}/units.lock.json`
  if (!frozen || lock !== undefined) return result
  return {
    ...result,
    messages: [...result.messages, message(lockOutdated, { file: missing }, { missing }, { text: id })],
  }
}

function resultOf(files: TextFiles, { library, pair, context }: Shared, formats: readonly string[]) {
  const { edition, messages } = compile(files, { glossary: library.glossary, pair })
  const emitted =
    context === undefined ? [] : formats.map(name => [name, emitters[name]!.text(edition, context)] as const)
  const isBound = formats.some(name => emitters[name]!.bind !== undefined)
  const bound = isBound ? { edition } : {}
  return { id: files.id, messages, summary: summaryOf(edition), files: Object.fromEntries(emitted), ...bound }
}

/** A page names its neighbours, so their titles are among what it is made of. */
function keyOf(files: TextFiles, { fingerprint, context }: Shared, formats: readonly string[]): string {
  const at = context?.texts.findIndex(text => text.id === files.id) ?? -1
  const neighbours = [context?.texts[at - 1], context?.texts[at + 1], context?.texts.length]
  return hashOf([fingerprint, JSON.stringify([files, neighbours, formats])])
}

function hashOf(parts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}:`).update(part)
  return hash.digest('hex')
}
