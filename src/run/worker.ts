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

let latest: { readonly run: string; readonly open: Promise<OpenLibrary> } | undefined

/** What a thread of a build runs: one text at a time. */
export default async function work({ run, folder, formats, ...order }: ThreadOrder): Promise<TextResult> {
  if (latest?.run !== run) latest = { run, open: openLibrary(folder, { formats }) }
  return textResult(await latest.open, order)
}
