import { remember } from '../language/remember.ts'
import { message } from '../messages.ts'
import type { Term } from '../model/annotation.ts'
import type { Edition } from '../model/edition.ts'
import type { Span } from '../model/span.ts'
import type { Check, CheckContext } from './rule.ts'

const kinds: ReadonlySet<string | undefined> = new Set(['noun', 'acronym', 'name'])

/** Nouns, names and acronyms that one text renders in several ways, each inflection counted with its rendering. */
export const severalRenderings: Check = (edition, context) => {
  const byTerm = placesByTerm(edition)
  return Object.values(edition.terms).flatMap(term => {
    const places = byTerm.get(term.id) ?? []
    if (places.length < 2) return []
    const used = renderingsUsed(term, places, context)
    if (used.size < 2) return []
    const [, second] = [...used]
    const [rendering, { unit, at, span }] = second!
    const place = context.placeInTarget(at, span)
    return [
      message(
        'several-renderings',
        place,
        { term: term.term, renderings: [...used.keys()] },
        { unit, expected: [...used.keys()].filter(other => other !== rendering) },
      ),
    ]
  })
}

/** A counterpart in the translation. */
interface Counterpart {
  readonly unit: string
  /** Index of the unit in its edition. */
  readonly at: number
  readonly span: Span
  /** In lower case. */
  readonly text: string
}

function placesByTerm({ units, terms }: Edition): Map<string, Counterpart[]> {
  const found = new Map<string, Counterpart[]>()
  for (const [at, { id: unit, annotations, target }] of units.entries()) {
    for (const annotation of annotations) {
      if (annotation.kind !== 'term' || annotation.match.by === 'binding' || target === null) continue
      const [span] = annotation.target
      if (span === undefined || !kinds.has(terms[annotation.term]!.pos)) continue
      const text = annotation.target.map(([start, end]) => target.text.slice(start, end).toLowerCase()).join(' ')
      remember(found, annotation.term, () => []).push({ unit, at, span, text })
    }
  }
  return found
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

/** The renderings that the text uses, with the first place of each. */
function renderingsUsed(term: Term, places: readonly Counterpart[], { target: { renderings } }: CheckContext) {
  const used = new Map<string, Counterpart>()
  const different = firstByText(places)
  if (different.length < 2) return used
  const slots = term.renderings.map(rendering => ({ rendering, words: renderings.slotsOf(rendering) }))
  for (const place of different) {
    const words = wordsOf(place.text)
    const found = slots.find(({ words: own }) => {
      const wanted = own.filter(slot => slot !== undefined)
      return wanted.length === words.length && wanted.every(slot => words.some(word => slot.any.has(word)))
    })
    if (found !== undefined && !used.has(found.rendering)) used.set(found.rendering, place)
  }
  return used
}

/** The first place of each wording, in order. */
function firstByText(places: readonly Counterpart[]): Counterpart[] {
  const found = new Map<string, Counterpart>()
  for (const place of places) remember(found, place.text, () => place)
  return [...found.values()]
}
