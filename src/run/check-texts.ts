import type { LibraryConfig } from '../core/model/library.ts'
import type { Stamp } from '../disk/stamps.ts'
import { knownBrief } from './brief.ts'
import type { CheckLibraryOptions } from './build-options.ts'
import { keepChecked } from './checked.ts'
import { compileAll } from './gather.ts'
import { openLibrary } from './library.ts'
import { type Report, reportOf } from './report.ts'
import { missingLock } from './text-result.ts'

/** What `checkLibrary` does where something may have changed. `stamp` of the library lets the next run know that nothing has. */
export async function checkTexts(
  folder: string,
  options: CheckLibraryOptions,
  stamp: Stamp | undefined,
): Promise<Report> {
  const { cache = true, frozen = false } = options
  const open = await openLibrary(folder, { ...options, formats: [], remembers: cache })
  const { ids } = open.library
  const gathered = await compileAll(open, ids, {
    ...options,
    order: { cache, frozen },
    keep: async () => {},
    known: async id => {
      const [brief, known] = [await knownBrief(open, id), open.known.of(id)]
      if (brief === undefined || known === undefined) return undefined
      const { hasLock } = known
      const messages = [...brief.messages, ...missingLock({ id, hasLock }, { frozen })]
      return { id, messages, summary: brief.summary, cached: true }
    },
  })
  await open.known.save()
  const rules: LibraryConfig['rules'] = frozen ? { 'lock-outdated': 'error' } : {}
  const report = reportOf(open, gathered, { texts: ids.length, isWhole: true, rules })
  if (stamp !== undefined) await keepChecked(open, report, { stamp, frozen })
  return report
}
