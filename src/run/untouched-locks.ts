import type { Stamp } from '../disk/stamps.ts'
import { lockedFile, standsAsLocked, untouchedLock } from './locked.ts'
import type { LockedText } from './locked-text.ts'
import { areAsSeen, lookAt } from './seen.ts'

/** What is said of a library in which everything stands as `lock` left it, with nothing to do; else no more than its stamp. */
export async function untouchedLocks(folder: string): Promise<{ stamp: Stamp | undefined; locks?: LockedText[] }> {
  const { cache, stamp } = await lookAt(folder)
  const file = cache === undefined ? undefined : await lockedFile(cache)
  const seen = file?.seen
  if (seen === undefined || stamp === undefined || seen.stamp !== stamp || !areAsSeen({ ...seen, texts: [] }, folder))
    return { stamp }
  for (const [id, text] of file!.texts) {
    if (!(await standsAsLocked(id, text, { folder, ...seen.languages }))) return { stamp }
  }
  return { stamp, locks: file!.texts.map(([id, { units }]) => untouchedLock(id, units)) }
}
