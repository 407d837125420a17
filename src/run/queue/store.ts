import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { Shelf } from '../../core/model/shelf.ts'
import { shelfInFolder } from '../../disk/shelf.ts'
import { shelfInRedis } from '../../engines/redis.ts'
import { hashOf } from '../hash.ts'

/**
 * Where machines put down what others are to find: by a hash of its text, so that nothing is there twice, and what
 * is something else is none.
 */
export interface Store {
  /** Keeps a text; its name. Throws where there is no room for it. */
  readonly put: (text: string) => Promise<string>
  /** Undefined where nobody has it. */
  readonly get: (name: string) => Promise<string | undefined>
  readonly forget: (names: readonly string[]) => Promise<void>
}

/** What a text may have at most once it is unpacked, in bytes: more is no text of a library. */
const mostBytes = 1 << 28

/** In a folder that all machines share, where there is one; else in the Redis that holds the queue. */
export const openStore = (connection: Parameters<typeof shelfInRedis>[0], folder: string | undefined): Store =>
  storeOn(folder === undefined ? shelfInRedis(connection) : shelfInFolder(folder))

/** Texts on a shelf, packed. */
function storeOn({ write, read, remove }: Shelf): Store {
  return {
    put: async text => {
      const name = hashOf([text])
      await write(name, await promisify(gzip)(text))
      return name
    },
    get: async name => {
      const bytes = await read(name)
      if (bytes === undefined) return undefined
      const text = await unpacked(bytes)
      return text !== undefined && hashOf([text]) === name ? text : undefined
    },
    forget: remove,
  }
}

const unpacked = (bytes: Buffer): Promise<string | undefined> =>
  promisify<Buffer, { maxOutputLength: number }, Buffer>(gunzip)(bytes, { maxOutputLength: mostBytes }).then(
    each => each.toString(),
    () => undefined,
  )
