import { message } from '../messages.ts'
import type { TermAnnotation } from '../model/annotation.ts'
import type { Edition } from '../model/edition.ts'
import type { Unit } from '../model/unit.ts'
import { linkedByUnit, shown } from './linked.ts'
import type { Check } from './rule.ts'

/** Occurrences of a term whose linked sentences have none of its accepted renderings; with what stands there instead. */
export const missingRendering: Check = (edition, { placeInTarget }) =>
  edition.units.flatMap((unit, at) => {
    const missing = unit.target === null ? [] : missingIn(unit, edition)
    if (missing.length === 0) return []
    const links = linkedByUnit(edition)[at]!
    return missing.flatMap(({ term, annotation }) => {
      const linked = links.find(({ source: { start, text } }) => {
        const from = annotation.source[0]?.[0] ?? 0
        return start <= from && from < start + text.length
      })
      if (linked === undefined || linked.target.text === '') return []
      const { start, text } = linked.target
      const { renderings } = edition.terms[term]!
      const place = placeInTarget(at, [start, start + text.length])
      return [
        message(
          'missing-rendering',
          place,
          { term: edition.terms[term]!.term, actual: shown(text), renderings },
          { unit: unit.id, expected: renderings },
        ),
      ]
    })
  })

const missingIn = ({ annotations }: Unit, { terms }: Edition): { term: string; annotation: TermAnnotation }[] =>
  annotations.flatMap(annotation => {
    if (annotation.kind !== 'term' || annotation.target.length > 0) return []
    return (terms[annotation.term]?.renderings.length ?? 0) > 0 ? [{ term: annotation.term, annotation }] : []
  })
