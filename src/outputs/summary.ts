import type { TermAnnotation } from '../core/model/annotation.ts'
import type { Edition } from '../core/model/edition.ts'
import type { Occurrence, TextSummary } from '../core/model/summary.ts'
import type { Unit } from '../core/model/unit.ts'
import { picturePaths } from '../core/pictures/paths.ts'
import { recordingPaths } from '../core/recordings/facts.ts'
import { pairsOfUnit } from '../library/library.ts'

/** What indexes need of an edition. */
export function summaryOf(edition: Edition): TextSummary {
  const { id, source, target, stats, learning, terms, units } = edition
  const pictures = picturePaths(edition)
  const recordings = recordingPaths(edition)
  return {
    id,
    source,
    target,
    stats,
    ...(learning && { learning }),
    terms,
    ...(pictures.length === 0 ? {} : { pictures }),
    ...(recordings.length === 0 ? {} : { recordings }),
    occurrences: units.flatMap(occurrencesIn),
  }
}

function occurrencesIn(unit: Unit): Occurrence[] {
  const terms = unit.annotations.filter(annotation => annotation.kind === 'term')
  if (terms.length === 0) return []
  const pairs = pairsOfUnit(unit)
  return terms.map(annotation => {
    const { source, target } = pairs[linkHolding(unit, annotation)] ?? { source: unit.source.text, target: '' }
    return { term: annotation.term, unit: unit.id, source, target }
  })
}

/** Index of the link whose source sentences hold the first span of a term; -1 where none does. */
function linkHolding(unit: Unit, { source }: TermAnnotation): number {
  const at = source[0]?.[0] ?? 0
  const sentence = unit.source.sentences.findIndex(([start, end]) => start <= at && at < end)
  return unit.links.findIndex(link => link.source.includes(sentence))
}
