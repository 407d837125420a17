import { resolve } from 'node:path'
import type { LockTextsOptions } from './lock-texts.ts'
import type { LockedText } from './locked-text.ts'
import { untouchedLocks } from './untouched-locks.ts'

export type { LockedText } from './locked-text.ts'
export type LockLibraryOptions = Omit<LockTextsOptions, 'stamp'>

/** Brings the lock of every text up to date. Throws a wrong-usage error for an accepted unit that is not stale. */
export async function lockLibrary(at: string, options: LockLibraryOptions = {}): Promise<LockedText[]> {
  const folder = resolve(at)
  const { accept = [], since } = options
  const { stamp, locks } = await untouchedLocks(folder)
  if (locks !== undefined && accept.length === 0 && since === undefined) return locks
  // What texts are compiled by takes most of the time of a run that has nothing to do.
  const { lockTexts } = await import('./lock-texts.ts')
  return lockTexts(folder, { ...options, stamp })
}
