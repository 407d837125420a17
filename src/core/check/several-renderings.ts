import { remember } from '../language/remember.ts'
import type { Term } from '../model/annotation.ts'
import type { Edition } from '../model/edition.ts'
import type { Span } from '../model/span.ts'
import type { Unit } from '../model/unit.ts'
import { message, oneOf, rule } from '../rules/rule.ts'
import type { CheckContext, TextRule } from './rule.ts'

const kinds: ReadonlySet<string | undefined> = new Set(['noun', 'acronym', 'name'])

const declared = rule({
  name: 'several-renderings',
  severity: 'warning',
  summary:
    'A noun, a name or an acronym that one text renders in several ways: a reader may take them for several things.',
  reason: ({ term, renderings }: { readonly term: string; readonly renderings: readonly string[] }) =>
    `Several renderings of \`${term}\` in one text, ${oneOf(renderings)}, expected one`,
  examples: {
    wrong: [
      {
        source: 'Un tour de table.\n\nLe tour de table.',
        target: 'A funding round.\n\nThe financing round.',
        glossary:
          '- { term: tour de table, pos: noun, gender: m, gloss: g, renderings: [funding round, financing round] }',
      },
    ],
    right: [
      {
        source: 'Un tour de table.\n\nDes tours de table.',
        target: 'A funding round.\n\nFunding rounds.',
        glossary:
          '- { term: tour de table, pos: noun, gender: m, gloss: g, renderings: [funding round, financing round] }',
      },
    ],
  },
})

/** Nouns, names and acronyms that one text renders in several ways, each inflection counted with its rendering. */
export const severalRenderings: TextRule = {
  ...declared,
  check: (edition, context) => {
    const byTerm = placesByTerm(edition)
    return Object.values(edition.terms).flatMap(term => {
      const places = byTerm.get(term.id) ?? []
      if (places.length < 2 || term.renderings.length < 2) return []
      const used = renderingsUsed(term, places, context)
      if (used.size < 2) return []
      const [, second] = [...used]
      const [rendering, { unit, at, spans }] = second!
      const place = context.placeInTarget(at, spans[0])
      return [
        message(
          declared,
          place,
          { term: term.term, renderings: [...used.keys()] },
          { unit: unit.id, expected: [...used.keys()].filter(other => other !== rendering) },
        ),
      ]
    })
  },
}

/** A counterpart in the translation. */
interface Counterpart {
  readonly unit: Unit
  /** Index of the unit in its edition. */
  readonly at: number
  readonly spans: readonly Span[]
}

function placesByTerm({ units, terms }: Edition): Map<string, Counterpart[]> {
  const found = new Map<string, Counterpart[]>()
  for (const [at, unit] of units.entries()) {
    for (const annotation of unit.annotations) {
      if (annotation.kind !== 'term' || annotation.target.length === 0 || annotation.match.by === 'binding') continue
      if (annotation.match.linked !== undefined) continue
      if (!kinds.has(terms[annotation.term]!.pos)) continue
      remember(found, annotation.term, () => []).push({ unit, at, spans: annotation.target })
    }
  }
  return found
}

const textOf = ({ unit, spans }: Counterpart): string =>
  spans
    .map(([start, end]) => unit.target!.text.slice(start, end))
    .join(' ')
    .toLowerCase()

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

/** The renderings that the text uses, with the first place of each. */
function renderingsUsed(term: Term, places: readonly Counterpart[], { target: { renderings } }: CheckContext) {
  const used = new Map<string, Counterpart>()
  const different = firstByText(places)
  if (different.size < 2) return used
  const slots = term.renderings.map(rendering => ({ rendering, words: renderings.slotsOf(rendering) }))
  for (const [text, place] of different) {
    const words = wordsOf(text)
    const found = slots.find(({ words: own }) => {
      const wanted = own.filter(slot => slot !== undefined)
      return wanted.length === words.length && wanted.every(slot => words.some(word => slot.any.has(word)))
    })
    if (found !== undefined && !used.has(found.rendering)) used.set(found.rendering, place)
  }
  return used
}

/** The first place of each wording, in order. */
function firstByText(places: readonly Counterpart[]): Map<string, Counterpart> {
  const found = new Map<string, Counterpart>()
  for (const place of places) remember(found, textOf(place), () => place)
  return found
}
