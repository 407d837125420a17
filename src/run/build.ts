import { dirname, join, resolve, sep } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { assertOptions, wrongUsage } from '../core/usage.ts'
import { placeIn } from '../disk/confine.ts'
import { assertLibrary } from '../disk/look.ts'
import { isHolder, type RunLock, takeRunLock } from '../disk/run-lock.ts'
import { buildLock } from '../disk/staging.ts'
import { defaultFormats } from '../outputs/default-formats.ts'
import type { BuildOptions, BuildReport, CheckLibraryOptions, LeftInOutput } from './build-options.ts'
import { checkedBefore } from './checked.ts'
import { isCurrent, readRecord, recordPath } from './record.ts'
import type { Report } from './report.ts'
import { lookAt } from './seen.ts'
import { allShards, readShards } from './shard.ts'

export type { BuildOptions, BuildReport, BuildStep, CheckLibraryOptions } from './build-options.ts'
export type { CheckOptions } from './gather.ts'
export type { Report } from './report.ts'

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
