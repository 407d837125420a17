import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Sign } from '../core/model/output.ts'
import { wrongUsage } from '../core/usage.ts'
import { exists, foldersWithin, readHead } from '../disk/look.ts'

/** One machine's share of a build: part `part` of `of`, counted from 1. */
export interface Shard {
  readonly part: number
  readonly of: number
}

/** A shard that was built: its folder holds `shard.json` and, by id, what its texts came to. */
export interface BuiltShard extends Shard {
  readonly folder: string
}

/**
 * The part, from 1, that a text belongs to. Its id alone decides: a text that is added or taken away leaves the others
 * on the machine whose cache knows them. Dealing texts out in turn would even out their number, not their lengths.
 */
export function partOf(id: string, of: number): number {
  return (createHash('sha256').update(id).digest().readUInt32BE(0) % of) + 1
}

/** Name of the folder in which a shard is written. */
export const shardName = ({ part, of }: Shard): string => `shard-${part}-of-${of}`

/** How a shard's folder is known. */
export const shardSign: Sign = { path: 'shard.json', words: '{"shard":' }

/** `shard.json`: which share this is. */
export const shardManifest = ({ part, of }: Shard): string => `${JSON.stringify({ shard: { part, of } })}\n`

/** The share that a `shard.json` names; undefined where it is none. */
export function shardIn(manifest: string): Shard | undefined {
  const [, part, of] = /^\{"shard":\{"part":(\d{1,4}),"of":(\d{1,4})\}\}/.exec(manifest) ?? []
  return part === undefined || of === undefined ? undefined : { part: Number(part), of: Number(of) }
}

/** Path of what a text came to, inside its shard's folder. */
export const shardedText = (id: string): string => `texts/${id}.json`

/**
 * The shards that lie in a folder, or in folders of it: who gathers the output of many machines gets a folder of each.
 * Throws a wrong-usage error where there is no such folder.
 */
export async function readShards(at: string): Promise<BuiltShard[]> {
  if (!(await exists(at))) throw wrongUsage(`Missing folder \`${at}\``)
  const folders = await foldersWithin(at)
  const shards = await Promise.all(
    folders.map(async folder => ({ folder, shard: shardIn(await readHead(join(folder, shardSign.path))) })),
  )
  return shards.flatMap(({ folder, shard }) => (shard === undefined ? [] : [{ ...shard, folder }]))
}

/** The shards of one build in the order of their parts. Throws a wrong-usage error where one is missing. */
export function allShards(found: readonly BuiltShard[], at: string): BuiltShard[] {
  const [first] = found
  if (first === undefined) throw wrongUsage(`Missing shards in \`${at}\`, expected what \`build --shard 1/n\` wrote`)
  const other = found.find(({ of }) => of !== first.of)
  if (other !== undefined) {
    throw wrongUsage(`Unexpected shards of ${first.of} and of ${other.of} in \`${at}\`, expected those of one build`)
  }
  return Array.from({ length: first.of }, (_, index) => {
    const shard = found.find(({ part }) => part === index + 1)
    if (shard !== undefined) return shard
    throw wrongUsage(`Missing shard ${index + 1}/${first.of} in \`${at}\`, expected all ${first.of}`)
  })
}
