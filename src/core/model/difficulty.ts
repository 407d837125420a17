import { levels } from './annotation.ts'
import type { TextSummary } from './summary.ts'

/** Ids of texts, the easiest first: by the level that the author gives, then by readability, then by length. */
export function byDifficulty(summaries: readonly TextSummary[]): string[] {
  const rank = ({ source }: TextSummary) => (source.level === undefined ? levels.length : levels.indexOf(source.level))
  const ease = ({ learning }: TextSummary) => learning?.readability ?? 0
  return summaries
    .toSorted(
      (one, other) =>
        rank(one) - rank(other) ||
        ease(other) - ease(one) ||
        one.stats.words.source - other.stats.words.source ||
        (one.id < other.id ? -1 : 1),
    )
    .map(({ id }) => id)
}
