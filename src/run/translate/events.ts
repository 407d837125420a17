import type { LibraryConfig } from '../../core/model/library.ts'
import type { Unanswered } from '../../disk/memory.ts'
import type { Usage } from '../../engines/engine.ts'
import type { Progress } from './buy.ts'
import { type Cost, charactersOf, costOf } from './cost.ts'
import type { PlannedUnit } from './plan.ts'

/** What a run tells while it goes on. */
export type TranslateEvent =
  | { readonly event: 'begin'; readonly units: number; readonly characters: number; readonly usage?: Usage }
  | ({ readonly event: 'progress'; readonly secondsLeft: number; readonly cost?: Cost } & Progress)
  | { readonly event: 'wait'; readonly milliseconds: number; readonly reason: string }
  | ({ readonly event: 'unanswered' } & Unanswered)
  | { readonly event: 'warning'; readonly reason: string }
  | { readonly event: 'held'; readonly pid: number; readonly host: string; readonly since: string }
  | { readonly event: 'written'; readonly text: string; readonly file: string; readonly units: number }

/** What is told while a run goes on: how much, at what cost, for how long. */
export function eventsOf(
  { config }: { readonly config: LibraryConfig },
  units: readonly PlannedUnit[],
  { onEvent }: { readonly onEvent?: (event: TranslateEvent) => void },
) {
  const began = Date.now()
  const begin = (usage: Usage | undefined) =>
    onEvent?.({
      event: 'begin',
      units: units.length,
      characters: charactersOf(units),
      ...(usage === undefined ? {} : { usage }),
    })
  const onProgress = (progress: Progress) => {
    const { done, total } = progress.texts
    const secondsLeft = Math.ceil(((Date.now() - began) / 1000 / Math.max(1, done)) * (total - done))
    onEvent?.({ event: 'progress', ...progress, secondsLeft, ...costOf(progress.characters.done, config) })
  }
  return { begin, onProgress }
}
