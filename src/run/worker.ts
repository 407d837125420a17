import { workerData } from 'node:worker_threads'
import { type OpenLibrary, openLibrary } from './library.ts'
import { type TextOrder, type TextResult, textResult } from './text-result.ts'

/** What a thread is asked: one text of one run of a command. Plain data. */
export interface ThreadOrder extends TextOrder {
  /** Names the run: within it the library's own files are read once a thread. */
  readonly run: string
  readonly folder: string
  /** Names of formats. */
  readonly formats: readonly string[]
}

/** Of the library's texts, by id: the thread that asks has read them. Tinypool puts data of its own before what it is given. */
const [, titles = []] = workerData as [unknown, (readonly [string, string])[]?]

let latest: { readonly run: string; readonly open: Promise<OpenLibrary> } | undefined

/** What a thread of a build runs: one text at a time. */
export default async function work({ run, folder, formats, ...order }: ThreadOrder): Promise<TextResult> {
  if (latest?.run !== run) latest = { run, open: openLibrary(folder, { formats, titles: new Map(titles) }) }
  return textResult(await latest.open, order)
}
