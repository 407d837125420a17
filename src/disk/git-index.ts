import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Paths that a repository tracks, from the index in its `.git` folder (gitformat-index: versions 2 to 4, split ones too,
 * names of objects by SHA-1 or SHA-256). Of a split one the shared part counts whole, with what was taken out since. Git
 * is not asked, for it runs what a repository's own settings name.
 */
export async function trackedPaths(git: string): Promise<readonly string[]> {
  const index = await readFile(join(git, 'index')).catch(() => undefined)
  if (index === undefined) return []
  const config = await readFile(join(git, 'config'), 'utf8').catch(() => '')
  const hash = /^\s*objectformat\s*=\s*sha256/im.test(config) ? 32 : 20
  const { paths, shared } = read(index, hash)
  if (shared === undefined) return paths
  const base = await readFile(join(git, `sharedindex.${shared}`)).catch(() => undefined)
  return base === undefined ? paths : [...paths, ...read(base, hash).paths]
}

interface Index {
  readonly paths: readonly string[]
  /** Of a split index: the name of the one that holds the other entries. */
  readonly shared?: string
}

/** What can be read of an index; one that is cut short ends early. */
function read(index: Buffer, hash: number): Index {
  const paths: string[] = []
  if (index.length < 12 || index.toString('latin1', 0, 4) !== 'DIRC') return { paths }
  const [version, count] = [index.readUInt32BE(4), index.readUInt32BE(8)]
  let at = 12
  let before = Buffer.alloc(0)
  while (paths.length < count && at < index.length) {
    const entry = entryAt(index, { at, before, version, hash })
    if (entry === undefined) return { paths }
    paths.push(entry.path.toString())
    before = entry.path
    at = entry.end
  }
  return { paths, ...sharedAfter(index, at, hash) }
}

interface Where {
  readonly at: number
  /** The path of the entry before. */
  readonly before: Buffer
  readonly version: number
  /** Bytes of an object's name. */
  readonly hash: number
}

function entryAt(index: Buffer, { at, before, version, hash }: Where) {
  const flags = at + 40 + hash
  if (flags + 2 > index.length) return undefined
  let name = flags + (index.readUInt16BE(flags) & 0x4000 ? 4 : 2)
  let kept = 0
  if (version >= 4) {
    const cut = numberAt(index, name)
    name = cut.end
    kept = Math.max(0, before.length - cut.value)
  }
  const nul = index.indexOf(0, name)
  if (nul === -1) return undefined
  const path = Buffer.concat([before.subarray(0, kept), index.subarray(name, nul)])
  // Until version 4 an entry is filled up to a multiple of eight bytes.
  return { path, end: version >= 4 ? nul + 1 : at + (Math.floor((nul - at) / 8) + 1) * 8 }
}

/** A number of variable width, as offsets in a pack have it. */
function numberAt(index: Buffer, at: number): { readonly value: number; readonly end: number } {
  let byte = index[at] ?? 0
  let value = byte & 0x7f
  let end = at + 1
  while (byte & 0x80 && end < index.length) {
    byte = index[end++]!
    value = (value + 1) * 128 + (byte & 0x7f)
  }
  return { value, end }
}

function sharedAfter(index: Buffer, start: number, hash: number): Pick<Index, 'shared'> {
  for (let at = start; at + 8 + hash <= index.length; at += 8 + index.readUInt32BE(at + 4)) {
    if (index.toString('latin1', at, at + 4) === 'link') return { shared: index.toString('hex', at + 8, at + 8 + hash) }
  }
  return {}
}
