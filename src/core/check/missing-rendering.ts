import type { TermAnnotation } from '../model/annotation.ts'
import type { Edition } from '../model/edition.ts'
import type { Unit } from '../model/unit.ts'
import { message, oneOf, rule } from '../rules/rule.ts'
import { linkedByUnit, shown } from './linked.ts'
import type { TextRule } from './rule.ts'

const declared = rule({
  name: 'missing-rendering',
  severity: 'warning',
  summary:
    'A term stands in the source, and none of its accepted renderings in the linked sentence of the translation.',
  reason: ({
    term,
    actual,
    renderings,
  }: {
    readonly term: string
    readonly actual: string
    readonly renderings: readonly string[]
  }) =>
    `Missing rendering of \`${term}\` in \`${actual}\`, expected ${oneOf(renderings)}; add what stands there to \`renderings:\` if it is right`,
  examples: {
    wrong: [
      {
        source: 'Un tour de table.',
        target: 'A party.',
        glossary:
          '- { term: tour de table, pos: noun, gender: m, gloss: g, renderings: [funding round, financing round] }',
      },
    ],
    right: [
      {
        source: 'Deux tours de table.',
        target: 'Two funding rounds.',
        glossary:
          '- { term: tour de table, pos: noun, gender: m, gloss: g, renderings: [funding round, financing round] }',
      },
    ],
  },
})

/** Occurrences of a term whose linked sentences have none of its accepted renderings; with what stands there instead. */
export const missingRendering: TextRule = {
  ...declared,
  check: (edition, { placeInTarget }) =>
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
            declared,
            place,
            { term: edition.terms[term]!.term, actual: shown(text), renderings },
            { unit: unit.id, expected: renderings },
          ),
        ]
      })
    }),
}

const missingIn = ({ annotations }: Unit, { terms }: Edition): { term: string; annotation: TermAnnotation }[] =>
  annotations.flatMap(annotation => {
    if (annotation.kind !== 'term' || hasRendering(annotation)) return []
    return (terms[annotation.term]?.renderings.length ?? 0) > 0 ? [{ term: annotation.term, annotation }] : []
  })

/** Where links of words lead stands something else. */
const hasRendering = ({ target, match }: TermAnnotation): boolean => target.length > 0 && match.linked === undefined
