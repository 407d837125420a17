import type { LockReport } from '../core/identify/next-lock.ts'
import type { Edition } from '../core/model/edition.ts'
import type { Lock } from '../core/model/lock.ts'
import type { Message } from '../core/model/message.ts'

/** What `lock` did to one text. */
export interface LockedText {
  readonly id: string
  /** Path of the lock in the library. */
  readonly path: string
  /** False where the lock was up to date, or could not be read. */
  readonly written: boolean
  /** Where a merge had left its marks in the lock: units of which its sides say different things. */
  readonly merged?: { readonly differing: readonly string[] }
  /** Waivers that were bound to their sentences. */
  readonly bound?: number
  readonly report?: LockReport
  /** The lock as it was. */
  readonly before?: Lock
  /** Where there is a unit to tell of: the editions of a large library would not all find their place in the memory. */
  readonly edition?: Edition
  /** Problems that keep the lock from being written. */
  readonly messages: readonly Message[]
}
