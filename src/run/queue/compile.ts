import type { TextFiles } from '../../core/compile.ts'
import { wrongUsage } from '../../core/usage.ts'
import { readCached, writeCached } from '../../disk/cache.ts'
import { readText } from '../../disk/read.ts'
import { keptText, placeInCache } from '../compiled.ts'
import { inLanes } from '../lanes.ts'
import type { OpenLibrary } from '../library.ts'
import { type Asking, type AskOptions, askOnQueue } from './ask.ts'
import { setupOf } from './setup.ts'
import { type Working, workOnQueue } from './work.ts'

export interface QueueOptions extends AskOptions {
  /** `redis://…` or `rediss://…` */
  readonly url: string
  /** Texts that this machine compiles at once beside the others; none where it is 0. Default as many as it has cores. */
  readonly jobs?: number
  /** Called after each text. */
  readonly onText?: (progress: { readonly done: number; readonly total: number; readonly id: string }) => void
}

/** Texts that lie in the store at once: enough for many machines, little for Redis. */
const mostUnderWay = 200
/** Times that a text whose files Redis lost is put there again. */
const tries = 5

/**
 * Lets the machines on a queue compile the texts that the cache does not know, and keeps in it what they say: the build
 * that comes after it finds them there, and makes the same bytes as one that compiled them itself. What no machine can
 * say, for whatever reason, that build compiles. What comes back is checked like any input. How many were had from them.
 */
export async function compileOnQueue(
  open: OpenLibrary,
  ids: readonly string[],
  options: QueueOptions,
): Promise<number> {
  if (open.cache === undefined)
    throw wrongUsage('Unexpected queue, expected a library with a cache that can be written')
  let [done, had, isTold] = [0, 0, false]
  const refused = (error: unknown): false => {
    if (!isTold) options.onTrouble?.(`A text is compiled here: ${error instanceof Error ? error.message : error}`)
    isTold = true
    return false
  }
  let queue: Promise<OpenQueue> | undefined
  try {
    const waiting = ids.values()
    await inLanes(mostUnderWay, () => {
      const { value: id } = waiting.next()
      if (id === undefined) return undefined
      return async () => {
        const files = await unknownText(open, id)
        if (files !== undefined) {
          queue ??= openQueue(open, options)
          // What cannot be had from others is compiled here, and says then what is wrong.
          if (await fetchText(open, await queue, files).catch(refused)) had++
        }
        options.onText?.({ done: ++done, total: ids.length, id })
      }
    })
  } finally {
    const opened = await queue?.catch(() => undefined)
    await opened?.asking.end()
    await opened?.working?.end()
  }
  return had
}

interface OpenQueue {
  readonly asking: Asking
  /** This machine’s own part in the work, where it has one. */
  readonly working: Working | undefined
  /** Puts the library’s own files into the store, once, or once more where they were lost there; their name. */
  readonly putLibrary: (isLost: boolean) => Promise<string>
}

async function openQueue(open: OpenLibrary, options: QueueOptions): Promise<OpenQueue> {
  const { url, jobs, store } = options
  const asking = await askOnQueue(url, options)
  const here = { ...(jobs === undefined ? {} : { jobs }), ...(store === undefined ? {} : { store }) }
  const working = jobs === 0 ? undefined : await workOnQueue(url, here)
  const setup = await setupOf(open)
  let library: Promise<string> | undefined
  return {
    asking,
    working,
    putLibrary: isLost => {
      if (isLost) library = undefined
      library ??= asking.store.put(setup)
      return library
    },
  }
}

/** The files of a text that the cache does not know; undefined where it does, or they cannot be read. */
async function unknownText(open: OpenLibrary, id: string): Promise<TextFiles | undefined> {
  const { folder, config } = open.library
  const { value: files } = await readText(folder, id, config)
  if (files === undefined) return undefined
  const kept = keptText(await readCached(placeInCache(open, `${id}.json`)!), open, files)
  return kept === undefined ? files : undefined
}

/** Whether the cache has got the text from another machine. */
async function fetchText(
  open: OpenLibrary,
  { asking: { store, outcomeOf, done }, putLibrary }: OpenQueue,
  files: TextFiles,
): Promise<boolean> {
  const { id } = files
  const place = placeInCache(open, `${id}.json`)!
  for (let count = 0; count < tries; count++) {
    const order = { id, library: await putLibrary(count > 0), text: await store.put(JSON.stringify(files)) }
    const outcome = await outcomeOf(order)
    if (outcome === undefined) return false
    const entry = outcome === 'lost' ? undefined : await store.get(outcome.entry)
    await done(order)
    if (entry === undefined || outcome === 'lost') continue
    const isSound = keptText(JSON.parse(entry), open, files) !== undefined
    if (isSound) await writeCached(place, entry)
    await store.forget([order.text, outcome.entry])
    return isSound
  }
  return false
}
