import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { once } from '../core/language/remember.ts'

/** Bytes of heap and of buffers from which on a format's leavings are worth a collection. */
const large = 150_000_000

/**
 * Frees what a format left before the next one takes its own: V8 lets databases and archives lie, which are outside its
 * heap, until the heap itself is full.
 */
export function collectGarbage(): void {
  const { total_heap_size: heap, external_memory: outside } = getHeapStatistics()
  if (heap + outside > large) collector()()
}

/** Node gives no other way to ask for it. */
const collector = once(() => {
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc') as () => void
})
