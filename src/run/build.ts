import { randomUUID } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { dirname, join, resolve, sep } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { checkGlossary } from '../core/check/glossary.ts'
import type { LibraryConfig } from '../core/model/library.ts'
import type { Message } from '../core/model/message.ts'
import type { TextSummary } from '../core/model/summary.ts'
import { withSeverities } from '../core/rules/rule.ts'
import { unknownTerm } from '../core/rules/unknown-term.ts'
import { yamlSyntax } from '../core/rules/yaml-syntax.ts'
import { assertOptions, wrongUsage } from '../core/usage.ts'
import { placeIn } from '../disk/confine.ts'
import { isHolder, type RunLock, takeRunLock } from '../disk/run-lock.ts'
import { buildLock, openStaging } from '../disk/staging.ts'
import type { BoundText, EmitContext, Emitter, OutputFile } from '../outputs/emitter.ts'
import { manifestOf } from '../outputs/manifest.ts'
import { defaultFormats, emitters } from '../outputs/registry.ts'
import { inLanes } from './lanes.ts'
import { type Extensions, hashOf, type OpenLibrary, openLibrary } from './library.ts'
import { allShards, partOf, readShards, type Shard, shardedText, shardManifest, shardName, shardSign } from './shard.ts'
import { type TextOrder, type TextResult, textResult, withoutMemory } from './text-result.ts'
import type { ThreadOrder } from './worker.ts'

export interface CheckOptions {
  /** Threads; by default as many as the machine has, one for a library of a few texts. */
  readonly jobs?: number
  /** Reuse what an earlier run made of the same bytes. Default true. */
  readonly cache?: boolean
  /** Called after each text. */
  readonly onText?: (progress: { readonly done: number; readonly total: number; readonly id: string }) => void
}

export interface CheckLibraryOptions extends CheckOptions, Omit<Extensions, 'formats'> {
  /** A text without a lock, or with one that is behind, is an error. Default false. */
  readonly frozen?: boolean
}

export interface BuildOptions extends CheckOptions, Extensions {
  /** Output folder. Default `dist` in the library. */
  readonly out?: string
  /** Compile this share of the texts alone, and write it as a folder that `merge` takes up. */
  readonly shard?: Shard
  /** Folder with every shard of a build, to be put together; nothing is compiled. */
  readonly merge?: string
}

export interface Report {
  /** Sorted by text, file and line. */
  readonly messages: readonly Message[]
  readonly texts: number
  /** Texts that an earlier run had made. */
  readonly cached: number
}

export interface BuildReport extends Report {
  /** Absolute path of the output folder. */
  readonly out: string
  readonly formats: readonly string[]
  /** The share that was built, where it was one. */
  readonly shard?: Shard
  /** False where an error left the old output as it was. */
  readonly written: boolean
}

/** Every problem of a library, from all texts at once. Throws a wrong-usage error where there is no library. */
export async function checkLibrary(folder: string, options: CheckLibraryOptions = {}): Promise<Report> {
  assertOptions(options, ['jobs', 'cache', 'onText', 'frozen', 'rules', 'languages'])
  const { cache = true, frozen = false } = options
  const open = await openLibrary(resolve(folder), { ...options, formats: [] })
  const { ids } = open.library
  const gathered = await compileAll(open, ids, { ...options, order: { cache, frozen }, keep: async () => {} })
  const rules: LibraryConfig['rules'] = frozen ? { 'lock-outdated': 'error' } : {}
  return reportOf(open, gathered, { texts: ids.length, isWhole: true, rules })
}

/**
 * Checks, compiles and emits a library. With an error in it nothing is written.
 *
 * The shards of a library, each built wherever it may be, come together to the bytes of one build: what a text came to
 * is taken up as it is, indexes are made of the summaries.
 */
export async function buildLibrary(folder: string, options: BuildOptions = {}): Promise<BuildReport> {
  assertOptions(options, buildOptions)
  const { shard, merge, cache = true, formats = defaultFormats } = options
  const order = {
    cache,
    ...(shard === undefined ? {} : { withEntry: true as const }),
    ...(merge === undefined ? {} : { shards: allShards(await readShards(merge), merge) }),
  }
  const out = await outputFolder(resolve(folder), options.out)
  const open = await openLibrary(resolve(folder), { ...options, formats: shard === undefined ? formats : [] })
  if (shard !== undefined && open.fingerprint === undefined) {
    throw wrongUsage('Unexpected rules or languages by value in a shard, expected those of the tool')
  }
  const lock = await ownTurn(out)
  try {
    const plan = shard === undefined ? wholePlan(open) : shardPlan(open, shard)
    const names = formats.map(format => (typeof format === 'string' ? format : format.name))
    return { ...(await buildInto(out, open, { ...options, plan, order })), formats: names }
  } finally {
    await lock.release()
  }
}

const buildOptions = ['jobs', 'cache', 'onText', 'out', 'formats', 'rules', 'languages', 'shard', 'merge']

/** Two builds in one folder would write over each other: the second waits for the first to end. */
async function ownTurn(out: string): Promise<RunLock> {
  for (;;) {
    const taken = await takeRunLock(out, buildLock)
    if (!isHolder(taken)) return taken
    await sleep(100)
  }
}

/** What a build leaves: its folders, what stands in them of each text, and of all. */
interface Plan {
  readonly folders: readonly Pick<Emitter, 'name' | 'sign'>[]
  readonly ids: readonly string[]
  readonly filesOf: (result: TextResult) => FilesByFolder
  readonly filesOfAll: (texts: AllTexts, context: EmitContext) => Promise<FilesByFolder>
}

interface AllTexts extends Pick<Gathered, 'summaries' | 'bound'> {
  /** A hash of the files of all texts in one format, by its name. */
  readonly contents: (format: string) => string
}

type FilesByFolder = Readonly<Record<string, readonly OutputFile[]>>

function wholePlan({ library, formats }: OpenLibrary): Plan {
  return {
    folders: formats,
    ids: library.ids,
    filesOf: ({ files }) => files,
    filesOfAll: async ({ summaries, bound: texts, contents }, context) => {
      const files: Record<string, readonly OutputFile[]> = {}
      for (const { name, library, bind } of formats) {
        const bound = bind === undefined ? [] : await bind(texts, context)
        files[name] = [...library(summaries, { ...context, contents: contents(name) }), ...bound]
      }
      return files
    },
  }
}

function shardPlan({ library }: OpenLibrary, shard: Shard): Plan {
  const name = shardName(shard)
  return {
    folders: [{ name, sign: shardSign }],
    ids: library.ids.filter(id => partOf(id, shard.of) === shard.part),
    filesOf: ({ id, entry }) => ({ [name]: entry === undefined ? [] : [{ path: shardedText(id), content: entry }] }),
    filesOfAll: async () => ({ [name]: [{ path: shardSign.path, content: shardManifest(shard) }] }),
  }
}

async function buildInto(
  out: string,
  open: OpenLibrary,
  { plan, order, shard, ...options }: BuildOptions & { readonly plan: Plan; readonly order: Omit<TextOrder, 'id'> },
): Promise<Omit<BuildReport, 'formats'>> {
  const staging = await openStaging(out, plan.folders)
  const made: Readonly<Record<string, string>>[] = []
  const add = async (files: FilesByFolder, part: number) => {
    for (const [folder, each] of Object.entries(files)) await staging.add(folder, each, part)
  }
  try {
    const keep: Keep = (result, index) => {
      const files = plan.filesOf(result)
      made[index] = Object.fromEntries(
        Object.entries(files).map(([name, each]) => [name, hashOf([JSON.stringify(each)])]),
      )
      return add(files, index)
    }
    const gathered = await compileAll(open, plan.ids, { ...options, order, keep })
    const report = reportOf(open, gathered, { texts: plan.ids.length, isWhole: shard === undefined })
    const written = open.context !== undefined && !report.messages.some(each => each.severity === 'error')
    if (written) {
      const contents = (name: string) => hashOf(made.map(each => each[name] ?? ''))
      await add(await plan.filesOfAll({ ...gathered, contents }, open.context), 0)
      await staging.swap(manifestOf)
    } else await staging.discard()
    return { ...report, out, written, ...(shard === undefined ? {} : { shard }) }
  } catch (error) {
    await staging.discard()
    throw error
  }
}

/**
 * Output among the sources would be read as texts by the next build. Where nobody chose another place, no link leads out
 * of the library.
 */
async function outputFolder(folder: string, chosen?: string): Promise<string> {
  if (chosen === undefined) return dirname(await placeIn(folder, 'dist/html'))
  const out = resolve(chosen)
  const around = ['corpus', 'annotations'].find(name => `${out}${sep}`.startsWith(join(folder, name) + sep))
  if (around === undefined && chosen !== '') return out
  throw wrongUsage(`Unexpected output folder \`${chosen}\`, expected one outside \`${around ?? 'corpus'}\``)
}

interface Gathered {
  readonly summaries: readonly TextSummary[]
  /** Where a format binds all texts into one file; else none. */
  readonly bound: readonly BoundText[]
  readonly messages: readonly Message[]
  readonly cached: number
}

type Keep = (result: TextResult, index: number) => Promise<void>

type GatherOptions = CheckOptions & { readonly order: Omit<TextOrder, 'id'>; readonly keep: Keep }

async function compileAll(
  open: OpenLibrary,
  ids: readonly string[],
  { order, keep, ...options }: GatherOptions,
): Promise<Gathered> {
  const results: Pick<TextResult, 'messages' | 'summary' | 'bound' | 'cached'>[] = []
  const threads = await threadsFor(open, ids.length, order.shards === undefined ? options.jobs : 1)
  let done = 0
  const waiting = ids.entries()
  const one = async (index: number, id: string) => {
    const result = await threads.run({ ...order, id }).catch(error => withoutMemory(error, id, open))
    await keep(result, index)
    const { files: _, entry: __, ...kept } = result
    results[index] = kept
    options.onText?.({ done: ++done, total: ids.length, id })
  }
  try {
    await inLanes(threads.lanes, () => {
      const { value } = waiting.next()
      return value === undefined ? undefined : () => one(...value)
    })
  } finally {
    await threads.end()
  }
  return {
    summaries: results.flatMap(({ summary }) => (summary === undefined ? [] : [summary])),
    bound: results.flatMap(({ bound }) => (bound === undefined ? [] : [bound])),
    messages: results.flatMap(({ messages }) => messages),
    cached: results.filter(({ cached }) => cached).length,
  }
}

interface Threads {
  readonly lanes: number
  readonly run: (order: TextOrder) => Promise<TextResult>
  readonly end: () => Promise<void>
}

/** A thread costs about as much to start as a few short texts cost to compile. */
const textsWorthAThread = 8

/** Threads, or this one: what was handed in by value does not cross to another. */
async function threadsFor(open: OpenLibrary, texts: number, jobs?: number): Promise<Threads> {
  const formats = open.formats.map(({ name }) => name)
  const isOwn = open.fingerprint !== undefined && open.formats.every(format => emitters[format.name] === format)
  const lanes = Math.min(jobs ?? Math.min(availableParallelism(), Math.ceil(texts / textsWorthAThread)), texts)
  if (lanes <= 1 || !isOwn) return { lanes: 1, run: order => textResult(open, order), end: async () => {} }
  const { Tinypool } = await import('tinypool')
  const filename = fileURLToPath(new URL('./worker.js', import.meta.url))
  const pool = new Tinypool({ filename, minThreads: lanes, maxThreads: lanes })
  const run = { run: randomUUID(), folder: open.library.folder, formats }
  return {
    lanes: lanes * 2,
    run: order => pool.run({ ...run, ...order } satisfies ThreadOrder),
    end: () => pool.destroy(),
  }
}

interface ReportOptions {
  readonly texts: number
  /** Of a part of the texts nobody can say which terms never occur. */
  readonly isWhole: boolean
  readonly rules?: LibraryConfig['rules']
}

function reportOf(
  { library, pair, glossaryRules }: OpenLibrary,
  { messages, summaries, cached }: Gathered,
  { texts, isWhole, rules = {} }: ReportOptions,
): Report {
  const glossary = isWhole
    ? checkGlossary(
        library.glossary,
        {
          summaries,
          source: pair.source.terms,
          target: pair.target.renderings,
          ...(pair.entriesOf === undefined ? {} : { entriesOf: pair.entriesOf }),
        },
        glossaryRules,
      )
    : []
  const found = [...library.messages, ...messages, ...glossary]
  const certain = isReadWhole(library) ? found : found.filter(({ ruleId }) => ruleId !== unknownTerm.name)
  const all = withSeverities(certain, { ...library.config?.rules, ...rules })
  return { messages: all.toSorted(byPlace), texts, cached }
}

/** Of a glossary with broken entries nobody can say which terms it has not. */
const isReadWhole = ({ messages, glossaryPath }: OpenLibrary['library']): boolean =>
  messages.every(({ ruleId, place }) => ruleId !== yamlSyntax.name || place.file !== glossaryPath)

function byPlace(one: Message, other: Message): number {
  if (one.place.file !== other.place.file) return one.place.file < other.place.file ? -1 : 1
  return (one.place.line ?? 0) - (other.place.line ?? 0) || (one.place.column ?? 0) - (other.place.column ?? 0)
}
