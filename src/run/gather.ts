import { randomUUID } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { getHeapStatistics } from 'node:v8'
import { once } from '../core/language/remember.ts'
import type { Message } from '../core/model/message.ts'
import type { TextSummary } from '../core/model/summary.ts'
import { sizeOf } from '../disk/read.ts'
import { textPaths } from '../disk/text-paths.ts'
import type { BoundText } from '../outputs/emitter.ts'
import { isOwnFormat } from './format.ts'
import { inLanes } from './lanes.ts'
import type { OpenLibrary } from './library.ts'
import {
  emittedText,
  type Take,
  type TextFacts,
  type TextOrder,
  type TextResult,
  withoutMemory,
} from './text-result.ts'
import type { ThreadOrder } from './worker.ts'

export interface CheckOptions {
  /** Threads; by default as many as the machine has, one for a library of a few texts. */
  readonly jobs?: number
  /** Reuse what an earlier run made of the same bytes. Default true. */
  readonly cache?: boolean
  /** Called after each text. */
  readonly onText?: (progress: { readonly done: number; readonly total: number; readonly id: string }) => void
}

/** What all texts came to. */
export interface Gathered {
  readonly summaries: readonly TextSummary[]
  /** Where a format binds all texts into one file; else none. */
  readonly bound: readonly BoundText[]
  readonly messages: readonly Message[]
  readonly cached: number
}

/** Called with what each text that was compiled came to. */
export type Keep = (facts: TextFacts, index: number) => Promise<void>

/** Takes the files of a text in one format, before `keep` is called with what else it came to. */
export type TakeOf = (index: number) => Take

/** What is known of a text without reading it; undefined where it must be read. */
export type Known = (id: string, index: number) => Promise<TextFacts | undefined>

type GatherOptions = CheckOptions & {
  readonly order: Omit<TextOrder, 'id'>
  readonly takeOf?: TakeOf
  readonly keep: Keep
  readonly known: Known
}

/** Takes what is known, and compiles the others, in threads where they are many. */
export async function compileAll(
  open: OpenLibrary,
  ids: readonly string[],
  { order, takeOf = () => async () => {}, keep, known, ...options }: GatherOptions,
): Promise<Gathered> {
  const results: Pick<TextFacts, 'messages' | 'summary' | 'bound' | 'cached'>[] = []
  const unknown: [index: number, id: string][] = []
  for (const [index, id] of ids.entries()) {
    const result = await known(id, index)
    if (result === undefined) unknown.push([index, id])
    else results[index] = result
  }
  const threads = await threadsFor(open, unknown.length, order.shards === undefined ? options.jobs : 1)
  let done = ids.length - unknown.length
  const waiting = unknown.values()
  const one = async (index: number, id: string) => {
    const run = threads.run({ ...order, id }, takeOf(index))
    const result = await run.catch(error => withoutMemory(error, id, open))
    await keep(result, index)
    const { entry: _, learned, ...kept } = result
    results[index] = kept
    learn(open, id, learned)
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

function learn({ known, titleOf, glossaryHash }: OpenLibrary, id: string, learned: TextFacts['learned']): void {
  const stamp = known.stampOf(id)
  if (learned !== undefined && stamp !== undefined) {
    const title = titleOf(id)
    known.learn(id, { ...learned, stamp, glossary: glossaryHash, ...(title === undefined ? {} : { title }) })
  }
}

interface Threads {
  readonly lanes: number
  readonly run: (order: TextOrder, take: Take) => Promise<TextFacts>
  readonly end: () => Promise<void>
}

/** A thread costs as many CPU seconds to start as some hundred short texts cost to compile; a quarter of them is waited for longer. */
const textsWorthAThread = 24
/**
 * Bytes of memory that a byte of a text and its translation takes, at most three times what was measured: a text that may
 * not find so much gets a thread of its own, so that it can end that alone.
 */
const memoryPerByte = 1500

/** Threads, or this one: what was handed in by value does not cross to another. */
async function threadsFor(open: OpenLibrary, texts: number, jobs?: number): Promise<Threads> {
  const formats = open.formats.map(({ name }) => name)
  const isOwn = open.fingerprint !== undefined && open.formats.every(isOwnFormat)
  const lanes = Math.min(jobs ?? Math.min(availableParallelism(), Math.ceil(texts / textsWorthAThread)), texts)
  const here = (order: TextOrder, take: Take) => emittedText(open, order, take)
  if (!isOwn || lanes === 0) return { lanes: 1, run: here, end: async () => {} }
  const pool = once(() => poolOf(open, lanes))
  let isStarted = false
  const run = { run: randomUUID(), folder: open.library.folder, formats }
  const there = async (order: TextOrder, take: Take): Promise<TextFacts> => {
    isStarted = true
    const { files, ...facts }: TextResult = await (await pool()).run({ ...run, ...order } satisfies ThreadOrder)
    for (const [format, made] of Object.entries(files)) await take(format, made)
    return facts
  }
  return {
    lanes: lanes === 1 ? 1 : lanes * 2,
    run: async (order, take) => (lanes === 1 && !(await isLarge(open, order)) ? here : there)(order, take),
    end: async () => {
      if (isStarted) await (await pool()).destroy()
    },
  }
}

async function poolOf({ context }: OpenLibrary, threads: number) {
  const { Tinypool } = await import('tinypool')
  const filename = fileURLToPath(new URL('./worker.js', import.meta.url))
  const titles = context?.texts.map(({ id, title }): [string, string] => [id, title])
  return new Tinypool({ filename, minThreads: threads, maxThreads: threads, workerData: titles })
}

/** Whether a text may be too large for the memory; what another machine made of it is only read. */
async function isLarge({ library: { folder, config } }: OpenLibrary, { id, shards }: TextOrder): Promise<boolean> {
  if (shards !== undefined) return false
  const { source, target } = textPaths(id, config)
  const sizes = await Promise.all([source, target].map(path => sizeOf(folder, path)))
  return (sizes[0]! + sizes[1]!) * memoryPerByte >= getHeapStatistics().heap_size_limit
}
