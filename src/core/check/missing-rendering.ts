import type { Term, TermAnnotation } from '../model/annotation.ts'
import type { Edition } from '../model/edition.ts'
import type { Unit } from '../model/unit.ts'
import { message, oneOf, rule } from '../rules/rule.ts'
import { linkedByUnit, shown } from './linked.ts'
import type { CheckContext, TextRule } from './rule.ts'

const declared = rule({
  name: 'missing-rendering',
  severity: 'warning',
  summary:
    'A term stands in the source, and none of its accepted renderings in the linked sentence of the translation. Of verbs, adjectives and adverbs, which are translated in many ways, it is said only with `strict: true`; `strict: false` keeps it from being said of the others.',
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
      {
        source: 'Elle clôture les débats.',
        target: 'She is fond of the debates.',
        glossary: '- { term: clôturer, pos: verb, gloss: close, renderings: [close], strict: true }',
      },
    ],
    right: [
      {
        source: 'Elle clôture les débats.',
        target: 'She brings the debates to an end.',
        glossary: '- { term: clôturer, pos: verb, gloss: close, renderings: [close] }',
      },
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
  check: (edition, context) => {
    const { placeInTarget } = context
    const asked = askedIn(edition, context)
    return edition.units.flatMap((unit, at) => {
      const missing = unit.target === null ? [] : missingIn(unit, asked)
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
    })
  },
}

/** What is called one thing is rendered by it; what is done or how, in as many ways as there are sentences. */
const named: ReadonlySet<string | undefined> = new Set(['noun', 'name', 'acronym', 'expression'])

/** Ids of the terms whose renderings must be there. */
function askedIn({ terms }: Edition, { glossary, annotations }: CheckContext): ReadonlySet<string> {
  const settings = new Map([...glossary.terms, ...annotations.terms].map(({ id, value }) => [id, value.strict]))
  const isAsked = ({ id, pos, renderings }: Term) => renderings.length > 0 && (settings.get(id) ?? named.has(pos))
  return new Set(Object.values(terms).flatMap(term => (isAsked(term) ? [term.id] : [])))
}

const missingIn = ({ annotations }: Unit, asked: ReadonlySet<string>): { term: string; annotation: TermAnnotation }[] =>
  annotations.flatMap(annotation => {
    if (annotation.kind !== 'term' || hasRendering(annotation)) return []
    return asked.has(annotation.term) ? [{ term: annotation.term, annotation }] : []
  })

/** Where links of words lead stands something else. */
const hasRendering = ({ target, match }: TermAnnotation): boolean => target.length > 0 && match.linked === undefined
