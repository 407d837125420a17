import { wrongUsage } from '../core/usage.ts'
import { defaultFormats } from '../outputs/default-formats.ts'
import type { BuildOptions, BuildReport, LeftInOutput } from './build-options.ts'
import { type OpenLibrary, openLibrary } from './library.ts'
import { shardPlan, wholePlan } from './plan.ts'
import type { QueueOptions } from './queue/compile.ts'
import { writeRecord } from './record.ts'
import { seenBy } from './seen.ts'
import type { BuiltShard } from './shard.ts'
import { stageBuild } from './stage.ts'

interface Found {
  readonly out: string
  /** Undefined where nothing of an earlier build may be taken up. */
  readonly left: LeftInOutput | undefined
  readonly shards?: readonly BuiltShard[]
}

/** What `buildLibrary` does where something is to be made; the caller holds the output folder. */
export async function buildAnew(
  library: string,
  options: BuildOptions,
  { out, left, ...shards }: Found,
): Promise<Omit<BuildReport, 'formats'>> {
  const { shard, cache = true, formats = defaultFormats } = options
  const open = await openLibrary(library, {
    ...options,
    formats: shard === undefined ? formats : [],
    remembers: left !== undefined,
  })
  if (shard !== undefined && open.fingerprint === undefined) {
    throw wrongUsage('Unexpected rules or languages by value in a shard, expected those of the tool')
  }
  const had = options.queue === undefined ? 0 : await hadFromQueue(open, { ...options, url: options.queue })
  const { jobs, ...others } = options
  const staged = await stageBuild(open, {
    ...others,
    ...(jobs === undefined || jobs === 0 ? {} : { jobs }),
    out,
    plan: shard === undefined ? wholePlan(open) : shardPlan(open, shard),
    order: { cache, ...(shard === undefined ? {} : { withEntry: true as const }), ...shards },
    isWhole: shard === undefined,
    record: left?.record,
  })
  const { left: made, ...found } = staged
  const report = { ...found, cached: found.cached - had }
  await open.known.save()
  if (made !== undefined && left?.path !== undefined) {
    await writeRecord(left.path, { ...seenBy(open, left.stamp), messages: [...report.messages], ...made })
  }
  return { ...report, out, written: made !== undefined, ...(shard === undefined ? {} : { shard }) }
}

/** Fills the cache from the machines on a queue, with how many texts. What is known needs none. */
async function hadFromQueue(open: OpenLibrary, options: QueueOptions & Pick<BuildOptions, 'cache'>): Promise<number> {
  if (options.cache === false) throw wrongUsage('Unexpected `cache: false` beside a queue, expected a cache')
  const unknown = open.library.ids.filter(id => open.known.of(id) === undefined)
  if (unknown.length === 0) return 0
  const { compileOnQueue } = await import('./queue/compile.ts')
  return compileOnQueue(open, unknown, options)
}
