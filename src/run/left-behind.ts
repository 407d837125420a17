import { join } from 'node:path'
import { placeIn } from '../disk/confine.ts'
import { finishPending } from '../disk/pending.ts'
import { finishBuild } from '../disk/staging.ts'

/** What a run that was killed left half done is finished before anything is read. What cannot be is said by who writes there next. */
export async function finishLeftBehind(folder: string): Promise<void> {
  await finishPending(folder)
  await placeIn(folder, 'dist/html')
    .then(() => finishBuild(join(folder, 'dist')))
    .catch(() => {})
}
