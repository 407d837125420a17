import { dirname, join, resolve, sep } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { assertOptions, wrongUsage } from '../core/usage.ts'
import { placeIn } from '../disk/confine.ts'
import { assertLibrary } from '../disk/look.ts'
import { isHolder, type RunLock, takeRunLock } from '../disk/run-lock.ts'
import { buildLock } from '../disk/staging.ts'
import type { Stamp } from '../disk/stamps.ts'
import { defaultFormats } from '../outputs/default-formats.ts'
import { checkedBefore } from './checked.ts'
import type { CheckOptions } from './gather.ts'
import type { Extensions } from './library.ts'
import { type BuildRecord, isCurrent, readRecord, recordPath } from './record.ts'
import type { Report } from './report.ts'
import { lookAt } from './seen.ts'
import { allShards, readShards, type Shard } from './shard.ts'

export type { CheckOptions } from './gather.ts'
export type { Report } from './report.ts'

export interface CheckLibraryOptions extends CheckOptions, Omit<Extensions, 'formats'> {
  /** A text without a lock, or with one that is behind, is an error. Default false. */
  readonly frozen?: boolean
}

/** What is at work after the texts: indexes and glossary are made of all of them, and the disk is waited for. */
export type BuildStep = 'indexes' | 'disk'

export interface BuildOptions extends CheckOptions, Extensions {
  /** Output folder. Default `dist` in the library. */
  readonly out?: string
  /** Compile this share of the texts alone, and write it as a folder that `merge` takes up. */
  readonly shard?: Shard
  /** Folder with every shard of a build, to be put together; nothing is compiled. */
  readonly merge?: string
  /** `redis://…`: all machines that run `work` there compile what the cache does not know; with `jobs: 0` they alone. */
  readonly queue?: string
  /** Folder that these machines share, for what they put down for each other. Default Redis. */
  readonly store?: string
  /** Longest time that a lost queue is waited for before the rest is compiled here, in milliseconds. Default one minute. */
  readonly longestLoss?: number
  /** Called when all texts are done and what speaks of all of them is made, and when the disk is waited for. */
  readonly onStep?: (step: BuildStep) => void
  /** Called when the queue is lost, and when it is there again. */
  readonly onTrouble?: (reason: string) => void
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
  const library = resolve(folder)
  const { stamp, report } = canTakeUp(options) ? await checkedBefore(library, options.frozen ?? false) : {}
  if (report !== undefined) return report
  const { checkTexts } = await import('./check-texts.ts')
  return checkTexts(library, options, stamp)
}

/**
 * Checks, compiles and emits a library. With an error in it nothing is written.
 *
 * What an earlier build left in the output is taken from there where it would come out the same: a text whose own files
 * and part of the glossary are as they were, and any file with the same bytes.
 *
 * The shards of a library, each built wherever it may be, come together to the bytes of one build: what a text came to
 * is taken up as it is, indexes are made of the summaries.
 */
export async function buildLibrary(folder: string, options: BuildOptions = {}): Promise<BuildReport> {
  assertOptions(options, buildOptions)
  const { merge } = options
  const shards = merge === undefined ? {} : { shards: allShards(await readShards(merge), merge) }
  const library = resolve(folder)
  const out = await outputFolder(library, options.out)
  // What a name or a value that is none would be: said before anything is waited for.
  const { formats, areOwn } = await formatsOf(options.formats)
  await assertLibrary(library)
  const lock = await ownTurn(out)
  try {
    const left = areOwn && canTakeUp(options) ? await leftIn(library, out, formats) : undefined
    if (left?.isCurrent) {
      const { messages, texts } = left.record!
      return { messages, texts: texts.length, cached: texts.length, out, formats, written: true }
    }
    // All that texts and formats are made by takes three times as long to load as to see that nothing is to be made.
    const { buildAnew } = await import('./build-anew.ts')
    return { ...(await buildAnew(library, options, { out, left, ...shards })), formats }
  } finally {
    await lock.release()
  }
}

const buildOptions = [
  ...['jobs', 'cache', 'onText', 'out', 'formats', 'rules', 'languages', 'shard', 'merge'],
  ...['queue', 'store', 'longestLoss', 'onTrouble', 'onStep'],
]

/** The names of the formats that are asked for, and whether all are the tool's own. Those by default need no look at them. */
async function formatsOf(asked: BuildOptions['formats']): Promise<{ formats: readonly string[]; areOwn: boolean }> {
  if (asked === undefined) return { formats: defaultFormats, areOwn: true }
  const { formatOf, isOwnFormat } = await import('./format.ts')
  const formats = asked.map(formatOf)
  return { formats: formats.map(({ name }) => name), areOwn: formats.every(isOwnFormat) }
}

/** Whether what an earlier build left may be taken up: a rule or language by value may say other things each time. */
const canTakeUp = ({ cache = true, shard, merge, rules = [], languages = [] }: BuildOptions): boolean =>
  cache && shard === undefined && merge === undefined && rules.length === 0 && languages.length === 0

export interface LeftInOutput {
  /** Where the record lies, and is written again. */
  readonly path: string | undefined
  readonly record: BuildRecord | undefined
  /** Of the tool and the library as they are now. */
  readonly stamp: Stamp | undefined
  /** Whether a build would change nothing. */
  readonly isCurrent: boolean
}

/** What an earlier build wrote down of its output. Nothing of it is believed that the disk does not say as well. */
async function leftIn(library: string, out: string, formats: readonly string[]): Promise<LeftInOutput> {
  const { cache, stamp } = await lookAt(library)
  const path = cache && recordPath(cache, out, formats)
  const record = path === undefined ? undefined : await readRecord(path)
  const isSame = record !== undefined && stamp !== undefined && record.stamp === stamp
  return { path, record, stamp, isCurrent: isSame && isCurrent(record, library, out) }
}

/** Two builds in one folder would write over each other: the second waits for the first to end. */
async function ownTurn(out: string): Promise<RunLock> {
  for (;;) {
    const taken = await takeRunLock(out, buildLock)
    if (!isHolder(taken)) return taken
    await sleep(100)
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
